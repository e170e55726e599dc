/** What linking and the card read from the knowledge file; implemented by reader.ts, and by packs. */
import type { Entity, EntityId, Field, IsoDate, Kind, Name, NameRank, Role, Source } from './model';

/** Index of an entity in the file's tables, 0 … size-1. Valid for one build of the file only: never stored. */
export type EntityRef = number;

/**
 * Letter case of a name as the source writes it: title (every word of four letters or more with a capital:
 * "Kim Dzsongun"), capitalised (one word, or the first alone: "Varsói szerződés"), upper ("NATO"), lower
 * ("második világháború"), mixed (a small letter first: "iPhone").
 */
export type CaseShape = 'capitalised' | 'upper' | 'lower' | 'mixed' | 'title';

/** One reading of a name. */
export interface Posting {
  ref: EntityRef;
  rank: NameRank;
  shape: CaseShape;
  /** 0…1: how much the sources agree that this is a name of the entity. */
  weight: number;
}

export interface NameIndex {
  /** Readings of a name; `key` is normaliseName(name). Empty when unknown. Stays allocation-free on a miss. */
  lookup(key: string): readonly Posting[];
  /**
   * The greatest number of words of any name that starts so; 0 when none does. `start` is the first word as
   * normaliseName gives it, or the first two of a name of three and more.
   */
  wordsFrom(start: string): number;
  /** How many persons' names the file has that start or end with the word (normalised): 0, or a power of two near it. */
  personsNamed(word: string): PersonsNamed;
}

/** Counts of persons by a word of their names: in the order of given and family name, whichever stands first. */
export interface PersonsNamed {
  first: number;
  last: number;
}

export interface Term {
  person: EntityRef;
  /** The office's own entity, when it has one. */
  office: EntityRef | undefined;
  /** Days since 1970-01-01 for which the dates are sure; -Infinity, Infinity when open. See terms.ts. */
  from: number;
  to: number;
  /**
   * True where the source gives no end though the term may be over (the source's as-of date is in `knownTo`); `to` is
   * then the day from which it is not said to run, where there is one.
   */
  open: boolean;
  /** Days since 1970-01-01: up to when the source knew. */
  knownTo: number;
}

export interface EntityTable {
  readonly size: number;
  id(ref: EntityRef): EntityId;
  find(id: EntityId): EntityRef | undefined;
  kind(ref: EntityRef): Kind;
  /** Popularity on one scale, 0…1: 1 is the best-known entity. */
  prior(ref: EntityRef): number;
  /** The state that it belongs to (a state belongs to itself; a person by citizenship or office). */
  country(ref: EntityRef): EntityRef | undefined;
  /** Years of birth or founding and of death or end, where known. */
  lifespan(ref: EntityRef): readonly [from: number | undefined, to: number | undefined];
  /** Entities tied to it by any statement in either direction, the weightiest first, at most 32. */
  related(ref: EntityRef): readonly EntityRef[];
  /** Who held the role for the jurisdiction, by start. */
  terms(jurisdiction: EntityRef, role: Role): readonly Term[];
  /** 'male' | 'female' | undefined: persons only. */
  gender(ref: EntityRef): 'male' | 'female' | undefined;
  /** What a person or a team is known for, where the file tells. */
  field(ref: EntityRef): Field | undefined;
}

export interface Records {
  /** The whole entity. Rejects with one clear Error when the file is broken. */
  load(ref: EntityRef): Promise<Entity>;
  /** Several at once, in the order given; neighbouring reads are joined. */
  loadMany(refs: readonly EntityRef[]): Promise<Entity[]>;
  /** Names of the entities from…to-1, in one read and without their statements. */
  names(from: EntityRef, to: EntityRef): Promise<Name[][]>;
}

export interface Knowledge {
  names: NameIndex;
  entities: EntityTable;
  records: Records;
  sources: readonly Source[];
  /** The day that the newest source speaks for. */
  asOf: IsoDate;
}
