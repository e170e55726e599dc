/** Counts how much the cards of the best known have to say, and what names Hungarian has. */
import { labelIn } from '../knowledge/labels';
import {
  ARTICLE_LANGS,
  type Kind,
  POPULARITY_PROPERTIES,
  type Property,
  type Statement,
} from '../knowledge/model';
import type { MergedEntity } from './entity';
import type { Report } from './report';

/** So many of the best known are looked at. */
const BEST_KNOWN = 20_000;
/** Facts beyond kind and link that a card should have. */
const ENOUGH = 3;
/** Statements that are no fact of their own on a card: kinds, links, what words and flags are made of. */
const NO_FACTS: ReadonlySet<Property> = new Set<Property>([
  ...POPULARITY_PROPERTIES,
  'class',
  'role',
  'gender',
  'wikipedia',
  'website',
  'geonames',
  'iso2',
  'isoNumeric',
  'leaderRole',
  'nativeName',
]);

/** Of these a card tells those of the last election alone. */
const OF_AN_ELECTION: ReadonlySet<Property> = new Set<Property>(['houseSeats', 'houseSize', 'houseParty']);

/** Number of facts that a card can tell of an entity: of one property each value counts. */
export function factsOf({ statements }: MergedEntity): number {
  const told = statements.filter(({ property }) => !NO_FACTS.has(property));
  const key = ({ property, value }: Statement): string =>
    OF_AN_ELECTION.has(property) ? property : `${property} ${value}`;
  return new Set(told.map(key)).size;
}

/** What others say of an entity and its card tells: who made it, where it was, who holds it,
 * won it, was given it, studied there. */
const SAID_BY_OTHERS: ReadonlySet<Property> = new Set<Property>([
  'author',
  'maker',
  'location',
  'position',
  'award',
  'educatedAt',
  'memberOf',
  'continent',
  'cast',
  'won',
]);
/** More of one kind make one row. */
const MOST_OF_OTHERS = 2;

/** Number of facts that other entities state of each. */
function saidByOthers(entities: readonly MergedEntity[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const { statements } of entities)
    for (const { property, value } of statements)
      if (SAID_BY_OTHERS.has(property)) said.set(value, Math.min(MOST_OF_OTHERS, (said.get(value) ?? 0) + 1));
  return said;
}

/** Trade and state that a person's offices and parties tell, where nothing tells them outright. */
function toldByOffices({ kind, statements }: MergedEntity, states: ReadonlySet<string>): number {
  if (kind !== 'person') return 0;
  const has = (property: Property): boolean => statements.some((one) => one.property === property);
  const trade = !has('occupation') && (has('position') || has('party'));
  const state =
    !has('citizenship') &&
    statements.some(({ property, value }) => property === 'position' && states.has(value));
  return Number(trade) + Number(state);
}

/** Offices that belong to a state. */
function officesOfStates(entities: readonly MergedEntity[]): Set<string> {
  const isOfState = ({ statements }: MergedEntity): boolean =>
    statements.some(({ property }) => property === 'country' || property === 'jurisdiction');
  return new Set(entities.filter((one) => one.kind === 'office' && isOfState(one)).map(({ id }) => id));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/**
 * Adds to the report: of the best known by kind the share with three facts or more of their own, and of those whose
 * card tells three or more with what their offices tell and others say of them; and those without an item.
 */
export function countRichness(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  report: Report,
): void {
  const best = entities
    .map((entity, ref) => ({ entity, prior: priors[ref]! }))
    .sort((a, b) => b.prior - a.prior)
    .slice(0, BEST_KNOWN);
  const byKind = new Map<string, { all: number; rich: number; told: number }>();
  const others = saidByOthers(entities);
  const offices = officesOfStates(entities);
  for (const { entity } of best) {
    const own = factsOf(entity);
    const rich = own >= ENOUGH;
    const told = own + (others.get(entity.id) ?? 0) + toldByOffices(entity, offices) >= ENOUGH;
    for (const key of [entity.kind, 'all kinds']) {
      const counts = byKind.get(key) ?? { all: 0, rich: 0, told: 0 };
      byKind.set(key, counts);
      counts.all++;
      if (rich) counts.rich++;
      if (told) counts.told++;
    }
    if (!entity.id.startsWith('Q'))
      report.note(
        `of the ${BEST_KNOWN} best known without an item`,
        `${entity.id} ${labelIn(entity.names, 'en', 'mul', 'hu')}`,
      );
    if (!rich)
      report.note(
        `of the ${BEST_KNOWN} best known with less than ${ENOUGH} facts`,
        `${entity.id} ${labelIn(entity.names, 'en', 'mul', 'hu')} (${entity.kind})`,
      );
  }
  for (const [kind, { all, rich, told }] of byKind) {
    report.count(`Best known with ${ENOUGH} facts or more`, `${kind}: ${percent(rich, all)} of`, all);
    report.count(`Best known whose card tells ${ENOUGH} or more`, `${kind}: ${percent(told, all)} of`, all);
  }
}

/** Kinds whose names Hungarian writes as their own language does, where no source has a Hungarian one. */
const WRITTEN_ALIKE: ReadonlySet<Kind> = new Set<Kind>(['person', 'company', 'media', 'team']);

/** Adds to the report how many entities have a Hungarian name of their own, and how many one that is written alike. */
export function countHungarianNames(entities: readonly MergedEntity[], report: Report): void {
  const table = 'Names in Hungarian';
  for (const { kind, names } of entities) {
    if (labelIn(names, 'hu') !== undefined) report.count(table, 'of their own');
    else if (WRITTEN_ALIKE.has(kind) || labelIn(names, 'mul') !== undefined)
      report.count(table, 'written alike');
    else report.count(table, 'English only');
  }
}

/** Adds to the report, by language and kind, how many cards must head with a name of another language. */
export function countForeignLabels(entities: readonly MergedEntity[], report: Report): void {
  for (const lang of ARTICLE_LANGS) {
    const byKind = new Map<Kind, { all: number; foreign: number }>();
    for (const { kind, names } of entities) {
      const counts = byKind.get(kind) ?? { all: 0, foreign: 0 };
      byKind.set(kind, counts);
      counts.all++;
      if (labelIn(names, lang, 'mul') === undefined) counts.foreign++;
    }
    for (const [kind, { all, foreign }] of byKind)
      report.count(
        `Labels in another language, ${lang}`,
        `${kind}: ${percent(foreign, all)} of ${all}`,
        foreign,
      );
  }
}

/** Adds to the report the share of items among entities that are better known than half of all. */
export function countItems(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  report: Report,
): void {
  const median = [...priors].sort((a, b) => a - b)[Math.floor(priors.length / 2)] ?? 0;
  entities.forEach((entity, ref) => {
    if (priors[ref]! > median)
      report.count('Better known than half', entity.id.startsWith('Q') ? 'items' : 'without an item');
  });
}
