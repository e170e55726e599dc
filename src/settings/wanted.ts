/** A name that the reader wants looked up in the panel: from the context menu. Kept in memory alone. */
import browser from 'webextension-polyfill';

const KEY = 'wanted';

export function setWanted(text: string): Promise<void> {
  // With the time, so that the same name asked for twice is two wishes.
  return browser.storage.session.set({ [KEY]: { text: text.slice(0, 200), at: Date.now() } });
}

function textOf(value: unknown): string | undefined {
  const { text } = (value ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : undefined;
}

/** Calls back with what is wanted now and from now on; a wish is granted once. Gives what ends the watch. */
export function watchWanted(onWanted: (text: string) => void): () => void {
  const take = (value: unknown): void => {
    const text = textOf(value);
    if (text === undefined) return;
    onWanted(text);
    void browser.storage.session.remove(KEY);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && KEY in changes) take(changes[KEY]!.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(listen);
}
