/** What stands around a candidate, as far as it bears on its readings. */

import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import { isDerived, TERRITORIES, textCase, WORLD_FAMOUS } from '../read/case';
import { isLegalForm, legalFormFrom } from '../read/legal-forms';
import type { Lexicon } from '../read/lexicon';
import type { Candidate, ReadBlock, ScannedBlock } from '../read/model';
import { GIVEN } from '../read/runs';
import type { ArticleContext } from './article';
import { ageBehind, isByline, isEveryday } from './bearer';
import {
  endsPhrase,
  firmCue,
  isAmongWords,
  isInTitles,
  isPartOfTitle,
  isQuotedWhole,
  isUnit,
  isWholeTitle,
  misfitOf,
} from './beside';
import { callingOf, hasOtherCalling, hasPublicCalling } from './calling';
import { containersAfter, isInShortState, nationalityOf, townAfter } from './containers';
import {
  hasHonorific,
  hasPersonCue,
  inAnyForm,
  isApposedPerson,
  isByGivenName,
  isFamily,
  isHouse,
  isLocative,
  isTitle,
  isTitled,
  kindCue,
} from './cues';
import { isInsideUnknown } from './inside';
import type { Surroundings } from './model';
import { attributesBefore, isOfPerson, placesOf, seatBehind, townsBefore } from './owners';
import { isPlayer } from './players';

/** What stands around a candidate; `partOfUnknown` and `ofStranger` are for notePartOfUnknown to say. */
export function surroundingsOf(
  block: ReadBlock,
  candidate: Candidate,
  { lexicon, players, named }: Pick<ArticleContext, 'lexicon' | 'players' | 'named'>,
): Surroundings {
  const { knowledge, language } = lexicon;
  const afterArticle = isAfterArticle(block, candidate, language);
  const inPlace = isInPlace(block, candidate, language);
  return {
    words: candidate.last - candidate.first + 1,
    length: candidate.end - candidate.start,
    common: candidate.common,
    acts:
      candidate.starts && (block.heading || block.titleCase || isBeforePredicate(block, candidate, language)),
    famous: isFamousPlace(candidate, knowledge),
    starts: candidate.starts,
    shouting: block.shouting,
    namedInside: candidate.starts && isNamedInside(block, candidate, named),
    lower: candidate.text === 'lower',
    upper: isUpper(block, candidate) && !block.shouting,
    insideUnknown: insideLonger(block, candidate, lexicon),
    firmCue: firmCue(block, candidate, language),
    honorific: hasHonorific(block, candidate, language),
    ofFamily: isFamily(block, candidate, language),
    unit: isUnit(block, candidate, language),
    wholeTitle: isWholeTitle(block, candidate, language) || isInTitles(block, candidate, language),
    articleBeforePerson: afterArticle && isArticleBeforePerson(block, candidate, language),
    partOfUnknown: false,
    ofStranger: false,
    inTown: townAfter(block, candidate, knowledge),
    containers: containersAfter(block, candidate, knowledge, language),
    inShortState: isInShortState(block, candidate, lexicon),
    governs: block.words[candidate.last + 1]?.joined
      ? block.phrases.startingAt(candidate.last + 1)?.word.roles
      : undefined,
    ofNobility: isOfNobility(block, candidate, language),
    tongue: isTongue(block, candidate, language),
    afterArticle,
    withoutArticle: language.sport.articlesBeforeClubs && !afterArticle,
    withArticle: afterArticle && standsWithArticle(block, candidate, lexicon),
    bodyHead: afterArticle && isBodyHead(block, candidate, language),
    inPlace,
    mayPlay: !language.sport.articlesBeforeClubs && candidate.text === 'capitalised' && !inPlace,
    otherSport: block.field !== undefined && block.field !== 'football' && isFootballName(candidate, lexicon),
    field: block.sport ? block.field : undefined,
    nationality: nationalityOf(block, candidate, knowledge),
    sport: block.sport,
    nouns: language.grammar.capitalisesNouns,
    attributive: isAttributive(block, candidate, language),
    attributes: attributesBefore(block, candidate, knowledge),
    ofGames: isOfGames(block, candidate, language),
    towns: townsBefore(block, candidate, knowledge),
    seat: seatBehind(block, candidate, lexicon),
    generic: isGeneric(block, candidate, language),
    ofWomen: block.ofWomen,
    womens: isWomens(block, candidate, language),
    of: placesOf(block, candidate, lexicon),
    opensRun: language.grammar.lowerCaseAdjectives && opensRun(block, candidate),
    locative: isLocative(block, candidate, lexicon),
    closesRun: language.grammar.lowerCaseAdjectives && closesRun(block, candidate),
    home: lexicon.homes,
    cue: kindCue(block, candidate, language),
    incorporated: isBeforeLegalForm(block, candidate),
    isLegalForm: isOwnLegalForm(block, candidate),
    titled: isTitled(block, candidate, language),
    calling: callingOf(block, candidate, language),
    otherCalling: hasOtherCalling(block, candidate, language),
    publicCalling: hasPublicCalling(block, candidate, language),
    plays: isPlayer(block, candidate, players, language.sport.play),
    isTitle: isTitle(block, candidate, language),
    ofPerson: isOfPerson(block, candidate, lexicon),
    quotedWhole: isQuotedWhole(block, candidate),
    titleWords: block.titleCase && isAmongWords(block, candidate),
    misfit: misfitOf(block, candidate, language),
    byGivenName: isByGivenName(block, candidate, language),
    age: ageBehind(block, candidate),
    everyday: isByline(block, candidate, language) || isEveryday(block, candidate, language),
    apposedPerson: isApposedPerson(block, candidate, language),
    personCue: hasPersonCue(block, candidate, language),
    own: undefined,
  };
}

