/** What linking in one language over one knowledge file needs. */
import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import { RoleFinder } from '../offices/roles';
import { Lexicon } from './lexicon';

export interface Tools {
  language: Language;
  lexicon: Lexicon;
  roles: RoleFinder;
}

const toolsOf = new WeakMap<Knowledge, Map<Language, Tools>>();

/** Lexicon and role index of a language over a knowledge file: kept, since their caches are what makes linking fast. */
export function toolsFor(knowledge: Knowledge, language: Language): Tools {
  let byLanguage = toolsOf.get(knowledge);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    toolsOf.set(knowledge, byLanguage);
  }
  let tools = byLanguage.get(language);
  if (tools === undefined) {
    const lexicon = new Lexicon(knowledge, language);
    tools = { language: lexicon.language, lexicon, roles: new RoleFinder(lexicon.language) };
    byLanguage.set(language, tools);
  }
  return tools;
}
