/**
 * Trades of persons by items of Wikidata that their statements name: the occupation, the position on a team, the
 * instrument. Only of those of whom no other source tells a trade.
 */
import { readFileSync } from 'node:fs';
import type { EntityId, Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** Occupation, position played, instrument: what tells more comes first. */
const PROPERTIES = ['P106', 'P413', 'P1303'] as const;
const FILES = ['triples-2021', 'triples-2020'] as const;

/** Rows: item of an occupation, position or instrument, code of the trade. */
const TRADES: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('item-trades.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

/** By property, the first trade of each person whom its statements give one. */
function tradesByProperty(raw: RawSources): Map<string, Map<EntityId, string>> {
  const found = new Map(PROPERTIES.map((property) => [property as string, new Map<EntityId, string>()]));
  for (const file of FILES)
    for (const { subject, property, object } of raw.tsv(`wikidata-facts/${file}.tsv.gz`)) {
      const trades = found.get(property!);
      const trade = trades && TRADES.get(object!);
      if (trade !== undefined && !trades!.has(subject!)) trades!.set(subject!, trade);
    }
  return found;
}

function run(raw: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  const told = new Set<EntityId>();
  for (const [property, trades] of tradesByProperty(raw))
    for (const [id, trade] of trades) {
      const has = (known: Property): boolean => index.values(id, known).length > 0;
      // Ministers play the piano too.
      const isKnown =
        told.has(id) || has('sport') || (property === 'P1303' && (has('position') || has('party')));
      if (isKnown || index.kindOf(id) !== 'person') continue;
      told.add(id);
      untold.add(id, 'occupation', trade);
    }
  return {
    source: {
      id: 'item-trades',
      title: 'Wikidata: occupations, positions played and instruments',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2021',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const ITEM_TRADES = { id: 'item-trades', run };
