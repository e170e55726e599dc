/** Composes the card of an entity: the same for the worker and for the command line. */
import type { Entity, EntityId, IsoDate, Property } from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import { codeText, factsOf } from './facts';
import { formatDate, formatNumber } from './format';
import { type Gathered, gather } from './gather';
import { adjectiveOf, labelOf, nativeNameOf } from './labels';
import { relationsOf } from './relations';
import { termsOf, timelineOf } from './terms';
import type { CardModel, TermBar } from './types';

export interface CardInput {
  id: EntityId;
  /** Supported language of the article. */
  lang: string;
  date: IsoDate | undefined;
  /** Entities marked on the page. */
  page: readonly EntityId[];
  /** Other readings of the mention. */
  others: readonly EntityId[];
}

function first(entity: Entity, property: Property): string | undefined {
  return entity.statements.find((one) => one.property === property)?.value;
}

function lifespan(entity: Entity): string | undefined {
  const born = first(entity, 'born');
  const died = first(entity, 'died');
  if (born === undefined && died === undefined) return undefined;
  const year = (date: string | undefined) =>
    date === undefined ? '' : String(Number(date.slice(0, date.startsWith('-') ? 5 : 4)));
  return `${year(born)}–${year(died)}`;
}

function describePerson(gathered: Gathered): string {
  const { entity, others, lang, words } = gathered;
  const country = others.get(first(entity, 'citizenship') ?? '');
  const code = first(entity, 'occupation');
  const occupation =
    (code && codeText(code, gathered)) ??
    (first(entity, 'position') ? codeText('politician', gathered) : undefined);
  const adjective = country && adjectiveOf(country, lang);
  const what = occupation ?? words.kinds.person;
  const life = lifespan(entity);
  const text = adjective === undefined ? what : `${adjective} ${what}`;
  return life === undefined ? text : `${text} (${life})`;
}

function describeOther(gathered: Gathered): string {
  const { entity, others, lang, words } = gathered;
  const code = first(entity, 'class');
  const parts = [(code && codeText(code, gathered)) ?? words.kinds[entity.kind]];
  const country = others.get(first(entity, 'country') ?? first(entity, 'jurisdiction') ?? '');
  if (country !== undefined && entity.kind !== 'country') parts.push(labelOf(country, lang));
  const capital = others.get(first(entity, 'capital') ?? '');
  if (capital !== undefined && entity.kind === 'country') parts.push(words.capitalIs(labelOf(capital, lang)));
  const population = first(entity, 'population');
  if (population !== undefined)
    parts.push(words.inhabitants(formatNumber(population, 'population', words.locale)));
  const started = first(entity, 'started');
  const ended = first(entity, 'ended');
  if (started !== undefined) {
    parts.push(
      [started, ended].map((date) => (date === undefined ? '' : formatDate(date, words.locale))).join(' – '),
    );
  }
  const founded = first(entity, 'founded');
  if (founded !== undefined && entity.kind !== 'country')
    parts.push(words.founded(String(Number(founded.slice(0, 4)))));
  return parts.join(', ');
}

/** One line made from facts. */
export function describe(gathered: Gathered): string {
  return gathered.entity.kind === 'person' ? describePerson(gathered) : describeOther(gathered);
}

function onDate(
  terms: readonly TermBar[],
  date: IsoDate | undefined,
  gathered: Gathered,
): CardModel['onDate'] {
  const held = terms.filter((term) => term.current).slice(0, 2);
  if (date === undefined || held.length === 0) return undefined;
  const offices = [...new Set(held.map((term) => term.office))].join('; ');
  return { date, text: gathered.words.onDate(formatDate(date, gathered.words.locale), offices) };
}

function linksOf(entity: Entity): CardModel['links'] {
  const links: CardModel['links'] = [];
  const title = first(entity, 'wikipedia');
  if (title !== undefined) {
    links.push({
      label: 'Wikipedia',
      url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    });
  }
  if (/^Q\d+$/.test(entity.id))
    links.push({ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${entity.id}` });
  const website = first(entity, 'website');
  if (website !== undefined && /^https?:\/\//.test(website))
    links.push({ label: new URL(website).hostname, url: website });
  return links;
}

function flagOf(gathered: Gathered): string | undefined {
  const { entity, others } = gathered;
  const own = first(entity, 'iso2');
  if (own !== undefined) return own;
  const state = others.get(
    first(entity, 'citizenship') ?? first(entity, 'country') ?? first(entity, 'jurisdiction') ?? '',
  );
  return state && first(state, 'iso2');
}

async function readings(knowledge: Knowledge, input: CardInput): Promise<CardModel['others']> {
  const ids = input.others
    .filter((id) => id !== input.id && knowledge.entities.find(id) !== undefined)
    .slice(0, 5);
  return Promise.all(
    ids.map(async (id) => {
      const gathered = await gather(knowledge, id, input.lang, []);
      return { id, label: labelOf(gathered.entity, gathered.lang), description: describe(gathered) };
    }),
  );
}

/** The card's model. Rejects with one clear Error when the id is unknown or the file is damaged. */
export async function composeCard(knowledge: Knowledge, input: CardInput): Promise<CardModel> {
  const gathered = await gather(knowledge, input.id, input.lang, input.page);
  const { entity, lang, words } = gathered;
  const label = labelOf(entity, lang);
  const native = nativeNameOf(entity, label);
  const terms = termsOf(gathered, input.date);
  return {
    id: entity.id,
    lang,
    kind: entity.kind,
    kindLabel: words.kinds[entity.kind],
    label,
    nativeName: native?.name,
    nativeLang: native?.lang,
    description: describe(gathered),
    onDate: onDate(terms, input.date, gathered),
    facts: await factsOf(gathered, input.date),
    terms,
    relations: relationsOf(gathered, input.page),
    others: await readings(knowledge, input),
    flag: flagOf(gathered),
    timeline: timelineOf(terms, input.date, gathered),
    map: undefined,
    links: linksOf(entity),
    sources: gathered.citations.list.map((source) => ({
      ...source,
      asOf: formatDate(source.asOf, words.locale),
    })),
  };
}
