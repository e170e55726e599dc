/** Languages as values of statements: names by language, Wikidata items from wikidata-lang. */
import type { EntityId } from '../../../knowledge/model';
import type { Adapter } from '../../tables/adapter';
import type { NameRow } from '../../tables/tables';
import { fromPackage } from '../packages';
import { type CldrLang, cldrSource, displayNames, territoryInfo } from './cldr';
import { ITEM_BY_ISO2 } from './territories';

interface Language {
  /** Wikidata item. */
  wd: EntityId;
  iso6391?: string[];
  iso6393?: string[];
}

let itemByCode: ReadonlyMap<string, EntityId> | undefined;

function readItems(): ReadonlyMap<string, EntityId> {
  const languages = fromPackage<readonly Language[]>('wikidata-lang/data/languages.json');
  return new Map([
    ...languages.flatMap(({ wd, iso6393 = [] }) => iso6393.map((code) => [code, wd] as const)),
    ...languages.flatMap(({ wd, iso6391 = [] }) => iso6391.map((code) => [code, wd] as const)),
  ]);
}

/** CLDR's macrolanguage or legacy codes → the code under which wikidata-lang has the language. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', fil: 'tl' };

/** Item of a language by its CLDR code (ISO 639-1, else 639-3). */
export function languageItem(code: string): EntityId | undefined {
  itemByCode ??= readItems();
  return itemByCode.get(code) ?? itemByCode.get(SAME[code] ?? '');
}

/**
 * Label of a language. A bare Hungarian or English name ("orosz", "Russian") is also the adjective of a country,
 * which is what a text means by it: the label says that it is a language.
 */
export function languageLabel(lang: CldrLang, name: string): string {
  if (lang === 'hu') return `${name} nyelv`;
  if (lang === 'en') return `${name} language`;
  return name;
}

/** Tells languages with a two-letter code, and those official somewhere. */
function keptTest(): (code: string) => boolean {
  const official = new Set(
    Object.values(territoryInfo()).flatMap(({ languagePopulation = {} }) =>
      Object.entries(languagePopulation)
        .filter(([, { _officialStatus: status }]) => status !== undefined)
        .map(([code]) => code.split('_')[0]!),
    ),
  );
  return (code) => /^[a-z]{2}$/.test(code) || official.has(code);
}

/** Share of a state's population, in percent, from which a language is one of the state's. */
const MUCH = 20;

/** States where a language is official, in a part of them too, or spoken by many: by its item. */
function statesOf(): Map<EntityId, Set<EntityId>> {
  const found = new Map<EntityId, Set<EntityId>>();
  for (const [iso2, { languagePopulation = {} }] of Object.entries(territoryInfo())) {
    const state = ITEM_BY_ISO2.get(iso2);
    for (const [code, { _officialStatus: status, _populationPercent: share = '0' }] of Object.entries(
      languagePopulation,
    )) {
      const id = languageItem(code.split('_')[0]!);
      if (state === undefined || id === undefined || (status === undefined && Number(share) < MUCH)) continue;
      found.set(id, (found.get(id) ?? new Set()).add(state));
    }
  }
  return found;
}

const LABEL_LANGS = ['hu', 'en', 'de'] as const satisfies CldrLang[];

export const CLDR_LANGUAGES: Adapter = {
  id: 'cldr-languages',
  run: () => {
    const names: NameRow[] = [];
    const labelled = new Set<string>();
    const isKept = keptTest();
    for (const lang of LABEL_LANGS) {
      for (const [code, name] of Object.entries(displayNames(lang, 'languages'))) {
        const id = isKept(code) ? languageItem(code) : undefined;
        if (id === undefined || labelled.has(`${id} ${lang}`) || /[,()]/.test(name)) continue;
        labelled.add(`${id} ${lang}`);
        names.push({ id, lang, rank: 'label', name: languageLabel(lang, name) });
      }
    }
    const ids = [...new Set(names.map(({ id }) => id))];
    const states = statesOf();
    return {
      source: cldrSource('cldr-languages', 'Names of languages'),
      entities: ids.map((id) => ({ id, kind: 'other' })),
      names,
      statements: ids.flatMap((id) => [
        { id, property: 'class' as const, value: 'language' },
        ...[...(states.get(id) ?? [])].map((value) => ({ id, property: 'spokenIn' as const, value })),
      ]),
    };
  },
};
