/** Whether a card would tell enough to be worth a mark: a card of a kind and a link alone is worse than none. */
import type { Entity, IsoDate, Kind, Property } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import { officeTermsOn } from './facts/leaders';
import { KIND_ROWS, type Row } from './facts/rows';

/** A card of fewer facts than this is not worth a mark. */
export const ENOUGH = 3;

/** Rows composed of several statements, by the statements that make them. */
const MADE_OF: Readonly<Partial<Record<Row, readonly Property[]>>> = {
  birth: ['born', 'birthPlace'],
  death: ['died', 'deathPlace'],
  touches: ['country'],
  memberships: ['memberOf'],
  inHouse: ['houseSeats'],
  titles: ['won'],
  house: ['houseParty'],
  houseMembers: ['houseSize'],
};
/** What the lead sentence of a thing is made of, beside the rows. */
const LEAD: readonly Property[] = [
  'class',
  'governmentType',
  'country',
  'continent',
  'capital',
  'capitalOf',
  'population',
  'length',
  'elevation',
  'founded',
  'dissolved',
  'started',
  'published',
];
const MAPPED: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'region',
  'city',
  'place',
  'water',
  'mountain',
]);

/** Trade, state and offices of a person, as the lead sentence and the time strip tell them. */
function lifeOf(entity: Entity): number {
  const offices = new Set(
    entity.statements.filter(({ property }) => property === 'position').map(({ value }) => value),
  );
  const trade = ['occupation', 'sport', 'party'].some(
    (property) => firstValue(entity, property as Property) !== undefined,
  );
  const state = firstValue(entity, 'citizenship') !== undefined || offices.size > 0;
  return offices.size + Number(trade || offices.size > 0) + Number(state);
}

/**
 * How many facts the entity's own statements give a card: an estimate that loads nothing else, so that every mark of a
 * page can be asked for. What others say of the entity (who heads it, works, events) comes on top.
 */
export function factsKnown(entity: Entity): number {
  const has = (property: Property): boolean => entity.statements.some((one) => one.property === property);
  const rows = KIND_ROWS[entity.kind].flatMap((row) => MADE_OF[row] ?? [row as Property]);
  const properties = new Set<Property>(entity.kind === 'person' ? rows : [...rows, ...LEAD]);
  for (const said of ['citizenship', 'sport'] as const) if (entity.kind === 'person') properties.delete(said);
  // The name of an election says where and what it was: who won it is what a card can add.
  const isNamedByItself =
    firstValue(entity, 'class') === 'election' &&
    !['winner', 'participant', 'houseParty'].some((one) => has(one as Property));
  for (const said of ['class', 'country'] as const) if (isNamedByItself) properties.delete(said);
  const told = [...properties].filter(has).length + (entity.kind === 'person' ? lifeOf(entity) : 0);
  return told + Number(MAPPED.has(entity.kind) && (has('coordinates') || has('country')));
}

/**
 * Of the entities those whose card tells enough in an article of the day. Countries always do: who governs on a day is
 * known from the terms of others. Of an office it is told who holds it, or nothing.
 */
export async function tellingOf(
  refs: Iterable<EntityRef>,
  knowledge: Knowledge,
  date: IsoDate | undefined,
): Promise<Set<EntityRef>> {
  const { entities, records, asOf } = knowledge;
  const list = [...new Set(refs)];
  const always = list.filter((ref) => entities.kind(ref) === 'country');
  const asked = list.filter((ref) => entities.kind(ref) !== 'country');
  const loaded = await records.loadMany(asked);
  const tells = (ref: EntityRef, entity: Entity): boolean =>
    entity.kind === 'office'
      ? officeTermsOn(entity, ref, knowledge, date ?? asOf).length > 0
      : factsKnown(entity) >= ENOUGH;
  return new Set([...always, ...asked.filter((ref, index) => tells(ref, loaded[index]!))]);
}
