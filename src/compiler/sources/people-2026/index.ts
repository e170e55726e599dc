import type { Adapter } from '../../tables/adapter';
import { ARTISTS } from './artists';
import { DESCRIPTIONS } from './descriptions';
import { TYPED_ITEMS } from './items';
import { LEGISLATORS } from './legislators';
import { LIVES } from './lives';
import { MEDIA } from './media';
import { ORGANISATIONS } from './organisations';
import { BACKLINKS } from './popularity';
import { QUOTEBANK } from './quotebank';
import { SPORT } from './sport';
import { STATE_LEGISLATORS } from './state-legislators';
import { FOOTBALL_TEAMS } from './teams';
import { VITAL } from './vital';
import { WORKS } from './works';

/** Persons, bodies and works of many lists, each with the items' ids. */
export const PEOPLE_2026: readonly Adapter[] = [
  VITAL,
  QUOTEBANK,
  STATE_LEGISLATORS,
  ORGANISATIONS,
  ...MEDIA,
  FOOTBALL_TEAMS,
  ...LEGISLATORS,
  ...LIVES,
  ...SPORT,
  ...ARTISTS,
  ...TYPED_ITEMS,
  ...WORKS,
  DESCRIPTIONS,
  BACKLINKS,
];
