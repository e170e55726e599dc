/** What the words around a name say for a reading of it. */

import { isOfSport } from '../../../knowledge/fields';
import type { Kind } from '../../../knowledge/model';
import { GREAT_CITY, isInside } from '../../context/containers';
import type { Surroundings } from '../../context/model';
import { isDerived, TERRITORIES } from '../../read/case';
import { amount, type Feature, type Input, when } from './feature';
import { isWholeName, namesakes } from './name';

/** Persons less known than this are many of whom a title could speak. */
const OBSCURE = 0.45;

/** Who died before is history: plays are called by their names. */
const OF_HISTORY = 1900;
const TODAY = 2100;

/** A sportsman less known than this is hardly in the news for something else, and what speaks against it. */
const KNOWN_SPORTSMAN = 0.5;
const OTHER_TRADE = 8;

/** Less known than this, a work is hardly spoken of outside articles about its art. */
const UNKNOWN = 0.3;

/** Kinds of which every state may have one of the name. */
export const NATIONAL: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'office', 'place']);
/** Kinds whose names are titles, made of common words. */
const TITLED: ReadonlySet<Kind> = new Set<Kind>(['work', 'media', 'product', 'event', 'organisation']);
/** Kinds that have presidents and ministers. */
const GOVERNED: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory']);
/** Kinds that are named by no word that is a title too. */
const SOVEREIGN: ReadonlySet<Kind> = new Set<Kind>(['person', 'country', 'territory', 'formerCountry']);

const PLACES: readonly Kind[] = ['country', 'territory', 'region', 'city', 'water', 'mountain'];
/** Kinds that a thing of the first is not, where the noun beside its name tells what the thing is. */
const NEVER: Partial<Record<Kind, ReadonlySet<Kind>>> = {
  media: new Set<Kind>(['country', 'territory', 'region', 'city', 'mountain']),
  product: new Set<Kind>([...PLACES, 'person', 'people', 'team', 'party', 'event']),
  water: new Set<Kind>(['person', 'people', 'team', 'party', 'event', 'company', 'media', 'work', 'product']),
  region: new Set<Kind>(['team', 'company', 'media', 'work', 'product']),
  city: new Set<Kind>(['team', 'company', 'media', 'work', 'product', 'person', 'party', 'event']),
  person: new Set<Kind>([...PLACES, 'place', 'event', 'work', 'product', 'treaty']),
};

/** "ferry Estonia", "Adele énekes": what the name, as it stands, cannot be. */
function isNever(input: Input): boolean {
  const { kind, place } = input;
  return place.firmCue !== undefined && NEVER[place.firmCue]?.has(kind) === true && isWhole(input);
}

/** "Kossuth Lajos utca" speaks of the street, and so does "Metzer Straße". */
function isOfStreet({ reading, kind, place }: Input): boolean {
  if (place.cue !== 'place') return false;
  return kind === 'person'
    ? reading.inflection !== 'possessive'
    : place.nouns && !place.lower && reading.inflection === 'inhabitant';
}

/**
 * "Mongólia Bajan-Ölgij tartománya", "Guor Marial Londonban"; "az ENSZ Millenniumi Fejlesztési Céljai", where names
 * are possessed without a sign; "Oleg Kasin Twitter oldala".
 */
function standsBeside({ kind, place }: { kind: Kind; place: Surroundings }): boolean {
  if (place.upper && place.opensRun && kind === 'organisation') return true;
  if (kind === 'media') return place.closesRun;
  if (kind === 'organisation' || kind === 'party') return place.upper && place.closesRun;
  if (kind === 'country') return place.opensRun || place.locative;
  return kind === 'city' && (place.locative || place.cue === 'city');
}

function governs({ kind, place }: Input): boolean {
  return place.governs !== undefined && GOVERNED.has(kind);
}

function hasPersonCue(input: Input): boolean {
  return input.place.personCue && !governs(input);
}

/** 1 where the adjective of a state stands before a body of another one, -1 before one of its own, else 0. */
function attributeDiffers({ kind, country, place }: Input): -1 | 0 | 1 {
  if (place.attributes.length === 0 || !NATIONAL.has(kind) || country === undefined) return 0;
  return place.attributes.includes(country) ? -1 : 1;
}

/** True where the name belongs to a state or region that the thing is not of: "the Southern District of Texas". */
function isOfOther({ knowledge, ref, kind, country, place: { of } }: Input): boolean {
  if (of.length === 0 || country === undefined || !(NATIONAL.has(kind) || kind === 'region')) return false;
  const { entities } = knowledge;
  const related = entities.related(ref);
  return !of.some(
    (one) =>
      one === country ||
      one === ref ||
      related.includes(one) ||
      (entities.country(one) === country && kind === 'region'),
  );
}

/** Kinds that sit in one town. */
const SEATED: ReadonlySet<Kind> = new Set<Kind>(['place', 'organisation', 'media']);

