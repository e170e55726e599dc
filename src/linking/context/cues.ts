/** Words beside a candidate that tell what it is: titles, roles, kinds of places. */

import type { Kind } from '../../knowledge/model';
import type { Language } from '../../language/types';
import { ADJECTIVE_KINDS } from '../read/case';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, ReadBlock, ScannedBlock, Word } from '../read/model';

/** Kind told by the word right after the candidate, right before it, before "of", or of the list that it stands in. */
export function kindCue(block: ScannedBlock, candidate: Candidate, language: Language): Kind | undefined {
  const { words } = block;
  const after = words[candidate.last + 1];
  // "Central Jakarta District Court": a name that goes on.
  const goesOn = after?.text !== 'lower' && words[candidate.last + 2]?.joined === true;
  const isLonger = goesOn && words[candidate.last + 2]!.text !== 'lower';
  if (after?.joined && after.entry.cue !== undefined && !isLonger) return after.entry.cue;
  const teller = tellerBefore(words, candidate.first, language);
  // "a móló mellé kikötő Charles Leclerc": what a place is follows its name where heads come last.
  if (teller !== undefined)
    return teller.entry.cue === 'place' && language.grammar.headsLast ? undefined : teller.entry.cue;
  return pluralAfter(block, candidate, language) ?? pluralBefore(block, candidate, language);
}

/** The word before a name that may tell its kind: "river Tisza", "province of Salta". */
function tellerBefore(
  words: readonly Word[],
  first: number,
  { words: { genitiveLinks, definiteArticles } }: Language,
): Word | undefined {
  if (!words[first]?.joined) return undefined;
  const before = words[first - 1]!;
  // "Magyar Péter pártja, a Tisza", "the river, the Tisza": an apposition.
  if (definiteArticles.has(before.entry.key) && before.afterMark === ',') return words[first - 2];
  const teller = before.joined && genitiveLinks.has(before.entry.key) ? words[first - 2] : before;
  return teller?.entry.cue === undefined ? undefined : teller;
}

function isPlural({ entry }: Word): boolean {
  return entry.bases.some(({ inflection, score }) => inflection === 'plural' && score > 0.5);
}

/** "Leyte and Samar islands". */
function pluralAfter(
  { words, candidates }: ScannedBlock,
  { last }: Candidate,
  language: Language,
): Kind | undefined {
  const and = words[last + 1];
  if (!and?.joined || !language.words.conjunctions.has(and.entry.key) || !words[last + 2]?.joined)
    return undefined;
  for (const other of candidates.startingAt(last + 2)) {
    const teller = words[other.last + 1];
    if (teller?.joined && teller.entry.cue !== undefined && isPlural(teller)) return teller.entry.cue;
  }
  return undefined;
}

/** Names of a list that are passed over on the way to the word that tells their kind. */
const LONGEST_LIST = 12;

/** "the provinces of Jujuy, Salta, Formosa and Mendoza": a word in the plural tells the kind of all of them. */
function pluralBefore(block: ScannedBlock, candidate: Candidate, language: Language): Kind | undefined {
  let { first } = candidate;
  for (let passed = 0; passed < LONGEST_LIST; passed++) {
    const before = itemBefore(block, first, language);
    if (before === undefined) return undefined;
    first = before;
    const teller = tellerBefore(block.words, first, language);
    if (teller !== undefined) return isPlural(teller) ? teller.entry.cue : undefined;
  }
  return undefined;
}

/** Index of the first word of the list's item before the one that starts at `first`. */
function itemBefore(
  { words, candidates }: ScannedBlock,
  first: number,
  language: Language,
): number | undefined {
  const and = words[first - 1];
  const joined = words[first]!.joined && and !== undefined && language.words.conjunctions.has(and.entry.key);
  if (!joined && words[first]!.afterMark !== ',') return undefined;
  const last = joined ? first - 2 : first - 1;
  if (words[last] === undefined || words[last]!.text === 'lower') return undefined;
  const item = candidates.endingAt(last).map((one) => one.first);
  return Math.min(last, ...item);
}

/** True where a title with a capital stands right before the candidate: "Miss", "Lord"; not where nouns have one. */
export function isTitled({ words }: ScannedBlock, candidate: Candidate, language: Language): boolean {
  if (language.grammar.capitalisesNouns) return false;
  const before = words[candidate.first - 1];
  if (before === undefined || !words[candidate.first]!.joined || before.text === 'lower') return false;
  return language.people.titles.has(before.entry.key);
}

/** True right beside a title that anybody has: "Mr. Johnson", "Teufel úr". */
export function hasHonorific(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  { people: { honorifics } }: Language,
): boolean {
  const before = words[first]!.joined ? words[first - 1] : undefined;
  if (before !== undefined && honorifics.has(before.entry.key)) return true;
  const after = words[last + 1]?.joined ? words[last + 1] : undefined;
  return after?.text === 'lower' && inAnyForm(after, (form) => honorifics.has(form));
}

