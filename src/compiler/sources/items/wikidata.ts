/** Wikidata's items as the collected label, alias, class and triple files have them (2020-2021, sitelinks 2026). */
import type { Kind, NameLang, Property } from '../../../knowledge/model';
import { NAME_LANGS } from '../../../knowledge/model';
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { Adapter, RawSources } from '../../adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables';
import { classify } from './classes';

const LANGS: ReadonlySet<string> = new Set(NAME_LANGS);
/** Wikidata properties that become statements. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  P17: 'country',
  P131: 'locatedIn',
  P30: 'continent',
  P36: 'capital',
  P47: 'borders',
  P37: 'officialLanguage',
  P38: 'currency',
  P463: 'memberOf',
  P361: 'partOf',
  P19: 'birthPlace',
  P20: 'deathPlace',
  P27: 'citizenship',
  P102: 'party',
  P39: 'position',
  P26: 'spouse',
  P22: 'parent',
  P25: 'parent',
  P40: 'child',
  P3373: 'sibling',
  P1001: 'jurisdiction',
  P159: 'headquarters',
  P749: 'parentOrganisation',
  P127: 'owner',
  P112: 'founder',
  P118: 'league',
  P115: 'venue',
  P710: 'participant',
  P1346: 'winner',
  P276: 'location',
  P50: 'author',
  P57: 'author',
  P176: 'maker',
  P178: 'maker',
};
/** Kinds of which only what is known in many languages is kept. */
const LEAST_LANGUAGES: Partial<Record<Kind, number>> = {
  work: 9,
  product: 7,
  other: 12,
  place: 3,
  company: 2,
  mountain: 3,
  award: 5,
};

interface Item {
  kind: Kind;
  code: string | undefined;
  labels: Map<string, string>;
  /** Names of aliases-2020 by language. */
  names: Map<string, string[]>;
  languages: number;
  sitelinks: number;
}

function readClasses(raw: RawSources): Map<string, Item> {
  const classes = new Map<string, string[]>();
  for (const { qid, class_label_en: label } of raw.tsv('wikidata-facts/instance-of.tsv.gz')) {
    const list = classes.get(qid!) ?? [];
    list.push(label ?? '');
    classes.set(qid!, list);
  }
  const items = new Map<string, Item>();
  for (const [id, labels] of classes) {
    const found = classify(labels);
    if (found === undefined) continue;
    items.set(id, { ...found, labels: new Map(), names: new Map(), languages: 0, sitelinks: 0 });
  }
  return items;
}

function readNames(raw: RawSources, items: ReadonlyMap<string, Item>): void {
  for (const file of ['labels-2021', 'labels-2020']) {
    for (const { qid, lang, label } of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      const item = items.get(qid!);
      if (item === undefined) continue;
      if (file === 'labels-2021') item.languages++;
      if (LANGS.has(lang!) && !item.labels.has(lang!)) item.labels.set(lang!, label!);
    }
  }
  const languages = new Map<string, Set<string>>();
  for (const { qid, lang, name } of raw.tsv('wikidata-names/aliases-2020.tsv.gz')) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    const seen = languages.get(qid!) ?? new Set<string>();
    languages.set(qid!, seen.add(lang!));
    if (!LANGS.has(lang!)) continue;
    const list = item.names.get(lang!) ?? [];
    list.push(name!);
    item.names.set(lang!, list);
  }
  // 22 languages were collected in 2020, 102 in 2021: put both on one scale.
  for (const [id, set] of languages) {
    const item = items.get(id)!;
    item.languages = Math.max(item.languages, Math.round(set.size ** 1.35));
  }
  for (const { qid, sitelinks } of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz')) {
    const item = items.get(qid!);
    if (item !== undefined) item.sitelinks = Math.max(item.sitelinks, Number(sitelinks) || 0);
  }
  for (const { qid, label, alternatives } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    if (!item.labels.has('en')) item.labels.set('en', label!);
    item.names.set('en', [
      ...(item.names.get('en') ?? []),
      ...(alternatives ?? '').split('|').filter((name) => name !== ''),
    ]);
  }
}

