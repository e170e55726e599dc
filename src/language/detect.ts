/** Tells which of the supported languages a text is written in, by its commonest words. */
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { PAGES } from './page';

/** A language is told only when at least this share of the words are its markers. */
const LEAST_SHARE = 0.12;
const SAMPLE = 4000;

/** The language of a text of at least some ten words; undefined when it is none of the supported ones. */
export function detectLanguage(text: string): ArticleLang | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: ArticleLang | undefined;
  let most = Math.max(2, words.length * LEAST_SHARE);
  for (const lang of ARTICLE_LANGS) {
    const count = words.filter((word) => PAGES[lang].markers.has(word)).length;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}
