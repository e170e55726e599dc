/** What is mended in an entity once all sources are merged. */

import type { EntityId, Property, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Years that nobody has lived. */
const TOO_LONG = 123;

/** Both dates go where the death comes before the birth, or so long after it that one of them is another's. */
export function dropWrongLives(entity: MergedEntity, report: Report): void {
  const born = firstValue(entity, 'born');
  const died = firstValue(entity, 'died');
  if (born === undefined || died === undefined) return;
  const years = Number.parseInt(died, 10) - Number.parseInt(born, 10);
  const before = !born.startsWith('-') && died < born.slice(0, died.length);
  if (before || years < 0 || years >= TOO_LONG) {
    report.note(
      'lives that end before they begin or last too long, dropped',
      `${entity.id}: ${born} ${died}`,
    );
    entity.statements = entity.statements.filter((one) => one.property !== 'born' && one.property !== 'died');
  }
}

/** Sources in which three to twenty times as many persons are born on 1 January as on the day after. */
const NEW_YEAR: ReadonlySet<string> = new Set(['officeholders', 'meps-2024', 'open-states']);

/** A date as its source can mean it: where 1 January mostly stands for a year, it is one. */
export function withoutNewYear(
  { property, value }: { readonly property: Property; readonly value: string },
  source: string,
): string {
  const isYear = property === 'born' && value.endsWith('-01-01') && NEW_YEAR.has(source);
  return isYear ? value.slice(0, -'-01-01'.length) : value;
}

/** Before these years a year that ends a count of a century, or half of one, is a guess: "3rd century BC" as -0300. */
const GUESSED_BEFORE = 1600;
const GUESSED = /^(?:-\d\d(?:00|01|50)|\d\d(?:00|01))$/;

/** Years of birth and death that stand for a century go; nobody curates one. */
export function dropGuessedYears(entity: MergedEntity, report: Report): void {
  if (entity.kind !== 'person') return;
  const isGuess = ({ property, value, source }: Statement): boolean =>
    (property === 'born' || property === 'died') &&
    source !== 'curated' &&
    GUESSED.test(value) &&
    Number(value) < GUESSED_BEFORE;
  for (const { property, value } of entity.statements.filter(isGuess))
    report.note(
      'years of birth and death that stand for a century, dropped',
      `${entity.id}: ${property} ${value}`,
    );
  entity.statements = entity.statements.filter((one) => !isGuess(one));
}

/** "1788–1791", "1914–18" in the name of a war. */
const YEARS = /(?<!\d)(\d{4})[–-](\d{4}|\d\d)(?!\d)/;

/** Of an event whose name says from which year to which it was, and whose source tells the first, the last is known. */
export function endNamedYears(entity: MergedEntity): void {
  const started = entity.statements.find(({ property }) => property === 'started');
  if (entity.kind !== 'event' || started === undefined) return;
  if (entity.statements.some(({ property }) => property === 'ended')) return;
  const [, from, to] = entity.names.map(({ name }) => YEARS.exec(name)).find((match) => match !== null) ?? [];
  if (from === undefined || to === undefined || !started.value.startsWith(from)) return;
  const last = to.length === 4 ? to : from.slice(0, 2) + to;
  if (last > from) entity.statements.push({ ...started, property: 'ended', value: last });
}

/**
 * Land borders of states are the Factbook's: other sources count neighbours across a strait too. A state of which it has
 * no border is an island; of a state of former days the borders changed, and nobody says when.
 */
export function keepLandBorders(entity: MergedEntity): void {
  const { kind, statements } = entity;
  const isKnown = kind === 'country' && statements.some(({ source }) => source === 'factbook');
  if (!isKnown && kind !== 'formerCountry') return;
  entity.statements = statements.filter(
    (one) => one.property !== 'borders' || one.source === 'factbook' || one.source === 'curated',
  );
}

/**
 * A border has two sides: between two states of which the Factbook lists the neighbours it must stand in both lists. What
 * stands in one is a dependency's far away (Greenland's with Canada).
 */
export function keepMutualBorders(entities: readonly MergedEntity[]): void {
  const lists = new Map<EntityId, ReadonlySet<EntityId>>();
  for (const { id, kind, statements } of entities) {
    const own = statements.filter(({ property, source }) => property === 'borders' && source === 'factbook');
    if (kind === 'country' && own.length > 0) lists.set(id, new Set(own.map(({ value }) => value)));
  }
  for (const entity of entities) {
    if (!lists.has(entity.id)) continue;
    entity.statements = entity.statements.filter(
      ({ property, value, source }) =>
        property !== 'borders' || source === 'curated' || (lists.get(value)?.has(entity.id) ?? true),
    );
  }
}

/** Official languages of a state are CLDR's and the curated ones: other sources count those of its parts too. */
export function keepStateLanguages(entity: MergedEntity): void {
  const isOwn = ({ source }: Statement): boolean => source === 'cldr-territories' || source === 'curated';
  const languages = entity.statements.filter(({ property }) => property === 'officialLanguage');
  if (entity.kind !== 'country' || !languages.some(isOwn)) return;
  entity.statements = entity.statements.filter((one) => !languages.includes(one) || isOwn(one));
}

/**
 * Titles of pages begin with a capital, and so do labels made of them: "IPhone" is written "iPhone" in every language
 * whose other sources write it so.
 */
export function writeBrandsSmall({ names }: MergedEntity): void {
  const small = new Set(names.map(({ name }) => name).filter((name) => /^\p{Ll}\p{Lu}/u.test(name)));
  if (small.size === 0) return;
  for (const one of names) {
    const spelt = one.name.charAt(0).toLowerCase() + one.name.slice(1);
    if (small.has(spelt)) one.name = spelt;
  }
}

const ENGLISH: EntityId = 'Q1860';

/**
 * The English site of a news agency is not its language: of media whose state does not speak English officially, a list
 * of English sites tells nothing.
 */
export function dropSiteLanguages(entities: readonly MergedEntity[]): void {
  const english = new Set(
    entities
      .filter(({ statements }) =>
        statements.some(({ property, value }) => property === 'officialLanguage' && value === ENGLISH),
      )
      .map(({ id }) => id),
  );
  for (const entity of entities) {
    const country = firstValue(entity, 'country');
    // Agencies write in several languages, whatever their state speaks.
    const isAgency = firstValue(entity, 'class') === 'newsAgency';
    if (entity.kind !== 'media' || (!isAgency && (country === undefined || english.has(country)))) continue;
    entity.statements = entity.statements.filter(
      ({ property, value, source }) =>
        property !== 'language' || value !== ENGLISH || source !== 'sling-news-sites',
    );
  }
}

/** Only persons are citizens: of a film or a club, what a source calls so is its country. */
export function keepCitizens(entity: MergedEntity): void {
  if (entity.kind === 'person') return;
  const hasCountry = entity.statements.some(({ property }) => property === 'country');
  entity.statements = entity.statements.flatMap((one): Statement[] => {
    if (one.property !== 'citizenship') return [one];
    return hasCountry ? [] : [{ ...one, property: 'country' }];
  });
}

/** Memberships in bodies that are dissolved ended with them. */
export function endMemberships(entities: readonly MergedEntity[]): void {
  const ends = new Map<EntityId, Statement>();
  for (const { id, statements } of entities) {
    const end = statements.find(({ property }) => property === 'dissolved' || property === 'ended');
    if (end !== undefined) ends.set(id, end);
  }
  for (const { statements } of entities) {
    for (const one of statements) {
      const end = one.property === 'memberOf' && one.end === undefined ? ends.get(one.value) : undefined;
      if (end !== undefined && (one.start === undefined || one.start <= end.value))
        Object.assign(one, { end: end.value, source: end.source, asOf: end.asOf });
    }
  }
}

/** Trades that a code of the second list tells more of: "athlete" means any sport. */
const FINER: Readonly<Record<string, ReadonlySet<string>>> = {
  athlete: new Set(
    (
      'americanFootballPlayer australianFootballer badmintonPlayer baseballPlayer basketballPlayer boxer canoeist ' +
      'cricketer cyclist dartsPlayer fencer fieldHockeyPlayer footballer gaelicFootballer golfer gymnast handballPlayer ' +
      'hockeyPlayer hurler jockey lacrossePlayer martialArts motorcycleRacer mountaineer racecarDriver racingDriver ' +
      'rower rugbyPlayer sailor skater skier snooker squashPlayer swimmer tableTennisPlayer tennisPlayer trackAthlete ' +
      'volleyballPlayer waterPoloPlayer wrestler'
    ).split(' '),
  ),
  scientist: new Set(
    (
      'anthropologist archaeologist astronomer biologist chemist computerScientist economist geologist geographer ' +
      'linguist mathematician physicist psychologist sociologist statistician'
    ).split(' '),
  ),
  artist: new Set('architect painter photographer sculptor illustrator comicArtist'.split(' ')),
};

/** The first occupation is told: where it is a general one, a finer one that another source has comes before it. */
export function putTradeFirst(entity: MergedEntity): void {
  const trades = entity.statements.filter(({ property }) => property === 'occupation');
  const [first] = trades;
  const finer = first && FINER[first.value];
  const found = finer && trades.find(({ value }) => finer.has(value));
  if (found === undefined) return;
  const rest = entity.statements.filter((one) => one !== found);
  entity.statements = rest.toSpliced(rest.indexOf(first!), 0, found);
}
