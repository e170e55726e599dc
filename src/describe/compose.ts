/** Composes the card of an entity: the same for the worker and for the command line. */

import type { Entity, EntityId, IsoDate, Kind } from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import { capitalised } from './codes';
import { factsOf } from './facts';
import { type Flags, flagOf } from './flag';
import { formatDate, formatMonth } from './format';
import { type Gathered, gather } from './gather';
import { leadOf } from './lead';
import { stateOf, todayOf } from './lead/person';
import type { Lead } from './lead/sentence';
import { isInternational, kindLabelOf } from './lead/thing';
import type { Outlines } from './map/outlines';
import { isMapped, mapOf } from './map/place';
import { labelled, nativeNameOf } from './names/labels';
import { heldOffices, officeOf } from './terms/held';
import { rowsOf, timelineOf } from './terms/strip';
import { relationsOf } from './ties/ties';
import type { CardModel } from './types';

export interface CardInput {
  id: EntityId;
  /** Supported language of the article. */
  lang: string;
  date: IsoDate | undefined;
  /** Entities marked on the page. */
  page: readonly EntityId[];
  /** Other readings of the mention. */
  others: readonly EntityId[];
  /** Ties that the card has told already are among the ties too: for a drawing of all. */
  allTies?: boolean;
}

/** Drawings that are loaded when a card first needs one; without them it has none. */
export interface Drawings {
  outlines?(): Promise<Outlines>;
  flags?(): Promise<Flags>;
}

function linksOf({ entity, words }: Gathered): CardModel['links'] {
  const links: CardModel['links'] = [];
  const title = firstValue(entity, 'wikipedia');
  if (title !== undefined) {
    links.push({
      label: words.wikipedia,
      lang: 'en',
      url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    });
  }
  if (/^Q\d+$/.test(entity.id))
    links.push({ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${entity.id}` });
  const website = firstValue(entity, 'website');
  if (website !== undefined && /^https?:\/\//.test(website))
    links.push({ label: new URL(website).hostname, url: website });
  return links;
}

async function readings(knowledge: Knowledge, input: CardInput): Promise<CardModel['others']> {
  const ids = input.others
    .filter((id) => id !== input.id && knowledge.entities.find(id) !== undefined)
    .slice(0, 5);
  return Promise.all(
    ids.map(async (id) => {
      const gathered = await gather(knowledge, id, input.lang, input.date, []);
      const { text: label, lang } = labelled(gathered.entity, gathered.lang);
      const { text } = leadOf(gathered, heldOffices(gathered));
      return { id, label, ...(lang !== undefined && { lang }), lead: text };
    }),
  );
}

/** Kinds whose names may be common nouns ("második világháború"); brands and persons write themselves as they like. */
const COMMON: ReadonlySet<Kind> = new Set<Kind>([
  'event',
  'treaty',
  'award',
  'people',
  'religion',
  'organisation',
  'place',
  'region',
  'water',
  'mountain',
  'other',
]);

function labelOfCard(gathered: Gathered) {
  const { entity, lang, words } = gathered;
  const office = entity.kind === 'office' ? officeOf(entity.id, gathered) : undefined;
  const label = office ?? labelled(entity, lang);
  const isHeading = office !== undefined || COMMON.has(entity.kind);
  return isHeading ? { ...label, text: capitalised(label.text, words.locale) } : label;
}

/** Sources of what the lead sentence says. */
function citeLead({ said }: Lead, { entity, citations }: Gathered): void {
  for (const { property, source } of entity.statements) if (said.has(property)) citations.cite(source);
}

/** What a card can do without: a drawing whose file is damaged costs the drawing alone. The options tell of it. */
async function orNone<T>(load: (() => Promise<T>) | undefined): Promise<T | undefined> {
  return load?.().catch(() => undefined);
}

async function flagFor(iso2: string | undefined, { flags }: Drawings): Promise<CardModel['flag']> {
  const all = iso2 === undefined ? undefined : await orNone(flags);
  return all && flagOf(all, iso2!);
}

/** Facts that the card tells: the lead has named one of the offices. */
function toldBy(lead: Lead, facts: CardModel['facts'], terms: CardModel['terms']): number {
  return lead.told + facts.length + Math.max(0, terms.length - 1);
}

/** A body of several states, or a river or mountain that they share: no one's flag stands for it. */
function isOfSeveral(entity: Entity): boolean {
  return (
    isInternational(entity) || entity.statements.filter(({ property }) => property === 'country').length > 1
  );
}

/** The card's model. Rejects with one clear Error when the id is unknown or the file is damaged. */
export async function composeCard(
  knowledge: Knowledge,
  input: CardInput,
  drawings: Drawings = {},
): Promise<CardModel> {
  const gathered = await gather(knowledge, input.id, input.lang, input.date, input.page);
  const { entity, lang, words } = gathered;
  const label = labelOfCard(gathered);
  const held = heldOffices(gathered);
  const state =
    entity.kind === 'country' ? entity : isOfSeveral(entity) ? undefined : stateOf(gathered, held);
  const native = nativeNameOf(entity, label.text, state?.id);
  const lead = leadOf(gathered, held);
  citeLead(lead, gathered);
  const facts = await factsOf(gathered, lead);
  const terms = rowsOf(held, gathered);
  const map = await mapOf(gathered, () => orNone(drawings.outlines), input.page);
  const isDated = input.date !== undefined || terms.length === 0;
  return {
    id: entity.id,
    lang,
    kind: entity.kind,
    kindLabel: kindLabelOf(gathered),
    label: label.text,
    labelLang: label.lang,
    nativeName: native?.name,
    nativeLang: native?.lang,
    lead: lead.text,
    today: todayOf(held, gathered),
    undated: isDated ? undefined : words.undated(formatMonth(knowledge.asOf, words.locale)),
    facts,
    terms,
    timeline: timelineOf(terms, gathered),
    relations: relationsOf(
      held,
      gathered,
      input.page,
      input.allTies === true ? undefined : { lead, held, facts },
    ),
    others: await readings(knowledge, input),
    flag: await flagFor(firstValue(entity, 'iso2') ?? (state && firstValue(state, 'iso2')), drawings),
    map,
    links: linksOf(gathered),
    sources: gathered.citations.list.map((source) => ({
      ...source,
      asOf: source.asOf === '' ? '' : formatDate(source.asOf, words.locale),
    })),
    told: toldBy(lead, facts, terms) + Number(isMapped(gathered)),
  };
}
