/**
 * What Wikidata's English short descriptions tell beside the kind: the town of a building, a club or a university, the
 * state of a firm or a band, whose subsidiary a firm is, who made a work. Only what names one entity of the tables is taken.
 */
import type { EntityId, IsoDate, Kind, Property } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { readDescribed } from '../items/brands';
import { countryNamed, nationOf } from '../items/nations';
import { type CityIndex, cityIndex } from '../places/city-index';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** "football stadium in Barcelona, Catalonia, Spain": the towns and states behind the preposition, the nearest first. */
const WHERE =
  /^[^;(]*?\b(?:(?:located|situated|based|headquartered)(?: in| at)|in|at) (?:downtown |central |the city of )?(\p{Lu}[^,;()]*(?:, \p{Lu}[^,;()]*)*)/u;
/** What ends a name inside a phrase: "Rome built by …". */
const REST =
  / (?:which|that|who|built|founded|owned|opened|known|and|by|for|from|designed|containing|used)\b.*|[.]$/;

/** Names of a description's places, the nearest first; empty where it names none. */
export function placesIn(description: string): string[] {
  return (WHERE.exec(description)?.[1] ?? '')
    .split(/, | in /)
    .map((name) => name.replace(REST, '').replace(/^the /, '').trim())
    .filter((name) => /^\p{Lu}/u.test(name));
}

const OWNER =
  /\b(?:(?:subsidiary|division|imprint|brand|unit) of|(?:owned|manufactured) by) (?:the )?(\p{Lu}[^,;()]*?)(?: (?:group|since|which|that|and|in|for|through)\b.*)?(?:[,;(.]|$)/u;
const MAKER =
  /\b(?:created|developed|written|directed|painted|composed|produced|made) by ([^,;()]+?)(?: (?:and|for|in|from|released|at)\b.*)?(?:[,;(.]|$)/u;
const AUTHOR =
  /\b(?:novel|book|play|film|painting|sculpture|opera|song|album|fresco|symphony|poem|ballet|manga|musical|mural|series) by ([^,;()]+?)(?: (?:and|for|in|from|released|at)\b.*)?(?:[,;(.]|$)/u;

/** Kinds that stand or sit in a town, by what the tables call that. */
const SEATED: Partial<Record<Kind, Property>> = {
  place: 'location',
  organisation: 'headquarters',
  company: 'headquarters',
  media: 'headquarters',
  team: 'headquarters',
};
/** Kinds of which a state is told. */
const NATIONAL: ReadonlySet<Kind> = new Set<Kind>([
  'organisation',
  'company',
  'media',
  'team',
  'work',
  'product',
  'place',
]);
const BODIES: ReadonlySet<Kind> = new Set<Kind>(['company', 'organisation', 'media']);
const SETTLED: ReadonlySet<Kind> = new Set<Kind>(['city']);
const WIDER: ReadonlySet<Kind> = new Set<Kind>(['region', 'city', 'mountain']);
const REGIONS: ReadonlySet<Kind> = new Set<Kind>(['region']);
const MAKERS: ReadonlySet<Kind> = new Set<Kind>(['person', 'company', 'organisation']);
/** They are in many places at once, or in none. */
const SPREAD: ReadonlySet<string> = new Set(['internationalOrganisation', 'union', 'sportsBody', 'band']);

interface Description {
  text: string;
  /** Undefined for the day of the source. */
  asOf: IsoDate | undefined;
}

/** English descriptions by item, the newest of each. */
function descriptions(raw: RawSources): Map<EntityId, Description> {
  const found = new Map<EntityId, Description>();
  const add = (asOf?: IsoDate, id = '', text = ''): void => {
    if (text !== '' && !found.has(id)) found.set(id, { text, asOf });
  };
  for (const [id, { description }] of Object.entries(readDescribed())) add('2026-09', id, description);
  for (const row of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz'))
    add('2026-06', row.qid, row.description_en);
  for (const row of raw.tsv('wikidata-names/english-2019.tsv.gz')) add(undefined, row.qid, row.description);
  return found;
}

/** "Australian American channel" is of neither. */
const TWO_NATIONS = /^\p{Lu}\p{L}+an[ -]\p{Lu}\p{L}+an /u;

class Described {
  readonly untold: Untold;

  constructor(
    private readonly index: LabelIndex,
    private readonly cities: CityIndex,
  ) {
    this.untold = new Untold(index);
  }

  private only(name: string, kinds: ReadonlySet<Kind>): EntityId | undefined {
    const found = this.index.named(name, kinds);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one state of the names, said outright or as that of the one region of the name. */
  private stateOf(names: readonly string[]): EntityId | undefined {
    for (const name of names) {
      const state = countryNamed(name);
      if (state !== undefined) return state;
      const region = this.only(name, WIDER);
      const states = region === undefined ? [] : this.index.values(region, 'country');
      if (states.length === 1) return states[0];
    }
    return undefined;
  }

  /** The town that the first of the names is, in the state that the others tell. */
  private townOf([first, ...wider]: readonly string[], own: EntityId | undefined): EntityId | undefined {
    if (first === undefined) return undefined;
    const state = this.stateOf(wider) ?? own;
    if (state === undefined || countryNamed(first) !== undefined) return undefined;
    const inState = (kinds: ReadonlySet<Kind>): EntityId[] =>
      this.index.named(first, kinds).filter((id) => this.index.values(id, 'country').includes(state));
    // "In Washington" may be in the state of that name; the town of a region of its name is named with it.
    if (wider.length === 0 && inState(REGIONS).length > 0) return undefined;
    const labelled = inState(SETTLED);
    return this.cities.only(first, state) ?? (labelled.length === 1 ? labelled[0] : undefined);
  }

  take(id: EntityId, { text: description, asOf }: Description): void {
    const { index, untold } = this;
    const kind = index.kindOf(id);
    if (kind === undefined) return;
    const isSpread = index.values(id, 'class').some((code) => SPREAD.has(code));
    const places = placesIn(description);
    const told = index.values(id, 'country');
    const state = nationOf(description) ?? this.stateOf(places);
    if (NATIONAL.has(kind) && !TWO_NATIONS.test(description)) untold.add(id, 'country', state, asOf);
    // What is told of one state is not in a town of another.
    const own = told.length === 1 ? told[0] : state;
    const seat = SEATED[kind];
    const isSeated =
      seat !== undefined &&
      !isSpread &&
      ['location', 'headquarters', 'locatedIn'].every(
        (property) => index.values(id, property as Property).length === 0,
      );
    const town = isSeated ? this.townOf(places, own) : undefined;
    if (town !== undefined && own !== undefined && index.values(town, 'country').includes(own))
      untold.add(id, seat!, town, asOf);
    if (BODIES.has(kind)) this.owner(id, description, asOf);
    if (kind === 'work' || kind === 'product') this.maker(id, kind, description);
  }

  private owner(id: EntityId, description: string, asOf: IsoDate | undefined): void {
    const owner = OWNER.exec(description)?.[1];
    const found = owner === undefined ? undefined : this.only(owner.trim(), BODIES);
    const told = this.index.values(id, 'owner').length + this.index.values(id, 'parentOrganisation').length;
    if (told === 0) this.untold.add(id, 'owner', found, asOf);
  }

  private maker(id: EntityId, kind: Kind, description: string): void {
    const name = (
      kind === 'work' ? (AUTHOR.exec(description) ?? MAKER.exec(description)) : MAKER.exec(description)
    )?.[1];
    const found = name === undefined ? undefined : this.only(name.trim(), MAKERS);
    const told = this.index.values(id, 'author').length + this.index.values(id, 'maker').length;
    if (told > 0 || found === undefined) return;
    this.untold.add(id, kind === 'work' && this.index.kindOf(found) === 'person' ? 'author' : 'maker', found);
  }
}

async function run(raw: RawSources, index: LabelIndex): Promise<Tables> {
  const described = new Described(index, await cityIndex(raw));
  for (const [id, description] of descriptions(raw)) described.take(id, description);
  return {
    source: {
      id: 'described-facts',
      title: 'Wikidata: what short descriptions tell',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2019',
    },
    entities: [],
    names: [],
    statements: described.untold.statements,
  };
}

export const DESCRIBED_FACTS = { id: 'described-facts', run };
