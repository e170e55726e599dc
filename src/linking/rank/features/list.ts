/** Features of a reading among the other readings of the same name, and of roles beside it. */
import type { Sign } from './feature';

/** Each is added where its rule holds, by the function that its reason names. */
export const LIST_FEATURES = [
  { name: 'called.so', sign: 1 },
  { name: 'part.rival', sign: -1 },
  { name: 'plays.no.town', sign: -1 },
  { name: 'plays.club', sign: 1 },
  { name: 'sport.club', sign: 1 },
  { name: 'sport.town', sign: -1 },
  { name: 'place.abroad', sign: -1 },
  { name: 'place.alone', sign: -1 },
  { name: 'place.namesake', sign: -1 },
  { name: 'of.age', sign: 1 },
  { name: 'own.state', sign: 1 },
  { name: 'role.agrees', sign: 1 },
] as const satisfies readonly { name: string; sign: Sign }[];

export type ListFeature = (typeof LIST_FEATURES)[number]['name'];
