/** What the script of a page needs of each language: little, since it runs on every page. */
import type { ArticleLang } from '../knowledge/model';
import { PAGE as de } from './de/page';
import { PAGE as en } from './en/page';
import { PAGE as hu } from './hu/page';

/** A language in the script of a page. */
export interface PageLanguage {
  /** Name of the language in itself. */
  title: string;
  /** Function words that are frequent in the language and rare in the others, lower case. */
  markers: ReadonlySet<string>;
  /** The few sentences that the script itself says. */
  sentences: { noAnswer: string; broken: string };
}

export const PAGES: Readonly<Record<ArticleLang, PageLanguage>> = { hu, en, de };
