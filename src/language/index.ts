import type { ArticleLang } from '../knowledge/model';
import { german } from './de';
import { english } from './en';
import { hungarian } from './hu';
import { supportedLanguage } from './supported';
import type { Language } from './types';

const LANGUAGES: Record<ArticleLang, Language> = { hu: hungarian, en: english, de: german };

/** The language of a BCP 47 tag ("hu", "en-GB"); undefined when Glossa does not read it. */
export function languageOf(tag: string): Language | undefined {
  const lang = supportedLanguage(tag);
  return lang && LANGUAGES[lang];
}
