/** What the reader does before the part that answers it is there: it is loaded for a reader who does something. */
import { stepOf } from './keys';

/** An event with what it was on, inside shadow roots too: once it is past, the event does not tell. */
export interface EarlyEvent {
  event: Event;
  target: EventTarget | undefined;
}

const TYPES = [
  ...['pointermove', 'pointerdown', 'pointerup', 'pointercancel'],
  ...['click', 'dblclick', 'keydown', 'focusin', 'focusout'],
];
/** Of more events the first ones are kept: a part that is so late is not awaited any more. */
const MOST = 40;

export interface EarlyInputOptions {
  /** Alt+G steps in the page itself. */
  pageKeys: boolean;
  /** The reader has done something; called again for each event until `take`. */
  onInput(): void;
}

export class EarlyInput {
  private readonly ending = new AbortController();
  private events: EarlyEvent[] = [];

  constructor(
    document: Document,
    private readonly options: EarlyInputOptions,
  ) {
    const listen = { signal: this.ending.signal, capture: true };
    for (const type of TYPES) {
      const passive = type !== 'keydown';
      document.addEventListener(type, (event) => event.isTrusted && this.onEvent(event), {
        ...listen,
        passive,
      });
    }
  }

  /** What was done, in its order; listens no more. */
  take(): EarlyEvent[] {
    const { events } = this;
    this.stop();
    return events;
  }

  stop(): void {
    this.ending.abort();
    this.events = [];
  }

  private onEvent(event: Event): void {
    if (event.type === 'keydown') {
      if (stepOf(event as KeyboardEvent, this.options.pageKeys) === undefined) return;
      event.preventDefault();
      event.stopPropagation();
    }
    // Of the pointer's way only its end matters.
    if (event.type === 'pointermove')
      this.events = this.events.filter((one) => one.event.type !== event.type);
    if (this.events.length < MOST) this.events.push({ event, target: event.composedPath()[0] });
    this.options.onInput();
  }
}
