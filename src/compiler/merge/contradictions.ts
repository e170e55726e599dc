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

/**
 * Sources in the order of their precedence, each without the rows of the items whose kind excludes the one that a
 * better source gives ("Jordan" the country and Jordan the player), whose names have no word in common with its, or of
 * persons who were born or died in another year.
 */
export function withoutContradictions(ordered: readonly Tables[], report: Report): Tables[] {
  const shared = sharedIds(ordered);
  const known = new Map<EntityId, Known>();
  return ordered.map((tables) => {
    const names = comparedNames(tables, shared);
    const lives = livesOf(tables, shared);
    const wrong = new Set<EntityId>();
    for (const { id, kind } of tables.entities) {
      if (!shared.has(id)) continue;
      const own = names.get(id) ?? [];
      const other = known.get(id);
      if (other === undefined) {
        known.set(id, { kind, names: [...own], life: { ...lives.get(id) } });
        continue;
      }
      const [a, b] = [SORTS[other.kind], SORTS[kind]];
      const excludes = a !== undefined && b !== undefined && a !== b;
      const isNamesake =
        !RENAMED.has(b) &&
        own.length > 0 &&
        other.names.length > 0 &&
        !own.some((name) => other.names.includes(name)) &&
        !areRelated(own, other.names);
      const life = lives.get(id) ?? {};
      const isOther = kind === 'person' && other.kind === 'person' && areTwoLives(life, other.life);
      if (excludes || isNamesake || isOther) {
        wrong.add(id);
        const what = excludes ? 'kind' : isNamesake ? 'name' : 'life';
        report.note(
          `rows of an item of another ${what}, dropped`,
          `${id} ${tables.source.id}: ${own[0] ?? kind} (${what === 'life' ? told(life) : kind}) against ` +
            `${other.names[0] ?? ''} (${what === 'life' ? told(other.life) : other.kind})`,
        );
      } else {
        other.names.push(...own);
        other.life = { ...life, ...other.life };
      }
    }
    if (wrong.size === 0) return tables;
    const kept = <Row extends { id: EntityId }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ id }) => !wrong.has(id));
    return {
      source: tables.source,
      entities: kept(tables.entities),
      names: kept(tables.names),
      statements: kept(tables.statements),
    };
  });
}
