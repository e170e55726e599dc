/**
 * Abbreviations that an article explains: "Nemzeti Adó- és Vámhivatal (NAV)", "Szlovák Nemzeti Párt (SNS)", whose letters
 * are those of another language, "NASA (National Super Alliance)".
 */

import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { Candidate, ReadBlock, Word } from '../read/model';
import type { Span } from '../read/spans';
import { isFunctionWord } from './beside';

const LONGEST = 8;
/** Fewer letters than these, more than one of a word, are too little to tell. */
const LEAST_LOOSE = 3;
/** Kinds that are called by abbreviations; persons and places have what they belong to in brackets. */
const ABBREVIATED: ReadonlySet<Kind> = new Set<Kind>(['party', 'organisation', 'company', 'media', 'treaty']);

/** An abbreviation (normalised) and the candidates that it is explained by; none where the file has no such name. */
export interface Abbreviation {
  key: string;
  named: readonly Candidate[];
}

/** The entities that the words which explain it name. */
export function refsOf({ named }: Abbreviation): ReadonlySet<EntityRef> {
  return new Set(named.flatMap(({ readings }) => readings.map(({ posting }) => posting.ref)));
}

/** Words of grammar may be left out; only what has a capital gives more than its first letter. */
interface Letters {
  key: string;
  optional: boolean;
  loose: boolean;
}

function lettersOf(word: Word, { words: { connectors } }: Language, loose: boolean): Letters {
  const { entry, text } = word;
  const optional = isFunctionWord(word) || (text === 'lower' && connectors.has(entry.key));
  return { key: entry.key, optional, loose: loose && text !== 'lower' };
}

/** True where the abbreviation takes the first letters of all words in their order, and others behind them. */
function spells(abbreviation: string, words: readonly Letters[], at = 0): boolean {
  const word = words[at];
  if (word === undefined) return abbreviation === '';
  if (word.optional && spells(abbreviation, words, at + 1)) return true;
  if (abbreviation === '' || abbreviation[0] !== word.key[0]) return false;
  for (let taken = 1, letter = 0; ; taken++) {
    if (spells(abbreviation.slice(taken), words, at + 1)) return true;
    const next = abbreviation[taken];
    letter = next === undefined || !word.loose ? -1 : word.key.indexOf(next, letter + 1);
    if (letter < 0) return false;
  }
}

/** The words right before `end` that the abbreviation is short for by its letters. */
function expansionBefore(
  words: readonly Word[],
  end: number,
  abbreviation: string,
  language: Language,
): Span | undefined {
  for (const loose of [false, true]) {
    if (loose && abbreviation.length < LEAST_LOOSE) return undefined;
    const letters: Letters[] = [];
    for (let first = end - 1; first >= 0 && end - first <= LONGEST; first--) {
      letters.unshift(lettersOf(words[first]!, language, loose));
      if (letters.length > 1 && spells(abbreviation, letters)) return { first, last: end - 1 };
      if (!words[first]!.joined && words[first]!.afterMark !== '-') break;
    }
  }
  return undefined;
}

/** True for a word in capitals alone in brackets. */
function isAlone({ text, words }: ReadBlock, index: number): boolean {
  const { token, afterMark, text: letterCase } = words[index]!;
  return letterCase === 'upper' && afterMark === '(' && text[token.end] === ')';
}

/** The words of the bracket that opens right before `first`. */
function bracketFrom({ text, words }: ReadBlock, first: number): Span | undefined {
  if (words[first]?.afterMark !== '(') return undefined;
  for (let last = first; last < first + LONGEST && words[last] !== undefined; last++) {
    if (text[words[last]!.token.end] === ')') return { first, last };
    if (words[last + 1]?.joined !== true && words[last + 1]?.afterMark !== '-') return undefined;
  }
  return undefined;
}

/** Bodies whose names of several words lie there and begin with the abbreviation's first letter, in any language. */
function bodiesIn(
  { words, candidates }: ReadBlock,
  { last }: Span,
  from: number,
  abbreviation: string,
  { entities }: Knowledge,
): Candidate[] {
  return candidates
    .endingAt(last)
    .filter(
      ({ first, readings }) =>
        first >= from &&
        first < last &&
        words[first]!.entry.key[0] === abbreviation[0] &&
        readings.some(({ posting }) => ABBREVIATED.has(entities.kind(posting.ref))),
    );
}

/** What explains the abbreviation among the words up to `last`, which begin at `from` or later. */
function explain(
  block: ReadBlock,
  last: number,
  from: number,
  key: string,
  language: Language,
  knowledge: Knowledge,
): Abbreviation | undefined {
  const expansion = expansionBefore(block.words, last + 1, key, language);
  if (expansion !== undefined && expansion.first >= from) {
    const named = block.candidates.endingAt(last).filter(({ first }) => first <= expansion.first);
    return { key, named };
  }
  const named = bodiesIn(block, { first: from, last }, from, key, knowledge);
  return named.length === 0 ? undefined : { key, named };
}

export function abbreviationsIn(block: ReadBlock, language: Language, knowledge: Knowledge): Abbreviation[] {
  const found: Abbreviation[] = [];
  if (block.shouting) return found;
  block.words.forEach(({ entry: { key }, token, text }, index) => {
    if (text !== 'upper' || token.text.length < 2 || token.text.length > LONGEST) return;
    const bracket = bracketFrom(block, index + 1);
    const abbreviation = isAlone(block, index)
      ? explain(block, index - 1, 0, key, language, knowledge)
      : bracket && explain(block, bracket.last, bracket.first, key, language, knowledge);
    if (abbreviation !== undefined) found.push(abbreviation);
  });
  return found;
}
