/** What a name says by itself for a reading: how known its bearer is, its form, and whether it is a word too. */
import type { Kind, NameRank } from '../../../knowledge/model';
import { COMPANIES, isDerived, TERRITORIES } from '../../read/case';
import { isFamilyWithParticles } from '../../read/particles';
import { amount, type Feature, type Input, when } from './feature';

/** Adjectives as short as this look like verbs when they are inflected. */
const SHORT_STEM = 4;
/** Up to these ranks a word is among the commonest, a common one, and one that every reader knows. */
const COMMONEST = 400;
const COMMON = 1000;
const KNOWN = 4000;
/** Kinds that common words are made names of. */
const CALLED_BY_WORDS: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'media', 'company']);
/** Persons that one name is enough for. */
const FAMOUS = 0.75;
/** Below this a person is hardly known, and a place is not enough so to make adjectives in news without more ado. */
const OBSCURE = 0.45;

/** What speaks against an obscure person of a name that no other has, and how many namesakes make it as good as certain. */
const RARE = 0.25;
const MANY_NAMESAKES = 1.5;

/** An acronym in capitals among words that are not: no common word is written so. */
function isAcronym({ reading, place }: Input): boolean {
  const ordinary = place.starts && place.common > 0 && place.common <= COMMONEST;
  return place.upper && reading.posting.shape === 'upper' && !ordinary;
}

/** True where the word can be itself rather than the name. */
function isAlsoWord(input: Input): boolean {
  const { reading, kind, place } = input;
  if (place.common === 0 || place.words > 1 || isAcronym(input)) return false;
  // "Grünen-Chef", "Zeit-Redakteur": parties and papers are named so, and places that are words too are not.
  if (reading.compound && !TERRITORIES.has(kind)) return false;
  // "die Franzosen": the word is the people's own.
  if (place.nouns && reading.posting.rank === 'demonym') return false;
  // 'Der "Spiegel" berichtete'
  if (kind === 'media' && place.quotedWhole && input.prior >= OBSCURE) return false;
  // "a romák": a people's own noun, which is always small.
  if (kind === 'people' && place.lower && reading.posting.rank === 'label') return false;
  // "Bundeskanzler Kurz": behind the office it is no common word.
  return reading.posting.rank !== 'family' || kind === 'organisation';
}

/** "írt" is a form of a verb before it is one of "ír". */
function isVerb(input: Input): boolean {
  const { reading, place } = input;
  if (!isAlsoWord(input) || !isDerived(reading) || reading.stemLength > SHORT_STEM) return false;
  return reading.inflection !== 'none' || (place.lower && (place.common <= COMMONEST || !place.attributive));
}

/** 0…1: how much its being a common word speaks against the name. */
function wordShare(input: Input): number {
  const { reading, kind, place } = input;
  if (!isAlsoWord(input) || isVerb(input)) return 0;
  // "orosz" is a common word as an adjective of a country; "lett" and "ír" are commoner as verbs.
  if (reading.posting.rank === 'adjective' && (place.common > COMMONEST || !place.lower)) return 0;
  // "China said", "Turkey": with a capital a state is meant, wherever it stands; porcelain and poultry are no news.
  if (kind === 'country' && !place.lower && !place.nouns && !place.personCue) return 0.25;
  // "die Grünen", "die Linke"
  if (place.nouns && place.afterArticle && kind === 'party') return 0.25;
  // "höhere Löhne", "der Konzern"; but "in Essen".
  if (place.nouns) return place.inPlace ? 0.5 : 1;
  if ((place.starts && !place.namedInside) || place.lower || place.shouting) return 1;
  // "az Index", "a Momentum": a capital behind an article is a name's.
  return place.afterArticle && CALLED_BY_WORDS.has(kind) ? 0.25 : 0.5;
}

/** Where nouns have capitals a rare one is no more of a name than a common one. */
function isNoun(input: Input): boolean {
  return input.place.nouns && input.place.common > COMMON && wordShare(input) === 1;
}