/** The same in a block to which candidates were added, which two things alone ask of it. */
export function withAdded(
  block: ReadBlock,
  candidate: Candidate,
  place: Surroundings,
  { lexicon }: Pick<ArticleContext, 'lexicon'>,
): Surroundings {
  const insideUnknown = insideLonger(block, candidate, lexicon);
  const cue = kindCue(block, candidate, lexicon.language);
  if (insideUnknown === place.insideUnknown && cue === place.cue) return place;
  return { ...place, insideUnknown, cue, own: undefined };
}

function insideLonger(block: ReadBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  return (
    isInsideUnknown(block, candidate, lexicon) ||
    isHouse(block, candidate, language) ||
    isPartOfTitle(block, candidate, language)
  );
}

/** "She speaks French", "translated into German", "angolul"; not "in French politics". */
function isTongue({ words }: ScannedBlock, { first, last }: Candidate, language: Language): boolean {
  const before = words[first]!.joined ? words[first - 1] : undefined;
  const after = words[last + 1]?.joined ? words[last + 1]!.entry.key : '';
  if (language.words.isTongue(before?.entry.key ?? '', words[last]!.entry.key, after)) return true;
  if (before === undefined || !language.words.beforeTongues.has(before.entry.key)) return false;
  return endsPhrase(words[last + 1]);
}

function isBeforePredicate({ words }: ScannedBlock, { last }: Candidate, { people }: Language): boolean {
  const next = words[last + 1];
  return next?.joined === true && next.text === 'lower' && people.isPredicate(next.entry.key);
}

/** "Spain", "World Cup": what football has by the name, other sports have too. */
function isFootballName({ readings }: Candidate, { knowledge: { entities }, language }: Lexicon): boolean {
  return readings.some(
    ({ posting, key }) => language.sport.footballEvents.has(key) || entities.kind(posting.ref) === 'country',
  );
}

/**
 * True for common words alone, whatever joins them, and for a noun that many states call a body by. What says of which
 * state or that it is of the world is of one: "Magyar Nemzeti Bank", "World Bank".
 */
function isGeneric({ words }: ScannedBlock, { first, last }: Candidate, language: Language): boolean {
  if (first === last) return language.kinds.isBodyNoun(words[first]!.entry.key);
  const { articles, connectors } = language.words;
  return words.slice(first, last + 1).every(({ entry: { common, key, readings } }) => {
    if (articles.has(key) || connectors.has(key)) return true;
    return common > 0 && !language.kinds.worldly.has(key) && !readings.some(isDerived);
  });
}

function isOfGames({ words }: ScannedBlock, { last }: Candidate, { kinds }: Language): boolean {
  const next = words[last + 1];
  return next?.joined === true && inAnyForm(next, (form) => kinds.games.has(form));
}

function isWomens({ words }: ScannedBlock, { first }: Candidate, { sport }: Language): boolean {
  return words[first]!.joined && sport.womens.has(words[first - 1]?.entry.key ?? '');
}

function isFamousPlace({ readings }: Candidate, { entities }: Knowledge): boolean {
  return readings.some(
    ({ posting: { ref, rank } }) =>
      rank === 'label' && TERRITORIES.has(entities.kind(ref)) && entities.prior(ref) >= WORLD_FAMOUS,
  );
}

/** "Woods, who turned pro": of a word that stands as a name inside another sentence. */
function isNamedInside(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  named: ReadonlySet<string>,
): boolean {
  return first === last && words[first]!.entry.bases.some(({ key }) => named.has(key));
}

function isOfNobility({ words }: ScannedBlock, { first }: Candidate, language: Language): boolean {
  const [title, of] = [words[first - 2], words[first - 1]];
  if (title === undefined || of === undefined || !words[first]!.joined || !of.joined) return false;
  return (
    language.words.genitiveLinks.has(of.entry.key) &&
    language.people.nobility.has(title.entry.key) &&
    title.text !== 'lower'
  );
}

function isBeforeLegalForm({ words }: ScannedBlock, candidate: Candidate): boolean {
  return legalFormFrom(words, candidate.last + 1) !== undefined;
}

