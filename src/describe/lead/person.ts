/** Who a person is: trade and state, and the office that matters on the day. */
import type { Entity, IsoDate, Property } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { codeText } from '../codes';
import { formatDate, formatMonth, formatYear, mayLive, yearsBetween } from '../format';
import type { Gathered } from '../gather';
import { nounOf } from '../names/labels';
import { type Held, isCurrent, isFemale, monthsOf, whenOf } from '../terms/held';
import { isPolitical } from '../terms/importance';
import { inSentence, jurisdictionOf } from '../terms/office-name';
import { type Lead, type NamedOffices, Sentence } from './sentence';
import { isOver, playedAs, tradeOfSport } from './sports';

/** Offices up to this rank are named though they are over, and before a minor one of the day. */
const MAIN = 20;
/** One who held such an office is known for it, whatever minor one came after. */
const HIGH = 12;

/** The state of a person: by citizenship, of several that which they held office in; else that of their highest office. */
export function stateOf({ entity, others }: Gathered, held: readonly Held[]): Entity | undefined {
  const citizenships = entity.statements.filter(({ property }) => property === 'citizenship');
  const served = held.find(({ jurisdiction }) =>
    citizenships.some(({ value }) => value === jurisdiction?.id),
  );
  const named =
    served?.jurisdiction?.id ??
    citizenships[0]?.value ??
    firstValue(entity, 'country') ??
    firstValue(entity, 'jurisdiction');
  if (named !== undefined) return others.get(named);
  const [national] = held.filter(({ jurisdiction }) => jurisdiction?.kind === 'country');
  if (national !== undefined) return national.jurisdiction;
  const [parliament] = seatsOf({ entity, others });
  if (parliament?.kind === 'country') return parliament;
  const local = held.find(({ jurisdiction }) => firstValue(jurisdiction, 'country') !== undefined);
  return local && others.get(firstValue(local.jurisdiction, 'country')!);
}

/** Code of the trade: who held a political office, or is in a party, is a politician before anything else. */
function tradeOf(gathered: Gathered, held: readonly Held[]): string | undefined {
  const { entity } = gathered;
  if (held.some(({ rank }) => isPolitical(rank))) return isBanker(entity, held) ? 'economist' : 'politician';
  const trades = entity.statements.flatMap(({ property, value }) =>
    property === 'occupation' ? [value] : [],
  );
  const [first, sport] = [trades[0], firstValue(entity, 'sport')];
  const trade = first === 'coach' ? (playedAs(trades, ageOf(gathered)) ?? first) : first;
  // One who reigns is told by the throne.
  if ((trade === 'nobleman' || trade === 'politician') && held.some(({ rank }) => rank === 0))
    return undefined;
  if (trade === undefined || trade === 'athlete')
    return tradeOfSport(sport) ?? trade ?? politicianByParty(entity) ?? tradeOfSeat(gathered, held);
  return trade;
}

/** In a party of a people that has another state: "politician in Romania", and no Romanian one. */
function isOfPeople({ entity, others }: Gathered): boolean {
  return entity.statements.some(
    ({ property, value }) => property === 'party' && firstValue(others.get(value), 'peopleOf') !== undefined,
  );
}

/** Ranks of a central bank's head, of ambassadors and of members of parliaments. */
const BANK = 15;
const EMBASSY = 22;
const SEAT = 30;
/** Its congress seats dancers and physicists. */
const CHINA = 'Q148';

/** What the parliaments govern in which one sat at any time: seats without sure dates too, which no row of the day tells. */
function seatsOf({ entity, others }: Pick<Gathered, 'entity' | 'others'>): Entity[] {
  return entity.statements.flatMap(({ property, value }) => {
    const office = property === 'position' ? others.get(value) : undefined;
    return firstValue(office, 'role') === 'legislator' ? (jurisdictionOf(office!, others) ?? []) : [];
  });
}

/** What an office says of one of whom nothing else tells the trade. */
function tradeOfSeat(gathered: Gathered, held: readonly Held[]): string | undefined {
  if (seatsOf(gathered).some(({ kind, id }) => kind === 'country' && id !== CHINA)) return 'politician';
  return held.some(({ rank }) => rank === EMBASSY) ? 'diplomat' : undefined;
}

/** One who led a central bank, was in no party and sat in no parliament is an economist, a minister too. */
function isBanker(entity: Entity, held: readonly Held[]): boolean {
  const has = (wanted: number): boolean => held.some(({ rank }) => rank === wanted);
  return has(BANK) && !has(SEAT) && politicianByParty(entity) === undefined;
}

