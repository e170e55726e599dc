/** An entity as the merged sources tell it: the compiler's stages change it in turn. */
import type { EntityId, Kind, Name, Statement } from '../knowledge/model';

/** A name with the number of sources that carry it. */
export type MergedName = Name & { sources: number };

export interface MergedEntity {
  id: EntityId;
  kind: Kind;
  names: MergedName[];
  statements: Statement[];
  /** A curated line speaks of it. */
  curated?: boolean;
}
