/** What speaks for a part of a name that was seen before in the article. */
import { COMPANIES } from '../../read/case';
import { amount, type Feature, type InPart, when } from './feature';

/** What is left of the doubt where the word stands as a name inside a sentence, or acts as persons do. */
const NAMED = 0.2;

function isCompany({ kind }: InPart): boolean {
  return COMPANIES.has(kind);
}

/** It may be a common word; of the head of a body's name that is no news. */
function isWord({ place, use }: InPart): boolean {
  return place.common > 0 && use !== 'head';
}

/** "zum Frieden", after Luc Frieden. */
function isNoun(part: InPart): boolean {
  const { nouns, afterArticle, personCue } = part.place;
  return isWord(part) && nouns && afterArticle && !personCue;
}

export const PART_FEATURES: readonly Feature<InPart>[] = [
  when('part.called', 1, (part) => part.use === 'family' && !isCompany(part)),
  when('part.company', 1, (part) => part.use === 'family' && isCompany(part)),
  when('part.head', 1, ({ use }) => use === 'head'),
  amount('part.count', 1, ({ ref, state }) => Math.min(5, state.count(ref))),
  when('part.word.noun', -1, isNoun),
  amount('part.word.starts', -1, (part) => {
    if (!isWord(part) || !part.place.starts || part.place.nouns) return 0;
    return part.place.namedInside || part.place.acts ? NAMED : 1;
  }),
  when('part.town', -1, (part) => isCompany(part) && part.place.containers.length > 0),
  when('part.inside.unknown', -1, ({ place }) => place.insideUnknown),
];
