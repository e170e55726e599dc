/** Finds the item of a company that a source knows by its English name only. */
import { normaliseName, stripMarks } from '../../../knowledge/normalise';
import type { RawSources } from '../../tables/adapter';
import { readDescribed } from './brands';
import { classify, classLabel } from './classes';
import { datedList } from './dated-lists';
import { classifyDescription } from './descriptions';
import { cleanName } from './item';

const SUFFIX =
  /(?:^the |[\s,.]+(?:inc|incorporated|corp|corporation|company|companies|co|group|holdings?|plc|ltd|limited|llc|n ?v|s ?a|se|ag|the|&))+$/;

/** "The Coca-Cola Company" as "coca cola": without the words that say that it is a company. */
export function companyKey(name: string): string {
  const plain = stripMarks(normaliseName(name))
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^the /, '')
    .replace(/\.com\b/, '')
    .replace(/[.,'’]/g, '')
    .replace(/[-/]/g, ' ')
    .replace(/\band\b/g, '&');
  const bare = plain.replace(SUFFIX, '').trim();
  return (bare === '' ? plain : bare).replace(/\s+/g, ' ');
}

function exactKey(name: string): string {
  return normaliseName(cleanName(name)).replace(/^the /, '');
}

type Names = Map<string, Set<string>>;

export class CompanyIndex {
  /** Ids by name as it stands, by key of the label, by key of an alias: the surest first. */
  private readonly exact: Names = new Map();
  private readonly labels: Names = new Map();
  private readonly aliases: Names = new Map();
  private readonly fame = new Map<string, number>();

  constructor(raw: RawSources) {
    const companies = this.companiesOf(raw);
    const add = (table: Names, id: string, name: string): void => {
      if (!companies.has(id) || name === '') return;
      const put = (to: Names, key: string): Names => to.set(key, (to.get(key) ?? new Set()).add(id));
      put(table, companyKey(cleanName(name)));
      if (table === this.labels) put(this.exact, exactKey(name));
      this.fame.set(id, (this.fame.get(id) ?? 0) + 1);
    };
    const { labels, aliases } = this;
    for (const { qid, lang, label } of raw.tsv('wikidata-names/labels-2021.tsv.gz'))
      if (lang === 'en') add(labels, qid!, label!);
    for (const { qid, label, alternatives = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
      add(labels, qid!, label!);
      for (const name of alternatives.split('|')) add(aliases, qid!, name);
    }
    for (const { qid, label_en: label } of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz'))
      add(labels, qid!, label!);
    for (const { qid, lang, name } of raw.tsv('wikidata-names/aliases-2020.tsv.gz'))
      if (lang === 'en') add(aliases, qid!, name!);
    for (const [id, { label = '' }] of Object.entries(readDescribed())) add(labels, id, label);
  }

  private companiesOf(raw: RawSources): Set<string> {
    const isCompany = (kind: string | undefined): boolean => kind === 'company' || kind === 'media';
    const classes = new Map<string, string[]>();
    for (const { qid, class_qid: id, class_label_en: label } of raw.tsv(
      'wikidata-facts/instance-of.tsv.gz',
    )) {
      const list = classes.get(qid!) ?? [];
      list.push(classLabel(id!, label!));
      classes.set(qid!, list);
    }
    const found = new Set(
      [...classes].filter(([, labels]) => isCompany(classify(labels)?.kind)).map(([id]) => id),
    );
    const describe = (id: string, description: string | undefined): void => {
      if (!classes.has(id) && isCompany(classifyDescription(description ?? '')?.kind)) found.add(id);
    };
    for (const { qid, description } of raw.tsv('wikidata-names/english-2019.tsv.gz'))
      describe(qid!, description);
    for (const [id, { description }] of Object.entries(readDescribed())) describe(id, description);
    for (const { qid, query } of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz'))
      if (!classes.has(qid!) && isCompany(datedList(query!)?.kind)) found.add(qid!);
    return found;
  }

  /** The one company of this name: by label before alias; of several the one that far more names are known of. */
  find(name: string): string | 'ambiguous' | undefined {
    const key = companyKey(name);
    const tables: readonly (readonly [Names, string])[] = [
      [this.exact, exactKey(name)],
      [this.labels, key],
      [this.aliases, key],
    ];
    for (const [table, one] of tables) {
      const ids = [...(table.get(one) ?? [])].sort(
        (a, b) => (this.fame.get(b) ?? 0) - (this.fame.get(a) ?? 0),
      );
      const [first, second] = ids;
      if (first === undefined) continue;
      const stands = second === undefined || (this.fame.get(first) ?? 0) >= 3 * (this.fame.get(second) ?? 0);
      return stands ? first : 'ambiguous';
    }
    return undefined;
  }
}
