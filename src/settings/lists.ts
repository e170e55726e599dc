/** What readers corrected, opened and follow. */
import * as v from 'valibot';
import { keptList } from './kept-list';
import { CORRECTIONS_KEY } from './keys';
import { type NamedEntity, namedEntity } from './settings';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/**
 * What a reader said on a card. `not`: the name does not mean this here; `other`: it means `to`; `wrong`: what the card
 * says is wrong. Holds for all mentions that Glossa would give to `from` on the site.
 */
export const correction = v.object({
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(260)),
  what: v.picklist(['not', 'other', 'wrong']),
  from: namedEntity,
  to: v.optional(namedEntity),
  /** The mention as it stood in the text. */
  surface: v.pipe(v.string(), v.maxLength(300)),
  on: day,
});
export type Correction = v.InferOutput<typeof correction>;

export const corrections = keptList(
  CORRECTIONS_KEY,
  correction,
  2000,
  ({ site, from }) => `${site} ${from.id}`,
);

/** Cards that were opened, the last one last. The key is not the setting's, which is kept beside it. */
export const opened = keptList(
  'opened',
  v.object({ ...namedEntity.entries, on: day }),
  500,
  ({ id, on }) => `${id} ${on}`,
);
export const followed = keptList<NamedEntity>('followed', namedEntity, 500, ({ id }) => id);

export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
