/** The lead sentence: who or what the entity is, made from its facts. */
import type { Gathered } from '../gather';
import type { Held } from '../terms/held';
import { leadOfPerson } from './person';
import type { Lead } from './sentence';
import { leadOfThing } from './thing';

export function leadOf(gathered: Gathered, held: readonly Held[]): Lead {
  return gathered.entity.kind === 'person' ? leadOfPerson(gathered, held) : leadOfThing(gathered);
}
