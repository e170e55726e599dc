/** Keys of the storage, apart from the schemas: a page's script only needs to know that something has changed. */

export const SETTING_KEYS = [
  'enabled',
  'mentions',
  'adjectives',
  'kindsOff',
  'theme',
  'cardLang',
  'uiLang',
  'textSize',
  'delay',
  'sitesOff',
  'hidden',
  'badge',
  'pageKeys',
  'history',
  'following',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export const CORRECTIONS_KEY = 'corrections';
