/** The card: header, then the parts, in a scroll area of its own. */
import type { CardModel } from '../describe/types';
import { Actions } from './Actions';
import { Facts } from './Facts';
import { Header, OnDate } from './Header';
import { IconButton } from './IconButton';
import type { CardOptions } from './index';
import { accentOf } from './kinds';
import { LocatorMapView } from './LocatorMapView';
import { Footer, Others, type PartProps, Relations } from './parts';
import type { CardStrings } from './strings';
import { Terms } from './Terms';

/** What the card shows. `busy` while another card's answer is on its way. */
export type CardState =
  | { view: 'loading' }
  | { view: 'model'; model: CardModel; busy: boolean }
  | { view: 'failed'; message: string };

export interface CardProps {
  state: CardState;
  strings: CardStrings;
  canGoBack: boolean;
  /** The card stays until it is closed. */
  pinned: boolean;
  dark: boolean;
  onNavigate(id: string): void;
  onBack(): void;
  onPin(): void;
  onClose(): void;
  onSay: CardOptions['onSay'];
}

function Controls({ strings, canGoBack, pinned, onBack, onPin, onClose }: CardProps) {
  return (
    <div class="controls">
      {canGoBack && (
        <IconButton name="back" label={strings.back} onClick={onBack} path="M9.5 3.5 5 8l4.5 4.5" />
      )}
      <IconButton
        name="pin"
        label={strings.pin}
        pressed={pinned}
        onClick={onPin}
        path="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5"
      />
      <IconButton name="close" label={strings.close} onClick={onClose} path="m4 4 8 8M12 4l-8 8" />
    </div>
  );
}

function Body(props: PartProps & Pick<CardProps, 'onSay'>) {
  return (
    <>
      <Header model={props.model} />
      <OnDate model={props.model} />
      <LocatorMapView {...props} />
      <Relations {...props} />
      <Terms {...props} />
      <Facts {...props} />
      <Others {...props} onSay={props.onSay} />
      <Actions model={props.model} strings={props.strings} onSay={props.onSay} />
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
      data-theme={props.dark ? 'dark' : 'light'}
      aria-label={model ? strings.about(model.label) : strings.loading}
      aria-busy={state.view === 'loading' || (state.view === 'model' && state.busy)}
      lang={model?.lang}
      tabIndex={-1}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={model?.label ?? strings.loading}>
        {state.view === 'loading' && <Skeleton strings={strings} />}
        {state.view === 'failed' && (
          <p class="failure" role="alert">
            {state.message}
          </p>
        )}
        {model && (
          <Body key={model.id} model={model} strings={strings} onNavigate={onNavigate} onSay={props.onSay} />
        )}
      </section>
      <Controls {...props} />
    </div>
  );
}
