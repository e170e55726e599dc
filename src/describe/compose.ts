/** Composes the card of an entity: the same for the worker and for the command line. */

import type { EntityId, IsoDate } from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import { describe, kindLabelOf, stateOf } from './description';
import { factsOf } from './facts';
import { formatDate } from './format';
import { type Gathered, gather } from './gather';
import { labelled, nativeNameOf } from './labels';
import type { Outlines } from './outlines';
import { mapOf } from './place';
import { relationsOf } from './relations';
import { type Held, heldOffices, officeOf, termsOf, timelineOf } from './terms';
import type { CardModel, TermBar } from './types';

/** Offices after this rank are not named beside a higher one. */
const MINOR = 27;

export interface CardInput {
  id: EntityId;
  /** Supported language of the article. */
  lang: string;
  date: IsoDate | undefined;
  /** Entities marked on the page. */
  page: readonly EntityId[];
  /** Other readings of the mention. */
  others: readonly EntityId[];
  /** Loads the outlines of the states when the card needs a map; without it there is none. */
  outlines?: () => Promise<Outlines>;
}

/** The description below the kind's name, which it does not repeat. */
function headline(gathered: Gathered): string {
  const text = describe(gathered);
  const kind = `${kindLabelOf(gathered)}, `;
  const rest = text.startsWith(kind) ? text.slice(kind.length) : text;
  return rest.charAt(0).toLocaleUpperCase(gathered.words.locale) + rest.slice(1);
}

function onDate(terms: readonly TermBar[], held: readonly Held[], gathered: Gathered): CardModel['onDate'] {
  const { date, words } = gathered;
  const current = terms.filter((term) => term.current);
  if (date === undefined || current.length === 0) return undefined;
  // A minor office, or one without a name in the card's language, says little beside the first.
  const minor = held.filter(({ rank }) => rank > MINOR).map(({ office }) => office.text);
  const named = current.filter(
    (term, index) => index === 0 || (term.lang === undefined && !minor.includes(term.office)),
  );
  const offices = [...new Set(named.slice(0, 2).map((term) => term.office))].join('; ');
  return { date, text: words.onDate(formatDate(date, words.locale), offices) };
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
      return { id, label, ...(lang !== undefined && { lang }), description: describe(gathered) };
    }),
  );
}

/** The card's model. Rejects with one clear Error when the id is unknown or the file is damaged. */
export async function composeCard(knowledge: Knowledge, input: CardInput): Promise<CardModel> {
  const gathered = await gather(knowledge, input.id, input.lang, input.date, input.page);
  const { entity, lang, words } = gathered;
  const label =
    (entity.kind === 'office' ? officeOf(entity.id, gathered) : undefined) ?? labelled(entity, lang);
  const held = heldOffices(gathered);
  const state = entity.kind === 'country' ? entity : stateOf(gathered, held);
  const native = nativeNameOf(entity, label.text, state?.id);
  const terms = termsOf(held, gathered);
  return {
    id: entity.id,
    lang,
    kind: entity.kind,
    kindLabel: kindLabelOf(gathered),
    label: label.text,
    labelLang: label.lang,
    nativeName: native?.name,
    nativeLang: native?.lang,
    description: headline(gathered),
    onDate: onDate(terms, held, gathered),
    facts: await factsOf(gathered),
    terms,
    relations: relationsOf(gathered, input.page),
    others: await readings(knowledge, input),
    flag: firstValue(entity, 'iso2') ?? (state && firstValue(state, 'iso2')),
    timeline: timelineOf(terms, gathered),
    // Without outlines a card lacks its map and nothing else.
    map: input.outlines && (await mapOf(gathered, input.outlines).catch(() => undefined)),
    links: linksOf(gathered),
    sources: gathered.citations.list.map((source) => ({
      ...source,
      asOf: source.asOf === '' ? '' : formatDate(source.asOf, words.locale),
    })),
  };
}