/** An adjective made by the language's rules, which no source gives. */
function isMade({ reading }: Input): boolean {
  const { rank } = reading.posting;
  return isDerived(reading) && rank !== 'adjective' && rank !== 'demonym';
}

/** A person's name in full, not what is made of it. */
export function isWholeName({ reading, place, kind }: Input): boolean {
  return kind === 'person' && place.words > 1 && !isDerived(reading);
}

/** More bearers of a full name make less and less of a difference. */
export function namesakes({ reading }: Input): number {
  return Math.log(1 + 6 * reading.namesakes);
}

/** "the South", "The Post". */
function isWordWithArticle({ words, common, nouns }: Input['place']): boolean {
  return words === 2 && common > 0 && !nouns;
}

/** "De Niro" is one word as names go. */
function isOneName({ reading, kind, place }: Input): boolean {
  if (isWordWithArticle(place) && reading.posting.rank !== 'label') return true;
  return place.words === 1 || (kind === 'person' && isFamilyWithParticles(reading.key));
}

/** A person by one word that is no whole name: "Blake", "Russell". */
function isByPart(input: Input): boolean {
  const { reading, kind, prior } = input;
  return (
    kind === 'person' &&
    isOneName(input) &&
    !isDerived(reading) &&
    reading.posting.rank !== 'label' &&
    prior < FAMOUS
  );
}

/** A long word that is no common one and names no other is a name of its own. */
function isUnique({ reading, place }: Input): boolean {
  return (
    place.words === 1 && !place.lower && place.common === 0 && reading.namesakes === 0 && place.length > 3
  );
}

function rank(name: NameRank, sign: -1 | 0 | 1): Feature<Input> {
  return when(`name.${name}`, sign, ({ reading }) => reading.posting.rank === name);
}

