/** Notices when a page changes its address without loading: the article may be another one. */

/** Address without the part that only scrolls. */
function address(): string {
  return location.href.split('#')[0]!;
}

/**
 * Calls back after each change of address. There is no event for it in all browsers: a page that changes its address
 * also changes its title, and the Navigation API and going back tell of theirs.
 */
export function watchAddress(onChange: () => void): void {
  let last = address();
  const look = (): void => {
    if (address() === last) return;
    last = address();
    onChange();
  };
  const title = document.querySelector('head > title');
  if (title !== null)
    new MutationObserver(look).observe(title, { childList: true, characterData: true, subtree: true });
  window.addEventListener('popstate', look);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look);
}
