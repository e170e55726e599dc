/** Which items are kept: what a reader of news may look up, under a name that is no everyday word. */
import type { Kind } from '../../../knowledge/model';
import type { Report } from '../../report';
import type { RawSources } from '../../tables/adapter';
import { readDescribed } from './brands';
import { isDictionaryWord } from './dictionary';
import { cleanName, type Item } from './item';
import { englishLabel, isEveryday } from './item-names';

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
/** Kinds that must be known in far more languages to be kept under a name of everyday words ("Friends"). */
const OFTEN_EVERYDAY: ReadonlySet<Kind> = new Set([
  'work',
  'product',
  'other',
  'award',
  'event',
  'place',
  'religion',
]);
const EVERYDAY_LANGUAGES = 40;

/** What a second source lists is known, even where few languages had a name for it in 2020. */
function inSecondSource(raw: RawSources): ReadonlySet<string> {
  const topics = raw.tsv('wikidata-names/english-2019.tsv.gz').map(({ qid }) => qid!);
  return new Set([...topics, ...Object.keys(readDescribed())]);
}

/** Why an item is left out; undefined when it is kept. */
function refusal(item: Item, isListedTwice: boolean): string | undefined {
  const label = englishLabel(item);
  const { kind, code, languages } = item;
  const isSingle = !label.includes(' ');
  if (label !== '' && !/\p{Lu}/u.test(label)) return 'common noun';
  if (languages < (isListedTwice ? 1 : (LEAST_LANGUAGES[kind] ?? 1))) return 'little known';
  const isTitle = kind === 'work' || kind === 'other';
  if (isTitle && isSingle && isDictionaryWord(label)) return 'name of everyday words';
  if ((OFTEN_EVERYDAY.has(kind) || code === 'band') && isEveryday(label)) {
    if (languages < EVERYDAY_LANGUAGES || (isTitle && isSingle)) return 'name of everyday words';
  }
  return [label, ...[...item.labels.values()].map(cleanName)].every((name) => name === '')
    ? 'no name'
    : undefined;
}

/** Deletes what no reader of news looks up: common nouns, the little known, names of everyday words. */
export function dropUnwanted(raw: RawSources, items: Map<string, Item>, report: Report): void {
  const secondSource = inSecondSource(raw);
  for (const [id, item] of items) {
    const why = refusal(item, secondSource.has(id));
    if (why === undefined) continue;
    items.delete(id);
    report.count(`Left out: ${why}`, item.kind);
  }
}
