/** Loads what a card needs: the entity, the entities that its statements name, and their jurisdictions. */
import {
  type Entity,
  type EntityId,
  type IsoDate,
  type Kind,
  type NameLang,
  PROPERTIES,
  type Statement,
} from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import type { Words } from '../language/card';
import { wordsFor } from '../language/cards';
import { namedOn, toldOn } from './changing';

/** Most entities loaded for one card. */
const MOST_LOADED = 320;

/** Sources that a card cites, each once. */
export class Citations {
  readonly list: { title: string; url: string; licence: string; asOf: string }[] = [];
  private readonly at = new Map<string, number>();

  constructor(private readonly knowledge: Knowledge) {}

  /** Index in the card's list of sources. */
  cite(id: string): number {
    const known = this.at.get(id);
    if (known !== undefined) return known;
    const source = this.knowledge.sources.find((one) => one.id === id);
    const index = this.list.length;
    this.at.set(id, index);
    this.list.push({
      title: source?.title ?? id,
      url: source?.url ?? '',
      licence: source?.licence ?? '',
      asOf: source?.asOf ?? '',
    });
    return index;
  }
}

/** Everything that composing one card works on. */
export interface Gathered {
  knowledge: Knowledge;
  entity: Entity;
  others: ReadonlyMap<EntityId, Entity>;
  lang: NameLang;
  /** Entities whose statements may name this one: works of an author, products of a maker, events of a place. */
  reverse: readonly Entity[];
  /** The article's day. */
  date: IsoDate | undefined;
  /** The day that offices are told for: the article's, else the newest that the file knows. */
  day: IsoDate;
  words: Words;
  citations: Citations;
}

function itemValues(statements: readonly Statement[]): EntityId[] {
  return statements.filter((one) => PROPERTIES[one.property] === 'item').map((one) => one.value);
}

async function loadIds(knowledge: Knowledge, ids: Iterable<EntityId>): Promise<Entity[]> {
  const refs = [...new Set(ids)].flatMap((id) => knowledge.entities.find(id) ?? []).slice(0, MOST_LOADED);
  return knowledge.records.loadMany(refs);
}

/** Kinds whose statements say something of an entity of the kind: read backwards for its card. */
const REVERSE: Partial<Record<Kind, readonly Kind[]>> = {
  person: ['work', 'product', 'award', 'organisation', 'party', 'company', 'media', 'team'],
  city: ['organisation', 'party', 'company', 'media', 'team', 'person', 'event'],
  region: ['city', 'event', 'country'],
  organisation: ['person', 'country', 'party'],
  place: ['event', 'team'],
  water: ['event'],
  company: ['product', 'work', 'media'],
  event: ['event', 'person', 'team'],
  party: ['person'],
  award: ['person', 'work'],
  team: ['person'],
};
const MOST_REVERSE = 36;
/** Of a place only what readers of news may have heard of is told: by prior. */
const HEARD_OF = 0.4;
const SITES: ReadonlySet<Kind> = new Set<Kind>(['city', 'region']);

/** The best known first. Ties have room for few, and leave out the best known of many. */
async function loadReverse(
  knowledge: Knowledge,
  ref: EntityRef,
  known: readonly EntityId[],
): Promise<Entity[]> {
  const { entities, records } = knowledge;
  const kinds = REVERSE[entities.kind(ref)];
  if (kinds === undefined) return [];
  const all = [...entities.related(ref), ...known.flatMap((id) => entities.find(id) ?? [])];
  const least = SITES.has(entities.kind(ref)) ? HEARD_OF : 0;
  const refs = [...new Set(all)].filter(
    (other) => kinds.includes(entities.kind(other)) && entities.prior(other) >= least,
  );
  refs.sort((a, b) => entities.prior(b) - entities.prior(a));
  return records.loadMany(refs.slice(0, MOST_REVERSE));
}

function officesOf(persons: readonly Entity[]): EntityId[] {
  return persons.flatMap((one) =>
    one.kind === 'person'
      ? one.statements.filter(({ property }) => property === 'position').map(({ value }) => value)
      : [],
  );
}

/** The entities that statements name and those of the page, the offices of persons among them and what these govern. */
async function loadOthers(
  knowledge: Knowledge,
  values: readonly EntityId[],
  page: readonly EntityId[],
  day: IsoDate,
): Promise<Map<EntityId, Entity>> {
  const others = new Map<EntityId, Entity>();
  const add = async (ids: readonly EntityId[]): Promise<void> => {
    const loaded = await loadIds(
      knowledge,
      ids.filter((id) => !others.has(id)),
    );
    for (const one of loaded) others.set(one.id, namedOn(one, day));
  };
  await add([...values, ...page]);
  // Persons of the page are tied to this one through their offices.
  await add(officesOf(page.flatMap((one) => others.get(one) ?? [])));
  // Offices are named by what they govern.
  const offices = [...others.values()].filter((one) => one.kind === 'office');
  await add(offices.flatMap((one) => itemValues(one.statements)));
  return others;
}

/** Gathers for a card. `also` are further entities to load (those on the page). Throws when the id is not in the file. */
export async function gather(
  knowledge: Knowledge,
  id: EntityId,
  lang: string,
  date: IsoDate | undefined,
  also: readonly EntityId[],
): Promise<Gathered> {
  const ref = knowledge.entities.find(id);
  if (ref === undefined) throw new Error(`There is no entity ${id} in the knowledge file.`);
  const day = date ?? knowledge.asOf;
  const entity = toldOn(await knowledge.records.load(ref), day);
  const known = itemValues(entity.statements.filter(({ property }) => property === 'knownFor'));
  const values = itemValues(entity.statements.filter(({ property }) => property !== 'knownFor'));
  // Both read at once: the reader waits for each answer of the file.
  const [others, reverse] = await Promise.all([
    loadOthers(knowledge, values, also, day),
    loadReverse(knowledge, ref, known),
  ]);
  const words = wordsFor(lang);
  const citations = new Citations(knowledge);
  return {
    ...{ knowledge, entity, others, lang: lang as NameLang, date, day, words, citations },
    reverse: reverse.map((one) => toldOn(one, day)),
  };
}
