/** What the text tells of the bearer of a person's name, by which a namesake of a known person is told. */

import { yearOf } from '../../knowledge/dates';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { Candidate, ScannedBlock, Word } from '../read/model';
import { isElsewhere } from './containers';
import type { Bearer, ObservedBlock } from './model';

const YOUNGEST = 5;
const OLDEST = 110;
/** A byline is a short line. */
const BYLINE_WORDS = 12;
/** Words between a comma and the noun that says who somebody is: "a retired dairy farmer". */
const BETWEEN = 4;

function hasMark({ afterMark }: Word, marks: string): boolean {
  return afterMark !== undefined && marks.includes(afterMark);
}

/** Years of age that stand behind a name: "Kenneth Brown, 45, of Macon". */
export function ageBehind({ words }: ScannedBlock, { last }: Candidate): number | undefined {
  const number = words[last + 1];
  if (number === undefined || number.token.type !== 'number' || !hasMark(number, ',')) return undefined;
  const next = words[last + 2];
  if (next?.joined) return undefined;
  const age = /^\d{1,3}$/.test(number.token.text) ? Number(number.token.text) : 0;
  return age >= YOUNGEST && age <= OLDEST ? age : undefined;
}

/** "By Robert Smith, staff writer": a line of its own that names who wrote the article. */
export function isByline(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  { people: { byline } }: Language,
): boolean {
  if (words.length > BYLINE_WORDS || first !== 1 || words[last + 1]?.joined || byline === undefined)
    return false;
  return words[0]!.entry.key === byline && words[1]!.joined && words[0]!.text !== 'lower';
}

/** "broker James Taylor", "James Taylor, a farmer": somebody who is not in the news for what he or she is. */
export function isEveryday(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  { people: { everyday, everydayTitles } }: Language,
): boolean {
  if (words[first]!.joined && first > 0 && everydayTitles.has(words[first - 1]!.entry.key)) return true;
  if (words[last + 1] === undefined || !hasMark(words[last + 1]!, ',')) return false;
  for (let index = last + 1; index <= last + 1 + BETWEEN; index++) {
    const word = words[index];
    if (word === undefined || word.text !== 'lower' || (index > last + 1 && !word.joined)) return false;
    if (everyday.has(word.entry.key)) return true;
  }
  return false;
}

/** Persons this well known may write a guest's article. */
const WELL_KNOWN = 0.8;

/** True where the text tells of the bearer what cannot be the entity: "Michael Johnson, 52, a sheriff". */
function isOther(
  knowledge: Knowledge,
  ref: EntityRef,
  { age, everyday }: Bearer,
  day: number | undefined,
): boolean {
  const { entities } = knowledge;
  if (entities.kind(ref) !== 'person') return false;
  if (everyday && entities.prior(ref) < WELL_KNOWN) return true;
  const [born] = entities.lifespan(ref);
  if (age === undefined || born === undefined || day === undefined) return false;
  // The birthday may be yet to come.
  const told = yearOf(day) - born - age;
  return told < 0 || told > 2;
}

/** Persons and towns of which the article tells what only a namesake can be: `day` is that of the article. */
export function namesakesIn(
  knowledge: Knowledge,
  blocks: readonly ObservedBlock[],
  day: number | undefined,
): ReadonlySet<EntityRef> {
  const denied = new Set<EntityRef>();
  for (const { candidates, places } of blocks) {
    candidates.all.forEach(({ readings }, index) => {
      const place = places[index]!;
      if (place.age === undefined && !place.everyday && place.containers.length === 0) return;
      for (const { posting } of readings) {
        const { ref } = posting;
        const other = place.words > 1 && isOther(knowledge, ref, place, day);
        if (other || isElsewhere(knowledge, ref, place)) denied.add(ref);
      }
    });
  }
  return denied;
}
