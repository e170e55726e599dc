/** Loads what a card needs: the entity, the entities that its statements name, and their jurisdictions. */
import {
  type Entity,
  type EntityId,
  type IsoDate,
  type NameLang,
  PROPERTIES,
  type Statement,
} from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import type { Words } from '../language/card';
import { wordsFor } from '../language/cards';

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
  /** The article's day. */
  date: IsoDate | undefined;
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
  const entity = await knowledge.records.load(ref);
  const near = await loadIds(knowledge, [...itemValues(entity.statements), ...also]);
  const others = new Map(near.map((one) => [one.id, one]));
  // Offices are named by what they govern.
  const governed = near.filter((one) => one.kind === 'office').flatMap((one) => itemValues(one.statements));
  for (const one of await loadIds(
    knowledge,
    governed.filter((value) => !others.has(value)),
  ))
    others.set(one.id, one);
  const words = wordsFor(lang);
  const citations = new Citations(knowledge);
  return { knowledge, entity, others, lang: lang as NameLang, date, words, citations };
}
