/** Sources that name entities of other sources by their label: they are read when all others are there. */
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { BIRTHS_IN_A_STATE } from './births-in-a-state';
import { CITY_REGIONS } from './city-regions';
import { CLUB_GROUNDS } from './club-grounds';
import { DATED_LINKS } from './dated-links';
import { DESCRIBED_FACTS } from './described-facts';
import { FACTBOOK_NATURE } from './factbook-nature';
import { FILM_FACTS } from './film-facts';
import { HUNGARIAN_LABELS } from './hungarian-labels';
import { ITEM_TRADES } from './item-trades';
import type { LabelIndex } from './label-index';
import { LARGEST_CITIES } from './largest-cities';
import { LIVES_JOINED } from './lives-joined';
import { NAMED_FACTS } from './named-facts';
import { PARLIAMENTS } from './parliaments';
import { PLACE_JOINS } from './place-joins';
import { SEATS_SINCE_1990 } from './seats-since-1990';
import { URBAN_AREAS } from './urban-areas';
import { WORDNET_LIVES } from './wordnet-lives';

export interface LinkedAdapter {
  /** Id of the source, its folder's name in src/compiler/facts. */
  id: string;
  /** `index` is of the tables of all other sources but those of LINKED behind this one. */
  run(raw: RawSources, index: LabelIndex): Tables | Promise<Tables>;
}

/** Each knows what those before it tell. */
export const LINKED: readonly LinkedAdapter[] = [
  DATED_LINKS,
  FILM_FACTS,
  FACTBOOK_NATURE,
  CLUB_GROUNDS,
  NAMED_FACTS,
  DESCRIBED_FACTS,
  CITY_REGIONS,
  URBAN_AREAS,
  LARGEST_CITIES,
  PLACE_JOINS,
  PARLIAMENTS,
  SEATS_SINCE_1990,
  LIVES_JOINED,
  WORDNET_LIVES,
  BIRTHS_IN_A_STATE,
  ITEM_TRADES,
  HUNGARIAN_LABELS,
];
