/** Rows that are made of several statements, or of statements that others make of the entity. */
import type { Entity, EntityId, Kind, Property, Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { ageOn, formatDate, formatYear } from '../format';
import type { Gathered } from '../gather';
import type { RowName } from '../../language/card';
import type { Lead } from '../lead/sentence';
import { isNamedIn, labelled } from '../names/labels';
import { isCurrent, isLater, isOver, noteOf, yearsOf } from '../terms/held';
import type { Fact, FactValue } from '../types';
import { fromCapital } from './from-capital';
import { governingOf, isCabinet } from './governing';
import { membersOfHouse, partiesOfHouse, seatsOfParty } from './house';
import { headsOf } from './leaders';
import { isKnownToLive } from './living';
import type { ComposedRow } from './rows';
import { championsOf, titlesOf } from './titles';
import { isForeignEvent, ordered, shortened, valuesOf } from './values';

type Composer = (gathered: Gathered, lead: Lead) => Fact[] | Promise<Fact[]>;

function first(entity: Entity, property: Property): Statement | undefined {
  return entity.statements.find((one) => one.property === property);
}

/** "17 July 1954, Hamburg (aged 67)". */
function lifeRow(
  key: 'born' | 'died',
  place: 'birthPlace' | 'deathPlace',
  lead: Lead,
  gathered: Gathered,
): Fact[] {
  const { entity, words, others, lang } = gathered;
  const day = lead.said.has(key) ? undefined : first(entity, key);
  const where = first(entity, place);
  const label = words.properties[day === undefined ? place : key];
  const note = day ?? where;
  if (note === undefined || label === undefined) return [];
  const values: FactValue[] = [];
  if (day !== undefined) values.push({ text: formatDate(day.value, words.locale), ...ageAt(key, gathered) });
  const site = where && others.get(where.value);
  if (site !== undefined) values.push({ ...labelled(site, lang), id: site.id });
  return values.length === 0 ? [] : [{ key, label, values, note: noteOf(note, gathered) }];
}

function ageAt(key: 'born' | 'died', gathered: Gathered): { period?: string } {
  const { entity, words, date } = gathered;
  const [born, died] = [firstValue(entity, 'born'), firstValue(entity, 'died')];
  if (key === 'died') {
    const age = ageOn(born, undefined, died);
    return age === undefined ? {} : { period: words.ageAtDeath(age) };
  }
  const age = ageOn(born, died, date);
  const isTold = age !== undefined && (died !== undefined || isKnownToLive(born!, date!, gathered));
  return isTold ? { period: words.age(age) } : {};
}

/** The states that a river, a range or a region lies in, where they are several. */
const touches: Composer = (gathered) => {
  const states = ordered('country', gathered);
  if (states.length < 2) return [];
  const values = valuesOf(states, gathered);
  return [{ key: 'touches', label: gathered.words.rows.touches, values, note: noteOf(states[0]!, gathered) }];
};

/** Unions that matter to readers of news come first: EU, NATO, euro area, G7, G20, BRICS, Schengen, OPEC, CIS, UN. */
const MATTERS: readonly EntityId[] = [
  'Q458',
  'Q7184',
  'Q8268',
  'Q1764511',
  'Q19771',
  'Q170481',
  'Q8475',
  'Q7795',
  'Q7768',
  'Q7159',
  'Q7172',
  'Q4230',
  'Q7817',
  'Q1065',
];

const memberships: Composer = (gathered) => {
  const label = gathered.words.properties.memberOf;
  const isTold = ({ value }: Statement): boolean => {
    const other = gathered.others.get(value);
    return other !== undefined && other.kind !== 'formerCountry' && !isCabinet(other);
  };
  const all = ordered('memberOf', gathered).filter(isTold);
  const own = all.filter(({ value }) => isNamedIn(gathered.others.get(value)!, gathered.lang));
  const statements = own.length > 0 ? own : all;
  if (label === undefined || statements.length === 0) return [];
  const place = ({ value }: Statement): number => (MATTERS.indexOf(value) + MATTERS.length + 1) % (MATTERS.length + 1);
  const list = statements.sort((a, b) => place(a) - place(b));
  // All states but a few are in the United Nations: that is worth a row only where it is all.
  const telling = gathered.entity.kind === 'country' ? list.filter(({ value }) => value !== 'Q1065') : list;
  const shown = telling.length === 0 ? list : telling;
  const parts = [
    { key: 'memberOf', label, part: shown.filter((one) => !isOver(one, gathered.day)) },
    { key: 'wasMember', label: gathered.words.rows.wasMember, part: shown.filter((one) => isOver(one, gathered.day)) },
  ];
  return parts.flatMap(({ part, ...row }): Fact[] =>
    part.length === 0 ? [] : [{ ...row, values: valuesOf(part, gathered), note: noteOf(part[0]!, gathered) }],
  );
};

/** Another entity and what it says of the card's. */
interface Said {
  other: Entity;
  says: Statement;
}

/** Entities of a kind whose statements name this one, the best known first. */
function backwards(properties: readonly Property[], kinds: readonly Kind[], gathered: Gathered): Said[] {
  const { entity, reverse } = gathered;
  return reverse
    .filter((one) => kinds.includes(one.kind))
    .flatMap((other): Said[] => {
      const says = other.statements.find(({ property, value }) => properties.includes(property) && value === entity.id);
      return says === undefined ? [] : [{ other, says }];
    });
}

/** So many are told: how many there are in all, nobody knows. */
const MOST_TOLD = 5;

/** False of bodies that are no more, of software of several firms, and of editions of what is told anyway. */
function isTold({ other }: Said, all: readonly Said[], { day }: Gathered): boolean {
  if (isOver({ end: firstValue(other, 'dissolved') }, day)) return false;
  const makers = other.statements.filter(({ property }) => property === 'maker');
  if (makers.length > 1 && firstValue(other, 'class') === 'software') return false;
  const whole = firstValue(other, 'partOf');
  return !all.some((one) => one.other.id === whole);
}

/** What tells the year of another that names the entity: one of its dates, or the statement itself. */
type Dated = readonly Property[] | 'statement';

/** A row of others that name the entity; each with its year where it has one. */
function rowOf(key: RowName, all: readonly Said[], dated: Dated, gathered: Gathered): Fact[] {
  const values = all
    .filter((one) => isTold(one, all, gathered))
    .flatMap(({ other, says }): FactValue[] => {
      const name = labelled(other, gathered.lang);
      if (isForeignEvent(name, other)) return [];
      const dates = dated === 'statement' ? [says.start] : dated.map((property) => firstValue(other, property));
      const date = dates.find((one) => one !== undefined);
      // What came after the article is no part of what its reader knows.
      if (date !== undefined && date > gathered.day) return [];
      const year = date === undefined ? undefined : formatYear(date, gathered.words.locale);
      return [{ ...name, id: other.id, ...(year !== undefined && { period: year }) }];
    });
  const own = values.filter(({ lang }) => lang === undefined);
  const told = (own.length > 0 ? own : values).slice(0, MOST_TOLD);
  const says = all.find(({ other }) => other.id === told[0]?.id)?.says;
  if (says === undefined) return [];
  return [{ key, label: gathered.words.rows[key], values: told, note: noteOf(says, gathered) }];
}

function backwardsRow(
  key: RowName,
  properties: readonly Property[],
  kinds: readonly Kind[],
  dated: Dated,
): Composer {
  return (gathered) => rowOf(key, backwards(properties, kinds, gathered), dated, gathered);
}

/** The day before which a list of bodies may have some that are no more. */
const LISTED_NOW = '2022';

/** Bodies that sit in a city, without those of an old list: it does not tell which of them are no more. */
const seats: Composer = (gathered) => {
  const all = backwards(['headquarters'], BODIES, gathered);
  const now = all.filter(({ other, says }) => other.kind === 'team' || says.asOf >= LISTED_NOW);
  const begun = now.filter(({ other }) => (firstValue(other, 'founded') ?? '') <= gathered.day);
  return rowOf('seats', begun, [], gathered);
};

/** Trades of those whose films are told: politicians and managers stand in the casts of documentaries. */
const PLAYERS: ReadonlySet<string> = new Set(['actor', 'comedian', 'singer', 'musician', 'dancer', 'model', 'filmDirector']);

const films: Composer = (gathered) => {
  const { statements } = gathered.entity;
  if (!statements.some(({ property, value }) => property === 'occupation' && PLAYERS.has(value))) return [];
  return rowOf('films', backwards(['cast'], ['work'], gathered), ['published'], gathered);
};

/** Those of whom a list says that they are members, without those who have left. */
const members: Composer = (gathered) => {
  const all = backwards(['memberOf'], ['person', 'country', 'party'], gathered);
  const on = all.filter(({ says }) => !isOver(says, gathered.day) && !isLater(says, gathered.day));
  return rowOf('members', on, [], gathered);
};

const BODIES: readonly Kind[] = ['organisation', 'party', 'company', 'media', 'team'];

/** Bodies that the person heads on the day, or founded; an office in them is told by the lead and the time strip. */
function bodiesRow(key: 'leads' | 'founderOf', property: 'leader' | 'founder', gathered: Gathered): Fact[] {
  const { entity, reverse, others, day, words } = gathered;
  const positions = entity.statements.filter((one) => one.property === 'position');
  const starts = new Set(positions.flatMap(({ start }) => start ?? []));
  const inOffice = new Set(positions.flatMap(({ value }) => firstValue(others.get(value), 'jurisdiction') ?? []));
  const said = reverse.flatMap((body): Said[] => {
    if (!BODIES.includes(body.kind) || isCabinet(body) || inOffice.has(body.id)) return [];
    const own = body.statements.filter((one) => one.property === property && one.value === entity.id);
    const found = property === 'leader' ? own.find((one) => isCurrent(one, day)) : own[0];
    // Who began to head a body on the day that an office began heads it by that office.
    const isOffice = found?.start !== undefined && found.start.length > 4 && starts.has(found.start);
    return found === undefined || isOffice ? [] : [{ other: body, says: found }];
  });
  const values = said.map(({ other, says }): FactValue => {
    const period = property === 'leader' ? yearsOf(says, gathered) : undefined;
    return { ...labelled(other, gathered.lang), id: other.id, ...(period !== undefined && { period }) };
  });
  if (values.length === 0) return [];
  return [{ key, label: words.rows[key], values: shortened(values, gathered), note: noteOf(said[0]!.says, gathered) }];
}

/** This year's, else the last edition of what takes place again and again. */
const edition: Composer = (gathered) => {
  const { entity, reverse, words, day, lang } = gathered;
  // What began on a day is no series, nor are killings: their parts are no editions.
  if (firstValue(entity, 'started') !== undefined || firstValue(entity, 'class') === 'massacre') return [];
  const year = day.slice(0, 4);
  const found = reverse.find(
    (one) =>
      one.statements.some(({ property, value }) => property === 'partOf' && value === entity.id) &&
      firstValue(one, 'started')?.startsWith(year),
  );
  const says = found && first(found, 'started');
  if (found === undefined || says === undefined) return [];
  const value = { ...labelled(found, lang), id: found.id, period: formatDate(says.value, words.locale) };
  return [{ key: 'edition', label: words.rows.edition, values: [value], note: noteOf(says, gathered) }];
};

export const COMPOSERS: Record<ComposedRow, Composer> = {
  birth: (gathered, lead) => lifeRow('born', 'birthPlace', lead, gathered),
  death: (gathered, lead) => lifeRow('died', 'deathPlace', lead, gathered),
  heads: headsOf,
  governs: governingOf,
  touches,
  memberships,
  works: backwardsRow('works', ['author', 'maker'], ['work'], ['published']),
  products: backwardsRow('products', ['maker', 'author'], ['product'], ['published']),
  happened: backwardsRow('happened', ['location'], ['event'], ['started']),
  fromCapital,
  cities: backwardsRow('cities', ['locatedIn'], ['city'], []),
  seats,
  bornHere: backwardsRow('bornHere', ['birthPlace'], ['person'], ['born']),
  laureates: backwardsRow('laureates', ['award'], ['person', 'work'], 'statement'),
  alumni: backwardsRow('alumni', ['educatedAt'], ['person'], []),
  members,
  states: backwardsRow('states', ['continent'], ['country'], []),
  films,
  champions: championsOf,
  titles: titlesOf,
  inHouse: seatsOfParty,
  house: partiesOfHouse,
  houseMembers: membersOfHouse,
  edition,
  leads: (gathered) => bodiesRow('leads', 'leader', gathered),
  founderOf: (gathered) => bodiesRow('founderOf', 'founder', gathered),
};
