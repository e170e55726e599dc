/** What the reader has set: its shape, its defaults, and how it is read from what a storage or a file gives. */
import * as v from 'valibot';
import { ACCENTS } from '../card/kinds';
import { ARTICLE_LANGS } from '../knowledge/model';
import type { SettingKey } from './keys';

/** Which mentions of an entity are marked: each one, the first of each section, the first of the article. */
export const MENTIONS = ['all', 'section', 'first'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Language of the facts: the article's, or always one. */
export const CARD_LANGS = ['article', ...ARTICLE_LANGS] as const;
/** Language of Glossa's own pages: the browser's, or always one. */
export const UI_LANGS = ['browser', 'hu', 'en', 'de'] as const;
export type UiLang = Exclude<(typeof UI_LANGS)[number], 'browser'>;
/** Size of the card's text, as shares of its own. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const SCALE_OF: Record<(typeof TEXT_SIZES)[number], number> = { normal: 1, large: 1.15, larger: 1.3 };
/** Rest of the pointer on a name before its card opens, in ms. */
export const DELAYS = [0, 150, 300, 600] as const;

const MOST_SITES = 2000;
const MOST_HIDDEN = 2000;
const MOST_TEXT = 300;

/** An entity with the name that lists show. */
export const namedEntity = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TEXT)),
  label: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
});
export type NamedEntity = v.InferOutput<typeof namedEntity>;

/** A list of what is as it must be, each once by its key; anything else in it is passed over. */
export function goodOnes<T>(schema: v.GenericSchema<unknown, T>, most: number, keyOf: (one: T) => unknown) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) => {
      const good = new Map<unknown, T>();
      for (const one of list) if (v.is(schema, one)) good.set(keyOf(one as T), one as T);
      return [...good.values()].slice(-most);
    }),
  );
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TEXT));

/** A value that is not as it must be falls back to the default, and takes no other with it. */
const settings = v.object({
  enabled: v.fallback(v.boolean(), true),
  mentions: v.fallback(v.picklist(MENTIONS), 'section'),
  /** Adjectives of countries and towns by themselves ("orosz", "French") are marked. */
  adjectives: v.fallback(v.boolean(), false),
  /** Families of kinds that are not marked. */
  kindsOff: v.fallback(
    goodOnes(v.picklist(ACCENTS), ACCENTS.length, (one) => one),
    [],
  ),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  cardLang: v.fallback(v.picklist(CARD_LANGS), 'article'),
  uiLang: v.fallback(v.picklist(UI_LANGS), 'browser'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  delay: v.fallback(v.picklist(DELAYS), 150),
  /** Host names where nothing is marked. */
  sitesOff: v.fallback(
    goodOnes(text, MOST_SITES, (one) => one),
    [],
  ),
  /** Entities that are marked nowhere. */
  hidden: v.fallback(
    goodOnes(namedEntity, MOST_HIDDEN, ({ id }) => id),
    [],
  ),
  /** The number of marks on the toolbar's button. */
  badge: v.fallback(v.boolean(), true),
  /** Alt+G steps through the names in pages, beside the browser's own shortcuts. */
  pageKeys: v.fallback(v.boolean(), true),
  /** Cards that were opened are noted, on this computer alone. */
  history: v.fallback(v.boolean(), false),
  /** Names can be followed. */
  following: v.fallback(v.boolean(), false),
} satisfies Record<SettingKey, unknown>);
export type Settings = v.InferOutput<typeof settings>;

/** Settings out of what a storage or a file gave; anything else is ignored. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return v.parse(settings, stored);
}

export const DEFAULTS: Settings = parseSettings({});
