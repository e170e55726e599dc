/**
 * Well-known sportsmen by their family name alone, as reports of their sport have them: "Götze traf". They are read in
 * an article about that sport alone, as the index's rank `family`.
 */

import { fieldOf, isOfSport } from '../../knowledge/fields';
import type { EntityId, Name } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { familyNames } from './family-names';
import type { PersonsByWord } from './person-words';

/** Known as widely as this, no report needs the given name. */
const KNOWN = 0.45;
/** A family name that more persons of the file bear is not enough for one of them; of Hungarians, many are in no file. */
const MOST_BEARERS = 16;
const MOST_HUNGARIANS = 2;
const HUNGARY = 'Q28';
/** By so much must one be better known than all others of the sport with the name. */
const LEAD = 0.15;

/** Family names by position of the entity; no card shows them. */
export function playerNamesByRef(
  entities: readonly MergedEntity[],
  {
    countries,
    priors,
    named,
  }: { countries: readonly (EntityId | undefined)[]; priors: readonly number[]; named: PersonsByWord },
  report: Report,
): Map<number, Name[]> {
  const bearers = new Map<string, { ref: number; name: Name }[]>();
  entities.forEach((entity, ref) => {
    const field = entity.kind === 'person' ? fieldOf(entity) : undefined;
    if (!isOfSport(field)) return;
    for (const { lang, name } of familyNames(entity, countries[ref] ?? '')) {
      const key = `${lang}\t${field}\t${normaliseName(name)}`;
      const list = bearers.get(key) ?? [];
      bearers.set(key, list);
      list.push({ ref, name: { lang, rank: 'family', name } });
    }
  });
  const found = new Map<number, Name[]>();
  for (const list of bearers.values()) {
    const [best, next] = list.sort((a, b) => priors[b.ref]! - priors[a.ref]!);
    if (best === undefined || priors[best.ref]! < KNOWN) continue;
    if (next !== undefined && priors[best.ref]! - priors[next.ref]! < LEAD) continue;
    const most = countries[best.ref] === HUNGARY ? MOST_HUNGARIANS : MOST_BEARERS;
    if ((named.get(normaliseName(best.name.name))?.last ?? 0) > most) continue;
    found.set(best.ref, [...(found.get(best.ref) ?? []), best.name]);
    report.count('Sportsmen known by their family name in their sport', best.name.lang);
  }
  return found;
}
