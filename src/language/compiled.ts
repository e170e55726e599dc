/** The languages as the compiler has them. */
import type { ArticleLang } from '../knowledge/model';
import type { CompiledLanguage } from './compiling';
import { COMPILING as de } from './de/compile';
import { COMPILING as en } from './en/compile';
import { COMPILING as hu } from './hu/compile';

export const COMPILED: Readonly<Record<ArticleLang, CompiledLanguage>> = { hu, en, de };
