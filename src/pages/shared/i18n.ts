/** Texts of Glossa's own pages: in the browser's language, or in the one that the reader has set. */
import browser from 'webextension-polyfill';
import type english from '../../_locales/en/messages.json';
import type { Settings, UiLang } from '../../settings/settings';

export type MessageKey = keyof typeof english;
type Table = Record<string, { message: string }>;

let table: Table | undefined;

/** Reads the texts of the language; the browser's own choice stays where they cannot be read. */
export async function useLanguage(lang: Settings['uiLang']): Promise<void> {
  table = lang === 'browser' ? undefined : await readTable(lang);
}

async function readTable(lang: UiLang): Promise<Table | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${lang}/messages.json`));
    return (await response.json()) as Table;
  } catch {
    return undefined;
  }
}

/** The text with `$1`, `$2` … replaced by the values. */
export function message(key: MessageKey, ...values: (string | number)[]): string {
  const texts = values.map(String);
  if (table === undefined) return browser.i18n.getMessage(key, texts);
  return (table[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => texts[Number(at) - 1] ?? '');
}

/** Messages that have a form of their own for one. */
type CountedKey = { [K in MessageKey]: `${K}_one` extends MessageKey ? K : never }[MessageKey];

/** The text that suits a count, by the plural rules of the language; the count is among the values where the text has it. */
export function counted(key: CountedKey, count: number, ...values: (string | number)[]): string {
  const isOne = new Intl.PluralRules(uiLang()).select(count) === 'one';
  return message(isOne ? `${key}_one` : key, ...values);
}

/** The language that the texts are in. */
export function uiLang(): UiLang {
  return message('lang') as UiLang;
}

/** A day or a month as the language of the page writes it: "7 May 2019". */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const at = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(uiLang() === 'en' ? 'en-GB' : uiLang(), options).format(at);
}

/** A language by its name in the language of the page: "Polish". */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLang(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
