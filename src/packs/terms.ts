/** Who holds what by a pack: the offices may be the pack's own or Glossa's. */
import { type Entity, type EntityId, ROLES, type Role } from '../knowledge/model';
import type { EntityRef, Term } from '../knowledge/store';
import { spanOf } from '../knowledge/terms';

export interface PackTerms {
  /** By jurisdiction and role, by start. */
  get(jurisdiction: EntityRef, role: Role): readonly Term[];
}

const NONE: readonly Term[] = [];

/** `entityOf` gives the offices that statements name; `refOf` the references of the joined knowledge. */
export function packTerms(
  entities: readonly Entity[],
  entityOf: (id: EntityId) => Entity | undefined,
  refOf: (id: EntityId) => EntityRef | undefined,
): PackTerms {
  const terms = new Map<string, Term[]>();
  const add = (office: Entity, term: Term): void => {
    const roles = office.statements.filter(({ property }) => property === 'role');
    const governed = office.statements.filter(({ property }) => property === 'jurisdiction');
    for (const { value: role } of roles) {
      if (!(ROLES as readonly string[]).includes(role)) continue;
      for (const { value } of governed) {
        const key = `${refOf(value)} ${role}`;
        terms.set(
          key,
          [...(terms.get(key) ?? []), term].sort((a, b) => a.from - b.from),
        );
      }
    }
  };
  for (const { id, statements } of entities) {
    const person = refOf(id);
    for (const statement of statements) {
      const office = statement.property === 'position' ? entityOf(statement.value) : undefined;
      const span = office && spanOf(statement);
      if (office === undefined || span === undefined || person === undefined) continue;
      add(office, { person, office: refOf(office.id), ...span });
    }
  }
  return { get: (jurisdiction, role) => terms.get(`${jurisdiction} ${role}`) ?? NONE };
}
