/** The card: header, then the parts, in a scroll area of its own. */
import type { CardModel } from '../describe/types';
import { accentOf } from './kinds';
import { Facts, Footer, LocatorMapView, OnDate, Others, type PartProps, Relations, Terms } from './parts';
import type { CardStrings } from './strings';

/** What the card shows. `busy` while another card's answer is on its way. */
export type CardState =
  | { view: 'loading' }
  | { view: 'model'; model: CardModel; busy: boolean }
  | { view: 'failed'; message: string };

export interface CardProps {
  state: CardState;
  strings: CardStrings;
  canGoBack: boolean;
  onNavigate(id: string): void;
  onBack(): void;
  onClose(): void;
}

/** ISO 3166-1 alpha-2 as the two regional indicator letters that fonts draw as a flag. */
function flagEmoji(iso2: string): string {
  return String.fromCodePoint(...[...iso2.toUpperCase()].map((letter) => 0x1f1a5 + letter.charCodeAt(0)));
}

function Controls({ strings, canGoBack, onBack, onClose }: CardProps) {
  return (
    <div class="controls">
      {canGoBack && (
        <button
          type="button"
          class="icon back"
          aria-label={strings.back}
          title={strings.back}
          onClick={onBack}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M9.5 3.5 5 8l4.5 4.5" />
          </svg>
        </button>
      )}
      <button
        type="button"
        class="icon close"
        aria-label={strings.close}
        title={strings.close}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}

function Header({ model }: { model: CardModel }) {
  return (
    <header>
      <p class="kind">{model.kindLabel}</p>
      <h2>
        {model.label}
        {model.flag && (
          <span class="flag" aria-hidden="true">
            {flagEmoji(model.flag)}
          </span>
        )}
      </h2>
      {model.nativeName && (
        <p class="native" lang={model.nativeLang}>
          {model.nativeName}
        </p>
      )}
      {model.description && <p class="description">{model.description}</p>}
    </header>
  );
}

function Body(props: PartProps) {
  return (
    <>
      <Header model={props.model} />
      <OnDate model={props.model} />
      <Relations {...props} />
      <LocatorMapView {...props} />
      <Facts {...props} />
      <Terms {...props} />
      <Others {...props} />
      <Footer {...props} />
    </>
  );
}

function Skeleton({ strings }: { strings: CardStrings }) {
  return (
    <div class="skeleton" role="status">
      <span class="hidden">{strings.loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

export function Card(props: CardProps) {
  const { state, strings, onNavigate } = props;
  const model = state.view === 'model' ? state.model : undefined;
  return (
    <div
      class={`card ${model ? accentOf(model.kind) : 'plain'}`}
      role="dialog"
      aria-label={model ? strings.about(model.label) : strings.loading}
      aria-busy={state.view === 'loading' || (state.view === 'model' && state.busy)}
      lang={model?.lang}
      tabIndex={-1}
    >
      <Controls {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={model?.label ?? strings.loading}>
        {state.view === 'loading' && <Skeleton strings={strings} />}
        {state.view === 'failed' && (
          <p class="failure" role="alert">
            {state.message}
          </p>
        )}
        {model && <Body model={model} strings={strings} onNavigate={onNavigate} />}
      </section>
    </div>
  );
}
