/** Values of statements as a row shows them: in the language of the card, those of the day first, each once. */
import { COUNTED_PROPERTIES, type Entity, type IsoDate, PROPERTIES, type Property, type Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import { codeText } from '../codes';
import { formatDate, formatNumber, formatYear } from '../format';
import type { Gathered } from '../gather';
import { isNamedIn, type Labelled, labelled } from '../names/labels';
import { isCurrent, isLater, isOver, periodOf, yearsOf } from '../terms/held';
import type { FactValue } from '../types';

const MOST_VALUES = 5;
/** Dates of these are instants or say little: no period beside the value. */
const WITHOUT_PERIOD: ReadonlySet<Property> = new Set(['area', 'citizenship', 'capital']);

/** "Baskisch", "Basque": that it is a language is what the row says. */
function bareLanguage(label: Labelled, { kind, statements }: Entity, word: RegExp | undefined): Labelled {
  const isLanguage =
    kind === 'other' && statements.some(({ property, value }) => property === 'class' && value === 'language');
  return isLanguage && word !== undefined ? { ...label, text: label.text.replace(word, '') } : label;
}

function textOf(statement: Statement, gathered: Gathered): Labelled | undefined {
  const { words, lang, others } = gathered;
  switch (PROPERTIES[statement.property]) {
    case 'item': {
      const other = others.get(statement.value);
      return other && bareLanguage(labelled(other, lang), other, words.languageWord);
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

/** Names of events are phrases of a language: in another one they tell little. */
export function isForeignEvent({ lang }: Labelled, event: Entity | undefined): boolean {
  return lang !== undefined && event?.kind === 'event';
}

/** One value with its years; undefined where the language has no word for a code. */
export function valueOf(statement: Statement, gathered: Gathered): FactValue | undefined {
  const text = textOf(statement, gathered);
  if (text === undefined || isForeignEvent(text, gathered.others.get(statement.value))) return undefined;
  // Another each year: told with the year that it is of.
  const isCounted = COUNTED_PROPERTIES.has(statement.property);
  const dated = !isCounted && !WITHOUT_PERIOD.has(statement.property);
  const year = isCounted ? formatYear(statement.asOf, gathered.words.locale) : undefined;
  const period = dated ? yearsOf(statement, gathered) : year;
  const title = dated ? periodOf(statement, gathered) : undefined;
  return {
    ...text,
    ...(PROPERTIES[statement.property] === 'item' && { id: statement.value }),
    ...(period !== undefined && { period }),
    ...(title !== undefined && title !== period && { periodTitle: title }),
  };
}

/** Those that hold on the day come first, those yet to come and those that are over last. */
function byDay(day: IsoDate): (a: Statement, b: Statement) => number {
  const off = (one: Statement): number => {
    if (one.start !== undefined && one.start.slice(0, 10) > day) return 1;
    return isOver(one, day) ? 2 : 0;
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

/** True of a head who had left or died by the day, or perhaps had: of an end known to the year it may have been any day. */
function mayBeGone({ value, end, until }: Statement, { others, day }: Gathered): boolean {
  const died = firstValue(others.get(value), 'died');
  return [end, until, died].some((date) => date !== undefined && date <= day.slice(0, date.length));
}

/** Of heads those of the day; of a body that is no more the last one. A head who has gone is not told as one. */
function leadersOf(all: readonly Statement[], gathered: Gathered): Statement[] {
  const now = all.filter((one) => isCurrent(one, gathered.day) && !mayBeGone(one, gathered));
  if (now.length > 0) return now;
  const open = all.filter((one) => one.end === undefined && !mayBeGone(one, gathered));
  if (open.length > 0) return open;
  const dissolved = firstValue(gathered.entity, 'dissolved');
  if (dissolved === undefined || dissolved > gathered.day) return [];
  return [...all].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1)).slice(0, 1);
}

/** The entity's statements of a property in the order in which a reader wants them. */
export function ordered(property: Property, gathered: Gathered): Statement[] {
  const seen = new Set<string>();
  // What came after the article is no part of what its reader asks.
  const all = gathered.entity.statements.filter((one) => one.property === property && !isLater(one, gathered.day));
  const list = property === 'leader' ? leadersOf(all, gathered) : all;
  if (PROPERTIES[property] === 'item') list.sort(byFame(gathered));
  return list
    .sort(byDay(gathered.day))
    .filter((one) => !seen.has(`${one.value} ${one.start}`) && seen.add(`${one.value} ${one.start}`));
}

/** Cuts a long list and says how many more there are; one more than fits is not worth a count. */
export function shortened(values: readonly FactValue[], { words }: Gathered): FactValue[] {
  if (values.length <= MOST_VALUES + 1) return [...values];
  return [...values.slice(0, MOST_VALUES), { text: words.andMore(values.length - MOST_VALUES) }];
}

/** What was won more than once is told once, with all its years: "Golden Lion (2005, 2007)". */
function joinedYears(values: readonly FactValue[]): FactValue[] {
  const joined = new Map<string, FactValue>();
  for (const value of values) {
    const { id = value.text, period } = value;
    const first = joined.get(id);
    if (first === undefined) joined.set(id, value);
    else if (period !== undefined)
      joined.set(id, { ...value, period: first.period === undefined ? period : `${first.period}, ${period}` });
  }
  return [...joined.values()];
}

export function valuesOf(statements: readonly Statement[], gathered: Gathered): FactValue[] {
  const values = statements.flatMap((one) => valueOf(one, gathered) ?? []);
  const isPrize = statements[0]?.property === 'award';
  return shortened(isPrize ? joinedYears(values) : values, gathered);
}
