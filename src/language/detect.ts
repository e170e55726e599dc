/** Tells which of the supported languages a text is written in, by its commonest words. */
import type { ArticleLang } from '../knowledge/model';

/** Function words that are frequent in one language and rare in the others. */
const MARKERS: Record<ArticleLang, ReadonlySet<string>> = {
  hu: new Set(
    'a az és hogy nem egy is volt meg már csak mint vagy de ez azt szerint még után pedig ki be el fel'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to that was for with his on by has have it from who which he at as not this are been'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und den von zu dem nicht ist des ein eine mit sich auf für im auch werden hat sie dass'.split(
      ' ',
    ),
  ),
};

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
  for (const lang of Object.keys(MARKERS) as ArticleLang[]) {
    const count = words.filter((word) => MARKERS[lang].has(word)).length;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}
