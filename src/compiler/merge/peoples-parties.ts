/**
 * Parties of a people beyond its own state: the Democratic Alliance of Hungarians in Romania is no "Romanian party", nor
 * are its politicians Romanian ones in Hungarian. Told by the party's English name, which has the adjective or the
 * people's name of a neighbour of its state, and of the state itself none.
 */
import type { EntityId } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';

/** States by the English words for what and who is of them: "Hungarian", "Hungarians". */
function statesByWord(countries: readonly MergedEntity[]): Map<string, Set<EntityId>> {
  const states = new Map<string, Set<EntityId>>();
  for (const { id, names } of countries) {
    for (const { lang, rank, name } of names) {
      if (lang !== 'en' || (rank !== 'adjective' && rank !== 'demonym')) continue;
      for (const word of [name, `${name}s`]) states.set(word, (states.get(word) ?? new Set()).add(id));
    }
  }
  return states;
}

/** Adds `peopleOf` to such parties, with the source and the day of their state. */
export function callPeoplesParties(entities: readonly MergedEntity[]): void {
  const countries = entities.filter(({ kind }) => kind === 'country');
  const states = statesByWord(countries);
  const byId = new Map(countries.map((country) => [country.id, country]));
  for (const party of entities) {
    const country = party.kind === 'party' ? byId.get(firstValue(party, 'country') ?? '') : undefined;
    if (country === undefined || firstValue(party, 'peopleOf') !== undefined) continue;
    const neighbours = country.statements.filter(({ property }) => property === 'borders');
    for (const { lang, name } of party.names) {
      const named =
        lang === 'en' ? name.split(/[\s–-]+/).flatMap((word) => [...(states.get(word) ?? [])]) : [];
      const people = neighbours.find(({ value }) => named.includes(value))?.value;
      if (people === undefined || named.includes(country.id)) continue;
      const says = party.statements.find(({ property }) => property === 'country')!;
      party.statements.push({ property: 'peopleOf', value: people, source: says.source, asOf: says.asOf });
      break;
    }
  }
}
