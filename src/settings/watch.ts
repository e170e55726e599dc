/** Tells a page's script that what holds on its site has changed, without the schemas of what it has changed to. */
import browser from 'webextension-polyfill';
import { CORRECTIONS_KEY, SETTING_KEYS } from './keys';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The corrections on a site that marks follow, to be compared. */
function heeded(list: unknown, host: string): string {
  if (!Array.isArray(list)) return '[]';
  const ofSite = (list as ({ site?: unknown; what?: unknown } | null)[]).filter(
    (one) => one?.site === host && one.what !== 'wrong',
  );
  return JSON.stringify(ofSite);
}

/** Calls back after each change, whoever made it. `host`: name of the site. Gives what ends the watch. */
export function watchSite(host: string, onChange: () => void): () => void {
  const listen = (changes: Changes, area: string): void => {
    if (area !== 'local') return;
    const { [CORRECTIONS_KEY]: said } = changes;
    const isCorrected = said !== undefined && heeded(said.oldValue, host) !== heeded(said.newValue, host);
    if (isCorrected || SETTING_KEYS.some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
