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

/** Labels, aliases, short names and demonyms in the languages of the model; a label like the shared one is left out. */
export function namesOf(item: Item): NameRow[] {
  const { id } = item;
  const rows: NameRow[] = [];
  const shared = new Set(['mul', 'en'].map((lang) => clean(item.labels[lang]?.value ?? '')));
  for (const lang of NAME_LANGS) {
    const label = clean(item.labels[lang]?.value ?? '');
    const isCopy = lang !== 'mul' && lang !== 'en' && shared.has(label);
    if (isName(label) && !isCopy) rows.push({ id, lang, rank: 'label', name: label });
    for (const alias of new Set((item.aliases[lang] ?? []).map(({ value }) => clean(value)))) {
      if (isName(alias) && alias !== label && !shared.has(alias))
        rows.push({ id, lang, rank: 'alias', name: alias });
    }
    for (const [property, rank] of [
      ['P1813', 'short'],
      ['P1549', 'demonym'],
    ] as const) {
      for (const claim of current(item.claims[property] ?? [])) {
        const value = claim.mainsnak.datavalue;
        if (value?.type !== 'monolingualtext' || value.value.language !== lang) continue;
        const name = clean(value.value.text);
        if (isName(name) && name !== label) rows.push({ id, lang, rank, name });
      }
    }
  }
  const known = new Set(rows.map(({ name }) => name));
  for (const property of ['P1559', 'P1705']) {
    for (const claim of current(item.claims[property] ?? []).slice(0, 3)) {
      const name = clean(textOf(claim.mainsnak) ?? '');
      if (isName(name) && !known.has(name)) rows.push({ id, lang: 'mul', rank: 'native', name });
    }
  }
  return rows;
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
