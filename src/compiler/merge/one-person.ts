/** Makes one entity of the persons, events and parties that two sources know by the same name and one fact. */
import type { EntityId, Kind } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { areTwoLives } from './contradictions';
import { replaceDoubles } from './doubles';

const KINDS: ReadonlySet<Kind> = new Set<Kind>(['person', 'event', 'party']);
/** Ids that the project gives where a source knew no item. */
const OWN = 'glossa:';

/** What may part the words of a name. */
const NAME_PARTS = /[^\p{L}]/u;

/** How two sources' spellings of a name agree: case, accents and punctuation are put aside, numbers are not. */
function nameKey(name: string): string {
  return stripMarks(normaliseName(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Keys of the whole names of an entity: of a person two words or more. */
function keysOf({ kind, names }: MergedEntity): string[] {
  const keys: string[] = [];
  for (const { lang, rank, name } of names) {
    if ((lang !== 'en' && lang !== 'mul') || (rank !== 'label' && rank !== 'alias')) continue;
    if (kind === 'person' && !NAME_PARTS.test(name)) continue;
    const key = nameKey(name);
    if ((kind !== 'person' || key.includes(' ')) && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

function valuesOf(entity: MergedEntity, property: string): string[] {
  return entity.statements.filter((one) => one.property === property).map((one) => one.value);
}

function yearOf(entity: MergedEntity, property: string): number | undefined {
  const [value] = valuesOf(entity, property);
  return value === undefined ? undefined : Number.parseInt(value, 10);
}

function life(entity: MergedEntity): { born?: number; died?: number } {
  const [born, died] = [yearOf(entity, 'born'), yearOf(entity, 'died')];
  return { ...(born !== undefined && { born }), ...(died !== undefined && { died }) };
}

function shares(a: MergedEntity, b: MergedEntity, property: string): boolean {
  const values = new Set(valuesOf(b, property));
  return valuesOf(a, property).some((value) => values.has(value));
}

/** What makes two bearers of a name one, by kind: any of these facts, the same of both. */
const AGREEING: Partial<Record<Kind, readonly string[]>> = {
  person: ['position', 'spouse', 'child', 'parent'],
  party: ['country', 'founded'],
};

/** True where one fact agrees and none contradicts. */
export function agree(a: MergedEntity, b: MergedEntity): boolean {
  if (a.kind === 'event') {
    const [x, y] = [valuesOf(a, 'started')[0], valuesOf(b, 'started')[0]];
    return x !== undefined && y !== undefined && (x.startsWith(y) || y.startsWith(x));
  }
  const [x, y] = [life(a), life(b)];
  if (areTwoLives(x, y)) return false;
  const isSame = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && one === other;
  if (isSame(x.born, y.born) || isSame(x.died, y.died)) return true;
  return (AGREEING[a.kind] ?? []).some((property) => shares(a, b, property));
}

/** Entities of a kind that bear the same name. */
type Namesakes = readonly MergedEntity[];

/** Every name that two entities of a kind or more bear, in the order of the first that does. */
function groupNamesakes(entities: readonly MergedEntity[]): Namesakes[] {
  const first = new Map<string, MergedEntity | MergedEntity[]>();
  for (const entity of entities) {
    if (!KINDS.has(entity.kind)) continue;
    for (const name of keysOf(entity)) {
      const key = `${entity.kind}|${name}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, entity);
      else if (Array.isArray(known)) known.push(entity);
      else first.set(key, [known, entity]);
    }
  }
  return [...first.values()].filter((group) => Array.isArray(group));
}

/** Pairs of the same name of which one fact agrees: the same thing twice. */
export function findTwice(entities: readonly MergedEntity[]): [MergedEntity, MergedEntity][] {
  return pairsOf(groupNamesakes(entities));
}

function pairsOf(groups: readonly Namesakes[]): [MergedEntity, MergedEntity][] {
  const pairs = new Map<string, [MergedEntity, MergedEntity]>();
  for (const group of groups) {
    // Many bearers of one name are namesakes, whatever their years.
    if (group.length > 12) continue;
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) if (agree(a, b)) pairs.set(`${a.id}|${b.id}`, [a, b]);
    });
  }
  return [...pairs.values()];
}

/**
 * A person whom the project wrote down without an item or a birth, and the only item of that whole name: one where
 * state and occupation both agree and no fact contradicts. An id with a year says that there are namesakes.
 */
export function isKnownBearer(own: MergedEntity, item: MergedEntity): boolean {
  if (own.kind !== 'person' || !own.curated || /-\d{4}$/.test(own.id)) return false;
  return (
    shares(own, item, 'citizenship') &&
    shares(own, item, 'occupation') &&
    !areTwoLives(life(own), life(item)) &&
    (yearOf(own, 'born') === undefined || yearOf(item, 'born') === undefined)
  );
}

/** Pairs of a curated person and the one item that bears the same name. */
function findKnownBearers(groups: readonly Namesakes[]): [MergedEntity, MergedEntity][] {
  return groups.flatMap((group) => {
    const [a, b] = group;
    if (group.length !== 2 || a!.id.startsWith(OWN) === b!.id.startsWith(OWN)) return [];
    const pair: [MergedEntity, MergedEntity] = a!.id.startsWith(OWN) ? [a!, b!] : [b!, a!];
    return isKnownBearer(...pair) ? [pair] : [];
  });
}

/** Puts the one item in the place of an entity that has none. */
export function unitePersons(entities: readonly MergedEntity[], report: Report): MergedEntity[] {
  const items = new Map<EntityId, Set<EntityId>>();
  const groups = groupNamesakes(entities);
  for (const [a, b] of [...pairsOf(groups), ...findKnownBearers(groups)]) {
    const [own, item] = a.id.startsWith(OWN) ? [a, b] : [b, a];
    if (own.id.startsWith(OWN) && item.id.startsWith('Q'))
      items.set(own.id, (items.get(own.id) ?? new Set()).add(item.id));
  }
  const doubles = new Map<EntityId, EntityId>();
  for (const [id, found] of items) {
    if (found.size !== 1) continue;
    const [item] = found;
    doubles.set(id, item!);
    report.note('persons, events and parties that are one with an item', `${id} → ${item}`);
  }
  return replaceDoubles(entities, doubles, true);
}
