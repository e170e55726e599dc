/** The one line that says what an entity is, made from its facts. */

import type { Entity } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import { codeText } from './facts';
import { formatDate, formatNumber, formatYear, mayLive } from './format';
import type { Gathered } from './gather';
import { isPolitical } from './importance';
import { adjectiveOf, isNamedIn, labelOf } from './labels';
import { type Held, heldOffices, isCurrent } from './terms';

/** From so many inhabitants on, a place is called a city. */
const CITY = 20_000;

/** The state of a person: by citizenship, else the one whose highest office they held. */
export function stateOf(gathered: Gathered, held: readonly Held[]): Entity | undefined {
  const { entity, others } = gathered;
  const named =
    firstValue(entity, 'citizenship') ?? firstValue(entity, 'country') ?? firstValue(entity, 'jurisdiction');
  if (named !== undefined) return others.get(named);
  return held.find(({ jurisdiction }) => jurisdiction?.kind === 'country')?.jurisdiction;
}

function lifespan({ entity, words, date, knowledge }: Gathered): string | undefined {
  const born = firstValue(entity, 'born');
  const died = firstValue(entity, 'died');
  if (born === undefined && died === undefined) return undefined;
  const year = (one: string): string => formatYear(one, words.locale);
  const dead = born !== undefined && !mayLive(born, date ?? knowledge.asOf);
  return words.lifespan(born && year(born), died === undefined ? (dead ? '?' : undefined) : year(died));
}

/** The highest past office with its years, for one who holds none on the day. */
function pastOffice(held: readonly Held[], gathered: Gathered): string | undefined {
  if (held.some(({ statement }) => isCurrent(statement, gathered.date))) return undefined;
  const top = held[0];
  if (top === undefined || top.rank > 20) return undefined;
  const year = (one: string): string => formatYear(one, gathered.words.locale);
  const spans = held
    .filter(({ office }) => office.text === top.office.text)
    .map(
      ({ statement }) =>
        `${year(statement.start!)}–${statement.end === undefined ? '?' : year(statement.end)}`,
    )
    .reverse();
  return `${top.office.text} ${[...new Set(spans)].join(', ')}`;
}

function describePerson(gathered: Gathered): string {
  const { entity, lang, words } = gathered;
  const held = heldOffices(gathered);
  const stated = firstValue(entity, 'occupation');
  const political = held.some(({ rank }) => isPolitical(rank));
  const code = political ? 'politician' : (stated ?? '');
  const word = (code !== '' && codeText(code, gathered)) || words.kinds.person;
  const state = stateOf(gathered, held);
  const named = state !== undefined && isNamedIn(state, lang);
  const text = words.person({
    code,
    word,
    female: firstValue(entity, 'gender') === 'female',
    ...(named && { country: labelOf(state, lang), adjective: adjectiveOf(state, lang) }),
  });
  const life = lifespan(gathered);
  const past = pastOffice(held, gathered);
  return `${text}${life === undefined ? '' : ` (${life})`}${past === undefined ? '' : `, ${past}`}`;
}

/** The state whose capital the place is. */
function capitalOf({ entity, others }: Gathered): Entity | undefined {
  const state = others.get(firstValue(entity, 'capitalOf') ?? firstValue(entity, 'country') ?? '');
  const says =
    firstValue(entity, 'capitalOf') === state?.id || firstValue(state ?? entity, 'capital') === entity.id;
  return state !== undefined && says && state.id !== entity.id ? state : undefined;
}

/** The kind as the card's first line names it. */
export function kindLabelOf(gathered: Gathered): string {
  const { entity, words } = gathered;
  if (entity.kind !== 'city') return words.kinds[entity.kind];
  if (capitalOf(gathered)?.kind === 'country') return words.cities.capital;
  const population = Number(firstValue(entity, 'population') ?? 0);
  if (population >= CITY) return words.cities.city;
  return population > 0 ? words.cities.town : words.kinds.city;
}

function placeParts(gathered: Gathered): string[] {
  const { entity, others, lang, words } = gathered;
  const state = capitalOf(gathered);
  if (state?.kind === 'country' && isNamedIn(state, lang)) return [words.capitalOf(labelOf(state, lang))];
  const code = firstValue(entity, 'class');
  const parts = [(code && codeText(code, gathered)) ?? kindLabelOf(gathered)];
  const region = others.get(firstValue(entity, 'locatedIn') ?? '');
  const country = others.get(firstValue(entity, 'country') ?? firstValue(entity, 'jurisdiction') ?? '');
  if (entity.kind === 'country') return parts;
  if (region !== undefined && region.id !== country?.id && isNamedIn(region, lang))
    parts.push(labelOf(region, lang));
  if (country !== undefined && country.id !== entity.id) parts.push(labelOf(country, lang));
  return parts;
}

function describeOther(gathered: Gathered): string {
  const { entity, others, lang, words } = gathered;
  const parts = placeParts(gathered);
  const capital = others.get(firstValue(entity, 'capital') ?? '');
  if (capital !== undefined && entity.kind === 'country') parts.push(words.capitalIs(labelOf(capital, lang)));
  const population = firstValue(entity, 'population');
  if (population !== undefined)
    parts.push(words.inhabitants(formatNumber(population, 'population', words.locale)));
  const started = firstValue(entity, 'started');
  const ended = firstValue(entity, 'ended');
  if (started !== undefined) {
    // Of an event whose end no source tells, the start is its date: it does not go on for that.
    const days = [...new Set([started, ended ?? started])];
    parts.push(days.map((day) => formatDate(day, words.locale)).join(' – '));
  }
  const founded = firstValue(entity, 'founded');
  if (founded !== undefined && entity.kind !== 'country')
    parts.push(words.founded(formatYear(founded, words.locale)));
  return parts.join(', ');
}

/** One line made from facts. */
export function describe(gathered: Gathered): string {
  return gathered.entity.kind === 'person' ? describePerson(gathered) : describeOther(gathered);
}
