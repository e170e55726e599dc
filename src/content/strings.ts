/** The few sentences that the content script itself says, in the article's language. */
import type { PageLanguage } from '../language/page';
import { PAGES } from '../language/pages';
import { supportedLanguage } from '../language/supported';

/** `lang`: a BCP 47 tag; English for a language that Glossa does not read. */
export function messageFor(key: keyof PageLanguage['sentences'], lang: string): string {
  return PAGES[supportedLanguage(lang) ?? 'en'].sentences[key];
}

/** Which mark of how many, as screen readers say it: "Olaf Scholz, 1 of 34". */
export function positionOf<T>(label: string, all: readonly T[], one: T, lang: string): string {
  const at = all.indexOf(one) + 1;
  if (lang === 'hu') return `${label}, ${at}/${all.length}`;
  return `${label}, ${at} ${lang === 'de' ? 'von' : 'of'} ${all.length}`;
}
