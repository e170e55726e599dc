/**
 * Parties of a state by what their people are called at home: "the Democrats", "demokraták", "die Demokraten". They are
 * read where the article is about that state alone, as the index's rank `family`.
 */
import type { EntityId, Name, NameLang } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Less known than this, another party of the state may be called so. */
const KNOWN = 0.45;
/** By so much must a party be better known than the state's others of the name. */
const LEAD = 0.15;

/** What English labels of parties begin with, before "Party", and what their people are called in each language. */
const PEOPLE: readonly (readonly [
  label: string,
  names: Readonly<Partial<Record<NameLang, readonly string[]>>>,
])[] = [
  ['Democratic', { en: ['Democrats', 'Democrat', 'Democratic'], hu: ['demokraták'], de: ['Demokraten'] }],
  ['Republican', { en: ['Republicans', 'Republican'], hu: ['republikánusok'], de: ['Republikaner'] }],
  ['Conservative', { en: ['Conservatives'], hu: ['konzervatívok'], de: ['Konservative', 'Konservativen'] }],
  ['Liberal', { en: ['Liberals'], hu: ['liberálisok'], de: ['Liberale', 'Liberalen'] }],
  ['Socialist', { en: ['Socialists'], hu: ['szocialisták'], de: ['Sozialisten'] }],
  ['Social Democratic', { en: ['Social Democrats'], hu: ['szociáldemokraták'], de: ['Sozialdemokraten'] }],
  ['Communist', { en: ['Communists'], hu: ['kommunisták'], de: ['Kommunisten'] }],
  ['Green', { en: ['Greens'], hu: ['zöldek'], de: ['Grünen'] }],
];

function peopleOf(entity: MergedEntity): number {
  const labels = entity.names.filter(
    ({ lang, rank }) => rank === 'label' && (lang === 'en' || lang === 'mul'),
  );
  return PEOPLE.findIndex(([head]) => labels.some(({ name }) => name.startsWith(`${head} Party`)));
}

/** Names for the indexes by position of the entity; no card shows them. */
export function nationalPartiesByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  priors: readonly number[],
  report: Report,
): Map<number, Name[]> {
  const bearers = new Map<string, number[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'party' || firstValue(entity, 'dissolved') !== undefined) return;
    const people = peopleOf(entity);
    if (people < 0 || countries[ref] === undefined) return;
    const key = `${countries[ref]} ${people}`;
    bearers.set(key, [...(bearers.get(key) ?? []), ref]);
  });
  const found = new Map<number, Name[]>();
  for (const list of bearers.values()) {
    const [best, next] = list.sort((a, b) => priors[b]! - priors[a]!) as [number, number?];
    if (priors[best]! < KNOWN || (next !== undefined && priors[best]! - priors[next]! < LEAD)) continue;
    const [, names] = PEOPLE[peopleOf(entities[best]!)]!;
    found.set(
      best,
      Object.entries(names).flatMap(([lang, own]) =>
        own.map((name): Name => ({ lang: lang as NameLang, rank: 'family', name })),
      ),
    );
    report.count('Parties of a state by what their people are called', 'all');
  }
  return found;
}
