/** What an article's entities together show: who matters, where they lie, when, and who is tied to whom. */
import { composeCard } from '../describe/compose';
import { fractionalYear } from '../describe/format';
import { ARTICLE_LANGS, type ArticleLang, type Entity } from '../knowledge/model';
import type { EntityRef, Knowledge } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import type { Overview, OverviewItem, OverviewRequest } from '../messages';
import { partsOf } from './from-card';
import { type Known, sinceOf } from './since';
import { OVERVIEW_WORDS } from './words';

const LOCALES: Record<ArticleLang, string> = { hu: 'hu', en: 'en-GB', de: 'de' };

function pointOf(entity: Entity): OverviewItem['point'] {
  const [lat, lon] = (firstValue(entity, 'coordinates') ?? '').split(',').map(Number);
  return Number.isFinite(lat) && Number.isFinite(lon) ? { lat: lat!, lon: lon! } : undefined;
}

/** Key of a state's outline: ISO 3166-1 numeric, or its own id. */
function outlineOf(entity: Entity): string | undefined {
  if (entity.kind !== 'country' && entity.kind !== 'territory') return undefined;
  return firstValue(entity, 'isoNumeric') ?? entity.id;
}

function eventSpan(entity: Entity, label: string): OverviewItem['spans'] {
  const start = firstValue(entity, 'started');
  const end = firstValue(entity, 'ended');
  if (entity.kind !== 'event' || start === undefined) return [];
  return [{ label, from: fractionalYear(start), ...(end !== undefined && { to: fractionalYear(end) }) }];
}

/** How much an entity matters in the article: by its mentions first, by how well it is known second. */
function weightOf(count: number, prior: number): number {
  return Math.log2(1 + count) * (0.3 + prior);
}

function itemOf({ entity, parts }: Known, count: number, prior: number): OverviewItem {
  const point = pointOf(entity);
  const outline = outlineOf(entity);
  const offices = parts.spans.map(({ label, from, to }) => ({
    label,
    from,
    ...(to !== undefined && { to }),
  }));
  return {
    id: entity.id,
    kind: entity.kind,
    label: parts.label,
    ...(parts.lang !== undefined && { lang: parts.lang }),
    lead: parts.lead,
    count,
    weight: weightOf(count, prior),
    ...(point !== undefined && { point }),
    ...(outline !== undefined && { outline }),
    spans: entity.kind === 'person' ? offices : eventSpan(entity, parts.label),
  };
}

/** Each pair once, however many say it. */
function tiesOf(all: readonly Known[]): Overview['ties'] {
  const ties = new Map<string, Overview['ties'][number]>();
  for (const { entity, parts } of all) {
    for (const { id, text } of parts.ties) {
      const pair = [entity.id, id].sort().join(' ');
      if (!ties.has(pair)) ties.set(pair, { a: entity.id, b: id, text });
    }
  }
  return [...ties.values()];
}

/** Ids that the knowledge does not have are left out. `pause` is waited for between two entities. */
export async function overviewOf(
  knowledge: Knowledge,
  request: OverviewRequest,
  pause: () => Promise<void>,
): Promise<Overview> {
  const lang = ARTICLE_LANGS.find((one) => one === request.lang) ?? 'en';
  const page = request.entities.map(({ id }) => id);
  const counts = new Map(request.entities.map(({ id, count }) => [id, count]));
  const all: Known[] = [];
  for (const id of page) {
    const ref = knowledge.entities.find(id);
    if (ref === undefined) continue;
    const card = await composeCard(knowledge, {
      id,
      lang,
      date: request.date,
      page,
      others: [],
      allTies: true,
    });
    all.push({ ref, entity: await knowledge.records.load(ref), parts: partsOf(card) });
    await pause();
  }
  const itemFor = (known: Known): OverviewItem =>
    itemOf(known, counts.get(known.entity.id)!, knowledge.entities.prior(known.ref));
  const input = { knowledge, date: request.date, locale: LOCALES[lang], words: OVERVIEW_WORDS[lang] };
  const labelOf = async (ref: EntityRef): Promise<string> => {
    const id = knowledge.entities.id(ref);
    return (await composeCard(knowledge, { id, lang, date: undefined, page: [], others: [] })).label;
  };
  const items = all.map(itemFor).sort((a, b) => b.weight - a.weight);
  const place = new Map(items.map(({ id }, at) => [id, at]));
  all.sort((a, b) => place.get(a.entity.id)! - place.get(b.entity.id)!);
  return { items, ties: tiesOf(all), since: await sinceOf(all, input, labelOf), asOf: knowledge.asOf };
}