function isOfOtherTown({ knowledge: { entities }, ref, kind, place: { towns } }: Input): boolean {
  if (towns.length === 0 || !SEATED.has(kind)) return false;
  const seats = entities.related(ref).filter((one) => entities.kind(one) === 'city');
  // Of a lesser one the town before it may be the greater that it lies in: "londoni Wembley Stadion".
  const known = seats.length > 0 && seats.every((seat) => entities.prior(seat) >= GREAT_CITY);
  return known && !seats.some((seat) => towns.includes(seat));
}

function isSeatedElsewhere({ knowledge: { entities }, kind, country, place }: Input): boolean {
  const { seat, generic } = place;
  if (seat === undefined || !generic || !NATIONAL.has(kind) || country === undefined) return false;
  return entities.country(seat) !== country;
}

/** How the town lies to the regions and states that stand behind its name. */
function lies({ knowledge, ref, kind, place }: Input): 'within' | 'untold' | undefined {
  if (kind !== 'city' || place.containers.length === 0) return undefined;
  if (isInside(knowledge, ref, place)) return 'within';
  const { entities } = knowledge;
  return place.containers.some((container) => entities.kind(container) === 'region') ? 'untold' : undefined;
}

/** Persons whom all the world knows are named in reports of any sport. */
const WELL_KNOWN = 0.75;

/** What the reading is to the sport of an article about sport; undefined where nothing tells. */
function playsIn({ knowledge, ref, prior, place }: Input): 'same' | 'other' | 'none' | undefined {
  if (!place.sport) return undefined;
  const field = knowledge.entities.field(ref);
  if (field === undefined) return undefined;
  if (!isOfSport(field)) return prior < WELL_KNOWN ? 'none' : undefined;
  if (field === place.field) return 'same';
  const some = field === 'sport' || place.field === undefined;
  return some ? undefined : 'other';
}

/** The name as it stands, not what is made of it. */
function isWhole({ reading }: Input): boolean {
  return !isDerived(reading) && !reading.compound && reading.inflection === 'none';
}

