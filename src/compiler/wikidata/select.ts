/** Which entities of the dump are taken. Most are told by their bytes, before anything is parsed. */
import type { Kind } from '../../knowledge/model';

/**
 * Number of sitelinks from which an item is taken. An item with articles in twenty wikis is known beyond its own
 * country; with fewer the file outgrows what an extension may weigh. What the project's tables know already is taken
 * in any case: there the dump only makes facts newer.
 */
export const LEAST_SITELINKS = 20;

/** Kinds of which news speak less often need this many times as many. */
const FACTORS: Partial<Record<Kind, number>> = { work: 3, other: 3, product: 2, award: 1.5, mountain: 1.5 };

/** With an article in the Hungarian Wikipedia half is enough: Hungarian news speak of what is known in Hungary. */
const HOME_FACTOR = 0.5;

export interface Selection {
  sitelinks: number;
  known: ReadonlySet<string>;
}

const HEAD = /^\s*\{"type":"(\w+)","id":"(Q\d+)"/;
const SITELINKS = Buffer.from('"sitelinks":');
/** Every sitelink has badges, nothing else has; inside a text the quotation marks would be escaped. */
const BADGES = Buffer.from('"badges":');

function count(bytes: Buffer, from: number, most: number): number {
  let found = 0;
  let at = bytes.indexOf(BADGES, from);
  while (at >= 0 && found < most) {
    found++;
    at = bytes.indexOf(BADGES, at + BADGES.length);
  }
  return found;
}

/** False where the line's bytes already tell that the entity will not be taken. */
export function mayBeTaken(line: Buffer, selection: Selection): boolean {
  const head = HEAD.exec(line.toString('latin1', 0, 60));
  if (head === null) return true;
  if (head[1] !== 'item') return false;
  if (selection.known.has(head[2]!)) return true;
  const least = Math.ceil(selection.sitelinks * HOME_FACTOR);
  const from = line.lastIndexOf(SITELINKS);
  return least === 0 || (from >= 0 && count(line, from, least) >= least);
}

/** Whether an entity of the kind is taken. */
export function isTaken(
  id: string,
  kind: Kind,
  sitelinks: Readonly<Record<string, unknown>>,
  selection: Selection,
): boolean {
  if (selection.known.has(id)) return true;
  const home = 'huwiki' in sitelinks ? HOME_FACTOR : 1;
  const least = selection.sitelinks * (FACTORS[kind] ?? 1) * home;
  return Object.keys(sitelinks).length >= least;
}
