/** Marks as the reader has corrected them on the site. */
import type { Mark } from '../../messages';
import type { Correction } from '../../settings/lists';

/** An entity that is not meant has no marks; one that stands for another gives them to it. */
export function corrected(marks: readonly Mark[], corrections: readonly Correction[]): Mark[] {
  if (corrections.length === 0) return [...marks];
  const of = new Map(corrections.map((one) => [one.from.id, one]));
  return marks.flatMap((mark): Mark[] => {
    const said = of.get(mark.id);
    if (said === undefined || said.what === 'wrong') return [mark];
    if (said.what === 'not' || said.to === undefined) return [];
    const others = [mark.id, ...mark.others.filter((id) => id !== said.to!.id)];
    return [{ ...mark, id: said.to.id, others }];
  });
}
