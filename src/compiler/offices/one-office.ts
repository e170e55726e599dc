/** Makes one office of the several items and labels that sources have for it, and tells what a local office governs. */
import type { EntityId, Role } from '../../knowledge/model';
import { ROLES } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import type { MergedEntity } from '../merge/merge';

/** An office with the role that leads its label; `entity` is its own. */
export interface Office {
  entity: MergedEntity;
  roles: Role[];
  jurisdictions: EntityId[];
  /** English label in lower case, without the name of what it governs. */
  title: string;
}

/** Roles of which a jurisdiction has one office, however sources label it. */
const ONE_SEAT: ReadonlySet<Role> = new Set<Role>([
  'president',
  'primeMinister',
  'chancellor',
  'monarch',
  'supremeLeader',
  'governorGeneral',
  'pope',
]);

export function valuesOf(entity: MergedEntity, property: string): string[] {
  return entity.statements.filter((one) => one.property === property).map((one) => one.value);
}

function englishLabel(entity: MergedEntity): string {
  const label = entity.names.find((name) => name.lang === 'en' && name.rank === 'label');
  return (label ?? entity.names[0])?.name ?? '';
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** "Federal Minister for Defense of Austria" as "minister of defence". */
export function titleOf(label: string, governed: readonly string[]): string {
  let title = ` ${label.toLowerCase()} `;
  for (const name of governed.map((one) => one.toLowerCase()).toSorted((a, b) => b.length - a.length))
    title = title.replace(new RegExp(` (of|from) (the )?${escapeRegExp(name)} `), ' ');
  return title
    .replace(/\b(the|federal)\b/g, '')
    .replace(/\b(minister|secretary) for\b/, '$1 of')
    .replace(/defense/g, 'defence')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every office by id. An office of which no source says what it governs has no jurisdiction. */
export function readOffices(entities: readonly MergedEntity[]): Map<EntityId, Office> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const offices = new Map<EntityId, Office>();
  for (const entity of entities) {
    if (entity.kind !== 'office') continue;
    const jurisdictions = valuesOf(entity, 'jurisdiction');
    const governed = [...jurisdictions, ...valuesOf(entity, 'country')].flatMap((id) =>
      (byId.get(id)?.names ?? []).filter((name) => name.lang === 'en').map((name) => name.name),
    );
    offices.set(entity.id, {
      entity,
      roles: valuesOf(entity, 'role').filter((role): role is Role =>
        (ROLES as readonly string[]).includes(role),
      ),
      jurisdictions,
      title: titleOf(englishLabel(entity), governed),
    });
  }
  return offices;
}

const LOCAL_ROLES: ReadonlySet<Role> = new Set<Role>(['governor', 'mayor', 'president', 'primeMinister']);

function nameKey(name: string): string {
  return stripMarks(normaliseName(name)).replace(/ (oblast|province|state|county|department)$/, '');
}

/** Regions and cities of each state by English name: several where the name is not unique. */
function placesByName(entities: readonly MergedEntity[]): Map<string, MergedEntity[]> {
  const places = new Map<string, MergedEntity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'region' && entity.kind !== 'city' && entity.kind !== 'territory') continue;
    const keys = new Set(
      entity.names
        .filter((name) => name.lang === 'en' || name.lang === 'mul')
        .filter((name) => name.rank === 'label' || name.rank === 'alias' || name.rank === 'short')
        .map((name) => nameKey(name.name)),
    );
    for (const country of valuesOf(entity, 'country').slice(0, 1)) {
      for (const key of keys) {
        const list = places.get(`${country}|${key}`);
        if (list === undefined) places.set(`${country}|${key}`, [entity]);
        else list.push(entity);
      }
    }
  }
  return places;
}

/** States what a governor or a mayor governs, where the label names one region or city of the state. */
export function placeLocalOffices(entities: readonly MergedEntity[]): number {
  const places = placesByName(entities);
  let placed = 0;
  for (const entity of entities) {
    if (entity.kind !== 'office' || valuesOf(entity, 'jurisdiction').length > 0) continue;
    const role = valuesOf(entity, 'role')[0] as Role | undefined;
    const [country] = valuesOf(entity, 'country');
    const match = / of (?:the )?([^,]+)$/.exec(englishLabel(entity).replace(/^.*(?= of )/, ''));
    if (role === undefined || !LOCAL_ROLES.has(role) || country === undefined || match === null) continue;
    const found = places.get(`${country}|${nameKey(match[1]!)}`) ?? [];
    const regions = found.filter((place) => (role === 'mayor') === (place.kind === 'city'));
    if (regions.length !== 1) continue;
    const [first] = entity.statements;
    entity.statements.push({
      property: 'jurisdiction',
      value: regions[0]!.id,
      source: first!.source,
      asOf: first!.asOf,
    });
    placed++;
  }
  return placed;
}

function better(a: Office, b: Office, holders: ReadonlyMap<EntityId, number>): number {
  const item = (office: Office): number => (office.entity.id.startsWith('Q') ? 1 : 0);
  const count = (office: Office): number => holders.get(office.entity.id) ?? 0;
  return item(b) - item(a) || count(b) - count(a) || (a.entity.id < b.entity.id ? -1 : 1);
}

/**
 * Which office stands for each of its doubles: offices of one jurisdiction with the same leading role and title, or
 * with a role of which there is one seat.
 */
export function findDoubles(
  offices: ReadonlyMap<EntityId, Office>,
  holders: ReadonlyMap<EntityId, number>,
): Map<EntityId, EntityId> {
  const groups = new Map<string, Office[]>();
  for (const office of offices.values()) {
    const [lead] = office.roles;
    const [jurisdiction] = office.jurisdictions;
    if (lead === undefined || jurisdiction === undefined || (holders.get(office.entity.id) ?? 0) === 0)
      continue;
    const key = `${jurisdiction}|${lead}|${ONE_SEAT.has(lead) ? '' : office.title}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [office]);
    else group.push(office);
  }
  const doubles = new Map<EntityId, EntityId>();
  for (const group of groups.values()) {
    const [first, ...rest] = group.sort((a, b) => better(a, b, holders));
    for (const office of rest) doubles.set(office.entity.id, first!.entity.id);
  }
  return doubles;
}
