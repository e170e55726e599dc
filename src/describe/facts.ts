/** Facts of a card: statements in the order that suits a reader, in the language of the card. */

import { type IsoDate, PROPERTIES, type Property, type Statement } from '../knowledge/model';
import { firstValue } from '../knowledge/values';
import { ageOn, formatDate, formatNumber } from './format';
import type { Gathered } from './gather';
import { isNamedIn, type Labelled, labelled } from './labels';
import { leadersOf } from './leaders';
import { noteOf, periodOf } from './terms';
import type { Fact, FactValue } from './types';

const ORDER: readonly Property[] = [
  'born',
  'birthPlace',
  'died',
  'deathPlace',
  'citizenship',
  'party',
  'started',
  'ended',
  'published',
  'location',
  'participant',
  'winner',
  'deaths',
  'country',
  'locatedIn',
  'partOf',
  'capital',
  'population',
  'area',
  'governmentType',
  'officialLanguage',
  'currency',
  'gdp',
  'elevation',
  'length',
  'founded',
  'dissolved',
  'founder',
  'leader',
  'headquarters',
  'parentOrganisation',
  'owner',
  'language',
  'industry',
  'ideology',
  'jurisdiction',
  'memberOf',
  'recognises',
  'diplomaticRelationsBroken',
  'borders',
  'predecessor',
  'successor',
  'spouse',
  'parent',
  'child',
  'sibling',
  'employer',
  'educatedAt',
  'team',
  'award',
  'religion',
  'continent',
];
const MOST_VALUES = 6;
const MOST_FACTS = 14;

/** A code in the language of the card; undefined where the language has no word for it and is not English. */
export function codeText(code: string, { words, lang }: Gathered): string | undefined {
  const known = words.codes[code];
  if (known !== undefined) return known;
  return lang === 'en' ? code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : undefined;
}

function textOf(statement: Statement, gathered: Gathered): Labelled | undefined {
  const { words, lang, others } = gathered;
  switch (PROPERTIES[statement.property]) {
    case 'item': {
      const other = others.get(statement.value);
      return other && labelled(other, lang);
    }
    case 'date':
      return { text: formatDate(statement.value, words.locale) };
    case 'number':
      return { text: formatNumber(statement.value, statement.property, words.locale) };
    case 'code': {
      const text = codeText(statement.value, gathered);
      return text === undefined ? undefined : { text };
    }
    default:
      return { text: statement.value };
  }
}

function toValues(statement: Statement, gathered: Gathered): FactValue[] {
  const labelledText = textOf(statement, gathered);
  if (labelledText === undefined) return [];
  const period = periodOf(statement, gathered);
  const id = PROPERTIES[statement.property] === 'item' ? statement.value : undefined;
  return [{ ...labelledText, ...(id !== undefined && { id }), ...(period !== undefined && { period }) }];
}

/** Those that hold on the article's day come first, those yet to come and those that are over last. */
function byDay(date: IsoDate | undefined): (a: Statement, b: Statement) => number {
  const off = (one: Statement): number => {
    if (date === undefined) return one.end === undefined ? 0 : 2;
    if (one.start !== undefined && one.start.slice(0, 10) > date) return 1;
    return one.end !== undefined && one.end < date.slice(0, one.end.length) ? 2 : 0;
  };
  return (a, b) => off(a) - off(b);
}

/** Best-known values first, those without a name in the card's language last. */
function byFame({ knowledge, others, lang }: Gathered): (a: Statement, b: Statement) => number {
  const fame = (one: Statement): number => {
    const ref = knowledge.entities.find(one.value);
    const other = others.get(one.value);
    if (ref === undefined || other === undefined) return -2;
    return knowledge.entities.prior(ref) - (isNamedIn(other, lang) ? 0 : 1);
  };
  return (a, b) => fame(b) - fame(a);
}

/** Values that another fact of the card says, or that are of the past. */
function isRepeated(statement: Statement, { entity, others }: Gathered): boolean {
  const { property, value } = statement;
  const says = (other: Property): boolean =>
    entity.statements.some((one) => one.property === other && one.value === value);
  if (property === 'jurisdiction' && says('country')) return true;
  // The seat of a union is its headquarters.
  if (property === 'capital' && entity.kind === 'organisation') return true;
  if (property === 'borders' && entity.kind === 'organisation') return true;
  if (property === 'borders' || property === 'memberOf') return others.get(value)?.kind === 'formerCountry';
  if (property === 'continent' && (entity.kind === 'city' || says('country'))) return true;
  if (property === 'partOf') {
    return says('memberOf') || says('continent') || says('country');
  }
  return property === 'locatedIn' && says('country');
}

/** A founding day of a state means much only for those born of a late independence: older ones have many. */
function isVague(statement: Statement, { entity }: Gathered): boolean {
  return statement.property === 'founded' && entity.kind === 'country' && statement.value < '1945';
}

function statementsOf(property: Property, gathered: Gathered): Statement[] {
  const seen = new Set<string>();
  const list = gathered.entity.statements.filter(
    (one) => one.property === property && !isRepeated(one, gathered) && !isVague(one, gathered),
  );
  if (PROPERTIES[property] === 'item') list.sort(byFame(gathered));
  return list
    .sort(byDay(gathered.date))
    .filter((one) => !seen.has(`${one.value} ${one.start}`) && seen.add(`${one.value} ${one.start}`));
}

function withAge(value: FactValue, { entity, words, date }: Gathered): FactValue {
  const died = firstValue(entity, 'died');
  const born = firstValue(entity, 'born');
  const age = entity.kind === 'person' ? ageOn(born, died, date) : undefined;
  return age === undefined ? value : { ...value, period: words.age(age) };
}

function factOf(property: Property, gathered: Gathered): Fact[] {
  const label = gathered.words.properties[property];
  const statements = statementsOf(property, gathered);
  const [first] = statements;
  if (label === undefined || first === undefined) return [];
  const all = statements.flatMap((one) => toValues(one, gathered));
  // One more than fits is not worth a count.
  const cut = all.length > MOST_VALUES + 1;
  let values = cut ? all.slice(0, MOST_VALUES) : all;
  // One date or number: of several sources the finest date, as merged, comes first.
  if (PROPERTIES[property] === 'date' || PROPERTIES[property] === 'number') values = values.slice(0, 1);
  else if (cut) values = [...values, { text: gathered.words.andMore(all.length - MOST_VALUES) }];
  if (values.length === 0) return [];
  if (property === 'born') values = values.map((value) => withAge(value, gathered));
  return [{ label, values, note: noteOf(first, gathered) }];
}

/** The facts of the card, the leaders of a state first. */
export async function factsOf(gathered: Gathered): Promise<Fact[]> {
  const led = await leadersOf(gathered);
  // Who led on the day is told from the terms: a list of heads would tell it twice.
  const order = led.length === 0 ? ORDER : ORDER.filter((property) => property !== 'leader');
  return [...led, ...order.flatMap((property) => factOf(property, gathered))].slice(0, MOST_FACTS);
}
