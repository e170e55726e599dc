/** States and occupations that the English short descriptions of 2019 tell of well-connected items. */
import type { Kind, Property } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { StatementRow } from '../../tables/tables';
import { classifyDescription } from '../items/descriptions';
import { countryNamed, nationOf, stateAtEnd } from '../items/nations';

/** Property by which things of a kind belong to a state. */
const STATE: Partial<Record<Kind, Property>> = {
  person: 'citizenship',
  team: 'country',
  company: 'country',
  organisation: 'country',
  media: 'country',
  work: 'country',
};
/** "Australian American children's channel": two states, and the words do not say which. */
const TWO_STATES = /^(?:former |\d{4} )?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;

/** The state of a description, of persons also the one that they are from; of works and bodies also the one at its end ("club based in Manchester, England"). */
export function stateOfDescription(description: string, kind: Kind): string | undefined {
  const state = TWO_STATES.test(description.replace(/^(?:North|South|New) /, ''))
    ? undefined
    : nationOf(description);
  if (kind !== 'person') return state ?? stateAtEnd(description);
  // "actor and director from the United States"
  const [, from] = / from ([^,]+)$/.exec(description) ?? [];
  return state ?? (from === undefined ? undefined : countryNamed(from));
}

export const DESCRIPTIONS: Adapter = {
  id: 'wikidata-descriptions',
  run: (raw: RawSources) => {
    const statements: StatementRow[] = [];
    for (const { qid = '', label = '', description = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
      const found = classifyDescription(description);
      const property = found === undefined ? undefined : STATE[found.kind];
      if (found === undefined || property === undefined || !/^\p{Lu}|^\d/u.test(label)) continue;
      const state = stateOfDescription(description, found.kind);
      if (state !== undefined) statements.push({ id: qid, property, value: state });
      if (found.kind === 'person' && found.occupation)
        statements.push({ id: qid, property: 'occupation', value: found.occupation });
    }
    return {
      source: {
        id: 'wikidata-descriptions',
        title: 'Wikidata: short descriptions',
        publisher: 'Wikimedia',
        url: 'https://www.wikidata.org/',
        licence: 'CC0-1.0',
        asOf: '2019',
      },
      entities: [],
      names: [],
      statements,
    };
  },
};
