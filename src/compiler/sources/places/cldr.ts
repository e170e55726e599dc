/** Reads the JSON of the `cldr-*` packages. */
import type { NameLang, Source } from '../../../knowledge/model';
import { fromPackage } from '../packages';

/** Languages of names that CLDR has; `mul` is no language of its. */
export const CLDR_LANGS = [
  'hu',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'ru',
  'uk',
] as const satisfies NameLang[];
export type CldrLang = (typeof CLDR_LANGS)[number];

/** Code → name, with CLDR's `-alt-short`, `-alt-variant` keys. */
export type CldrNames = Readonly<Record<string, string>>;

interface LocaleFile {
  main: Record<string, { localeDisplayNames: Record<string, CldrNames> }>;
}

/** Display names of one sort in one language. */
export function displayNames(lang: CldrLang, sort: 'territories' | 'languages'): CldrNames {
  const file = fromPackage<LocaleFile>(`cldr-localenames-full/main/${lang}/${sort}.json`);
  return file.main[lang]!.localeDisplayNames[sort]!;
}

/** English names of the first- and second-level subdivisions, keyed by lower-case code without a hyphen ("usca"). */
export function subdivisionNames(): CldrNames {
  const file = fromPackage<{
    subdivisions: { localeDisplayNames: { subdivisions: CldrNames } };
  }>('cldr-subdivisions-full/subdivisions/en/en.json');
  return file.subdivisions.localeDisplayNames.subdivisions;
}

/** Code of a country (upper case) or of a subdivision → codes of its next smaller subdivisions. */
export function subdivisionContainment(): Readonly<Record<string, { _contains: string[] }>> {
  const file = fromPackage<{
    supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> };
  }>('cldr-core/supplemental/subdivisionContainment.json');
  return file.supplemental.subdivisionContainment;
}

export interface TerritoryInfo {
  languagePopulation?: Record<string, { _populationPercent: string; _officialStatus?: string }>;
}

/** alpha-2 code → languages spoken there. */
export function territoryInfo(): Readonly<Record<string, TerritoryInfo>> {
  const file = fromPackage<{ supplemental: { territoryInfo: Record<string, TerritoryInfo> } }>(
    'cldr-core/supplemental/territoryInfo.json',
  );
  return file.supplemental.territoryInfo;
}

/** Codes of FIPS 10-4 that CLDR lacks: of states and islands that parted from others late. */
const LATE_FIPS: Readonly<Record<string, string>> = { KV: 'XK', NN: 'SX', OD: 'SS', RI: 'RS', UC: 'CW' };

type CodeMappings = Readonly<Record<string, { _fips10?: string; _numeric?: string }>>;

function codeMappings(): CodeMappings {
  return fromPackage<{ supplemental: { codeMappings: CodeMappings } }>(
    'cldr-core/supplemental/codeMappings.json',
  ).supplemental.codeMappings;
}

/** FIPS 10-4 code, which the Factbook's profiles bear → ISO 3166-1 alpha-2, by CLDR's mappings of codes. */
export function iso2ByFips(mappings = codeMappings()): Map<string, string> {
  const known = Object.entries(mappings).filter(
    ([iso2, { _numeric: numeric }]) => /^[A-Z]{2}$/.test(iso2) && (numeric !== undefined || iso2 === 'XK'),
  );
  // A code of FIPS may be another state's or a former one's code of ISO: "BU" is Bulgaria, and was Burma.
  return new Map([
    ...known.flatMap(([iso2, { _fips10: fips }]) => (fips === undefined ? [[iso2, iso2] as const] : [])),
    ...known.flatMap(([iso2, { _fips10: fips }]) => (fips === undefined ? [] : [[fips, iso2] as const])),
    ...Object.entries(LATE_FIPS),
  ]);
}

/** Source record of a table made from CLDR. */
export function cldrSource(id: string, title: string): Source {
  const { version } = fromPackage<{ version: string }>('cldr-core/package.json');
  return {
    id,
    title: `${title}, CLDR ${version}`,
    publisher: 'Unicode Consortium',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    asOf: '2025-10',
  };
}
