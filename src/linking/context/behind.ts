/** What may stand right behind a name with a capital without being a part of it. */

import type { Kind } from '../../knowledge/model';
import type { Knowledge } from '../../knowledge/store';
import { isLegalForm } from '../read/legal-forms';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, ReadBlock, Run, Word } from '../read/model';

/** Firms and bodies whose trains and flights are counted. */
const RUNS_SERVICES: ReadonlySet<Kind> = new Set<Kind>(['company', 'organisation']);
const COMPANY: ReadonlySet<Kind> = new Set<Kind>(['company']);
const PERSON: ReadonlySet<Kind> = new Set<Kind>(['person']);

/** "III", "IX": what tells a ruler from others of the name. */
const NUMERAL = /^[IVXLC]+$/;

function mayBe({ readings }: Candidate, kinds: ReadonlySet<Kind>, { entities }: Knowledge): boolean {
  return readings.some(({ posting }) => kinds.has(entities.kind(posting.ref)));
}

/** "Angela Rayner MP", "Lázár János Z1G-zni": letters behind a person's full name, and no word of it. */
function isLetters({ token: { text }, text: letterCase, entry }: Word): boolean {
  if (/\d/.test(text)) return true;
  return letterCase === 'upper' && text.length > 1 && !NUMERAL.test(text) && entry.readings.length === 0;
}

/** True where the word at `index`, behind the candidate, is no part of a longer name. */
export function isBehindName(
  { words }: ReadBlock,
  index: number,
  candidate: Candidate,
  { knowledge, language }: Lexicon,
): boolean {
  const word = words[index]!;
  if (index !== candidate.last + 1 || !word.joined) return false;
  if (candidate.last > candidate.first && mayBe(candidate, PERSON, knowledge)) {
    if (language.people.postNominals.has(word.token.text)) return true;
    if (isLetters(word) && !isLegalForm(word)) return true;
  }
  // "Amtrak Train 188": one of many that are counted.
  const next = words[index + 1];
  const counted = word.entry.common > 0 && next?.joined === true && next.token.type === 'number';
  return counted && mayBe(candidate, RUNS_SERVICES, knowledge);
}

/** "a SpaceX Dragon űrhajó": the firm whose product the run is that it opens, by the noun behind it. */
export function isMaker(
  { words }: ReadBlock,
  candidate: Candidate,
  run: Run,
  { knowledge }: Lexicon,
): boolean {
  const next = words[run.last + 1];
  if (candidate.first !== run.first || next?.joined !== true || next.entry.cue !== 'product') return false;
  return mayBe(candidate, COMPANY, knowledge);
}
