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

export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(OF_KIND, value);
}

/** The family of kinds that shares one colour. */
export function accentOf(kind: Kind): Accent {
  return OF_KIND[kind];
}

/** Colour of a family on light and on dark pages; both keep 3:1 against the page. */
export const ACCENT_COLOURS: Record<Accent, readonly [light: string, dark: string]> = {
  person: ['#a14a1f', '#e79a6d'],
  place: ['#1c6b5a', '#67c2ab'],
  body: ['#2f5c9e', '#86b2ee'],
  event: ['#8a2f6b', '#e08bc2'],
  culture: ['#6a5a1a', '#cdb75a'],
};
