/** Sources that name entities of other sources by their label: they are read when all others are there. */
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { DATED_LINKS } from './dated-links';
import { FACTBOOK_NATURE } from './factbook-nature';
import type { LabelIndex } from './label-index';
import { LARGEST_CITIES } from './largest-cities';

export interface LinkedAdapter {
  /** Id of the source, its folder's name in src/compiler/facts. */
  id: string;
  /** `index` is of the tables of all other sources. */
  run(raw: RawSources, index: LabelIndex): Tables | Promise<Tables>;
}

export const LINKED: readonly LinkedAdapter[] = [DATED_LINKS, FACTBOOK_NATURE, LARGEST_CITIES];
