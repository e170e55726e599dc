/** A first guess at a text's language, small enough for a page's script: whether it is worth asking the worker. */
import { ARTICLE_LANGS } from '../knowledge/model';
import { PAGES } from './pages';

/** A language is likely only when at least this share of the words are its markers. */
const LEAST_SHARE = 0.12;

/** True where the text may be in a supported language; other languages share some of the words. */
export function mayBeSupported(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return ARTICLE_LANGS.some(
    (lang) => words.filter((word) => PAGES[lang].markers.has(word)).length > words.length * LEAST_SHARE,
  );
}
