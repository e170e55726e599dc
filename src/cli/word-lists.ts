/** Reads the lists of common words for the Node commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';
import { COMPILED } from '../language/compiled';

const LANGUAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'language');

/** Gives a language its common words; a second time it does nothing. */
export function loadCommonWords(lang: ArticleLang): void {
  const folder = join(LANGUAGES, lang);
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  COMPILED[lang].load(lists.map((name) => readFileSync(join(folder, name), 'utf8')).join(''));
}

export function loadAllCommonWords(): void {
  for (const lang of ARTICLE_LANGS) loadCommonWords(lang);
}
