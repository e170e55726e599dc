/** Facts of a card: statements in the order that suits a reader, in the language of the card. */
import { type IsoDate, PROPERTIES, type Property, type Statement } from '../knowledge/model';
import { formatDate, formatNumber } from './format';
import type { Gathered } from './gather';
import { labelOf } from './labels';
import { holderOn, noteOf, periodOf } from './terms';
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

function textOf(statement: Statement, gathered: Gathered): string | undefined {
  const { words, lang, others } = gathered;
  switch (PROPERTIES[statement.property]) {
    case 'item': {
      const other = others.get(statement.value);
      return other && labelOf(other, lang);
    }
    case 'date':
      return formatDate(statement.value, words.locale);
    case 'number':
      return formatNumber(statement.value, statement.property, words.locale);
    case 'code':
      return codeText(statement.value, gathered);
    default:
      return statement.value;
  }
}

function toValues(statement: Statement, gathered: Gathered): FactValue[] {
  const text = textOf(statement, gathered);
  if (text === undefined) return [];
  const period = periodOf(statement, gathered);
  const id = PROPERTIES[statement.property] === 'item' ? statement.value : undefined;
  return [{ text, ...(id !== undefined && { id }), ...(period !== undefined && { period }) }];
}

/** Terms that are over by the article's day, or begin after it, come last. */
function byRelevance(date: IsoDate | undefined): (a: Statement, b: Statement) => number {
  const past = (one: Statement): number =>
    date !== undefined && one.end !== undefined && one.end < date ? 1 : 0;
  return (a, b) => past(a) - past(b);
}

function factOf(property: Property, gathered: Gathered, date: IsoDate | undefined): Fact[] {
  const label = gathered.words.properties[property];
  const statements = gathered.entity.statements
    .filter((one) => one.property === property)
    .sort(byRelevance(date));
  const [first] = statements;
  if (label === undefined || first === undefined) return [];
  const values = statements.flatMap((one) => toValues(one, gathered)).slice(0, MOST_VALUES);
  return values.length === 0 ? [] : [{ label, values, note: noteOf(first, gathered) }];
}

/** Who led the state on the article's day; needs the holder's own record for the source. */
async function leaders(gathered: Gathered, date: IsoDate | undefined): Promise<Fact[]> {
  const { entity, knowledge, lang, words } = gathered;
  const ref = knowledge.entities.find(entity.id);
  if (date === undefined || ref === undefined || entity.kind !== 'country') return [];
  const facts: Fact[] = [];
  for (const role of ['headOfState', 'headOfGovernment'] as const) {
    const term = holderOn(gathered, ref, role, date);
    if (term === undefined) continue;
    const person = await knowledge.records.load(term.person);
    const office = term.office === undefined ? undefined : knowledge.entities.id(term.office);
    const held = person.statements.filter((one) => one.property === 'position' && one.value === office);
    const statement =
      held.find((one) => (one.start ?? '') <= date && (one.end ?? '9') >= date.slice(0, one.end?.length)) ??
      held[0];
    if (statement === undefined) continue;
    const period = periodOf(statement, gathered);
    const value = { text: labelOf(person, lang), id: person.id, ...(period !== undefined && { period }) };
    facts.push({
      label: `${role === 'headOfState' ? words.headOfState : words.headOfGovernment} (${formatDate(date, words.locale)})`,
      values: [value],
      note: noteOf(statement, gathered),
    });
  }
  return facts;
}

/** The facts of the card, the leaders of a state first. */
export async function factsOf(gathered: Gathered, date: IsoDate | undefined): Promise<Fact[]> {
  const led = await leaders(gathered, date);
  return [...led, ...ORDER.flatMap((property) => factOf(property, gathered, date))].slice(0, MOST_FACTS);
}
