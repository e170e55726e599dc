/** Makes one office of the several items and labels that sources have for it. */
import type { EntityId, Role } from '../../knowledge/model';
import { ROLES } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

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

export function englishLabel(entity: MergedEntity): string {
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
  const own = entities.filter(({ kind }) => kind === 'office');
  const governing = new Set(
    own.flatMap((entity) => [...valuesOf(entity, 'jurisdiction'), ...valuesOf(entity, 'country')]),
  );
  const byId = new Map<EntityId, MergedEntity>();
  for (const entity of entities) if (governing.has(entity.id)) byId.set(entity.id, entity);
  const offices = new Map<EntityId, Office>();
  for (const entity of own) {
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
