/** How often words stand in persons' names: what tells a rare name from one that thousands bear. */

import { normaliseName } from '../../knowledge/normalise';
import type { PersonsNamed } from '../../knowledge/store';
import { COMPILED } from '../../language/compiled';
import type { MergedEntity } from '../entity';

export type PersonsByWord = ReadonlyMap<string, PersonsNamed>;

/** Counts by normalised word: `first` as a given name, `last` as a family name. `countries` is by position. */
export function personsByWord(
  entities: readonly MergedEntity[],
  countries: readonly (string | undefined)[],
): Map<string, PersonsNamed> {
  const counts = new Map<string, PersonsNamed>();
  const count = (word: string, key: keyof PersonsNamed): void => {
    const known = counts.get(word) ?? { first: 0, last: 0 };
    known[key]++;
    counts.set(word, known);
  };
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'person') return;
    const label = entity.names.find(
      ({ lang, rank }) => rank === 'label' && (lang === 'en' || lang === 'mul'),
    );
    const words = normaliseName(label?.name ?? '').split(' ');
    if (words.length < 2) return;
    const swapped = COMPILED.en.familyFirst.has(countries[ref] ?? '');
    count(words[0]!, swapped ? 'last' : 'first');
    count(words.at(-1)!, swapped ? 'first' : 'last');
  });
  return counts;
}