/** Years since the birth on the card's day. */
function ageOf({ entity, day }: Gathered): number | undefined {
  const born = firstValue(entity, 'born');
  return born === undefined ? undefined : Math.floor(yearsBetween(born, day));
}

function politicianByParty(entity: Entity): string | undefined {
  return firstValue(entity, 'party') === undefined ? undefined : 'politician';
}

/** Years of one who had died by the day that the card speaks for, or who can no longer live. */
function lifespan({ entity, words, day }: Gathered): string | undefined {
  const [born, died] = [firstValue(entity, 'born'), firstValue(entity, 'died')];
  const year = (date: string): string => formatYear(date, words.locale);
  if (died !== undefined && died.slice(0, day.length) <= day)
    return words.lifespan(born && year(born), year(died));
  if (born === undefined || died !== undefined || mayLive(born, day)) return undefined;
  return words.lifespan(year(born), undefined);
}

/** Dates of which the years in brackets say all that is known. */
function yearsOnly(entity: Entity): Property[] {
  return (['born', 'died'] as const).filter((property) =>
    /^-?\d{4}$/.test(firstValue(entity, property) ?? ''),
  );
}

/** The office in a sentence that has named the state by its adjective: "szövetségi kancellár", not "német …". */
function named({ office, jurisdiction }: Held, state: Entity | undefined, gathered: Gathered): string {
  const { adjective, name } = nounOf(state, gathered.lang) ?? {};
  const { text } = office;
  const [first] = text.split(' ');
  // German declines the adjective: "Französischer Staatspräsident".
  const isSaid = adjective !== undefined && first!.toLowerCase().startsWith(adjective.toLowerCase());
  // "Japán miniszterelnöke" begins with the state itself, which its office needs; so does "Dél-afrikai Köztársaság elnöke".
  const fits =
    isSaid &&
    first !== name?.split(' ')[0] &&
    first !== text &&
    first!.length - adjective.length <= MOST_ENDING;
  return inSentence(fits ? text.slice(first!.length + 1) : text, jurisdiction, gathered);
}

/** Letters of the longest ending of an adjective. */
const MOST_ENDING = 2;

function isSameTime(a: Held, b: Held): boolean {
  return a.statement.start === b.statement.start && a.statement.end === b.statement.end;
}

/** True where the source knows of no end. */
function isOpen({ statement: { end, until, asOf } }: Held): boolean {
  return end === undefined && !(until !== undefined && until <= asOf);
}

/** True of a term that began when the other was over. */
function follows({ statement: { start } }: Held, { statement: { end } }: Held): boolean {
  return end === undefined || (start ?? '').slice(0, end.length) >= end.slice(0, start?.length);
}

/**
 * "Vizekanzler und Bundesfinanzminister am Tag des Artikels (März 2018 – Dez. 2021)". Of an office without an end the
 * years alone say that it was held on the day.
 */
function current(
  term: Held,
  held: readonly Held[],
  state: Entity | undefined,
  gathered: Gathered,
): NamedOffices {
  const { words, date } = gathered;
  const also = held.find(
    (one) =>
      one !== term &&
      one.rank <= MAIN &&
      one.office.lang === undefined &&
      isSameTime(one, term) &&
      one.jurisdiction?.id === term.jurisdiction?.id &&
      one.office.text !== term.office.text,
  );
  const text = named(term, state, gathered);
  const both = also === undefined ? text : words.and(text, named(also, state, gathered));
  const years = monthsOf(term.statement, gathered);
  const isPlain = date === undefined || isOpen(term);
  return {
    text: isPlain ? words.before(both, years) : words.onDay(both, years),
    offices: [term, ...(also === undefined ? [] : [also])].map(({ statement }) => statement.value),
  };
}

/** All the terms of one office that is over: "az USA elnöke (1981–1989)". */
function past(term: Held, state: Entity | undefined, gathered: Gathered): NamedOffices {
  const text = gathered.words.before(named(term, state, gathered), monthsOf(term.statement, gathered));
  return { text, offices: [term.statement.value] };
}

/** The office of the day, the main one before it, or the main one that is over. */
function officesIn(held: readonly Held[], state: Entity | undefined, gathered: Gathered): NamedOffices[] {
  const { day } = gathered;
  const now = held.find(({ statement }) => isCurrent(statement, day));
  const over = held.filter(({ statement, rank }) => rank <= MAIN && whenOf(statement, day) === 'past');
  const [main] = over;
  if (now === undefined) {
    // An office of which the source knows no end comes before one that was over then, and beside a high one.
    const open = over.find((term) => isOpen(term) && (term === main || follows(term, main!)));
    const list = open === undefined || open === main ? [main] : [...(main!.rank <= HIGH ? [main] : []), open];
    return list.flatMap((term) => (term === undefined ? [] : [past(term, state, gathered)]));
  }
  const isOverIt = main !== undefined && main.rank <= HIGH && now.rank > MAIN;
  const list = isOverIt ? [past(main, state, gathered)] : [];
  const isNamed = now.office.lang === undefined || list.length === 0;
  return isNamed ? [...list, current(now, held, state, gathered)] : list;
}

