/** The companies of the S&P 500: sector, headquarters, year of founding. */
import type { Property } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { slug } from '../people/offices';
import { cityIndex } from '../places/city-index';
import { subdivisionNames } from '../places/cldr';
import { divisionItems } from '../places/cldr-subdivisions';
import { CompanyIndex } from './company-index';
import { isEveryday } from './item-names';
import { countryNamed } from './nations';

/** Companies that the curated layer has under an id that no source's name leads to. */
const KNOWN: Readonly<Record<string, string>> = {
  'Alphabet Inc.': 'Q20800404',
  'Dell Technologies': 'Q30873',
  'Ford Motor Company': 'Q44294',
  "Moody's Corporation": 'glossa:moody-s',
  'Nasdaq, Inc.': 'glossa:nasdaq',
  'News Corp': 'Q14289857',
  'RTX Corporation': 'Q156644',
  'UnitedHealth Group': 'Q2103926',
};
/** Sectors of the Global Industry Classification Standard as codes. */
const SECTORS: Readonly<Record<string, string>> = {
  'Communication Services': 'communications',
  'Consumer Discretionary': 'consumerGoods',
  'Consumer Staples': 'consumerGoods',
  Energy: 'energy',
  Financials: 'finance',
  'Health Care': 'healthCare',
  Industrials: 'industry',
  'Information Technology': 'technology',
  Materials: 'materials',
  'Real Estate': 'realEstate',
  Utilities: 'utilities',
};
/** Groups that are narrower than their sector and that news name. */
const INDUSTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/banks/i, 'banking'],
  [/insurance/i, 'insurance'],
  [/pharmaceuticals|biotechnology/i, 'pharmaceuticals'],
  [/semiconductor/i, 'semiconductors'],
  [/aerospace & defense/i, 'aerospace'],
  [/automobile manufacturers/i, 'carMaking'],
  [/passenger airlines/i, 'airlines'],
  [/retail|supercenter/i, 'retail'],
  [/restaurants/i, 'restaurants'],
  [/software/i, 'software'],
];

/** Finds the item of "City, Region" in the United States or of "City, State". */
async function cityFinder(raw: RawSources): Promise<(place: string) => string | undefined> {
  const cities = await cityIndex(raw);
  const divisions = divisionItems(raw);
  const states = new Map(
    Object.entries(subdivisionNames())
      .filter(([code]) => code.startsWith('us'))
      .map(([code, name]) => [name, divisions.get(code)]),
  );
  return (place) => {
    const [city = '', region = ''] = place.split(';')[0]!.split(', ');
    const larger = states.get(region === 'D.C.' ? 'District of Columbia' : region) ?? countryNamed(region);
    return larger === undefined ? undefined : cities.largest(city, larger);
  };
}

async function run(raw: RawSources): Promise<Tables> {
  const index = new CompanyIndex(raw);
  const cityOf = await cityFinder(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  const left: string[] = [];
  const seen = new Set<string>();
  for (const row of raw.csv('companies/sp500.csv')) {
    const label = (row.Security ?? '').replace(/\s*\([^()]*\)$/, '').trim();
    const found = KNOWN[label] ?? index.find(label);
    const id = found ?? `glossa:${slug(label)}`;
    if (
      found === 'ambiguous' ||
      (found === undefined && !label.includes(' ') && isEveryday(label)) ||
      seen.has(id)
    ) {
      left.push(label);
      continue;
    }
    seen.add(id);
    entities.push({ id, kind: 'company' });
    if (found === undefined) names.push({ id, lang: 'mul', rank: 'label', name: label });
    else names.push({ id, lang: 'en', rank: 'alias', name: label });
    const add = (property: Property, value: string | undefined): void => {
      if (value !== undefined) statements.push({ id, property, value });
    };
    const group = row['GICS Sub-Industry'] ?? '';
    add(
      'industry',
      INDUSTRIES.find(([pattern]) => pattern.test(group))?.[1] ?? SECTORS[row['GICS Sector'] ?? ''],
    );
    add('headquarters', cityOf(row['Headquarters Location'] ?? ''));
    add('founded', /^\d{4}/.exec(row.Founded ?? '')?.[0]);
  }
  process.stderr.write(`  Left out, ambiguous or everyday names: ${left.join(', ')}\n`);
  return {
    source: {
      id: 'companies',
      title: 'S&P 500 companies',
      publisher: 'DataHub',
      url: 'https://datahub.io/core/s-and-p-500-companies',
      licence: 'PDDL-1.0',
      asOf: '2026',
    },
    entities,
    names,
    statements,
  };
}

/** Large American companies: what they do, where they sit, since when. */
export const COMPANIES: Adapter = { id: 'companies', run };