function tokens(name: string): string[] {
  return stripMarks(normaliseName(name))
    .split(/[ \-.,']+/)
    .filter((token) => token.length > 2);
}

/** Languages whose items mostly carry the English spelling of foreign names. */
const ENGLISH_SPELLERS = ['ceb', 'ilo', 'sw', 'tl', 'yo', 'vi'];

/** Where no label is known, the name that most languages give; among one language's names the commonest spelling. */
function chooseLabel(item: Item, lang: string): string | undefined {
  const own = item.names.get(lang);
  if (own === undefined) return undefined;
  const count = new Map<string, number>();
  for (const list of item.names.values())
    for (const name of list) count.set(name, (count.get(name) ?? 0) + 1);
  const english = (name: string): number =>
    lang === 'en'
      ? 200 * ENGLISH_SPELLERS.filter((other) => item.names.get(other)?.includes(name)).length
      : 0;
  const score = (name: string): number =>
    english(name) +
    (count.get(name) ?? 0) * 10 +
    (/^\p{Lu}/u.test(name) ? 5 : 0) -
    Math.abs(name.length - 14) / 10;
  const [best] = [...own]
    .filter((name) => name.length > 2 && /\p{L}/u.test(name))
    .sort((a, b) => score(b) - score(a));
  // Where most languages write it alike and this one only gives odd spellings, the common one is the label.
  const common = item.labels.get('en') ?? item.names.get('en')?.[0];
  if (best !== undefined && common !== undefined && (count.get(common) ?? 0) > 9 && count.get(best) === 1)
    return undefined;
  return best;
}

/** An alias is sane when it shares a word with a label or is its acronym; else it needs another source. */
function isSane(alias: string, known: ReadonlySet<string>, initials: ReadonlySet<string>): boolean {
  if (/^[A-ZÁÉÍÓÖŐÚÜŰ]{3,}$/.test(alias)) return initials.has(alias.toLowerCase());
  return tokens(alias).some(
    (token) =>
      known.has(token) ||
      [...known].some((other) => other.slice(0, 5) === token.slice(0, 5) && token.length > 4),
  );
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
    .toLowerCase();
}

function clean(name: string): string {
  return name
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/[\t\n\r]+/g, ' ')
    .trim();
}

function namesOf(id: string, item: Item): NameRow[] {
  const rows: NameRow[] = [];
  const english = clean(item.labels.get('en') ?? chooseLabel(item, 'en') ?? '');
  const labels = [...item.labels.values(), english].filter((label) => /\p{Script=Latin}/u.test(label));
  const known = new Set(labels.flatMap(tokens));
  const initials = new Set(labels.map(initialsOf));
  for (const lang of NAME_LANGS) {
    if (lang === 'mul') continue;
    const label =
      lang === 'en'
        ? english
        : clean(item.labels.get(lang) ?? (lang === 'hu' ? (chooseLabel(item, lang) ?? '') : ''));
    const isCopy = lang !== 'en' && label === english;
    if (label !== '' && !isCopy && label.length < 100)
      rows.push({ id, lang: lang as NameLang, rank: 'label', name: label });
    if (lang === 'hu' || lang === 'en' || lang === 'de') {
      for (const alias of new Set((item.names.get(lang) ?? []).map(clean))) {
        if (
          alias.length < 3 ||
          alias.length > 80 ||
          alias === label ||
          alias === english ||
          !/^[\p{Script=Latin}\d\s.,'&’+/-]+$/u.test(alias)
        )
          continue;
        if (!/\p{Lu}/u.test(alias) && item.kind !== 'event') continue;
        rows.push({ id, lang, rank: isSane(alias, known, initials) ? 'alias' : 'weak', name: alias });
      }
    }
  }
  return rows;
}

function statementsOf(raw: RawSources, items: ReadonlyMap<string, Item>): StatementRow[] {
  const rows: StatementRow[] = [];
  for (const file of ['triples-2021', 'triples-2020']) {
    for (const { subject, property, object } of raw.tsv(`wikidata-facts/${file}.tsv.gz`)) {
      const mapped = PROPERTIES[property!];
      if (mapped !== undefined && items.has(subject!) && subject !== object)
        rows.push({ id: subject!, property: mapped, value: object! });
    }
  }
  for (const { qid, gender } of raw.tsv('wikidata-facts/gender.tsv.gz')) {
    if (items.get(qid!)?.kind === 'person' && (gender === 'male' || gender === 'female'))
      rows.push({ id: qid!, property: 'gender', value: gender });
  }
  for (const [id, item] of items) {
    if (item.languages > 0) rows.push({ id, property: 'languages', value: String(item.languages) });
    if (item.sitelinks > 0) rows.push({ id, property: 'sitelinks', value: String(item.sitelinks) });
    if (item.code !== undefined) rows.push({ id, property: 'class', value: item.code });
  }
  return rows;
}

function run(raw: RawSources): Tables {
  const items = readClasses(raw);
  readNames(raw, items);
  for (const [id, item] of items) if (item.languages < (LEAST_LANGUAGES[item.kind] ?? 1)) items.delete(id);
  const entities: EntityRow[] = [...items].map(([id, item]) => ({ id, kind: item.kind }));
  return {
    source: {
      id: 'wikidata-items',
      title: 'Wikidata',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2021',
    },
    entities,
    names: [...items].flatMap(([id, item]) => namesOf(id, item)),
    statements: statementsOf(raw, items),
  };
}

/** Items of every kind that news speak of, with names, popularity and undated statements. */
export const WIKIDATA_ITEMS: Adapter = { id: 'wikidata-items', run };
