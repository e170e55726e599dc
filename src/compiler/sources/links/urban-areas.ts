/** People of the large urban areas by the World Factbook: of whole areas, not of the city within its limits. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { StatementRow, Tables } from '../../tables/tables';
import { type CityIndex, cityIndex } from '../places/city-index';
import { iso2ByFips } from '../places/cldr';
import { fieldText, type Profile } from '../places/factbook-fields';
import { ITEM_BY_ISO2 } from '../places/territories';
import { nameKey } from '../places/wikidata-places';
import type { LabelIndex } from './label-index';

interface UrbanArea {
  name: string;
  people: number;
  /** Undefined where the field tells none. */
  year: string | undefined;
}

const AREA = /(\d[\d.,]*)( million)? (\p{Lu}[^,;\d(]*)((?: ?\([^)\d]*\))?)(?: \((\d{4})\))?/gu;

/**
 * Areas of a field: "3.574 million BERLIN (capital), 796,000 Frankfurt (2023)". A year behind one is its own, and the
 * last one is that of all without.
 */
export function urbanAreas(text: string): UrbanArea[] {
  const last = [...text.matchAll(/\((\d{4})\)/g)].at(-1)?.[1];
  return [...text.matchAll(AREA)].map(([, number = '', million, name = '', , year = last]) => ({
    name: name.trim(),
    people: Math.round(Number(number.replaceAll(',', '')) * (million === undefined ? 1 : 1_000_000)),
    year,
  }));
}

/** The city of an area's name: "Los Angeles-Long Beach-Santa Ana" is the area of the first. */
function cityNamed(
  name: string,
  state: EntityId,
  cities: CityIndex,
  index: LabelIndex,
): EntityId | undefined {
  for (const part of [name, name.split(/[-/]/)[0]!]) {
    const capital = index
      .values(state, 'capital')
      .find((id) => index.labels(id).some((label) => nameKey(label) === nameKey(part)));
    const found = capital ?? cities.only(part, state);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function run(raw: RawSources, index: LabelIndex): Promise<Tables> {
  const iso2 = iso2ByFips();
  const cities = await cityIndex(raw);
  const statements: StatementRow[] = [];
  for (const profile of raw.jsonl('factbook/factbook.jsonl.gz') as Profile[]) {
    const state = ITEM_BY_ISO2.get(iso2.get(profile.code) ?? '');
    const text = fieldText(profile, 'Major urban areas - population') ?? '';
    for (const { name, people, year } of state === undefined ? [] : urbanAreas(text)) {
      const id = cityNamed(name, state!, cities, index);
      if (id !== undefined && year !== undefined && index.kindOf(id) === 'city')
        statements.push({ id, property: 'urbanPopulation', value: String(people), asOf: year });
    }
  }
  return {
    source: {
      id: 'urban-areas',
      title: 'The World Factbook: major urban areas',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: '2026-01',
    },
    entities: [],
    names: [],
    statements,
  };
}

export const URBAN_AREAS = { id: 'urban-areas', run };