export const NAME_FEATURES: readonly Feature<Input>[] = [
  amount('always', 0, () => 1),
  amount('prior', 1, ({ prior }) => prior),
  amount('name.weight', 1, ({ reading }) => Math.log(Math.max(reading.posting.weight, 0.02))),
  rank('alias', 0),
  rank('adjective', 0),
  rank('weak', -1),
  when(
    'weak.phrase',
    -1,
    ({ reading, kind, place }) => reading.posting.rank === 'weak' && place.words > 1 && kind !== 'person',
  ),
  rank('family', 1),
  when('words.several', 1, (input) => !isOneName(input)),
  when(
    'possession',
    -1,
    ({ reading: { inflection, apostrophe, hyphen }, kind, place: { nouns } }) =>
      // A German genitive has no other sign: "Trumps".
      inflection === 'possessive' &&
      !apostrophe &&
      !hyphen &&
      !nouns &&
      (kind === 'person' || kind === 'city'),
  ),
  amount('form', 1, ({ reading }) => Math.max(-2.857, Math.log(Math.max(reading.formScore, 0.01)))),
  when(
    'form.surname',
    -1,
    ({ reading, kind, prior, place }) =>
      reading.surname &&
      !reading.apostrophe &&
      !place.lower &&
      prior < FAMOUS &&
      (place.words === 1 || kind === 'person'),
  ),
  when('word.verb', -1, isVerb),
  amount('word.commonest', -1, (input) => (input.place.common <= COMMON ? wordShare(input) : 0)),
  amount('word.common', -1, (input) =>
    input.place.common > COMMON && input.place.common <= KNOWN && !isNoun(input) ? wordShare(input) : 0,
  ),
  amount('word.known', -1, (input) => (input.place.common > KNOWN && !isNoun(input) ? wordShare(input) : 0)),
  when('word.noun', -1, isNoun),
  when('word.article', -1, (input) => {
    const { reading, kind, place } = input;
    if (place.common === 0 || place.words === 1 || place.nouns || !place.starts || isAcronym(input))
      return false;
    return reading.posting.rank !== 'label' && CALLED_BY_WORDS.has(kind);
  }),
  when('adjective.obscure', -1, (input) => isMade(input) && input.prior < OBSCURE),
  when('adjective.short', 0, (input) => isMade(input) && input.prior >= OBSCURE && input.place.length < 6),
  when('adjective.known', 0, (input) => isMade(input) && input.prior >= OBSCURE && input.place.length >= 6),
  when('full.trade', -1, (input) => isWholeName(input) && input.place.calling === 'trade'),
  amount('full.profession', -1, (input) =>
    isWholeName(input) && input.place.calling === 'profession' ? namesakes(input) : 0,
  ),
  amount('full.obscure', -1, (input) =>
    isWholeName(input) && input.prior < OBSCURE
      ? Math.min(1, RARE + input.reading.namesakes / MANY_NAMESAKES)
      : 0,
  ),
  amount('full.namesakes', -1, (input) => {
    if (!isWholeName(input)) return 0;
    // "David Jones" is an alias of David Bowie, and the name of many.
    const byAlias = input.reading.posting.rank === 'label' ? 0 : 0.25;
    return namesakes(input) * (1.2 + byAlias - input.prior);
  }),
  when(
    'full.article',
    -1,
    (input) =>
      isWholeName(input) && input.place.articleBeforePerson && input.reading.posting.rank === 'label',
  ),
  when(
    'full.alias',
    -1,
    (input) => isWholeName(input) && input.reading.posting.rank === 'alias' && input.prior < FAMOUS,
  ),
  when(
    'full.initial',
    -1,
    (input) => isWholeName(input) && input.place.words === 2 && /^\p{L}\.? /u.test(input.reading.key),
  ),
  amount('word.namesakes', -1, ({ reading, kind, place }) => {
    if (place.words > 1 || isDerived(reading)) return 0;
    // Behind an article stands no person's name: "a Duma", "the Guardian".
    const isBody = place.afterArticle && CALLED_BY_WORDS.has(kind);
    // Nobody thinks of Jack London where London is named.
    return (isBody || place.famous ? 0.2 : 1) * Math.log(1 + reading.namesakes);
  }),
  amount('part.namesakes', -1, (input) => {
    if (!isByPart(input)) return 0;
    // A family name that the file gives as a short name is that of its one well-known bearer.
    const each = input.reading.posting.rank === 'short' ? 0.05 : 0.3;
    return Math.min(2, 0.6 + each * input.reading.namesakes);
  }),
  when(
    'short.shared',
    -1,
    ({ reading, place }) => place.length <= 3 && reading.posting.shape !== 'upper' && reading.namesakes > 0,
  ),
  when(
    'short',
    -1,
    ({ reading, place }) => place.length <= 3 && reading.posting.shape !== 'upper' && reading.namesakes === 0,
  ),
  when('unique', 1, (input) => isUnique(input) && !input.place.starts),
  when('unique.starts', 1, (input) => isUnique(input) && input.place.starts),
  when(
    'nickname.obscure',
    -1,
    ({ reading, kind, prior, place }) =>
      place.words === 1 &&
      reading.posting.rank === 'alias' &&
      reading.posting.shape !== 'upper' &&
      COMPANIES.has(kind) &&
      prior < OBSCURE &&
      place.cue !== kind,
  ),
  when(
    'club.word',
    -1,
    ({ reading, kind, place }) =>
      kind === 'team' &&
      place.words === 1 &&
      place.common > 0 &&
      place.common <= COMMON &&
      reading.posting.shape !== 'upper' &&
      reading.posting.rank === 'label',
  ),
  when('unit', -1, ({ place }) => place.unit),
  when('acronym', 1, isAcronym),
  when(
    'acronym.small',
    -1,
    (input) =>
      !isAcronym(input) &&
      input.reading.posting.shape === 'upper' &&
      !input.place.upper &&
      input.place.words === 1,
  ),
];
