/** The card: head, then the parts, in a scroll area of its own. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../describe/types';
import { Actions } from './Actions';
import { Facts } from './Facts';
import { fold } from './fold';
import { Header } from './Header';
import { IconButton } from './IconButton';
import { accentOf } from './kinds';
import { LocatorMapView } from './LocatorMapView';
import { Footer, Others, Relations } from './parts';
import type { CardOptions, PartProps } from './props';
import type { CardStrings } from './strings';
import { TimeStrip } from './TimeStrip';

/**
 * What the card shows. `busy` while another card's answer is on its way; `slow` once an answer is late. Each `turn` is
 * drawn from its top.
 */
export type CardState =
  | { view: 'loading'; slow: boolean }
  | { view: 'model'; model: CardModel; turn: number; busy: boolean }
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
  /** Undefined where there is nothing to pin. */
  onPin: (() => void) | undefined;
  /** Shows all that there is. */
  whole: boolean;
  onClose(): void;
  onSay: CardOptions['onSay'];
}

function Controls({ strings, canGoBack, pinned, onBack, onPin, onClose }: CardProps) {
  return (
    <div class="controls">
      {canGoBack && (
        <IconButton name="back" label={strings.back} onClick={onBack} path="M9.5 3.5 5 8l4.5 4.5" />
      )}
      {onPin !== undefined && (
        <IconButton
          name="pin"
          label={strings.pin}
          pressed={pinned}
          onClick={onPin}
          path="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5"
        />
      )}
      <IconButton name="close" label={strings.close} onClick={onClose} path="m4 4 8 8M12 4l-8 8" />
    </div>
  );
}

function Body({ onSay, ...props }: PartProps & Pick<CardOptions, 'onSay'>) {
  return (
    <>
      <Header model={props.model} />
      <LocatorMapView {...props} />
      <Relations {...props} />
      <TimeStrip {...props} />
      <Facts {...props} />
      <Others {...props} onSay={onSay} />
      <Actions model={props.model} strings={props.strings} onSay={onSay} />
    </>
  );
}

/** What stays in sight below the rows: "More", the sources, the links. */
function Foot({ unfolded, onUnfold, ...props }: PartProps & { unfolded: boolean; onUnfold(): void }) {
  return (
    <div class="foot">
      {!unfolded && (
        <button type="button" class="more" aria-expanded={false} onClick={onUnfold}>
          {props.strings.more}
        </button>
      )}
      <Footer {...props} />
    </div>
  );
}

function classOf({ state, canGoBack, whole }: CardProps, unfolded: boolean): string {
  const kind = state.view === 'model' ? accentOf(state.model.kind) : 'plain';
  const waiting = state.view === 'loading' && !state.slow ? ' waiting' : '';
  return `card ${kind}${waiting}${unfolded ? ' unfolded' : ''}${whole ? ' whole' : ''}${canGoBack ? ' goes-back' : ''}`;
}

export function Card(props: CardProps) {
  const { state, strings, onNavigate } = props;
  const { model, turn } = state.view === 'model' ? state : { model: undefined, turn: undefined };
  const [unfoldedId, setUnfolded] = useState<string | undefined>(undefined);
  const unfolded = model !== undefined && (props.whole || model.id === unfoldedId);
  const parts = model && { model, strings, onNavigate };
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fold(card.current!));
  return (
    <div
      ref={card}
      class={classOf(props, unfolded)}
      role="dialog"
      dir="ltr"
      data-theme={props.dark ? 'dark' : 'light'}
      aria-label={model ? strings.about(model.label) : strings.loading}
      aria-busy={state.view === 'loading' || (state.view === 'model' && state.busy)}
      lang={model?.lang}
      tabIndex={-1}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
      <section key={turn} class="scroll" tabIndex={0} aria-label={model?.label ?? strings.loading}>
        {state.view === 'loading' && (
          <p class="waited" role="status">
            {strings.loading}
          </p>
        )}
        {state.view === 'failed' && (
          <p class="failure" role="alert">
            {state.message}
          </p>
        )}
        {parts && <Body {...parts} onSay={props.onSay} />}
      </section>
      {parts && <Foot {...parts} unfolded={unfolded} onUnfold={() => setUnfolded(parts.model.id)} />}
      <Controls {...props} />
    </div>
  );
}
