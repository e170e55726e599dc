/** The languages as the script of a page has them. */
import type { ArticleLang } from '../knowledge/model';
import { PAGE as de } from './de/page';
import { PAGE as en } from './en/page';
import { PAGE as hu } from './hu/page';
import type { PageLanguage, PageWords } from './page';

export const PAGES: Readonly<Record<ArticleLang, PageLanguage>> = { hu, en, de };

/** The words of all languages: a page's own is not known when its article is looked for. */
export function pageWords(use: keyof PageWords): string[] {
  return Object.values(PAGES).flatMap(({ words }) => words[use]);
}
