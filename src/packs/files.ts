/** What a whole knowledge file is made of, as `npm run knowledge` names it. */
import { ARTICLE_LANGS } from '../knowledge/model';

export const BIG_FILES = [
  'entities.bin',
  'records.bin',
  'names.mul.bin',
  ...ARTICLE_LANGS.map((lang) => `names.${lang}.bin`),
];
