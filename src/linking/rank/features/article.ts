/** What the article says for a reading: its day, its state and what it has settled so far. */
import { yearOf } from '../../../knowledge/dates';
import type { Kind } from '../../../knowledge/model';
import { isDerived, TERRITORIES, WORLD_FAMOUS } from '../../read/case';
import { amount, type Feature, type InArticle, when } from './feature';

/** A person's age in years at which nobody lives, and how long ago dead persons are history. */
const OLDEST = 100;
const LONG_DEAD = 50;
const DEAD = 10;
/** Regions of a state that an article is full of. */
const MANY_REGIONS = 3;
/** Politicians of a state by whom an article is about its politics. */
const MANY_POLITICIANS = 2;
/** States that ended before are history. */
const OF_HISTORY = 1920;

/** Years since the person's death, or since the person would have been 80 where no death is known. */
function yearsDead({ knowledge, ref, kind, day }: InArticle): number {
  if (day === undefined || kind !== 'person') return 0;
  const life = knowledge.entities.lifespan(ref);
  const year = yearOf(day);
  if (life[1] !== undefined) return year - life[1];
  return life[0] !== undefined && year - life[0] > OLDEST ? year - life[0] - 80 : 0;
}

/** What is to come is talked of beforehand where it is an event and its name tells the year: "2028 Summer Olympics". */
function isAnnounced({ kind, reading: { key } }: InArticle): boolean {
  return kind === 'event' && /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(key);
}

function isFuture(input: InArticle): boolean {
  const { knowledge, ref, day } = input;
  if (day === undefined || isAnnounced(input)) return false;
  const from = knowledge.entities.lifespan(ref)[0];
  return from !== undefined && from > yearOf(day);
}

/** "a sereghajtó Szeged": once it stood as a club, it is one in the rest of a report. */
function isSeenClub({ ref, kind, place, state }: InArticle): boolean {
  return kind === 'team' && !place.withArticle && place.sport && !place.locative && state.count(ref) > 0;
}

function isClubBefore(input: InArticle): boolean {
  return input.kind === 'team' && !input.place.withArticle && !isSeenClub(input);
}

/** "The Times" where the article has named the New York Times and no other. */
function isOvershadowed({ knowledge, ref, kind, reading: { key }, state }: InArticle): boolean {
  if (kind !== 'media' || !/^(?:the )?\S+$/.test(key) || state.isNamedOtherwise(ref, key)) return false;
  return state
    .partialsOf(key.slice(key.lastIndexOf(' ') + 1))
    .some((partial) => partial.ref !== ref && knowledge.entities.kind(partial.ref) === 'media');
}

/** Of a person's full name it says nothing: the namesakes whom nobody knows are at home too. */
function isAtHome({ kind, country, place }: InArticle): boolean {
  return country !== undefined && place.home.has(country) && !(kind === 'person' && place.words > 1);
}

function isPartOfUnknown({ ref, place, state }: InArticle): boolean {
  return place.partOfUnknown && state.count(ref) === 0;
}

function isHomeName({ kind, reading }: InArticle): boolean {
  return (kind === 'organisation' || kind === 'party') && reading.posting.rank === 'family';
}

/** Share of the sure entities of an article that is about a state. */
const ABOUT = 0.3;

function isOfLeadingState({ ref, country, state }: InArticle): boolean {
  return country !== undefined && state.isLeading(country) && state.countryShare(country, ref) >= ABOUT;
}

/** "Legfelsőbb Bíróság": what a body was called at home, in an article that speaks of another state more. */
function isFormerNameAbroad({ ref, kind, country, reading, state, place }: InArticle): boolean {
  if (kind !== 'organisation' || reading.posting.rank !== 'former' || country === undefined) return false;
  return place.home.has(country) && state.isAbroad(ref, country);
}

/** No source says that anybody knows it. */
const UNHEARD = 0.1;
/** Bodies and parties that every reader knows are named in news of any state. */
const FAMED = 0.65;
/** Letters of which parties of many states have the same. */
const FEW_LETTERS = 3;
/** Sure entities of another state that an article is about. */
const SOME = 2;

/** "Bundeskanzleramt", "SNS": what more than one state has, where the article speaks of another one alone. */
function isOfAbsentState({ ref, kind, prior, country, reading, place, state }: InArticle): boolean {
  if (country === undefined) return kind === 'party' && place.generic && state.isAbout(SOME, undefined);
  if (state.count(country) > 0) return false;
  const { rank, shape } = reading.posting;
  const isBody = place.generic && kind === 'organisation' && !(prior >= FAMED && rank === 'label');
  const isParty =
    kind === 'party' &&
    (place.generic ||
      (prior < FAMED && place.words === 1 && place.length <= FEW_LETTERS && shape === 'upper'));
  return (isBody || isParty) && state.countryShare(country, ref) === 0 && state.isAbout(SOME, country);
}

/** "Jordan" after Neil Jordan, in an article that has nothing else of the state and no word that says it is a place. */
function isCalledLikePerson({ knowledge, ref, kind, country, reading, state, place }: InArticle): boolean {
  if (!TERRITORIES.has(kind) || place.words > 1 || isDerived(reading) || place.inPlace || place.locative)
    return false;
  if (state.countryShare(country ?? ref, ref) > 0) return false;
  return state
    .partialsOf(reading.key)
    .some((part) => part.family && knowledge.entities.kind(part.ref) === 'person');
}

