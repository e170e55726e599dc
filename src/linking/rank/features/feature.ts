/** What a feature is: a named reason for or against a reading, with the value that its weight is multiplied with. */

import type { Kind } from '../../../knowledge/model';
import type { EntityRef, Knowledge } from '../../../knowledge/store';
import type { DocumentState } from '../../context/document';
import type { Surroundings } from '../../context/model';
import type { FormReading } from '../../read/model';
import type { PartialUse } from '../model';

/** A reading of a candidate as features see it. */
export interface Input {
  knowledge: Knowledge;
  ref: EntityRef;
  kind: Kind;
  /** 0…1: how well known the entity is. */
  prior: number;
  country: EntityRef | undefined;
  reading: FormReading;
  place: Surroundings;
}

/** The same with what the article has settled; `day` is its day, in days since 1970-01-01. */
export interface InArticle extends Input {
  state: DocumentState;
  day: number | undefined;
}

/** A part of a name seen before, read as the entity so named. */
export interface InPart {
  ref: EntityRef;
  kind: Kind;
  use: PartialUse;
  place: Surroundings;
  state: DocumentState;
}

/** -1: it can only speak against a reading; 1: only for it; 0: the data decide. */
export type Sign = -1 | 0 | 1;

export interface Feature<Of> {
  /** What it says of a reading is told in reasons.json, which learning prints and the extension leaves out. */
  name: string;
  sign: Sign;
  /** 0 where the feature does not hold. */
  value(of: Of): number;
}

/** A feature that holds or does not. */
export function when<Of>(name: string, sign: Sign, holds: (of: Of) => boolean): Feature<Of> {
  return { name, sign, value: (of) => (holds(of) ? 1 : 0) };
}

/** A feature that holds more or less. */
export function amount<Of>(name: string, sign: Sign, value: (of: Of) => number): Feature<Of> {
  return { name, sign, value };
}