function isAwardedOnce({ statements }: Entity): boolean {
  return statements.filter(({ property }) => property === 'award').length === 1;
}

/** The first prize won by the day, of one of whom nothing else says who it is: "irodalmi Nobel-díjas (2024)". */
function laureateOf({ entity, others, lang, words, day }: Gathered): string | undefined {
  for (const { property, value, start } of entity.statements) {
    const award = property === 'award' ? nounOf(others.get(value), lang) : undefined;
    if (award === undefined || (start !== undefined && start > day)) continue;
    const who = words.laureate(award.name);
    if (who !== undefined) return words.before(who, start && formatYear(start, words.locale));
  }
  return undefined;
}

export function leadOfPerson(gathered: Gathered, held: readonly Held[]): Lead {
  const { entity, lang, words } = gathered;
  const state = stateOf(gathered, held);
  const trade = tradeOf(gathered, held);
  const noun = nounOf(state, lang);
  const sentence = new Sentence();
  const code = trade && (codeText(trade, gathered) ?? undefined);
  const life = lifespan(gathered);
  const isThere = noun !== undefined && isOfPeople(gathered);
  const plain = trade && words.person(trade, code, isThere ? undefined : noun, isFemale(entity));
  const does = plain && isThere ? `${plain} ${words.inPlace(noun)}` : plain;
  const isFormer = life === undefined && isOver(trade, ageOf(gathered));
  const who = does && isFormer ? words.former(does, isFemale(entity)) : does;
  if (who !== undefined) {
    const isStated = firstValue(entity, 'citizenship') !== undefined && noun !== undefined;
    sentence.add(
      life === undefined ? who : `${who} (${life})`,
      isStated ? ['citizenship'] : [],
      noun ? 2 : 1,
    );
  } else {
    if (held.length === 0) sentence.add(laureateOf(gathered), isAwardedOnce(entity) ? ['award'] : [], 1);
    sentence.add(life);
  }
  if (life !== undefined) sentence.add('', yearsOnly(entity), 0);
  if (who !== undefined && trade === tradeOfSport(firstValue(entity, 'sport')))
    sentence.add('', ['sport'], 0);
  for (const office of officesIn(held, state, gathered)) sentence.addOffice(office);
  return sentence.toLead(words.locale);
}

/** The office that tells most of those that the person came to after the article. */
function laterOffice(held: readonly Held[], date: IsoDate): Held | undefined {
  return held.find(({ statement, rank }) => rank <= MAIN && whenOf(statement, date) === 'later');
}

/**
 * What became of the person after the article, as far as the file knows: the office of today, else a later one, else
 * that the office of the day is over. Undefined where nothing changed.
 */
export function todayOf(held: readonly Held[], gathered: Gathered): string | undefined {
  const { entity, words, date, knowledge } = gathered;
  if (entity.kind !== 'person' || date === undefined || date >= knowledge.asOf) return undefined;
  const died = firstValue(entity, 'died');
  if (died !== undefined) {
    return died.slice(0, date.length) > date ? words.diedOn(formatDate(died, words.locale)) : undefined;
  }
  const now = held.find(({ statement, rank }) => rank <= MAIN && isCurrent(statement, knowledge.asOf));
  const then = held.find(({ statement }) => isCurrent(statement, date));
  const told = (term: Held, years: string | undefined): string =>
    words.before(inSentence(term.office.text, term.jurisdiction, gathered), years);
  if (
    now !== undefined &&
    (then === undefined || now.rank <= then.rank || then.statement.end !== undefined)
  ) {
    const isSame = then !== undefined && isCurrent(then.statement, knowledge.asOf);
    if (isSame || isCurrent(now.statement, date)) return undefined;
    const asOf = formatMonth(now.statement.asOf, words.locale);
    return words.today(told(now, words.knownIn(monthsOf(now.statement, gathered) ?? '', asOf)));
  }
  const end = then?.statement.end;
  const isOver = end !== undefined && end.slice(0, 10) <= knowledge.asOf;
  if (then !== undefined && !isOver) return undefined;
  const later = laterOffice(held, date);
  if (later !== undefined) return words.later(told(later, monthsOf(later.statement, gathered)));
  return then === undefined || then.rank > MAIN
    ? undefined
    : words.today(words.leftOffice(formatDate(end!, words.locale)));
}
