/** Which of the marks that are known are drawn. */
import { accentOf } from '../../card/kinds';
import type { Mark } from '../../messages';
import type { Settings } from '../../settings/settings';

const STATES: readonly Mark['kind'][] = ['country', 'territory', 'formerCountry'];

/** "orosz", "German": an adjective of a state says little that the reader does not know. */
function isBareAdjective({ form, kind }: Mark): boolean {
  return form === 'adjective' && STATES.includes(kind);
}

export type Density = Pick<Settings, 'kindsOff' | 'mentions' | 'adjectives' | 'hidden'>;

/**
 * Whether a mark is drawn, by what the reader has set. `seen` holds what was drawn before in the section or the
 * article, and takes up what is drawn.
 */
export function isWanted(
  mark: Mark,
  section: number,
  { kindsOff, mentions, adjectives, hidden }: Density,
  seen: Set<string>,
): boolean {
  if (kindsOff.includes(accentOf(mark.kind)) || (!adjectives && isBareAdjective(mark))) return false;
  if (hidden.some(({ id }) => id === mark.id)) return false;
  if (mentions === 'all') return true;
  const key = mentions === 'first' ? mark.id : `${section} ${mark.id}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Between a role and the name of its holder stand at most so many units: a space, a comma. */
const BESIDE = 2;

/**
 * "Donald Tusk lengyel miniszterelnök" is one mark: of a role right beside the name of the same entity the name stays.
 * `marks` are those of one block.
 */
export function withoutDoubles(marks: readonly Mark[]): Mark[] {
  const isBeside = (one: Mark, other: Mark): boolean =>
    one.id === other.id && other.form !== 'role' && (gap(one, other) <= BESIDE || gap(other, one) <= BESIDE);
  return marks.filter((mark) => mark.form !== 'role' || !marks.some((other) => isBeside(mark, other)));
}

/** Units between the end of one and the start of the other; infinite where they stand the other way round. */
function gap(one: Mark, other: Mark): number {
  return other.start >= one.end ? other.start - one.end : Number.POSITIVE_INFINITY;
}
