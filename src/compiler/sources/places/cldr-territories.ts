/** Names of states, dependencies, continents and macro-regions; official languages of states. */
import type { EntityId, NameRank } from '../../../knowledge/model';
import type { Adapter } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow } from '../../tables/tables';
import {
  CLDR_LANGS,
  type CldrLang,
  type CldrNames,
  cldrSource,
  displayNames,
  type TerritoryInfo,
  territoryInfo,
} from './cldr';
import { languageItem } from './cldr-languages';
import { ITEM_BY_ISO2 } from './territories';

/** M49 codes of continents and macro-regions that news name, with the item and the next larger one's code. */
const REGIONS: Readonly<Record<string, readonly [item: EntityId, within?: string]>> = {
  '002': ['Q15'],
  '003': ['Q49', '019'],
  '005': ['Q18', '019'],
  '009': ['Q538'],
  '011': ['Q4412', '002'],
  '013': ['Q27611', '003'],
  '014': ['Q27407', '002'],
  '015': ['Q27381', '002'],
  '017': ['Q27433', '002'],
  '018': ['Q27394', '002'],
  '019': ['Q828'],
  '029': ['Q664609', '019'],
  '030': ['Q27231', '142'],
  '034': ['Q771405', '142'],
  '035': ['Q11708', '142'],
  '039': ['Q27449', '150'],
  '054': ['Q37394', '009'],
  '061': ['Q35942', '009'],
  '142': ['Q48'],
  '143': ['Q27275', '142'],
  '145': ['Q27293', '142'],
  '150': ['Q46'],
  '151': ['Q27468', '150'],
  '154': ['Q27479', '150'],
  '155': ['Q27496', '150'],
  '202': ['Q132959', '002'],
  '419': ['Q12585', '019'],
  AQ: ['Q51'],
};
const CONTINENT_CODES: ReadonlySet<string> = new Set(['002', '003', '005', '009', '142', '150', 'AQ']);

/** Bodies that CLDR names beside the states; another source declares them. */
const BODIES: Readonly<Record<string, EntityId>> = { EU: 'Q458', UN: 'Q1065', EZ: 'Q8268' };

/** A name that tells entries of a menu apart and that no text uses: "Congo - Kinshasa", "Hong Kong SAR China". */
const MENU_STYLE =
  /\s[-–]\s|[()]|\bSAR\b|\bKKT\b|Sonderverwaltung|\bRAS\b|\bRAE\b|\bSAR\b|\bОАР\b|САР|\brésie\b|Micron.*régi|régió$| része$/u;

/** Territory codes whose base name means something else than the item: the Palestinian Territories, not the state. */
const BASE_IS_ANOTHER: ReadonlySet<string> = new Set(['PS']);

/** Variants that are a former name. */
const FORMER_VARIANT: ReadonlySet<string> = new Set(['SZ']);

/** Writes an English name as running text has it: "St. Kitts & Nevis" → "Saint Kitts and Nevis". */
export function plainEnglish(name: string): string {
  return name.replace(/&/g, 'and').replace(/\bSt\. /g, 'Saint ');
}

/** Usable names of one territory in one language, the label first; empty when CLDR has only a menu's name. */
export function territoryNames(lang: CldrLang, code: string, names: CldrNames): [NameRank, string][] {
  const base = BASE_IS_ANOTHER.has(code) ? undefined : names[code];
  const short = names[`${code}-alt-short`];
  const variant = names[`${code}-alt-variant`];
  const usable = [base, short, variant].map((name) =>
    name === undefined || MENU_STYLE.test(name) ? undefined : name,
  );
  const [label = usable[1]] = usable;
  const rows: [NameRank, string][] = [];
  if (label !== undefined) {
    rows.push(['label', lang === 'en' ? plainEnglish(label) : label]);
    if (lang === 'en' && label.startsWith('St. ')) rows.push(['alias', label.replace(/&/g, 'and')]);
  }
  if (usable[1] !== undefined && usable[1] !== label) rows.push(['short', usable[1]]);
  if (usable[2] !== undefined && usable[2] !== label) {
    rows.push([FORMER_VARIANT.has(code) && lang !== 'hu' ? 'former' : 'alias', usable[2]]);
  }
  return rows;
}

/** Names written alike in all of CLDR_LANGS in Latin script become one row of `mul`. */
export function joinAlike(rows: readonly NameRow[]): NameRow[] {
  const latin = CLDR_LANGS.filter((lang) => lang !== 'ru' && lang !== 'uk');
  const labels = rows.filter(({ rank, lang }) => rank === 'label' && latin.some((one) => one === lang));
  const [first] = labels;
  if (first === undefined || labels.length < latin.length || labels.some(({ name }) => name !== first.name)) {
    return [...rows];
  }
  return [{ ...first, lang: 'mul' }, ...rows.filter((row) => !labels.includes(row))];
}

function namesOf(id: EntityId, code: string): NameRow[] {
  return joinAlike(
    CLDR_LANGS.flatMap((lang) =>
      territoryNames(lang, code, displayNames(lang, 'territories')).map(([rank, name]) => ({
        id,
        lang,
        rank,
        name,
      })),
    ),
  );
}

/** A language official in practice alone counts beside one by law only where nearly all speak it (per cent). */
const NEARLY_ALL = 90;

/**
 * Items of a state's official languages, the most spoken first; regional ones are left out, and so is what is
 * official in practice only (Russian in Ukraine), unless there is none by law or nearly all speak it.
 */
export function officialLanguages(info: TerritoryInfo): EntityId[] {
  const languages = Object.entries(info.languagePopulation ?? {});
  const byLaw = languages.some(([, { _officialStatus: status }]) => status === 'official');
  const spoken = languages
    .filter(
      ([, { _officialStatus: status, _populationPercent: percent }]) =>
        status === 'official' ||
        (status === 'de_facto_official' && (!byLaw || Number(percent) >= NEARLY_ALL)),
    )
    .sort(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent));
  const items = spoken.map(([code]) => languageItem(code.split('_')[0]!));
  return [...new Set(items.filter((item) => item !== undefined))];
}

/** CLDR has Russian as official in all of Ukraine; the constitution (article 10) has Ukrainian only. */
const NOT_OFFICIAL: ReadonlySet<string> = new Set(['Q212 Q7737']);

function languageStatements(): StatementRow[] {
  const territories = territoryInfo();
  return [...ITEM_BY_ISO2].flatMap(([iso2, id]) =>
    officialLanguages(territories[iso2] ?? {})
      .filter((value) => !NOT_OFFICIAL.has(`${id} ${value}`))
      .map((value): StatementRow => ({ id, property: 'officialLanguage', value })),
  );
}

export const CLDR_TERRITORIES: Adapter = {
  id: 'cldr-territories',
  run: () => {
    const regions = Object.entries(REGIONS);
    return {
      source: cldrSource('cldr-territories', 'Names of territories'),
      entities: regions.map(([, [id]]): EntityRow => ({ id, kind: 'region' })),
      names: [
        ...[...ITEM_BY_ISO2, ...Object.entries(BODIES)].flatMap(([code, id]) => namesOf(id, code)),
        ...regions.flatMap(([code, [id]]) => namesOf(id, code)),
      ],
      statements: [
        ...languageStatements(),
        ...regions.flatMap(([code, [id, within]]): StatementRow[] => [
          { id, property: 'class', value: CONTINENT_CODES.has(code) ? 'continent' : 'macroRegion' },
          ...(within === undefined ? [] : [{ id, property: 'partOf' as const, value: REGIONS[within]![0] }]),
        ]),
      ],
    };
  },
};
