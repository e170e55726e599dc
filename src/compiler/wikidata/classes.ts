/**
 * Class ids with their English labels. In the dump classes come as ids alone; the rules of sources/items/classes.ts
 * read labels. The table is made from the raw sources, so that one pass over the dump is enough.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Classified, classify, classLabel } from '../sources/items/classes';
import type { RawSources } from '../tables/adapter';
import { current, standing } from './claims';
import { type Item, itemId } from './item';

/** Id of this table in `knowledge:refresh --only`. */
export const CLASS_TABLE = 'wikidata-classes';

/** Writes the table: id, English label. */
export function writeClassTable(file: string, raw: RawSources): number {
  const labels = new Map<string, string>();
  for (const { class_qid: id = '', class_label_en: label = '' } of raw.tsv(
    'wikidata-facts/instance-of.tsv.gz',
  )) {
    if (/^Q\d+$/.test(id) && label !== '' && label !== id) labels.set(id, label);
  }
  const lines = [...labels].map(([id, label]) => `${id}\t${label}`).sort();
  writeFileSync(file, `${lines.join('\n')}\n`);
  return lines.length;
}

/** Tells the kind of items, and counts the classes that it does not know. */
export class Classifier {
  readonly unknown = new Map<string, number>();
  private readonly labels: ReadonlyMap<string, string>;
  private readonly answers = new Map<string, Classified | undefined>();

  constructor(file: string) {
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
    this.labels = new Map(rows.map((row) => row.split('\t') as [string, string]));
  }

  /** Kind and finer code of an item by its classes (P31); undefined where it is left out. */
  kindOf(item: Item): Classified | undefined {
    const claims = item.claims.P31 ?? [];
    const today = current(claims);
    const ids = (today.length > 0 ? today : standing(claims)).flatMap(
      (claim) => itemId(claim.mainsnak) ?? [],
    );
    const key = ids.join(' ');
    if (!this.answers.has(key)) {
      if (this.answers.size > 100_000) this.answers.clear();
      this.answers.set(key, classify(ids.map((id) => classLabel(id, this.labels.get(id) ?? ''))));
    }
    const found = this.answers.get(key);
    if (found === undefined) this.noteUnknown(ids);
    return found;
  }

  private noteUnknown(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.labels.has(id) || (this.unknown.size > 100_000 && !this.unknown.has(id))) continue;
      this.unknown.set(id, (this.unknown.get(id) ?? 0) + 1);
    }
  }
}
