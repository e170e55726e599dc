/** The keys of the page's script: Alt+G to the next mark, with Shift to the one before, Escape to close. */

export type KeyAction = 'next' | 'previous' | 'close';

export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.key === 'Escape') return 'close';
  // By the key's place: with Alt held, many layouts give another letter.
  const isStep = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyG';
  if (!isStep) return undefined;
  return event.shiftKey ? 'previous' : 'next';
}

/** Where the reader writes, keys are theirs. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** The step through the marks that a key asks for; none where keys are the page's own, or the reader's. */
export function stepOf(event: KeyboardEvent, pageKeys: boolean): 1 | -1 | undefined {
  const action = keyAction(event);
  if (action === undefined || action === 'close' || !pageKeys || isEditable(event.target)) return undefined;
  return action === 'next' ? 1 : -1;
}
