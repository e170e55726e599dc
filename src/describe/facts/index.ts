/** Facts of a card: the rows of its kind, in the language of the card, without what the lead sentence has said. */
import { PROPERTIES, type Property, type Statement } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Gathered } from '../gather';
import type { Lead } from '../lead/sentence';
import { isInternational } from '../lead/thing';
import { labelOf } from '../names/labels';
import { isLater, isOver, noteOf } from '../terms/held';
import type { Fact } from '../types';
import { COMPOSERS } from './composers';
import { type ComposedRow, KIND_ROWS, type Row } from './rows';
import { ordered, valuesOf } from './values';

const MOST_FACTS = 14;

/** Kin of whom nothing but their kin is known. */
const KIN: ReadonlySet<Property> = new Set<Property>(['parent', 'child', 'sibling']);
const OF_KIN: ReadonlySet<Property> = new Set<Property>([
  ...KIN,
  'spouse',
  'gender',
  'born',
  'died',
  'birthPlace',
  'deathPlace',
  'citizenship',
  'nativeName',
  'wikipedia',
]);

function isObscureKin({ property, value }: Statement, { others }: Gathered): boolean {
  if (!KIN.has(property)) return false;
  return others.get(value)?.statements.every((one) => OF_KIN.has(one.property)) ?? true;
}

function isNamesake(value: string, { entity, others, lang }: Gathered): boolean {
  const other = others.get(value);
  return other !== undefined && labelOf(other, lang) === labelOf(entity, lang);
}

/** Values that another fact of the card says, or that are of the past. */
function isRepeated(statement: Statement, gathered: Gathered): boolean {
  const { entity, others } = gathered;
  const { property, value } = statement;
  const says = (other: Property): boolean =>
    entity.statements.some((one) => one.property === other && one.value === value);
  if (value === entity.id) return true;
  if (property === 'jurisdiction' && says('country')) return true;
  if (property === 'country' && isInternational(entity)) return true;
  if (property === 'industry') return firstValue(entity, 'class') === value;
  // The seat of a union is its headquarters.
  if (property === 'capital' && entity.kind === 'organisation') return true;
  if (property === 'borders') return others.get(value)?.kind === 'formerCountry' || entity.kind === 'organisation';
  if (property === 'continent' && (entity.kind === 'city' || says('country'))) return true;
  if (property === 'partOf') return says('memberOf') || says('continent') || says('country');
  if (property === 'locatedIn' && isNamesake(value, gathered)) return true;
  if (property === 'locatedIn') return says('country') || says('headquarters') || says('location');
  return property === 'location' && (says('country') || says('headquarters'));
}

/** A founding day of a state means much only for those born of a late independence: older ones have many. */
function isVague({ property, value }: Statement, { entity }: Gathered): boolean {
  return property === 'founded' && entity.kind === 'country' && value < '1945';
}

/** Several states are a row of their own. */
function isInTouches(row: Row, gathered: Gathered): boolean {
  return (
    row === 'country' &&
    KIND_ROWS[gathered.entity.kind].includes('touches') &&
    ordered('country', gathered).length > 1
  );
}

/** A party that a living person has left is not theirs; of the dead it is one that they were in. */
function isLeft({ property, end }: Statement, { entity, day }: Gathered): boolean {
  if (property !== 'party' || entity.kind !== 'person' || end === undefined) return false;
  const died = firstValue(entity, 'died');
  return isOver({ end }, day) && (died === undefined || died > day);
}

/** A party that was founded after the day: an undated membership may be of any year. */
function isYetToBe({ property, value }: Statement, { others, day }: Gathered): boolean {
  const founded = property === 'party' ? firstValue(others.get(value), 'founded') : undefined;
  return isLater({ start: founded }, day);
}

/** The row's label: what the property is called of this kind, and of values whose years nobody tells. */
function labelOfRow(property: Property, statements: readonly Statement[], gathered: Gathered): string | undefined {
  const { entity, words } = gathered;
  // A county's seat is no capital.
  if (property === 'capital' && entity.kind === 'region') return words.rows.seat;
  if (property === 'author' && firstValue(entity, 'class') === 'film') return words.rows.filmDirector;
  // A marriage without years may be over, and of several nobody knows which is the last.
  const isUndated = statements.some(({ start, end }) => start === undefined && end === undefined);
  const mayBeOver = statements.length > 1 || firstValue(entity, 'died') === undefined;
  if (property === 'spouse' && isUndated && mayBeOver) return words.rows.marriages;
  return words.properties[property];
}

function plainRow(property: Property, gathered: Gathered): Fact[] {
  const statements = ordered(property, gathered).filter(
    (one) =>
      ![isRepeated, isVague, isObscureKin, isLeft, isYetToBe].some((isOut) => isOut(one, gathered)),
  );
  const label = labelOfRow(property, statements, gathered);
  if (label === undefined || statements.length === 0) return [];
  // One date or number: of several sources the finest date, as merged, comes first.
  const single = PROPERTIES[property] === 'date' || PROPERTIES[property] === 'number';
  const values = valuesOf(single ? statements.slice(0, 1) : statements, gathered);
  return values.length === 0 ? [] : [{ key: property, label, values, note: noteOf(statements[0]!, gathered) }];
}

/** The facts of the card; `lead` is what has been said already. */
export async function factsOf(gathered: Gathered, lead: Lead): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const row of KIND_ROWS[gathered.entity.kind]) {
    if (lead.said.has(row as Property) || isInTouches(row, gathered)) continue;
    // Who led on the day is told from the terms: a list of heads would tell it twice.
    if (row === 'leader' && facts.some(({ key }) => key === 'heads')) continue;
    const composer = COMPOSERS[row as ComposedRow] as (typeof COMPOSERS)[ComposedRow] | undefined;
    const more = composer === undefined ? plainRow(row as Property, gathered) : await composer(gathered, lead);
    facts.push(...more.flatMap((fact) => unsaid(fact, facts)));
  }
  return facts.slice(0, MOST_FACTS);
}

/** Rows that say little beyond a value that a row before them has. */
const LOOSE: ReadonlySet<string> = new Set<Row>([
  'party',
  'jurisdiction',
  'maker',
  'partOf',
  'memberships',
  'parentOrganisation',
  'location',
  'locatedIn',
  'country',
]);

/** The row without what rows before it have named; nothing where nothing is left. */
function unsaid(fact: Fact, before: readonly Fact[]): Fact[] {
  if (!LOOSE.has(fact.key)) return [fact];
  const named = new Set(before.flatMap(({ values }) => values.flatMap(({ id }) => id ?? [])));
  const values = fact.values.filter(({ id }) => id === undefined || !named.has(id));
  return values.some(({ id }) => id !== undefined) || fact.values.every(({ id }) => id === undefined)
    ? [{ ...fact, values }]
    : [];
}
