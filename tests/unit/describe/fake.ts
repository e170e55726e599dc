/** A Knowledge in memory with records: what cards are composed from, without the file. */

import { dayOf } from '../../../src/knowledge/dates';
import type { Entity, Kind, Name, Property, Role, Statement } from '../../../src/knowledge/model';
import type { EntityRef, EntityTable, Knowledge, Term } from '../../../src/knowledge/store';

/** A statement: property, value, start, end, as-of date (2025-06-30 when left out). */
type Row = readonly [Property, string, string?, string?, string?];
type Names = Partial<Record<Name['lang'], string>>;

export interface FakeOptions {
  adjectives?: Names;
  short?: Names;
  native?: string;
  prior?: number;
}

const priors = new Map<string, number>();

export function entity(
  id: string,
  kind: Kind,
  names: Names | string,
  rows: readonly Row[] = [],
  options: FakeOptions = {},
): Entity {
  const labels: Names = typeof names === 'string' ? { mul: names } : names;
  const named = (list: Names | undefined, rank: Name['rank']): Name[] =>
    Object.entries(list ?? {}).map(([lang, name]) => ({ lang: lang as Name['lang'], rank, name }));
  priors.set(id, options.prior ?? 0.5);
  return {
    id,
    kind,
    names: [
      ...named(labels, 'label'),
      ...named(options.short, 'short'),
      ...named(options.adjectives, 'adjective'),
      ...(options.native === undefined ? [] : named({ mul: options.native }, 'native')),
    ],
    statements: rows.map(
      ([property, value, start, end, asOf]): Statement => ({
        property,
        value,
        ...(start !== undefined && start !== '' && { start }),
        ...(end !== undefined && end !== '' && { end }),
        source: 'test',
        asOf: asOf ?? '2025-06-30',
      }),
    ),
  };
}

function termsOf(list: readonly Entity[], state: Entity, role: Role): Term[] {
  const offices = list.filter(
    (one) =>
      one.statements.some(({ property, value }) => property === 'jurisdiction' && value === state.id) &&
      one.statements.some(({ property, value }) => property === 'role' && value === role),
  );
  return list.flatMap((person, at) =>
    person.statements
      .filter(({ property, value }) => property === 'position' && offices.some(({ id }) => id === value))
      .map(({ value, start, end, asOf }) => ({
        person: at,
        office: list.findIndex(({ id }) => id === value),
        from: dayOf(start)!,
        to: end === undefined ? Number.POSITIVE_INFINITY : dayOf(end)!,
        open: end === undefined,
        knownTo: dayOf(asOf)!,
      })),
  );
}

/** Roles `headOfState` and `headOfGovernment` are written on the offices themselves. */
export function knowledgeOf(list: readonly Entity[]): Knowledge {
  const at = (ref: EntityRef): Entity => list[ref]!;
  const find = (id: string): EntityRef | undefined => {
    const ref = list.findIndex((one) => one.id === id);
    return ref < 0 ? undefined : ref;
  };
  const entities: EntityTable = {
    size: list.length,
    id: (ref) => at(ref).id,
    find,
    kind: (ref) => at(ref).kind,
    prior: (ref) => priors.get(at(ref).id) ?? 0,
    country: () => undefined,
    lifespan: () => [undefined, undefined],
    related: (ref) =>
      list.flatMap(({ statements }, at) =>
        statements.some(({ value }) => value === list[ref]!.id) ? [at] : [],
      ),
    terms: (state, role) => termsOf(list, at(state), role),
    gender: () => undefined,
    field: () => undefined,
  };
  return {
    names: { lookup: () => [], wordsFrom: () => 0, personsNamed: () => ({ first: 0, last: 0 }) },
    entities,
    records: {
      load: (ref) => Promise.resolve(at(ref)),
      loadMany: (refs) => Promise.resolve(refs.map(at)),
      names: (from, to) => Promise.resolve(list.slice(from, to).map(({ names }) => names)),
    },
    sources: [
      {
        id: 'test',
        title: 'Test',
        publisher: 'Us',
        url: 'https://example.org/',
        licence: 'CC0',
        asOf: '2025',
      },
    ],
    asOf: '2025-06-30',
  };
}