/** "SPA" of "Montedison SPA", "Inc." of "Delta Medical Group, Inc." */
function isOwnLegalForm({ words }: ScannedBlock, { first, last }: Candidate): boolean {
  const before = words[first - 1];
  if (first !== last || before === undefined || before.text === 'lower') return false;
  const comma = words[first]!.afterMark === ',' && words[first]!.token.text.endsWith('.');
  return (words[first]!.joined || comma) && isLegalForm(words[first]!);
}

/** In capitals, but for a suffix behind a hyphen: "ENSZ", "NATO-val". */
function isUpper(block: ScannedBlock, candidate: Candidate): boolean {
  if (candidate.text === 'upper') return true;
  const { text } = block.words[candidate.last]!.token;
  const hyphen = text.lastIndexOf('-');
  return hyphen > 1 && candidate.first === candidate.last && textCase(text.slice(0, hyphen)) === 'upper';
}

function isAttributive(block: ScannedBlock, candidate: Candidate, language: Language): boolean {
  const next = block.words[candidate.last + 1];
  return next?.joined === true && !language.words.articles.has(next.entry.key);
}

function opensRun({ runs }: ReadBlock, candidate: Candidate): boolean {
  const run = runs.startingAt(candidate.first);
  return run !== undefined && run.last > candidate.last;
}

/** "a Free Razan Facebook oldal": an uninflected name and a common noun right behind it. */
function closesRun(block: ReadBlock, candidate: Candidate): boolean {
  const next = block.words[candidate.last + 1];
  return (
    block.runs.endingAt(candidate.last) !== undefined &&
    next?.joined === true &&
    next.text === 'lower' &&
    candidate.readings.some(({ inflection }) => inflection === 'none')
  );
}

function isAfterArticle(block: ScannedBlock, candidate: Candidate, language: Language): boolean {
  const before = block.words[candidate.first - 1];
  if (before === undefined || !block.words[candidate.first]!.joined) return false;
  return language.words.definiteArticles.has(before.entry.key);
}

/** Where articles stand before no person; "the Donald Trump campaign" and "the Dalai Lama" are other things. */
function isArticleBeforePerson(
  { words }: ScannedBlock,
  { first, last }: Candidate,
  { grammar, people }: Language,
): boolean {
  if (grammar.headsLast || grammar.capitalisesNouns) return false;
  const { entry } = words[first]!;
  return entry.given >= GIVEN && !people.titles.has(entry.key) && endsPhrase(words[last + 1]);
}

/** A capital makes a common noun a body's; where all nouns have one, only few nouns are short for bodies. */
function isBodyHead({ words }: ScannedBlock, { first, last, text }: Candidate, language: Language): boolean {
  if (first !== last || text !== 'capitalised' || words[first]!.token.starts) return false;
  if (!language.grammar.capitalisesNouns) return true;
  return words[first]!.entry.bases.some(({ key }) => language.kinds.bodyHeads.has(key));
}

function isInPlace({ words }: ScannedBlock, { first }: Candidate, language: Language): boolean {
  const before = words[first - 1];
  if (before === undefined || !words[first]!.joined) return false;
  if (language.places.prepositions.has(before.entry.key)) return true;
  // "in Essen und Halle"
  const preposition = words[first - 3];
  if (preposition === undefined || !language.words.conjunctions.has(before.entry.key)) return false;
  return language.places.prepositions.has(preposition.entry.key) && words[first - 2]!.text === 'capitalised';
}

/** "die Pariser": a people's noun or adjective, which has an article. */
function isAttributiveNoun({ readings }: Candidate): boolean {
  return readings.some((reading) => isDerived(reading) || reading.inflection !== 'none');
}

/**
 * True for a name, a definite article right before it, with no noun after it that the article could belong to: none at
 * all, or one that the name possesses ("a Chelsea edzője").
 */
function standsWithArticle(block: ScannedBlock, candidate: Candidate, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  if (language.grammar.capitalisesNouns && isAttributiveNoun(candidate)) return false;
  const after = block.words[candidate.last + 1];
  // "the Washington, D.C., area": the article belongs to what follows.
  if (after?.afterMark === ',' && !language.grammar.lowerCaseAdjectives) return false;
  if (after === undefined || !after.joined || language.words.articles.has(after.entry.key)) return true;
  if (language.words.phraseEnds.has(after.entry.key)) return true;
  if (language.grammar.capitalisesNouns) return after.text === 'lower';
  if (!language.grammar.lowerCaseAdjectives) return false;
  // "A Szeged legyőzte": of sport, where the article before a town is a club's whatever follows.
  if (block.sport && language.sport.articlesBeforeClubs && candidate.text !== 'lower')
    return !isLocative(block, candidate, lexicon) && !candidate.readings.some(({ compound }) => compound);
  if (candidate.readings.every(({ inflection }) => inflection === 'noun'))
    return !isLocative(block, candidate, lexicon);
  return after.text === 'lower' && after.entry.bases[0]?.inflection === 'possessive';
}
