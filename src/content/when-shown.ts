/** A page that the browser draws ahead may never be seen: nothing is done for it before it is shown. */

/** Firefox draws no page ahead, and types do not know of it. */
type Prerendered = EventTarget & { prerendering?: boolean };

/** Calls `begin` once: now, or when the page is shown. */
export function whenShown(page: Prerendered, begin: () => void): void {
  if (page.prerendering !== true) {
    begin();
    return;
  }
  const ending = new AbortController();
  const onChange = (): void => {
    // The page can send the event, too.
    if (page.prerendering === true) return;
    ending.abort();
    begin();
  };
  page.addEventListener('prerenderingchange', onChange, { signal: ending.signal });
}
