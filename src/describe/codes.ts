/** Codes of the knowledge file in words. */
import type { Gathered } from './gather';

/** Codes of a source's own classes that say nothing of a person. */
export const UNSAID: ReadonlySet<string> = new Set(['companion', 'extremist', 'publicWorker']);

/** A code in the language of the card; undefined where the language has no word for it and is not English. */
export function codeText(code: string, { words, lang }: Gathered): string | undefined {
  if (UNSAID.has(code)) return undefined;
  const known = words.codes[code];
  if (known !== undefined) return known;
  return lang === 'en' ? code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : undefined;
}

/** The text with a capital first letter, as at the start of a line. */
export function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
