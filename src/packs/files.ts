/** What a whole knowledge file is made of, as `npm run knowledge` names it. */
import { ARTICLE_LANGS, type ArticleLang } from '../knowledge/model';

export const ENTITIES = 'entities.bin';
export const RECORDS = 'records.bin';
/** Names that all languages share. */
export const SHARED = 'names.mul.bin';
export const nameFile = (lang: ArticleLang): string => `names.${lang}.bin`;

export const BIG_FILES = [ENTITIES, RECORDS, SHARED, ...ARTICLE_LANGS.map(nameFile)];
