/** Mounts the card in a shadow root and keeps its history. The caller places the root, fetches models and hides it. */
import { render } from 'preact';
import type { CardModel } from '../describe/types';
import { Card, type CardState } from './Card';
import { fold } from './fold';
import type { CardOptions } from './props';
import { cardStrings } from './strings';
import { CARD_CSS } from './styles';

export type { CardOptions } from './props';

export interface MountedCard {
  /** Shows that an answer is awaited; keeps the present card in place while the reader moves within the card. */
  loading(): void;
  show(model: CardModel): void;
  /** One clear sentence in the reader's language. */
  fail(message: string): void;
  /** Shows as much as fits into the height that the card has now. */
  fit(): void;
  /** Pins the card, as its button does. */
  pin(): void;
  /** Light or dark ink, as suits the page or as the reader has set. */
  setDark(dark: boolean): void;
  /** Moves keyboard focus into the card. */
  focus(): void;
  blur(): void;
  destroy(): void;
}

/** An answer that comes sooner is waited for without a sign: a skeleton that flashes helps nobody. */
const SILENT_MS = 200;

/** Draws into `root`. A model that the reader did not navigate to from the card itself begins a new history. */
export function mountCard(root: ShadowRoot, options: CardOptions): MountedCard {
  const strings = cardStrings(options.lang);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  let state: CardState = { view: 'loading', slow: false };
  let late: ReturnType<typeof setTimeout> | undefined;
  let history: string[] = [];
  let shown: string | undefined;
  let turn = 0;
  let pinned = false;
  let dark = false;
  let navigating: { to: string; history: string[] } | undefined;

  const element = (): HTMLElement | null => root.querySelector<HTMLElement>('.card');

  function navigate(to: string, newHistory: string[]): void {
    navigating = { to, history: newHistory };
    options.onNavigate(to);
  }

  function onNavigate(id: string): void {
    navigate(id, shown === undefined ? [] : [...history, shown]);
  }

  function onBack(): void {
    const previous = history.at(-1);
    if (previous !== undefined) navigate(previous, history.slice(0, -1));
  }

  function setPinned(now: boolean): void {
    if (pinned === now) return;
    pinned = now;
    draw(state);
    options.onPin?.(pinned);
  }

  function draw(next: CardState): void {
    clearTimeout(late);
    state = next;
    render(
      <Card
        state={state}
        strings={strings}
        canGoBack={history.length > 0}
        onNavigate={onNavigate}
        onBack={onBack}
        pinned={pinned}
        dark={dark}
        onPin={options.onPin && (() => setPinned(!pinned))}
        whole={options.whole === true}
        onClose={options.onClose}
        onSay={history.length === 0 ? options.onSay : undefined}
      />,
      root,
    );
  }

  draw(state);
  return {
    loading() {
      if (navigating && state.view === 'model') return draw({ ...state, busy: true });
      draw({ view: 'loading', slow: false });
      late = setTimeout(() => draw({ view: 'loading', slow: true }), SILENT_MS);
    },
    show(model) {
      // It may have been drawn ahead.
      if (state.view === 'model' && state.model === model && !state.busy) return;
      const moved = navigating?.to === model.id;
      history = moved && navigating ? navigating.history : [];
      navigating = undefined;
      shown = model.id;
      const hadFocus = root.activeElement !== null;
      draw({ view: 'model', model, turn: ++turn, busy: false });
      if (moved && hadFocus) element()?.focus();
    },
    fail(message) {
      navigating = undefined;
      draw({ view: 'failed', message });
    },
    fit() {
      const card = element();
      if (card !== null) fold(card);
    },
    pin() {
      setPinned(true);
    },
    setDark(now) {
      if (dark === now) return;
      dark = now;
      draw(state);
    },
    blur() {
      (root.activeElement as HTMLElement | null)?.blur();
    },
    focus() {
      element()?.focus();
    },
    destroy() {
      clearTimeout(late);
      render(null, root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}
