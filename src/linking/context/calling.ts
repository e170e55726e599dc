/** What the bearer of a name is by trade, profession or office, where the words beside the name say so. */

import type { Role } from '../../knowledge/model';
import type { Language } from '../../language/types';
import type { Candidate, ReadBlock, ScannedBlock, Word } from '../read/model';
import { inAnyForm } from './cues';

/** "(ILE-Betreuer)", "(edző)": a noun for a person, or a compound that ends in one. */
function isCalling(word: Word, isPersonNoun: (word: string) => boolean): boolean {
  const { key } = word.entry;
  return inAnyForm(word, isPersonNoun) || isPersonNoun(key.slice(key.lastIndexOf('-') + 1));
}

/** What a trade or profession right behind the candidate, or in brackets, makes of it: "Kovács Béla lakatos". */
export function callingOf(
  { words }: ScannedBlock,
  candidate: Candidate,
  { people: { trades, professions, isPersonNoun } }: Language,
): 'trade' | 'profession' | undefined {
  const next = words[candidate.last + 1];
  if (next?.afterMark === '(') return isCalling(next, isPersonNoun) ? 'profession' : undefined;
  if (next === undefined || !next.joined || next.text !== 'lower') return undefined;
  if (inAnyForm(next, (form) => trades.has(form))) return 'trade';
  return inAnyForm(next, (form) => professions.has(form)) ? 'profession' : undefined;
}

/** Words between a comma and the noun for what somebody is. */
const BEFORE_CALLING = 2;

/** True for a noun for a person, or a compound that ends in one, that is of no sport. */
function isOtherCalling(
  word: Word | undefined,
  { people: { isPersonNoun }, sport: { racers } }: Language,
): boolean {
  if (word === undefined || word.entry.sport || isCalling(word, (noun) => racers.has(noun))) return false;
  return isCalling(word, isPersonNoun);
}

/**
 * True where an office, or a noun that says what a person is, stands right before the name or behind it and a comma, and
 * neither is of sport: "Bürgermeister Thomas Müller", "Michael Johnson, a lawyer", "a cég vezetője, Kádár Tamás".
 */
export function hasOtherCalling(
  { words, phrases }: ReadBlock,
  { first, last }: Candidate,
  language: Language,
): boolean {
  const phrase = phrases.endingAt(first - 1);
  const apposed = words[first]!.afterMark === ',' && phrase?.possessed;
  if (first > 0 && (words[first]!.joined || apposed)) {
    if (phrase !== undefined && !words[phrase.last]!.entry.sport) return true;
    if (isOtherCalling(words[first - 1], language)) return true;
  }
  if (words[last + 1]?.afterMark !== ',') return false;
  for (let index = last + 1; index <= last + 1 + BEFORE_CALLING; index++) {
    if (index > last + 1 && words[index]?.joined !== true) return false;
    if (isOtherCalling(words[index], language)) return true;
  }
  return false;
}

/** Offices of a state or a town; presidents and chairs are of juries and clubs too. */
function isPublic(role: Role): boolean {
  return role.startsWith('minister.') || PUBLIC_ROLES.has(role);
}

const PUBLIC_ROLES: ReadonlySet<Role> = new Set<Role>([
  'mayor',
  'governor',
  'legislator',
  'primeMinister',
  'deputyPrimeMinister',
  'stateSecretary',
  'attorneyGeneral',
  'chiefJustice',
  'armyChief',
]);

/** True where an office that the public elects or appoints stands right beside the name, or behind it and a comma. */
export function hasPublicCalling(
  { words, phrases }: ReadBlock,
  { first, last }: Candidate,
  { people: { publicTitles } }: Language,
): boolean {
  const isTitle = (word: Word | undefined): boolean =>
    word !== undefined && inAnyForm(word, (form) => publicTitles.has(form));
  if (first > 0 && words[first]!.joined) {
    if (isTitle(words[first - 1])) return true;
    if (phrases.endingAt(first - 1)?.word.roles.some(isPublic)) return true;
  }
  const apposed = words[last + 1]?.afterMark === ',';
  const end = last + 1 + (apposed ? BEFORE_CALLING : 0);
  for (let index = last + 1; index <= end; index++) {
    const word = words[index];
    if (word === undefined || !(word.joined || (apposed && index === last + 1))) return false;
    if (word.text === 'lower' && isTitle(word)) return true;
    const phrase = phrases.startingAt(index);
    if (phrase !== undefined && !phrase.possessed && phrase.word.roles.some(isPublic)) return true;
  }
  return false;
}
