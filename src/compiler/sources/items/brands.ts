/** Companies and bodies of the name-suggestion-index that news speak of: banks, retailers of several countries, agencies … */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NAME_LANGS, type NameLang } from '../../../knowledge/model';
import { normaliseName } from '../../../knowledge/normalise';
import { Report } from '../../report';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { packageFile } from '../packages';
import { countryOfIso } from '../people/countries';
import { type BrandKind, brandKind } from './brand-kinds';
import { classifyDescription } from './descriptions';
import { isDictionaryWord } from './dictionary';
import { cleanName } from './item';
import { isEveryday } from './item-names';
import { nationOf, stateAtEnd } from './nations';

/** Countries from which a name is known enough to be kept though another thing bears it. */
const WORLDWIDE = 12;
/** From so many everyday words on a name is one of a kind ("U.S. Customs and Border Protection"). */
const SPEAKING = 4;
/** A place in the index that stands for the whole world. */
const WORLD = '001';

const BODIES: ReadonlySet<string> = new Set(['company', 'organisation', 'party', 'media']);
const ENERGY =
  /energ|electr|power|utility|grid|\bgas\b|\boil\b|petrol|fuel|filling|hydro|nuclear|solar|wind/i;

interface IndexItem {
  locationSet: { include: (string | number[])[] };
  tags: Readonly<Record<string, string>>;
}
export interface Described {
  label?: string;
  description?: string;
}

interface Brand {
  id: string;
  kind: BrandKind;
  label: string;
  description: string;
  /** ISO 3166-1 alpha-2 codes, lower case, of whole countries. */
  countries: Set<string>;
  isWorldwide: boolean;
  names: Map<NameLang, string>;
  /** Codes of all its categories. */
  codes: Set<string | undefined>;
  /** The name on its places, in its own country's language. */
  sign: string | undefined;
}

/** The package exports its code only, dist/js/nsi.cjs: the data lies beside it. */
function readJson(file: string): unknown {
  const dist = dirname(dirname(packageFile('name-suggestion-index')));
  return JSON.parse(readFileSync(join(dist, file), 'utf8'));
}

/** English label and description by item. */
export function readDescribed(): Readonly<Record<string, Described>> {
  return (readJson('wikidata/wikidata.json') as { wikidata: Record<string, Described> }).wikidata;
}

/** What an item of the index adds to its brand: where it is, and how it is called there. */
function addItem(brand: Brand, { locationSet, tags }: IndexItem): void {
  for (const place of locationSet.include) {
    if (place === WORLD) brand.isWorldwide = true;
    else if (typeof place === 'string' && /^[a-z]{2}$/.test(place)) brand.countries.add(place);
  }
  for (const lang of NAME_LANGS) {
    const name = tags[`name:${lang}`] ?? tags[`brand:${lang}`] ?? tags[`operator:${lang}`];
    if (name !== undefined && !brand.names.has(lang)) brand.names.set(lang, cleanName(name));
  }
}

function newBrand(id: string, kind: BrandKind, described: Described, tags: IndexItem['tags']): Brand {
  return {
    id,
    kind,
    label: cleanName(described.label ?? ''),
    description: described.description ?? '',
    countries: new Set(),
    isWorldwide: false,
    names: new Map(),
    codes: new Set(),
    sign: tags.brand ?? tags.operator ?? tags.name,
  };
}

/** Brands by item, each with the category that asks for the least. */
function readBrands(): Brand[] {
  const { nsi } = readJson('json/nsi.json') as { nsi: Record<string, { items: IndexItem[] }> };
  const wikidata = readDescribed();
  const brands = new Map<string, Brand>();
  for (const [category, { items }] of Object.entries(nsi)) {
    const kind = brandKind(category);
    if (kind === undefined) continue;
    for (const item of items) {
      const { tags } = item;
      const id = tags['brand:wikidata'] ?? tags['operator:wikidata'];
      const described = wikidata[id ?? ''];
      if (id === undefined || described === undefined) continue;
      const brand = brands.get(id) ?? newBrand(id, kind, described, tags);
      brands.set(id, brand);
      brand.codes.add(kind.code);
      if (kind.least < brand.kind.least) brand.kind = kind;
      addItem(brand, item);
    }
  }
  return [...brands.values()];
}

/** Names of single words that any item of the other sources bears, normalised. */
function namesOfOthers(raw: RawSources, own: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of ['labels-2021', 'english-2019']) {
    for (const { qid, label = '', lang = 'en' } of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      if (!own.has(qid!) && !label.includes(' ') && /^(?:en|hu|de|fr|es|it)$/.test(lang))
        names.add(normaliseName(label));
    }
  }
  return names;
}

