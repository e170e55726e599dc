/** Reads the lists of common words for the Node commands. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { COMPILED } from '../language/compiling';

const LANGUAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'language');

/** Gives a language its common words; a second time it does nothing. */
export function loadCommonWords(lang: ArticleLang): void {
  COMPILED[lang].load(readFileSync(join(LANGUAGES, lang, 'common-words.txt'), 'utf8'));
}

export function loadAllCommonWords(): void {
  for (const lang of ARTICLE_LANGS) loadCommonWords(lang);
}
