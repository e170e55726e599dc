/**
 * Checks of the merged entities, each a kind of falsehood that a card once told. Those that must be zero fail the
 * build; the others are counted in the report, with examples.
 */
import { newestOf } from '../knowledge/dates';
import type { Source, Statement } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import type { MergedEntity } from './entity';
import { withoutCapitals } from './merge/clean-names';
import { isMisfit } from './merge/fit-kinds';
import { findTwice } from './merge/one-person';
import { housesThatBegin, ministersOfLaterGovernments } from './offices/check-terms';
import type { Report } from './report';
import type { Tables } from './tables/tables';
import { forgetfulSources, oldWithoutDeath } from './untold-deaths';

/** Entities with the greatest priors, of which nothing may stand twice. */
const BEST_KNOWN = 5000;
const MOST_LIFE = 122;

interface Check {
  name: string;
  /** True of what must not be: the build fails. */
  zero: boolean;
  found: string[];
}

function year(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number.parseInt(date, 10);
}

/** The statements of all entities that are found wrong, each told in words. */
function statementsWhere(
  entities: readonly MergedEntity[],
  isWrong: (one: Statement) => boolean,
  told: (id: string, one: Statement) => string,
): string[] {
  const found: string[] = [];
  for (const { id, statements } of entities) {
    for (const one of statements) if (isWrong(one)) found.push(told(id, one));
  }
  return found;
}

/** Statements that show a source with a day that none of its rows has. */
function foreignDates(entities: readonly MergedEntity[], all: readonly Tables[]): string[] {
  const days = new Map(all.map(({ source }) => [source.id, new Set([source.asOf])]));
  for (const { source, statements } of all) {
    const own = days.get(source.id)!;
    for (const { asOf } of statements) if (asOf !== undefined) own.add(asOf);
  }
  return statementsWhere(
    entities,
    ({ source, asOf }) => !days.get(source)?.has(asOf),
    (id, one) => `${id} ${one.property}: ${one.source} of ${one.asOf}`,
  );
}

/** Values or dates after the day that the statement's source speaks for. */
function laterThanSource(entities: readonly MergedEntity[], sources: ReadonlyMap<string, Source>): string[] {
  const isLate = ({ source, asOf, start, end }: Statement): boolean =>
    source === 'curated' &&
    [start, end].some((date) => date !== undefined && date.slice(0, asOf.length) > asOf);
  return statementsWhere(
    entities,
    (one) => sources.has(one.source) && isLate(one),
    (id, one) => `${id} ${one.property} ${one.start ?? ''}/${one.end ?? ''}, as of ${one.asOf}`,
  );
}

function impossibleLives(entities: readonly MergedEntity[]): string[] {
  return entities.flatMap((entity) => {
    const [born, died] = [year(firstValue(entity, 'born')), year(firstValue(entity, 'died'))];
    if (born === undefined || died === undefined) return [];
    return died < born || died - born > MOST_LIFE ? [`${entity.id}: ${born}–${died}`] : [];
  });
}

/** Labels that are one word of a person whom other names of the record call by two. */
function partialLabels(entities: readonly MergedEntity[]): string[] {
  return entities.flatMap(({ id, kind, names }) => {
    if (kind !== 'person') return [];
    const label = names.find(({ lang, rank }) => lang === 'en' && rank === 'label')?.name;
    if (label === undefined || /[\s-]/.test(label)) return [];
    const full = names.find(
      ({ lang, rank, name }) => lang === 'mul' && rank === 'label' && name.endsWith(` ${label}`),
    );
    return full === undefined ? [] : [`${id}: ${label} of ${full.name}`];
  });
}

/** Labels that merging would have to write in small letters. */
function shouted(entities: readonly MergedEntity[]): string[] {
  return entities.flatMap(({ id, kind, names }) =>
    kind === 'person'
      ? names
          .filter(({ rank, name }) => rank === 'label' && withoutCapitals(name) !== name)
          .map(({ name }) => `${id}: ${name}`)
      : [],
  );
}