/** True beside a word for a family, and for names that are joined beside one: "the Porsche and Piëch families". */
export function isFamily({ words }: ScannedBlock, { first, last }: Candidate, language: Language): boolean {
  const {
    people: { families },
    words: { conjunctions, definiteArticles },
  } = language;
  const isFamilyWord = (word: Word | undefined, joined = word?.joined): boolean =>
    joined === true && word !== undefined && inAnyForm(word, (form) => families.has(form));
  const joins = (word: Word | undefined): boolean =>
    word?.joined === true && conjunctions.has(word.entry.key);
  const [before, after] = [words[first - 1], words[last + 1]];
  if (isFamilyWord(after)) return true;
  if (joins(after)) {
    // "A Porsche és a Piëch család"
    const next = last + (definiteArticles.has(words[last + 2]?.entry.key ?? '') ? 3 : 2);
    if (words[next]?.text === 'capitalised' && isFamilyWord(words[next + 1])) return true;
  }
  if (before === undefined || !words[first]!.joined || language.grammar.headsLast) return false;
  if (isFamilyWord(before, true)) return language.grammar.capitalisesNouns;
  return (
    joins(before) &&
    isFamilyWord(words[first - 3], true) &&
    words[first - 2]!.text === 'capitalised' &&
    language.grammar.capitalisesNouns
  );
}

/** "Café Wien", "Hotel Bristol": a house called by another's name. */
export function isHouse({ words }: ScannedBlock, { first }: Candidate, { kinds }: Language): boolean {
  const before = words[first - 1];
  return before !== undefined && words[first]!.joined && kinds.houses.has(before.entry.key);
}

/** Words between a comma and the noun that says what somebody is: "the former team physiotherapist". */
const BEFORE_NOUN = 3;

/** True where a comma and an article with a noun for a person follow: "Jordan, the physiotherapist". */
export function isApposedPerson({ words }: ScannedBlock, { last }: Candidate, language: Language): boolean {
  const article = words[last + 1];
  if (article?.afterMark !== ',' || !language.words.articles.has(article.entry.key)) return false;
  let noun: Word | undefined;
  for (let index = last + 2; index <= last + 2 + BEFORE_NOUN && words[index]?.joined; index++) {
    if (language.people.isPersonNoun(words[index]!.entry.key)) noun = words[index];
    // The noun ends what stands there, and goes with no other: "Jordan, the physicist's home".
    else if (noun !== undefined) return false;
  }
  return noun !== undefined;
}

/** "Nationalrat Beat Jans", where nouns have capitals: a title before a given name, and not "im Nationalrat Beat Jans". */
export function isTitle({ words }: ScannedBlock, { first, last }: Candidate, language: Language): boolean {
  const next = words[last + 1];
  if (!language.grammar.capitalisesNouns || first !== last || !next?.joined || next.text === 'lower')
    return false;
  const before = words[first]!.joined ? words[first - 1]?.entry.key : undefined;
  const isBody = before !== undefined && language.words.definiteArticles.has(before);
  const isCompound = words[first]!.entry.form.includes('-');
  if (isBody || isCompound || next.entry.given === 0) return false;
  return words[first]!.entry.bases.some(({ key }) => language.people.titles.has(key));
}

/** True behind a title that stands before the given name alone. */
export function isByGivenName(
  { words }: ScannedBlock,
  { first }: Candidate,
  { people: { givenTitles } }: Language,
): boolean {
  const before = words[first - 1];
  return before !== undefined && words[first]!.joined && givenTitles.has(before.entry.key);
}

/** True where a title ("Dr.", "Mr"), a word of kinship or a role phrase stands right before or after the candidate. */
export function hasPersonCue(
  { words, phrases }: ReadBlock,
  candidate: Candidate,
  language: Language,
): boolean {
  const before = candidate.first - 1;
  if (before >= 0 && words[candidate.first]!.joined) {
    const { key } = words[before]!.entry;
    if (language.people.titles.has(key) || language.people.kin.has(key)) return true;
  }
  if (phrases.endingAt(before) !== undefined && words[candidate.first]!.joined) return true;
  const after = phrases.startingAt(candidate.last + 1);
  return after !== undefined && words[after.first]!.joined && !after.possessed;
}

/** True where the test holds for the word as it stands or for one of its base forms. */
export function inAnyForm({ entry }: Word, test: (form: string) => boolean): boolean {
  return test(entry.key) || entry.bases.some(({ key }) => test(key));
}

/** True where the form, or the ending of a place's name in it, says where something is. */
export function isLocative(
  block: ScannedBlock,
  candidate: Candidate,
  { language, knowledge }: Lexicon,
): boolean {
  const form = block.words[candidate.last]!.token.text.toLowerCase();
  if (language.places.isLocative(form)) return true;
  // "Indira Gandhi": a given name is no form of a place's.
  const { given } = block.words[candidate.last]!.entry;
  if (given > 0) return false;
  return candidate.readings.some(
    ({ posting, inflection, stemLength }) =>
      inflection === 'noun' &&
      ADJECTIVE_KINDS.has(knowledge.entities.kind(posting.ref)) &&
      language.places.isLocativeEnding(form.slice(stemLength)),
  );
}
