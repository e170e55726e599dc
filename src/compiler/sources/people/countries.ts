/** States and territories by the names that office lists give them. */
import { feature } from '@rapideditor/country-coder';

/** Lists whose slug is not the country's name, and countries whose item differs between registers. */
const BY_SLUG: Readonly<Record<string, string>> = {
  saudi: 'Q851',
  // The register has the islands under these names.
  ireland: 'Q27',
  cyprus: 'Q229',
  china: 'Q148',
  denmark: 'Q35',
  netherlands: 'Q55',
  france: 'Q142',
  'united-kingdom': 'Q145',
  'congo-kinshasa': 'Q974',
  'congo-brazzaville': 'Q971',
  'bosnia-herzegovina': 'Q225',
  'ivory-coast': 'Q1008',
  uae: 'Q878',
  us: 'Q30',
  swiss: 'Q39',
  czech: 'Q213',
  scotland: 'Q22',
  wales: 'Q25',
  'northern-ireland': 'Q26',
  kosovo: 'Q1246',
  'south-ossetia': 'Q23427',
  artsakh: 'Q244165',
};

const NAMES: Readonly<Record<string, string>> = {
  Q148: 'China',
  Q35: 'Denmark',
  Q55: 'the Netherlands',
  Q142: 'France',
  Q145: 'the United Kingdom',
  Q974: 'the Democratic Republic of the Congo',
  Q971: 'the Republic of the Congo',
  Q1008: 'Ivory Coast',
  Q30: 'the United States',
  Q213: 'the Czech Republic',
  Q878: 'the United Arab Emirates',
  Q929: 'the Central African Republic',
  Q928: 'the Philippines',
  Q23427: 'South Ossetia',
  Q244165: 'Artsakh',
  Q22: 'Scotland',
  Q25: 'Wales',
  Q26: 'Northern Ireland',
  Q1246: 'Kosovo',
  Q884: 'South Korea',
  Q423: 'North Korea',
  Q865: 'Taiwan',
  Q43: 'Turkey',
  Q219060: 'Palestine',
  Q27: 'Ireland',
  Q229: 'Cyprus',
};

/** Item of the country that a list of offices is about ("hungary-cabinet"), undefined for international lists. */
export function countryOfList(list: string): string | undefined {
  const slug = list.replace(/-(cabinet|ministers|federal-council)$/, '');
  if (slug === 'world') return undefined;
  return BY_SLUG[slug] ?? feature(slug.replaceAll('-', ' '))?.properties.wikidata;
}

/** Item of the country with an ISO 3166-1 code. */
export function countryOfIso(code: string): string | undefined {
  const slug: Record<string, string> = {
    CN: 'Q148',
    DK: 'Q35',
    NL: 'Q55',
    FR: 'Q142',
    GB: 'Q145',
    XK: 'Q1246',
    IE: 'Q27',
    CY: 'Q229',
  };
  return slug[code] ?? feature(code)?.properties.wikidata;
}

/** English name of a country as it stands after "of" ("the United States"); undefined when it is not known. */
export function countryName(id: string): string | undefined {
  return NAMES[id] ?? feature(id)?.properties.nameEn ?? undefined;
}