/** States that no list of states has: houses and clubs whose class says "country". */
function unknownStates(entities: readonly MergedEntity[]): string[] {
  const lists = new Set(['country-coder', 'cldr-territories', 'factbook', 'curated']);
  return entities
    .filter(
      ({ kind, statements }) => kind === 'country' && !statements.some(({ source }) => lists.has(source)),
    )
    .map(({ id, names }) => `${id}: ${names[0]?.name}`);
}

/** A title of an encyclopaedia that has no word of the entity's names. */
function otherTitles(entities: readonly MergedEntity[]): string[] {
  return entities.flatMap((entity) => {
    const title = entity.kind === 'person' ? firstValue(entity, 'wikipedia') : undefined;
    if (title === undefined) return [];
    const words = (text: string): string[] =>
      text
        .normalize('NFD')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2)
        .map((word) => word.slice(0, 3));
    const said = words(title);
    const isSaid = (name: string): boolean => words(name).some((word) => said.includes(word));
    if (said.length === 0 || entity.names.some(({ name }) => isSaid(name))) return [];
    return entity.names.some(({ name }) => words(name).length > 0)
      ? [`${entity.id}: ${title} of ${entity.names[0]?.name}`]
      : [];
  });
}

/** Runs all checks, writes their counts into the report and gives one sentence for each that must be zero and is not. */
export function verify(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  all: readonly Tables[],
  report: Report,
): string[] {
  const sources = new Map(all.map(({ source }) => [source.id, source]));
  const least = [...priors].sort((a, b) => b - a)[BEST_KNOWN - 1] ?? 0;
  const known = new Set(entities.filter((_, ref) => priors[ref]! >= least).map(({ id }) => id));
  const twice = findTwice(entities);
  const pair = ([a, b]: readonly [MergedEntity, MergedEntity]): string =>
    `${a.id} and ${b.id}: ${a.names[0]?.name}`;
  const checks: Check[] = [
    { name: "statements with another source's day", zero: true, found: foreignDates(entities, all) },
    { name: 'curated facts later than their own day', zero: true, found: laterThanSource(entities, sources) },
    {
      name: 'lives that end before they begin or last too long',
      zero: true,
      found: impossibleLives(entities),
    },
    {
      name: 'well-known persons, events and parties that stand twice',
      zero: false,
      found: twice.filter(([a, b]) => known.has(a.id) && known.has(b.id)).map(pair),
    },
    { name: 'persons, events and parties that stand twice', zero: false, found: twice.map(pair) },
    { name: 'labels that are a part of the name', zero: false, found: partialLabels(entities) },
    { name: 'states that no list of states has', zero: false, found: unknownStates(entities) },
    { name: 'labels of persons in capitals', zero: true, found: shouted(entities) },
    {
      name: 'classes that the kind cannot have',
      zero: true,
      found: entities.flatMap(({ id, kind, statements }) =>
        statements.filter((one) => isMisfit(kind, one)).map(({ value }) => `${id}: ${kind} as ${value}`),
      ),
    },
    { name: 'sources trusted for the living that lack deaths', zero: true, found: forgetfulSources(all) },
    {
      name: 'well-known persons over 90 without a death',
      zero: false,
      found: oldWithoutDeath(
        entities.filter(({ id }) => known.has(id)),
        newestOf([...sources.values()].map(({ asOf }) => asOf))!,
      ),
    },
    {
      name: 'ministers told under a later government',
      zero: true,
      found: ministersOfLaterGovernments(entities),
    },
    { name: 'houses whose members begin with their list', zero: false, found: housesThatBegin(entities) },
    { name: 'titles that have nothing of the name', zero: false, found: otherTitles(entities) },
  ];
  for (const { name, found } of checks) {
    report.count('Checks', name, found.length);
    for (const example of found) report.note(`check: ${name}`, example);
  }
  return checks
    .filter(({ zero, found }) => zero && found.length > 0)
    .map(({ name, found }) => `${found.length} ${name}: ${found.slice(0, 5).join('; ')}`);
}
