/** What all stages know of the article that is linked. */

import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { RoleFinder } from '../offices/roles';
import type { RankModel } from '../rank/weights';
import type { Lexicon } from '../read/lexicon';
import type { Players } from './model';

export interface ArticleContext {
  knowledge: Knowledge;
  language: Language;
  lexicon: Lexicon;
  roles: RoleFinder;
  model: RankModel;
  /** The article's day, in days since 1970-01-01; undefined when it is not known. */
  day: number | undefined;
  /** Common words that it writes as names, by keys of base forms. */
  named: ReadonlySet<string>;
  /** Names that play, where it is about sport. */
  players: Players;
}
