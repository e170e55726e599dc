/** From an item of the dump to the rows of the project's tables. */
import { type Kind, NAME_LANGS, type Property } from '../../knowledge/model';
import type { NameRow, StatementRow } from '../tables/tables';
import { bestOne, current, END, hasEnded, POINT_IN_TIME, START, standing } from './claims';
import { type Claim, type Item, isoDate, textOf } from './item';
import { MAPPINGS, type Mapping, propertyFor } from './properties';

/** Values kept of one property with many: a state has some dozens of neighbours and bodies, a laureate of prizes. */
const MOST_VALUES = 40;
const LONGEST_NAME = 100;

function clean(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function isName(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name);
}

/** Monolingual values that are names, by their rank. */
const NAMED_BY = [
  ['P1813', 'short'],
  ['P1549', 'demonym'],
] as const;

/** A property's values in a language. */
function textsIn(item: Item, property: string, lang: string): string[] {
  return current(item.claims[property] ?? []).flatMap(({ mainsnak: { datavalue: value } }) =>
    value?.type === 'monolingualtext' && value.value.language === lang ? [clean(value.value.text)] : [],
  );
}

/** Names in one language; a name like the label, or like one of `shared`, is left out. */
function namesIn(item: Item, lang: NameRow['lang'], shared: ReadonlySet<string>): NameRow[] {
  const { id } = item;
  const label = clean(item.labels[lang]?.value ?? '');
  const isCopy = lang !== 'mul' && lang !== 'en' && shared.has(label);
  const aliases = new Set((item.aliases[lang] ?? []).map(({ value }) => clean(value)));
  const rows: NameRow[] = [
    ...(isCopy ? [] : [{ id, lang, rank: 'label' as const, name: label }]),
    ...[...aliases]
      .filter((name) => name !== label && !shared.has(name))
      .map((name) => ({ id, lang, rank: 'alias' as const, name })),
    ...NAMED_BY.flatMap(([property, rank]) =>
      textsIn(item, property, lang)
        .filter((name) => name !== label)
        .map((name) => ({ id, lang, rank, name })),
    ),
  ];
  return rows.filter(({ name }) => isName(name));
}

/** Labels, aliases, short names and demonyms in the languages of the model; a label like the shared one is left out. */
export function namesOf(item: Item): NameRow[] {
  const shared = new Set(['mul', 'en'].map((lang) => clean(item.labels[lang]?.value ?? '')));
  const rows = NAME_LANGS.flatMap((lang) => namesIn(item, lang, shared));
  const known = new Set(rows.map(({ name }) => name));
  const native = ['P1559', 'P1705'].flatMap((property) =>
    current(item.claims[property] ?? [])
      .slice(0, 3)
      .map((claim) => clean(textOf(claim.mainsnak) ?? ''))
      .filter((name) => isName(name) && !known.has(name)),
  );
  return [...rows, ...native.map((name) => ({ id: item.id, lang: 'mul', rank: 'native', name }) as const)];
}

function claimsFor(mapping: Mapping, claims: readonly Claim[]): Claim[] {
  if (mapping.temporal) return standing(claims).slice(0, MOST_VALUES);
  if (mapping.many) return current(claims).slice(0, MOST_VALUES);
  const chosen = bestOne(claims);
  return chosen === undefined ? [] : [chosen];
}

function toRow(item: Item, property: Property, mapping: Mapping, claim: Claim): StatementRow | undefined {
  const value = mapping.read(claim.mainsnak);
  if (value === undefined || value === '' || /[\t\n\r]/.test(value) || value === item.id) return undefined;
  const row: StatementRow = { id: item.id, property, value };
  if (mapping.temporal) {
    row.start = isoDate(claim.qualifiers?.[START]?.[0]);
    row.end = isoDate(claim.qualifiers?.[END]?.[0]);
    // It is over, and nobody knows when: as a statement without an end it would say that it is not.
    if (hasEnded(claim) && row.end === undefined) return undefined;
  } else if (property === 'award') {
    row.start = isoDate(claim.qualifiers?.[POINT_IN_TIME]?.[0]);
  } else if (property === 'population' || property === 'gdp') {
    row.asOf = isoDate(claim.qualifiers?.[POINT_IN_TIME]?.[0]);
  }
  return row;
}

/** Statements of the properties that the model has, the title in the English Wikipedia, the number of sitelinks. */
export function statementsOf(item: Item, kind: Kind, code: string | undefined): StatementRow[] {
  const { id } = item;
  const rows: StatementRow[] = [];
  const taken = new Set<Property>();
  for (const [wikidata, mapping] of Object.entries(MAPPINGS)) {
    const claims = item.claims[wikidata];
    const property = propertyFor(mapping, wikidata, kind);
    if (claims === undefined || property === undefined || (!mapping.many && taken.has(property))) continue;
    for (const claim of claimsFor(mapping, claims)) {
      const row = toRow(item, property, mapping, claim);
      if (row === undefined) continue;
      taken.add(property);
      rows.push(row);
    }
  }
  const title = item.sitelinks.enwiki?.title;
  if (title !== undefined) rows.push({ id, property: 'wikipedia', value: title });
  const sitelinks = Object.keys(item.sitelinks).length;
  if (sitelinks > 0) rows.push({ id, property: 'sitelinks', value: String(sitelinks) });
  if (code !== undefined) rows.push({ id, property: 'class', value: code });
  return rows;
}
