/** Whose word counts more where sources differ. */

export const CURATED = 'curated';

/** Sources whose word counts more, the first the most; those not named come after these, by name. */
const PRECEDENCE = [
  CURATED,
  'country-coder',
  'cldr-territories',
  'factbook',
  'leaders-current',
  'factbook-leaders',
  'congress',
  'hungary-2026',
  'wikidata-dump',
  'officeholders',
  'world-leaders-2022',
  'wikidata-items',
  'cities',
  'pantheon',
  'vital-people',
  'wila-creators',
  'quotebank-people',
];

/** Sources whose word counts least: they list persons for one side of their life, be it the lesser one. */
const LAST = [
  'deadoralive-people',
  'cld-legislators',
  'open-states',
  'chadwick-baseball',
  'film-people',
  'nga-artists',
  'wikidata-descriptions',
];

/** The less, the more the source's word counts. */
export function rankOfSource(id: string): number {
  const rank = PRECEDENCE.indexOf(id);
  return rank < 0 ? PRECEDENCE.length + 1 + LAST.indexOf(id) : rank;
}
