/** What the reader has set. Kept in the browser's own storage; broken or missing values fall back to the defaults. */
import browser from 'webextension-polyfill';

export interface Settings {
  enabled: boolean;
  /** Mark only the first mention of each entity. */
  firstOnly: boolean;
  /** Host names where nothing is marked. */
  sitesOff: string[];
}

export const DEFAULTS: Settings = { enabled: true, firstOnly: false, sitesOff: [] };

/** Settings out of what the storage gave; anything else is ignored. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const { enabled, firstOnly, sitesOff } = stored;
  return {
    enabled: typeof enabled === 'boolean' ? enabled : DEFAULTS.enabled,
    firstOnly: typeof firstOnly === 'boolean' ? firstOnly : DEFAULTS.firstOnly,
    sitesOff: Array.isArray(sitesOff)
      ? sitesOff.filter((site): site is string => typeof site === 'string')
      : [],
  };
}

export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get(Object.keys(DEFAULTS)));
  } catch {
    return DEFAULTS;
  }
}

export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Whether names are marked on the host. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}
