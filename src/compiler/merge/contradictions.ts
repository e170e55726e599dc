/** Drops what a source says of an item that better sources know as something else: its id is another thing's. */
import type { EntityId, Kind, NameRank } from '../../knowledge/model';
import type { Report } from '../report';
import type { Tables } from '../tables/tables';
import { areRelated, SORTS } from './sorts';

interface Known {
  kind: Kind;
  names: string[];
  life: Life;
}

/** Years of birth and death. */
interface Life {
  born?: number;
  died?: number;
}

function livesOf(tables: Tables, wanted: ReadonlySet<EntityId>): Map<EntityId, Life> {
  const lives = new Map<EntityId, Life>();
  for (const { id, property, value } of tables.statements) {
    const key = property === 'born' || property === 'died' ? property : undefined;
    if (key === undefined || !wanted.has(id)) continue;
    const life = lives.get(id) ?? {};
    lives.set(id, life);
    life[key] ??= Number.parseInt(value, 10);
  }
  return lives;
}

/** Years by which sources may differ on the same life: the older it is, the more. */
function tolerance(year: number): number {
  if (year < 500) return 40;
  return year < 1500 ? 20 : year < 1850 ? 5 : 3;
}

/** True of lives of two persons: told apart by the year of birth or of death. */
export function areTwoLives(a: Life, b: Life): boolean {
  const differs = (x: number | undefined, y: number | undefined): boolean =>
    x !== undefined && y !== undefined && Math.abs(x - y) > tolerance(Math.min(x, y));
  return differs(a.born, b.born) || differs(a.died, b.died);
}

/** Ranks of names that need not share a word with the label. */
const UNLIKE_LABELS: ReadonlySet<NameRank> = new Set<NameRank>(['adjective', 'demonym', 'former', 'native']);
/** Marks of transcription: "Nal'chik", "Dar‘ā". */
const APOSTROPHES = /['’‘ʻ`]/g;
/** Kinds whose names are joined by id so often under an older or a foreign name that a strange one proves nothing. */
const RENAMED: ReadonlySet<string | undefined> = new Set(['land', 'office']);

/** Names to compare: in English or in all languages, since Hungarian and German write many names in their own way. */
function comparedNames(tables: Tables, wanted: ReadonlySet<EntityId>): Map<EntityId, string[]> {
  const found = new Map<EntityId, string[]>();
  for (const { id, lang, rank, name } of tables.names) {
    if ((lang !== 'en' && lang !== 'mul') || !wanted.has(id) || UNLIKE_LABELS.has(rank)) continue;
    if (!/\p{Script=Latin}/u.test(name)) continue;
    const plain = name.replace(APOSTROPHES, '');
    const list = found.get(id);
    if (list === undefined) found.set(id, [plain]);
    else list.push(plain);
  }
  return found;
}

/** Ids that more than one source declares. */
function sharedIds(ordered: readonly Tables[]): Set<EntityId> {
  const seen = new Set<EntityId>();
  const shared = new Set<EntityId>();
  for (const { entities } of ordered) {
    for (const { id } of entities) {
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return shared;
}

function told({ born, died }: Life): string {
  return `${born ?? ''}–${died ?? ''}`;
}

/** True of names with no word in common, of kinds that do not take strange ones. */
function areStrangers(own: readonly string[], others: readonly string[], kind: Kind): boolean {
  return (
    !RENAMED.has(SORTS[kind]) &&
    own.length > 0 &&
    others.length > 0 &&
    !own.some((name) => others.includes(name)) &&
    !areRelated(own, others)
  );
}

type Contradiction = 'kind' | 'name' | 'life';

/** In what an item of a source contradicts what better sources know under its id. */
function contradiction(own: Known, other: Known): Contradiction | undefined {
  const [a, b] = [SORTS[other.kind], SORTS[own.kind]];
  if (a !== undefined && b !== undefined && a !== b) return 'kind';
  if (areStrangers(own.names, other.names, own.kind)) return 'name';
  const persons = own.kind === 'person' && other.kind === 'person';
  return persons && areTwoLives(own.life, other.life) ? 'life' : undefined;
}

function describe(id: EntityId, source: string, what: Contradiction, own: Known, other: Known): string {
  const side = ({ kind, life }: Known): string => (what === 'life' ? told(life) : kind);
  return (
    `${id} ${source}: ${own.names[0] ?? own.kind} (${side(own)}) against ` +
    `${other.names[0] ?? ''} (${side(other)})`
  );
}

/** Ids of the source's items that contradict what is known; what the others say is known from here on. */
function contradicting(
  tables: Tables,
  shared: ReadonlySet<EntityId>,
  known: Map<EntityId, Known>,
  report: Report,
): Set<EntityId> {
  const names = comparedNames(tables, shared);
  const lives = livesOf(tables, shared);
  const wrong = new Set<EntityId>();
  for (const { id, kind } of tables.entities) {
    if (!shared.has(id)) continue;
    const own: Known = { kind, names: names.get(id) ?? [], life: lives.get(id) ?? {} };
    const other = known.get(id);
    if (other === undefined) {
      known.set(id, { kind, names: [...own.names], life: { ...own.life } });
      continue;
    }
    const what = contradiction(own, other);
    if (what === undefined) {
      other.names.push(...own.names);
      other.life = { ...own.life, ...other.life };
    } else {
      wrong.add(id);
      report.note(
        `rows of an item of another ${what}, dropped`,
        describe(id, tables.source.id, what, own, other),
      );
    }
  }
  return wrong;
}

function without({ source, entities, names, statements }: Tables, wrong: ReadonlySet<EntityId>): Tables {
  const kept = <Row extends { id: EntityId }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ id }) => !wrong.has(id));
  return { source, entities: kept(entities), names: kept(names), statements: kept(statements) };
}

/**
 * Sources in the order of their precedence, each without the rows of the items whose kind excludes the one that a
 * better source gives ("Jordan" the country and Jordan the player), whose names have no word in common with its, or of
 * persons who were born or died in another year.
 */
export function withoutContradictions(ordered: readonly Tables[], report: Report): Tables[] {
  const shared = sharedIds(ordered);
  const known = new Map<EntityId, Known>();
  return ordered.map((tables) => {
    const wrong = contradicting(tables, shared, known, report);
    return wrong.size === 0 ? tables : without(tables, wrong);
  });
}
