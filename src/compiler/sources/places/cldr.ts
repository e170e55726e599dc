/** Reads the JSON of the `cldr-*` packages. */
import { createRequire } from 'node:module';
import type { NameLang, Source } from '../../../knowledge/model';

const require = createRequire(import.meta.url);

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
  const file = require(`cldr-localenames-full/main/${lang}/${sort}.json`) as LocaleFile;
  return file.main[lang]!.localeDisplayNames[sort]!;
}

/** English names of the first- and second-level subdivisions, keyed by lower-case code without a hyphen ("usca"). */
export function subdivisionNames(): CldrNames {
  const file = require('cldr-subdivisions-full/subdivisions/en/en.json') as {
    subdivisions: { localeDisplayNames: { subdivisions: CldrNames } };
  };
  return file.subdivisions.localeDisplayNames.subdivisions;
}

/** Code of a country (upper case) or of a subdivision → codes of its next smaller subdivisions. */
export function subdivisionContainment(): Readonly<Record<string, { _contains: string[] }>> {
  const file = require('cldr-core/supplemental/subdivisionContainment.json') as {
    supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> };
  };
  return file.supplemental.subdivisionContainment;
}

export interface TerritoryInfo {
  languagePopulation?: Record<string, { _populationPercent: string; _officialStatus?: string }>;
}

/** alpha-2 code → languages spoken there. */
export const territoryInfo = (
  require('cldr-core/supplemental/territoryInfo.json') as {
    supplemental: { territoryInfo: Record<string, TerritoryInfo> };
  }
).supplemental.territoryInfo;

/** FIPS 10-4 code, which the Factbook's profiles bear → ISO 3166-1 alpha-2. */
export function iso2ByFips(): Map<string, string> {
  const file = require('cldr-core/supplemental/codeMappings.json') as {
    supplemental: { codeMappings: Record<string, { _fips10?: string; _numeric?: string }> };
  };
  return new Map(
    Object.entries(file.supplemental.codeMappings)
      .filter(
        ([iso2, { _numeric: numeric }]) =>
          /^[A-Z]{2}$/.test(iso2) && (numeric !== undefined || iso2 === 'XK'),
      )
      .map(([iso2, { _fips10: fips }]) => [fips ?? iso2, iso2]),
  );
}

/** Source record of a table made from CLDR. */
export function cldrSource(id: string, title: string): Source {
  const { version } = require('cldr-core/package.json') as { version: string };
  return {
    id,
    title: `${title}, CLDR ${version}`,
    publisher: 'Unicode Consortium',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    asOf: '2025-10',
  };
}
