/** The accent of a kind: marks and card share it. */
import type { Kind } from '../knowledge/model';

export const ACCENTS = ['person', 'place', 'body', 'event', 'culture'] as const;
export type Accent = (typeof ACCENTS)[number];

const OF_KIND: Record<Kind, Accent> = {
  person: 'person',
  office: 'person',
  people: 'person',
  country: 'place',
  territory: 'place',
  formerCountry: 'place',
  region: 'place',
  city: 'place',
  place: 'place',
  water: 'place',
  mountain: 'place',
  organisation: 'body',
  party: 'body',
  company: 'body',
  media: 'body',
  team: 'body',
  event: 'event',
  treaty: 'event',
  award: 'event',
  work: 'culture',
  product: 'culture',
  religion: 'culture',
  other: 'culture',
};

/** The family of kinds that shares one colour. */
export function accentOf(kind: Kind): Accent {
  return OF_KIND[kind];
}