export const AROUND_FEATURES: readonly Feature<Input>[] = [
  when('cue.street', -1, isOfStreet),
  when('cue.same', 1, (input) => input.kind === input.place.cue && !isOfStreet(input)),
  when(
    'cue.other',
    -1,
    (input) => input.place.cue !== undefined && input.kind !== input.place.cue && !isOfStreet(input),
  ),
  when(
    'family',
    -1,
    (input) => input.place.ofFamily && input.kind !== 'people' && isWhole(input) && !isWholeName(input),
  ),
  when(
    'town.elsewhere',
    -1,
    ({ knowledge, kind, country, prior, place: { inTown } }) =>
      inTown !== undefined &&
      (kind === 'city' || kind === 'place') &&
      prior < GREAT_CITY &&
      country !== knowledge.entities.country(inTown),
  ),
  when('cue.never', -1, isNever),
  when('work.of.person', -1, ({ knowledge, ref, kind, reading, place }) => {
    if (kind !== 'person' || !place.ofPerson) return false;
    const isRuler = /\s[ivxlc]+\.?$/.test(reading.key);
    return place.words === 1 || isRuler || (knowledge.entities.lifespan(ref)[1] ?? TODAY) < OF_HISTORY;
  }),
  when(
    'demonym.misfit',
    -1,
    ({ reading, kind, place }) =>
      place.misfit === (kind === 'party' ? 'party' : reading.posting.rank === 'demonym' ? 'people' : 'none'),
  ),
  when(
    'title.words',
    -1,
    ({ kind, prior, place }) => place.titleWords && prior < WELL_KNOWN && TITLED.has(kind),
  ),
  when('title.whole', -1, ({ kind, place }) => place.wholeTitle && kind !== 'work' && kind !== 'media'),
  when(
    'cue.direction',
    -1,
    ({ reading, place }) => reading.direction && place.cue === 'region' && !place.lower,
  ),
  when(
    'other.sport',
    -1,
    (input) =>
      input.place.otherSport &&
      (input.kind === 'event' || (input.kind === 'team' && playsIn(input) !== 'same')),
  ),
  when('field.same', 1, (input) => isWholeName(input) && playsIn(input) === 'same'),
  when(
    'field.few',
    1,
    (input) =>
      isWholeName(input) &&
      playsIn(input) === 'same' &&
      input.place.field !== 'football' &&
      input.place.nationality.length === 0,
  ),
  when(
    'field.other',
    -1,
    (input) => (isWholeName(input) || input.kind === 'team') && playsIn(input) === 'other',
  ),
  amount('field.calling', -1, (input) => {
    if (!isWholeName(input) || !input.place.otherCalling || input.place.sport) return 0;
    if (!isOfSport(input.knowledge.entities.field(input.ref))) return 0;
    return Math.max(namesakes(input), input.prior < KNOWN_SPORTSMAN ? OTHER_TRADE : 0);
  }),
  when(
    'stage.office',
    -1,
    (input) =>
      isWholeName(input) &&
      input.place.publicCalling &&
      input.knowledge.entities.field(input.ref) === 'stage',
  ),
  when('town.other', -1, isOfOtherTown),
  when('seat.other', -1, isSeatedElsewhere),
  when(
    'team.state',
    -1,
    (input) =>
      input.kind === 'team' &&
      input.reading.posting.rank === 'family' &&
      !(input.place.plays && !input.place.ofWomen && playsIn(input) === 'same'),
  ),
  when(
    'town.games',
    -1,
    ({ reading, kind, place }) =>
      place.ofGames &&
      (kind === 'city' || kind === 'region') &&
      (isDerived(reading) || reading.inflection === 'inhabitant'),
  ),
  when('womens', -1, ({ kind, place }) => place.womens && (kind === 'team' || kind === 'event')),
  when(
    'field.elsewhere',
    -1,
    (input) => isWholeName(input) && playsIn(input) === 'none' && !input.place.personCue,
  ),
  when(
    'team.field',
    1,
    (input) => input.kind === 'team' && playsIn(input) === 'same' && input.place.field !== 'football',
  ),
  when(
    'event.sport',
    1,
    ({ kind, place, reading }) =>
      kind === 'event' && place.sport && place.words === 1 && reading.posting.rank === 'label',
  ),
  when('team.placed', -1, ({ kind, place }) => kind === 'team' && place.inPlace && place.words === 1),
  when(
    'calling.place',
    -1,
    (input) =>
      input.place.calling !== undefined &&
      TERRITORIES.has(input.kind) &&
      input.place.words === 1 &&
      isWhole(input),
  ),
  when(
    'work.alias',
    -1,
    ({ kind, prior, reading: { posting }, place }) =>
      kind === 'work' &&
      posting.rank === 'alias' &&
      prior < OBSCURE &&
      place.cue !== kind &&
      !place.wholeTitle,
  ),
  when(
    'work.sport',
    -1,
    ({ kind, prior, place }) =>
      place.sport &&
      kind === 'work' &&
      (place.words === 1 || prior < UNKNOWN) &&
      !place.wholeTitle &&
      place.cue !== kind,
  ),
  when(
    'nationality.same',
    1,
    ({ kind, country, place }) =>
      kind === 'person' && country !== undefined && place.nationality.includes(country),
  ),
  when(
    'nationality.other',
    -1,
    ({ kind, country, place }) =>
      kind === 'person' && place.nationality.length > 0 && !place.nationality.includes(country ?? -1),
  ),
  when('tongue', -1, ({ reading, place }) => place.tongue && isDerived(reading)),
  when(
    'governs.held',
    1,
    ({ knowledge, ref, kind, place }) =>
      TERRITORIES.has(kind) &&
      place.governs?.some((role) => knowledge.entities.terms(ref, role).length > 0) === true,
  ),
  when('person.cue', 1, (input) => hasPersonCue(input) && input.kind === 'person' && input.prior >= OBSCURE),
  when(
    'person.cue.obscure',
    0,
    (input) => hasPersonCue(input) && input.kind === 'person' && input.prior < OBSCURE,
  ),
  when('person.cue.other', -1, (input) => hasPersonCue(input) && input.kind !== 'person'),
  when('incorporated', -1, ({ kind, place }) => place.incorporated && kind !== 'company' && kind !== 'media'),
  when('legal.form', -1, ({ place }) => place.isLegalForm),
  when('apposed.person', -1, ({ kind, place }) => place.apposedPerson && kind !== 'person'),
  when('nobility', -1, ({ kind, place }) => place.ofNobility && kind !== 'person'),
  when('title.noun', -1, ({ kind, place }) => place.isTitle && kind !== 'person' && !SOVEREIGN.has(kind)),
  when('titled.place', -1, ({ kind, place }) => place.titled && place.words === 1 && TERRITORIES.has(kind)),
  when('article.region', -1, ({ kind, place }) => place.withArticle && kind === 'region' && place.common > 0),
  when('locative.water', 1, ({ kind, place }) => place.locative && kind === 'water'),
  when('container.within', 1, (input) => lies(input) === 'within'),
  when('container.untold', -1, (input) => lies(input) === 'untold'),
  when('attribute.same', 1, (input) => attributeDiffers(input) < 0),
  when('attribute.other', -1, (input) => attributeDiffers(input) > 0),
  when('of.other', -1, isOfOther),
  when('beside.unknown', -1, (input) => input.place.insideUnknown && standsBeside(input)),
  when('inside.unknown', -1, (input) => input.place.insideUnknown && !standsBeside(input)),
  amount('club.article', 1, ({ kind, place }) =>
    kind === 'team' && place.withArticle && !place.nouns ? 1 : 0,
  ),
  when(
    'town.article',
    -1,
    ({ kind, place, reading }) =>
      kind === 'city' && place.withArticle && !isDerived(reading) && !reading.compound,
  ),
];
