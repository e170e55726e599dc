/** Where the raw files of these adapters lie among the sources, and what they have in common. */
import type { EntityId, NameLang } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { CITIES } from '../places/cities';

export const FOLDER = 'places-2026';

/** Letters of Hungarian names: a transcription with other marks ("Janūb Sīnāʾ") is none. */
const HUNGARIAN = /^[A-ZÁÉÍÓÖŐÚÜŰ][A-Za-zÁÉÍÓÖŐÚÜŰáéíóöőúüűä .'’–-]*$/;

/** True for what Hungarian text may call a place: in its own letters, and no everyday word. */
export function isHungarianName(name: string): boolean {
  return HUNGARIAN.test(name) && !isWord(name);
}

/** True for a name that is a common word of English or Hungarian as well. */
export function isWord(name: string): boolean {
  return isEveryday(name) || (!name.includes(' ') && isDictionaryWord(name));
}

/** Coordinates in the notation of a point, three decimals; undefined where there are none. */
export function pointOf(lat = '', lon = ''): string | undefined {
  if (lat === '' || lon === '' || !Number.isFinite(Number(lat)) || !Number.isFinite(Number(lon)))
    return undefined;
  return `${Number(Number(lat).toFixed(3))},${Number(Number(lon).toFixed(3))}`;
}

/** The id under which the cities of GeoNames stand in the tables, by GeoNames' number. */
export async function geonamesIds(raw: RawSources): Promise<ReadonlyMap<string, EntityId>> {
  const { statements } = await CITIES.run(raw);
  return new Map(
    statements.filter(({ property }) => property === 'geonames').map(({ id, value }) => [value, id]),
  );
}

/** The two languages besides Hungarian whose names of places are read as such. */
export const OTHER_LABELS: readonly (readonly [NameLang, string])[] = [
  ['en', 'name_en'],
  ['de', 'name_de'],
];
