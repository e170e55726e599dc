/** Wikidata's lists of dated things of June 2026: items that other sources lack, years, sitelinks as popularity. */
import type { Property } from '../../../knowledge/model';
import { Report } from '../../report';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { type DatedList, datedList } from './dated-lists';
import { fieldsOf, isoYear } from './dated-years';
import { isDictionaryWord } from './dictionary';
import { cleanName } from './item';
import { isEveryday } from './item-names';
import { countryNamed, nationOf, stateAtEnd } from './nations';

/** The Nobel Prizes by the name that the list gives them. */
const PRIZES: Readonly<Record<string, string>> = {
  'Nobel Prize in Physics': 'Q38104',
  'Nobel Prize in Chemistry': 'Q44585',
  'Nobel Prize in Physiology or Medicine': 'Q80061',
  'Nobel Prize in Literature': 'Q37922',
  'Nobel Peace Prize': 'Q35637',
};
/** Sitelinks from which a thing is kept under a name of everyday words, or a person under a single name. */
const SURELY_KNOWN = 100;

/** Dates of buildings. */
const BUILDING: ReadonlySet<Property> = new Set<Property>(['built', 'founded', 'completed']);

interface Dated {
  id: string;
  label: string;
  list: DatedList;
  sitelinks: number;
  description: string;
  years: Map<Property, string>;
  fields: Map<string, string>;
}

function readRows(raw: RawSources, report: Report): Map<string, Dated> {
  const items = new Map<string, Dated>();
  for (const row of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz')) {
    const {
      qid = '',
      label_en = '',
      query = '',
      year = '',
      sitelinks = '',
      description_en = '',
      extra = '',
    } = row;
    const list = datedList(query);
    if (list === undefined || !/^Q\d+$/.test(qid)) {
      report.count('Left out by list', query);
      continue;
    }
    const known = items.get(qid);
    const item: Dated = known ?? {
      id: qid,
      label: cleanName(label_en),
      list,
      sitelinks: 0,
      description: description_en,
      years: new Map(),
      fields: fieldsOf(extra),
    };
    items.set(qid, item);
    item.sitelinks = Math.max(item.sitelinks, Number(sitelinks) || 0);
    for (const [name, value] of fieldsOf(extra)) if (!item.fields.has(name)) item.fields.set(name, value);
    const iso = isoYear(year);
    // Two lists may date two things of one item (building and opening): the first property of a kind stands.
    if (
      iso !== undefined &&
      list.year !== undefined &&
      list.kind === item.list.kind &&
      !item.years.has(list.year)
    )
      item.years.set(list.year, iso);
  }
  return items;
}

/** Why an item that no other source declares is no entity of its own; undefined when it is one. */
function refusal(item: Dated): string | undefined {
  const { label, list, sitelinks } = item;
  if (!/\p{Script=Latin}/u.test(label) || /^Q\d+$/.test(label) || label.length > 90) return 'no label';
  if (sitelinks < list.least) return 'little known';
  if (!/\p{Lu}|\d/u.test(label)) return 'common noun';
  if (/ Wikipedia$/.test(label)) return 'edition of Wikipedia';
  if (label.length < 4 && list.kind === 'formerCountry') return 'ambiguous name';
  if (list.kind === 'work' && !label.includes(' ') && (isEveryday(label) || isDictionaryWord(label)))
    return 'ambiguous name';
  if (sitelinks >= SURELY_KNOWN) return undefined;
  if (list.kind === 'person' ? !label.includes(' ') : isEveryday(label)) return 'ambiguous name';
  return undefined;
}

function countryOf(item: Dated): string | undefined {
  const { fields, description } = item;
  const stated = fields.get('country');
  if (stated !== undefined) return countryNamed(stated);
  return nationOf(description) ?? stateAtEnd(description);
}

/** Dates of a building that contradict each other are of its forerunners: then none is told. */
function yearsOf({ years }: Dated): [Property, string][] {
  const order = (['built', 'founded', 'completed'] as const).flatMap((property) => years.get(property) ?? []);
  const isInOrder = order.every((year, index) => index === 0 || Number(order[index - 1]) <= Number(year));
  return [...years].filter(([property]) => isInOrder || !BUILDING.has(property));
}

function statementsOf(item: Dated, isOwn: boolean): StatementRow[] {
  const { id, list, fields } = item;
  const rows: StatementRow[] = [{ id, property: 'sitelinks', value: String(item.sitelinks) }];
  const add = (property: Property, value: string | undefined, start?: string): void => {
    if (value !== undefined) rows.push({ id, property, value, ...(start && { start }) });
  };
  // Of what another source declares that source tells the class.
  if (isOwn) add('class', list.code);
  for (const [property, value] of yearsOf(item)) add(property, value);
  if (list.kind === 'person') {
    const sex = fields.get('sex');
    add('gender', sex === 'male' || sex === 'female' ? sex : undefined);
    add('citizenship', nationOf(item.description));
  } else if (list.kind !== 'formerCountry' && list.kind !== 'event') add('country', countryOf(item));
  return rows;
}

function prizesOf(raw: RawSources): StatementRow[] {
  return raw.tsv('wikidata-facts/dated-items-2026.tsv.gz').flatMap(({ qid, query, year, extra = '' }) => {
    const prize = PRIZES[fieldsOf(extra).get('award') ?? ''];
    const start = isoYear(year ?? '');
    return query === 'nobel-laureates-award-year' && prize !== undefined && start !== undefined
      ? [{ id: qid!, property: 'award' as const, value: prize, start }]
      : [];
  });
}

/** Items that other sources may declare. */
function otherItems(raw: RawSources): { persons: ReadonlySet<string>; all: ReadonlySet<string> } {
  const ids = (file: string): string[] => raw.tsv(file).map(({ qid }) => qid!);
  const persons = new Set(ids('officeholders/people.tsv.gz'));
  const files = ['wikidata-facts/instance-of.tsv.gz', 'wikidata-names/english-2019.tsv.gz'];
  return { persons, all: new Set([...persons, ...files.flatMap(ids)]) };
}

function run(raw: RawSources): Tables {
  const report = new Report();
  const others = otherItems(raw);
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  for (const item of readRows(raw, report).values()) {
    const why = others.persons.has(item.id) ? 'has another source' : refusal(item);
    // Years and popularity of what other sources declare are kept where the item is none of our own.
    if (why === undefined || others.all.has(item.id))
      statements.push(...statementsOf(item, why === undefined));
    if (why !== undefined) {
      report.count(`Not declared: ${why}`, item.list.kind);
      continue;
    }
    entities.push({ id: item.id, kind: item.list.kind });
    const lang = item.list.kind === 'person' ? 'mul' : 'en';
    names.push({ id: item.id, lang, rank: 'label', name: item.label });
  }
  process.stderr.write(report.leading(12));
  return {
    source: {
      id: 'dated-items-2026',
      title: 'Wikidata: things with a date',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2026-06',
    },
    entities,
    names,
    statements: [...statements, ...prizesOf(raw)],
  };
}

/** Wars, coups, stadiums, newspapers, laureates …: with the year, the popularity and, where it is new, the item itself. */
export const DATED_ITEMS: Adapter = { id: 'dated-items-2026', run };
