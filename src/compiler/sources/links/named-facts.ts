/** What the names of items tell for sure: the state and sport of a national team, the state of an airline, the years of a war. */
import type { EntityId } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { countryNamed, nationOf } from '../items/nations';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

const NATIONAL_TEAM = /^(.+?)(?: men's| women's)? national /;
const SPORTS: readonly (readonly [RegExp, string])[] = [
  [/\bassociation football|\bsoccer|\bfootball team/, 'football'],
  [/\brugby/, 'rugby'],
  [/\bbasketball/, 'basketball'],
  [/\bice hockey/, 'iceHockey'],
  [/\bcricket/, 'cricket'],
  [/\bhandball/, 'handball'],
  [/\bvolleyball/, 'volleyball'],
  [/\bbaseball/, 'baseball'],
];

/** State and sport of "Spain national association football team". */
export function nationalTeam(label: string): { state: EntityId | undefined; sport: string | undefined } {
  const named = NATIONAL_TEAM.exec(label)?.[1];
  return {
    state: named === undefined ? undefined : countryNamed(named),
    sport: SPORTS.find(([pattern]) => pattern.test(label))?.[1],
  };
}

/** The one state that an airline's name names: "Philippine Airlines", "Air Algérie"; undefined where it names two. */
export function stateOfAirline(label: string): EntityId | undefined {
  const words = label.split(/[ -]+/);
  const spans = words.flatMap((word, index) => [word, words.slice(index, index + 2).join(' ')]);
  const states = new Set(
    spans
      .flatMap((span) => countryNamed(span) ?? nationOf(`${span} airline`) ?? [])
      .filter((id) => id !== ''),
  );
  return states.size === 1 ? [...states][0] : undefined;
}

/** First and last year of "Byzantine–Sassanid War of 602–628". */
export function yearsIn(label: string): [from: string, to: string] | undefined {
  const [, from, last] = /(?: of |\()(\d{3,4})[–-](\d{2,4})\)?$/.exec(label) ?? [];
  if (from === undefined || last === undefined) return undefined;
  const to = last.length < from.length ? from.slice(0, from.length - last.length) + last : last;
  return Number(to) >= Number(from) ? [from.padStart(4, '0'), to.padStart(4, '0')] : undefined;
}

function run(_raw: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  const hasClass = (id: EntityId, code: string): boolean => index.values(id, 'class').includes(code);
  for (const id of index.ofKind('team')) {
    if (!hasClass(id, 'nationalTeam')) continue;
    const found = index.labels(id).map(nationalTeam);
    untold.add(id, 'country', found.find(({ state }) => state !== undefined)?.state);
    untold.add(id, 'sport', found.find(({ sport }) => sport !== undefined)?.sport);
  }
  for (const id of index.ofKind('company')) {
    const label = hasClass(id, 'airline') ? index.labels(id)[0] : undefined;
    if (label !== undefined) untold.add(id, 'country', stateOfAirline(label));
  }
  for (const id of index.ofKind('event')) {
    const [from, to] =
      index
        .labels(id)
        .map(yearsIn)
        .find((years) => years !== undefined) ?? [];
    const started = index.values(id, 'started')[0];
    if (started === undefined || started.slice(0, 4) === from) {
      untold.add(id, 'started', from);
      untold.add(id, 'ended', to);
    }
  }
  return {
    source: {
      id: 'named-facts',
      title: 'Wikidata: what the names of items tell',
      publisher: 'Wikimedia',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2021',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const NAMED_FACTS = { id: 'named-facts', run };
