/** What each language says on a card. */
import type { ArticleLang } from '../knowledge/model';
import type { Words } from './card';
import { GERMAN } from './de/card/words';
import { ENGLISH } from './en/card/words';
import { HUNGARIAN } from './hu/card/words';

const WORDS: Readonly<Record<ArticleLang, Words>> = { hu: HUNGARIAN, en: ENGLISH, de: GERMAN };

/** The words of a language by its code; English for one that Glossa does not read. */
export function wordsFor(lang: string): Words {
  return lang in WORDS ? WORDS[lang as ArticleLang] : ENGLISH;
}
