/** Features of a reading among the other readings of the same name, and of roles beside it. */
import type { Sign } from './feature';

/** Each is added where its rule holds, by the function that the row names. */
export const LIST_FEATURES = [
  { name: 'called.so', sign: 1, why: 'the index has the part of its name for it: readings.ts' },
  { name: 'part.rival', sign: -1, why: 'one of the family whom readers know less: readings.ts' },
  { name: 'plays.no.town', sign: -1, why: 'what plays is no town: places.ts' },
  { name: 'plays.club', sign: 1, why: 'and is its club: places.ts' },
  { name: 'sport.club', sign: 1, why: 'a club in an article about sport: places.ts' },
  { name: 'sport.town', sign: -1, why: 'and the town or region that has one of its name: places.ts' },
  {
    name: 'place.abroad',
    sign: -1,
    why: 'a place far from the article’s state that has rivals in it: places.ts',
  },
  { name: 'place.alone', sign: -1, why: 'an obscure place far from the article’s state: places.ts' },
  { name: 'place.namesake', sign: -1, why: 'a place less known than another of the name: places.ts' },
  {
    name: 'of.age',
    sign: 1,
    why: 'of two sportsmen of a name and a sport the one who may still compete: namesakes.ts',
  },
  { name: 'own.state', sign: 1, why: 'a body of the state that the article is about: national.ts' },
  { name: 'role.agrees', sign: 1, why: 'the person held the office beside the name: role-beside.ts' },
] as const satisfies readonly { name: string; sign: Sign; why: string }[];

export type ListFeature = (typeof LIST_FEATURES)[number]['name'];
