/** What the reader has set. Kept in the browser's own storage; broken or missing values fall back to the defaults. */
import browser from 'webextension-polyfill';
import { ACCENTS, type Accent } from '../card/kinds';
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';

/** Which mentions of an entity are marked: each one, the first of each section, the first of the article. */
export const MENTIONS = ['all', 'section', 'first'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Language of the cards: the article's, or always one. */
export const CARD_LANGS = ['article', ...ARTICLE_LANGS] as const;

export interface Settings {
  enabled: boolean;
  mentions: (typeof MENTIONS)[number];
  /** Families of kinds that are not marked. */
  kindsOff: Accent[];
  theme: (typeof THEMES)[number];
  cardLang: 'article' | ArticleLang;
  /** Host names where nothing is marked. */
  sitesOff: string[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  mentions: 'all',
  kindsOff: [],
  theme: 'auto',
  cardLang: 'article',
  sitesOff: [],
};

function oneOf<T extends string>(value: unknown, values: readonly T[], otherwise: T): T {
  return values.find((one) => one === value) ?? otherwise;
}

function listOf<T extends string>(value: unknown, good: (one: string) => one is T): T[] {
  return Array.isArray(value) ? value.filter((one): one is T => typeof one === 'string' && good(one)) : [];
}

/** Settings out of what the storage gave; anything else is ignored. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const { enabled, mentions, kindsOff, theme, cardLang, sitesOff } = stored;
  return {
    enabled: typeof enabled === 'boolean' ? enabled : DEFAULTS.enabled,
    mentions: oneOf(mentions, MENTIONS, DEFAULTS.mentions),
    kindsOff: listOf(kindsOff, (one): one is Accent => (ACCENTS as readonly string[]).includes(one)),
    theme: oneOf(theme, THEMES, DEFAULTS.theme),
    cardLang: oneOf(cardLang, CARD_LANGS, DEFAULTS.cardLang),
    sitesOff: listOf(sitesOff, (one): one is string => one !== ''),
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