/** Number of countries; a brand that the index has everywhere counts as one of WORLDWIDE many. */
function reachOf({ countries, isWorldwide }: Brand): number {
  return Math.max(countries.size, isWorldwide ? WORLDWIDE : 0);
}

/** Why a brand is left out; undefined when it is kept. */
function refusal(brand: Brand, others: ReadonlySet<string>): string | undefined {
  const { label, kind } = brand;
  const reach = reachOf(brand);
  const isSingle = !/[\s&-]/.test(label);
  if (!/\p{Script=Latin}/u.test(label) || !/\p{Lu}|\d/u.test(label) || label.length > 70) return 'no label';
  if (reach < kind.least) return 'of too few countries';
  const described = classifyDescription(brand.description);
  if (described !== undefined && !BODIES.has(described.kind)) return 'described as something else';
  // Railways, towns and armies operate power lines too.
  if (kind.code === 'energyCompany' && !ENERGY.test(brand.description + label))
    return 'described as something else';
  if (/^[\p{Lu}\d]{1,3}$/u.test(label) && reach < WORLDWIDE) return 'short acronym';
  const isWord = isSingle && isDictionaryWord(label);
  if (isWord || (isEveryday(label) && label.split(' ').length < SPEAKING)) return 'name of everyday words';
  if (reach < WORLDWIDE && isSingle && others.has(normaliseName(label))) return 'name of another thing';
  return undefined;
}

function countryOf({ description, countries, isWorldwide }: Brand): string | undefined {
  const [only] = countries;
  return (
    nationOf(description) ??
    stateAtEnd(description) ??
    (countries.size === 1 && !isWorldwide && only !== undefined
      ? countryOfIso(only.toUpperCase())
      : undefined)
  );
}

/** Language of the sign of a brand of one country; `mul` where that is none with a name index. */
function signLang(countries: ReadonlySet<string>): NameLang {
  const among = (codes: string): boolean => [...countries].every((code) => codes.includes(code));
  return among('hu') ? 'hu' : among('de at ch') ? 'de' : among('us gb au nz ie ca') ? 'en' : 'mul';
}

function namesOf({ id, label, names, sign, countries }: Brand): NameRow[] {
  const rows: NameRow[] = [{ id, lang: 'en', rank: 'label', name: label }];
  for (const [lang, name] of names) {
    const isOwnScript = lang === 'ru' || lang === 'uk' || /^[\p{Script=Latin}\d\s.,'&’+/-]+$/u.test(name);
    if (name === label || !isOwnScript || name.length < 3) continue;
    rows.push({ id, lang, rank: lang === 'en' ? 'alias' : 'label', name });
  }
  const isUsable =
    sign !== undefined &&
    /^[\p{Script=Latin}\d\s.'’&-]{4,40}$/u.test(sign) &&
    /\p{Lu}/u.test(sign) &&
    !isEveryday(sign);
  if (isUsable && countries.size > 0 && !rows.some(({ name }) => name === sign))
    rows.push({ id, lang: signLang(countries), rank: /[\s&-]/.test(sign) ? 'alias' : 'weak', name: sign });
  return rows;
}

function run(raw: RawSources): Tables {
  const report = new Report();
  const brands = readBrands();
  const others = namesOfOthers(raw, new Set(brands.map(({ id }) => id)));
  const kept = brands.filter((brand) => {
    const why = refusal(brand, others);
    report.count(why === undefined ? 'Kept' : `Left out: ${why}`, brand.kind.code ?? brand.kind.kind);
    return why === undefined;
  });
  process.stderr.write(report.leading(12));
  const entities: EntityRow[] = kept.map(({ id, kind }) => ({ id, kind: kind.kind }));
  const statements = kept.flatMap((brand): StatementRow[] => {
    const country = countryOf(brand);
    // A name in categories of several sorts is none of them for certain: what sells cars has charging stations too.
    const described = classifyDescription(brand.description)?.code;
    const code = brand.codes.size === 1 ? brand.kind.code : described;
    return [
      ...(code === undefined ? [] : [{ id: brand.id, property: 'class' as const, value: code }]),
      { id: brand.id, property: 'places' as const, value: String(reachOf(brand)) },
      ...(country === undefined ? [] : [{ id: brand.id, property: 'country' as const, value: country }]),
    ];
  });
  return {
    source: {
      id: 'name-suggestion-index',
      title: 'name-suggestion-index',
      publisher: 'OpenStreetMap US',
      url: 'https://nsi.guide/',
      licence: 'BSD-3-Clause',
      asOf: '2026-09-18',
    },
    entities,
    names: kept.flatMap(namesOf),
    statements,
  };
}

/** Companies and bodies whose places are mapped, with their names by language. */
export const BRANDS: Adapter = { id: 'name-suggestion-index', run };
