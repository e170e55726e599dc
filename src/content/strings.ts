/** The few sentences that the content script itself says, in the article's language. */
import { PAGES, type PageLanguage } from '../language/page';
import { supportedLanguage } from '../language/supported';

/** `lang`: a BCP 47 tag; English for a language that Glossa does not read. */
export function messageFor(key: keyof PageLanguage['sentences'], lang: string): string {
  return PAGES[supportedLanguage(lang) ?? 'en'].sentences[key];
}
