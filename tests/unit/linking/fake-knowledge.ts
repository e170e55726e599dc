/** A Knowledge in memory, made of a few entities: what linking reads, without the file. */

import { dayOf } from '../../../src/knowledge/dates';
import type { Field, Kind, NameRank, Role } from '../../../src/knowledge/model';
import { caseShape, normaliseName } from '../../../src/knowledge/normalise';
import type {
  EntityRef,
  EntityTable,
  Knowledge,
  NameIndex,
  Posting,
  Term,
} from '../../../src/knowledge/store';

export interface FakeEntity {
  id: string;
  kind: Kind;
  names: readonly string[];
  /** Family names that the file gives as short names. */
  short?: readonly string[];
  /** Family names that the file gives for those who hold an office. */
  family?: readonly string[];
  /** Names that it had before. */
  former?: readonly string[];
  /** Names that something better known bears. */
  weak?: readonly string[];
  adjectives?: readonly string[];
  /** Nouns for its people. */
  demonyms?: readonly string[];
  prior?: number;
  country?: string;
  related?: readonly string[];
  life?: readonly [number | undefined, number | undefined];
  gender?: 'male' | 'female';
  field?: Field;
  /** Roles held: jurisdiction, role, first and last day. */
  roles?: readonly (readonly [string, Role, string, string?])[];
}

/** How many persons have a word as their given (first) or family (last) name. */
export type PersonsNamed = Readonly<Record<string, { first: number; last: number }>>;

class FakeNames implements NameIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly words = new Map<string, number>();

  constructor(private readonly persons: PersonsNamed) {}

  add(ref: EntityRef, name: string, rank: NameRank, weight = 1): void {
    const key = normaliseName(name);
    const list = this.postings.get(key) ?? [];
    list.push({ ref, rank, shape: caseShape(name), weight });
    this.postings.set(key, list);
    const parts = key.split(' ');
    for (const start of [parts[0]!, parts.slice(0, 2).join(' ')])
      this.words.set(start, Math.max(parts.length, this.words.get(start) ?? 0));
  }

  lookup(key: string): readonly Posting[] {
    return this.postings.get(key) ?? [];
  }

  personsNamed(word: string): { first: number; last: number } {
    return this.persons[word] ?? { first: 0, last: 0 };
  }

  wordsFrom(start: string): number {
    return this.words.get(start) ?? 0;
  }
}

class FakeTable implements EntityTable {
  constructor(private readonly list: readonly FakeEntity[]) {}

  get size(): number {
    return this.list.length;
  }

  id(ref: EntityRef): string {
    return this.list[ref]!.id;
  }

  find(id: string): EntityRef | undefined {
    const ref = this.list.findIndex((entity) => entity.id === id);
    return ref < 0 ? undefined : ref;
  }

  kind(ref: EntityRef): Kind {
    return this.list[ref]!.kind;
  }

  prior(ref: EntityRef): number {
    return this.list[ref]!.prior ?? 0.6;
  }

  country(ref: EntityRef): EntityRef | undefined {
    const entity = this.list[ref]!;
    if (entity.kind === 'country') return ref;
    return entity.country === undefined ? undefined : this.find(entity.country);
  }

  lifespan(ref: EntityRef): readonly [number | undefined, number | undefined] {
    return this.list[ref]!.life ?? [undefined, undefined];
  }

  related(ref: EntityRef): readonly EntityRef[] {
    return (this.list[ref]!.related ?? []).flatMap((id) => this.find(id) ?? []);
  }

  gender(ref: EntityRef): 'male' | 'female' | undefined {
    return this.list[ref]!.gender;
  }

  field(ref: EntityRef): Field | undefined {
    return this.list[ref]!.field;
  }

  terms(jurisdiction: EntityRef, role: Role): readonly Term[] {
    const id = this.id(jurisdiction);
    return this.list.flatMap((entity, person) =>
      (entity.roles ?? [])
        .filter(([where, what]) => where === id && what === role)
        .map(([, , from, to]) => ({
          person,
          office: undefined,
          from: dayOf(from)!,
          to: to === undefined ? Number.POSITIVE_INFINITY : dayOf(to)!,
          open: to === undefined,
          knownTo: dayOf('2025-06-30')!,
        })),
    );
  }
}

/** A Knowledge whose records are empty: linking never loads them. */
export function fakeKnowledge(list: readonly FakeEntity[], persons: PersonsNamed = {}): Knowledge {
  const names = new FakeNames(persons);
  list.forEach((entity, ref) => {
    entity.names.forEach((name, index) => {
      names.add(ref, name, index === 0 ? 'label' : 'alias');
    });
    for (const name of entity.short ?? []) names.add(ref, name, 'short');
    for (const name of entity.family ?? []) names.add(ref, name, 'family', 0.03);
    for (const name of entity.former ?? []) names.add(ref, name, 'former');
    for (const name of entity.weak ?? []) names.add(ref, name, 'weak');
    for (const adjective of entity.adjectives ?? []) names.add(ref, adjective, 'adjective');
    for (const demonym of entity.demonyms ?? []) names.add(ref, demonym, 'demonym');
  });
  return {
    names,
    entities: new FakeTable(list),
    records: {
      load: () => Promise.reject(new Error('There are no records here.')),
      loadMany: () => Promise.reject(new Error('There are no records here.')),
      names: () => Promise.reject(new Error('There are no records here.')),
    },
    sources: [],
    asOf: '2025-06-30',
  };
}
