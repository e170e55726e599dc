/** Wikidata's items as the collected label, alias, class and triple files have them (2019-2021). */
import type { Property } from '../../../knowledge/model';
import { NAME_LANGS } from '../../../knowledge/model';
import { normaliseName } from '../../../knowledge/normalise';
import { Report } from '../../report';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, StatementRow, Tables } from '../../tables/tables';
import { readDescribed } from './brands';
import { classify, classLabel } from './classes';
import { classifyDescription } from './descriptions';
import { type Item, newItem } from './item';
import { chooseLabel, isEveryday, type NameParts, namesOf } from './item-names';
import { nationOf } from './nations';
import { dropUnwanted } from './selection';

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
  P495: 'country',
  P407: 'language',
  P364: 'language',
  P69: 'educatedAt',
  P166: 'award',
};
/**
 * english-2019 lists well-connected topics: of those whose languages are counted three quarters have 25 or more, so
 * that is what the others get.
 */
const LANGUAGES_OF_TOPICS = 25;

/** Items by id, out of their classes; out of their English description where no class is known. */
function readItems(
  raw: RawSources,
  report: Report,
): { items: Map<string, Item>; parts: ReadonlyMap<string, string> } {
  const classes = new Map<string, string[]>();
  for (const { qid, class_qid: id, class_label_en: label } of raw.tsv('wikidata-facts/instance-of.tsv.gz')) {
    const list = classes.get(qid!) ?? [];
    list.push(classLabel(id ?? '', label ?? ''));
    classes.set(qid!, list);
  }
  const items = new Map<string, Item>();
  const parts = new Map<string, string>();
  for (const [id, labels] of classes) {
    const found = classify(labels);
    if (found !== undefined) items.set(id, newItem(found));
    else report.count('Left out by class', labels[0] || '(no class)');
    const part = labels.find((label) => /(?:given|family) name$/.test(label));
    if (part !== undefined) parts.set(id, part.endsWith('family name') ? 'family' : 'given');
  }
  for (const { qid, label, description = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
    if (classes.has(qid!) || !/^\p{Lu}|^\d/u.test(label!)) continue;
    const found = classifyDescription(description);
    const single = !label!.includes(' ');
    // Works are known by a description only: nothing measures how well known they are.
    if (
      found === undefined ||
      found.kind === 'work' ||
      (found.kind === 'person' && single && isEveryday(label!))
    ) {
      report.count('Left out by description', found?.kind ?? '(no known noun)');
      continue;
    }
    const country = nationOf(description);
    items.set(qid!, {
      ...newItem(found),
      languages: LANGUAGES_OF_TOPICS,
      ...(found.occupation && { occupation: found.occupation }),
      ...(country !== undefined && { country }),
    });
  }
  return { items, parts };
}

function readLabels(raw: RawSources, items: ReadonlyMap<string, Item>): void {
  for (const file of ['labels-2021', 'labels-2020']) {
    for (const { qid, lang, label } of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      const item = items.get(qid!);
      if (item === undefined) continue;
      if (file === 'labels-2021') item.languages++;
      if (LANGS.has(lang!) && !item.labels.has(lang!)) item.labels.set(lang!, label!);
    }
  }
  // The label of 2019 and those of today's lists are labels; aliases-2020 does not say which of its names is.
  for (const { qid, label, alternatives = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    if (!item.labels.has('en')) item.labels.set('en', label!);
    const names = alternatives.split('|').filter((name) => name !== '');
    item.names.set('en', [...(item.names.get('en') ?? []), ...names]);
  }
  for (const { qid, label_en: label } of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz')) {
    const item = items.get(qid!);
    if (item !== undefined && label!.length > 2 && !item.labels.has('en')) item.labels.set('en', label!);
  }
}

/** Labels of the name-suggestion-index are those of today. */
function readIndexLabels(items: ReadonlyMap<string, Item>): void {
  for (const [id, { label = '' }] of Object.entries(readDescribed())) {
    const item = items.get(id);
    if (item !== undefined && label.length > 2 && !item.labels.has('en')) item.labels.set('en', label);
  }
}

function readAliases(raw: RawSources, items: ReadonlyMap<string, Item>): void {
  const languages = new Map<string, Set<string>>();
  for (const { qid, lang, name } of raw.tsv('wikidata-names/aliases-2020.tsv.gz')) {
    const item = items.get(qid!);
    if (item === undefined) continue;
    const seen = languages.get(qid!) ?? new Set<string>();
    languages.set(qid!, seen.add(lang!));
    const list = item.names.get(lang!) ?? [];
    list.push(name!);
    item.names.set(lang!, list);
  }
  // 22 languages were collected in 2020, 102 in 2021: put both on one scale.
  for (const [id, set] of languages) {
    const item = items.get(id)!;
    item.languages = Math.max(item.languages, Math.round(set.size ** 1.35));
  }
}

/** Gives an English label to the items without one: the likeliest of their names that is no other item's label. */
function guessLabels(items: ReadonlyMap<string, Item>): void {
  const taken = new Set<string>();
  for (const { labels } of items.values()) taken.add(labels.get('en') ?? '');
  for (const item of items.values()) {
    if (item.labels.has('en')) continue;
    const label = chooseLabel(item, 'en', taken);
    if (label !== undefined) item.labels.set('en', label);
  }
}

/** Given and family names by the items of names, normalised. */
function readNameParts(raw: RawSources, parts: ReadonlyMap<string, string>): NameParts {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const file of ['labels-2021', 'aliases-2020']) {
    for (const row of raw.tsv(`wikidata-names/${file}.tsv.gz`)) {
      const part = parts.get(row.qid!);
      if (part === undefined || !LANGS.has(row.lang!)) continue;
      (part === 'given' ? given : family).add(normaliseName(row.label ?? row.name ?? ''));
    }
  }
  return { given, family };
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
    const add = (property: Property, value: string | undefined): void => {
      if (value !== undefined) rows.push({ id, property, value });
    };
    add('languages', item.languages > 0 ? String(item.languages) : undefined);
    add('class', item.code);
    add('occupation', item.occupation);
    add(item.kind === 'person' ? 'citizenship' : 'country', item.country);
  }
  return rows;
}

function run(raw: RawSources): Tables {
  const report = new Report();
  const { items, parts } = readItems(raw, report);
  readLabels(raw, items);
  readIndexLabels(items);
  readAliases(raw, items);
  guessLabels(items);
  dropUnwanted(raw, items, report);
  const nameParts = readNameParts(raw, parts);
  const entities: EntityRow[] = [...items].map(([id, item]) => ({ id, kind: item.kind }));
  process.stderr.write(report.leading(25));
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
    names: [...items].flatMap(([id, item]) => namesOf(id, item, nameParts)),
    statements: statementsOf(raw, items),
  };
}

/** Items of every kind that news speak of, with names, popularity and undated statements. */
export const WIKIDATA_ITEMS: Adapter = { id: 'wikidata-items', run };