/** An alias of one word must be short for the other name. */
function isSeenOtherwise({ ref, reading: { key, posting }, state }: InArticle): boolean {
  return posting.rank === 'alias' && !key.includes(' ')
    ? state.isShortOfOther(ref, key)
    : state.isNamedOtherwise(ref, key);
}

/** Less known than this, a firm is hardly whom the text has under a longer name. */
const OBSCURE = 0.3;
/** Kinds whose longer names are told by their first words. */
const CALLED_FOR_SHORT: ReadonlySet<Kind> = new Set<Kind>(['company', 'organisation', 'media', 'product']);
/** Persons whom a title that anybody has is enough for. */
const FAMOUS = 0.75;

export const ARTICLE_FEATURES: readonly Feature<InArticle>[] = [
  when(
    'honorific',
    -1,
    ({ ref, kind, prior, place, state, reading: { key } }) =>
      kind === 'person' &&
      place.honorific &&
      place.words === 1 &&
      prior < FAMOUS &&
      !state.isNamedOtherwise(ref, key),
  ),
  when('future', -1, isFuture),
  when(
    'body.abroad',
    -1,
    (input) => (isHomeName(input) && !isOfLeadingState(input)) || isFormerNameAbroad(input),
  ),
  when('body.absent', -1, isOfAbsentState),
  when(
    'region.abroad',
    -1,
    (input) =>
      input.kind === 'region' &&
      input.place.common > 0 &&
      input.reading.posting.rank !== 'label' &&
      !isOfLeadingState(input),
  ),
  when(
    'work.alone',
    -1,
    ({ ref, kind, prior, place, state }) =>
      kind === 'work' &&
      prior < UNHEARD &&
      place.cue !== kind &&
      !place.wholeTitle &&
      !place.quotedWhole &&
      state.tiesOf(ref) === 0,
  ),
  when('gone', -1, ({ knowledge, ref, kind, reading }) => {
    if (kind !== 'formerCountry' || reading.posting.rank !== 'alias') return false;
    const to = knowledge.entities.lifespan(ref)[1];
    return to !== undefined && to < OF_HISTORY;
  }),
  when('dead.long', -1, (input) => yearsDead(input) > LONG_DEAD && !isFuture(input)),
  when('dead', -1, (input) => {
    const years = yearsDead(input);
    return years > DEAD && years <= LONG_DEAD && !isFuture(input);
  }),
  when('club.seen', 1, isSeenClub),
  when('club.after.article', 1, (input) => isClubBefore(input) && input.place.afterArticle),
  when(
    'club.without.article',
    -1,
    (input) => isClubBefore(input) && !input.place.afterArticle && input.place.withoutArticle,
  ),
  when(
    'short.of.unknown',
    -1,
    ({ ref, kind, prior, place, state, reading: { key } }) =>
      prior < OBSCURE &&
      CALLED_FOR_SHORT.has(kind) &&
      place.words > 1 &&
      state.startsLonger(key) &&
      !state.isNamedOtherwise(ref, key),
  ),
  when(
    'sportsman.other',
    -1,
    ({ ref, kind, reading: { key, posting }, state }) =>
      kind === 'person' &&
      posting.rank === 'family' &&
      state.partialsOf(key).some((partial) => partial.family && partial.ref !== ref),
  ),
  when('overshadowed', -1, isOvershadowed),
  when(
    'abbreviation.other',
    -1,
    ({ ref, place, state, reading: { key } }) =>
      place.words === 1 && !place.lower && state.standsForOther(key, ref),
  ),
  when('denied', -1, ({ ref, state }) => state.isDenied(ref)),
  when('home', 1, isAtHome),
  amount('part.of.unknown', -1, (input) => {
    if (!isPartOfUnknown(input) || input.place.ofStranger || input.kind === 'water') return 0;
    // "the England Tennis Foundation" takes no England from the article.
    return TERRITORIES.has(input.kind) && input.prior >= WORLD_FAMOUS ? 0.3 : 1;
  }),
  when(
    'part.of.unknown.water',
    -1,
    (input) => isPartOfUnknown(input) && !input.place.ofStranger && input.kind === 'water',
  ),
  when(
    'stranger',
    -1,
    ({ ref, place, state, reading: { key } }) => place.ofStranger && !state.isNamedOtherwise(ref, key),
  ),
  when('among.regions', 1, (input) => {
    const { kind, country, state } = input;
    return (
      kind === 'region' &&
      country !== undefined &&
      !isAtHome(input) &&
      state.regionsIn(country) >= MANY_REGIONS
    );
  }),
  when(
    'among.politicians',
    1,
    ({ knowledge, ref, country, place, state }) =>
      place.words > 1 &&
      country !== undefined &&
      knowledge.entities.field(ref) === 'politics' &&
      state.isLeading(country) &&
      state.politiciansIn(country) - (state.count(ref) > 0 ? 1 : 0) >= MANY_POLITICIANS,
  ),
  when('person.before.place', -1, isCalledLikePerson),
  amount('ties', 1, ({ ref, state }) => Math.min(2.857, state.tiesOf(ref))),
  amount('country.share', 1, (input) => {
    const { ref, kind, country, state, place, reading } = input;
    if (country === undefined) return 0;
    // So are the namesakes of the state.
    const namesakes = kind === 'person' && place.words > 1 ? reading.namesakes : 0;
    return state.countryShare(country, ref) / (1 + namesakes);
  }),
  when('seen.otherwise', 1, isSeenOtherwise),
  when('seen', 0, (input) => !isSeenOtherwise(input) && input.state.count(input.ref) > 0),
];
