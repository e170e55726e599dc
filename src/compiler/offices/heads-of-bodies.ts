/** Who headed a body, where its head is whoever holds an office: a department its secretary, a court its president. */
import { dayOf } from '../../knowledge/dates';
import type { EntityId, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** True of terms that share a day, or may share one. */
function overlap(a: Statement, b: Statement): boolean {
  const from = ({ start }: Statement): number => dayOf(start) ?? Number.NEGATIVE_INFINITY;
  const to = ({ end, until }: Statement): number => dayOf(end ?? until) ?? Number.POSITIVE_INFINITY;
  return from(a) < to(b) && from(b) < to(a);
}

/**
 * Puts the holders of an office, with their terms and sources, in the place of the office where a body names it as its
 * leader; with dates, those who held it in that time. Statements are changed in place.
 */
export function tellHeads(entities: readonly MergedEntity[], report: Report): void {
  const offices = new Set(entities.flatMap(({ id, kind }) => (kind === 'office' ? [id] : [])));
  const isByOffice = ({ property, value }: Statement): boolean => property === 'leader' && offices.has(value);
  const bodies = entities.filter(({ statements }) => statements.some(isByOffice));
  const wanted = new Set(
    bodies.flatMap(({ statements }) => statements.filter(isByOffice).map(({ value }) => value)),
  );
  const holders = new Map<EntityId, Statement[]>();
  for (const { id, kind, statements } of entities) {
    if (kind !== 'person') continue;
    for (const one of statements) {
      if (one.property !== 'position' || !wanted.has(one.value)) continue;
      holders.set(one.value, [...(holders.get(one.value) ?? []), { ...one, property: 'leader', value: id }]);
    }
  }
  for (const body of bodies) {
    const byOffice = body.statements.filter(isByOffice);
    const heads = byOffice.flatMap((office) =>
      (holders.get(office.value) ?? []).filter((one) => overlap(one, office)),
    );
    body.statements = [...body.statements.filter((one) => !isByOffice(one)), ...heads];
    report.count('Offices and terms', 'heads of bodies by their office', heads.length);
  }
}
