import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { german } from './de';
import { english } from './en';
import { hungarian } from './hu';
import type { Language } from './types';

const LANGUAGES: Record<ArticleLang, Language> = { hu: hungarian, en: english, de: german };

/** The supported language of a BCP 47 tag ("hu", "en-GB"); undefined when Glossa does not read it. */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return ARTICLE_LANGS.some((lang) => lang === code) ? LANGUAGES[code as ArticleLang] : undefined;
}
