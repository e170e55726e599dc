/** What a person or a team is known for, in a few classes that linking tells articles by. */
import type { Entity, Field } from './model';
import { firstValue } from './values';

/** Codes of occupations, sports and classes of teams by the sport that they are of. */
const CODES: Readonly<Record<Exclude<Field, 'elsewhere'>, string>> = {
  football: 'footballer football footballClub footballLeague',
  americanFootball: 'americanFootballPlayer americanFootball americanFootballTeam',
  baseball: 'baseballPlayer baseball baseballTeam',
  basketball: 'basketballPlayer basketball basketballTeam',
  cricket: 'cricketer cricket',
  hockey: 'hockeyPlayer iceHockey hockeyTeam fieldHockeyPlayer',
  rugby: 'rugbyPlayer rugby australianFootballer',
  tennis: 'tennisPlayer',
  motorsport: 'racecarDriver racingDriver motorcycleRacer motorsport racingTeam',
  sport:
    'athlete trackAthlete coach cyclist boxer swimmer martialArts golfer wrestler badmintonPlayer rower skier skater hurler volleyballPlayer gaelicFootballer referee gymnast canoeist sailor jockey snooker fencer dartsPlayer lacrossePlayer sportsExecutive squashPlayer waterPoloPlayer horseTrainer tableTennisPlayer handballPlayer handball chessmaster sportsClub sportsLeague',
  stage: 'actor musician singer filmDirector producer composer presenter comedian dancer model conductor',
  politics: 'politician',
};

/** Fields by word from words by field, parted by blanks. */
export function byWord(lists: Readonly<Partial<Record<Field, string>>>): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(lists).flatMap(([field, list]) =>
      list.split(' ').map((word): [string, Field] => [word, field as Field]),
    ),
  );
}

const FIELD_OF = byWord(CODES);

/**
 * Politics for who holds an office or sits in a parliament, whatever he did before; a sport where any occupation is one
 * of it, since a player may come to coach or to write; the stage where all are of it.
 */
function fieldOfPerson({ statements }: Pick<Entity, 'statements'>): Field | undefined {
  const found = new Set<Field>();
  for (const { property, value } of statements) {
    if (property === 'occupation' || property === 'sport') found.add(FIELD_OF.get(value) ?? 'elsewhere');
    if (property === 'position') found.add('politics');
  }
  if (found.has('politics')) return 'politics';
  const sports = [...found].filter(isOfSport);
  const own = sports.find((field) => field !== 'sport') ?? sports[0];
  return own ?? (found.has('elsewhere') ? 'elsewhere' : [...found][0]);
}

/** The field of a person or a team; undefined for other kinds, and where no statement tells. */
export function fieldOf(entity: Pick<Entity, 'kind' | 'statements'>): Field | undefined {
  if (entity.kind === 'person') return fieldOfPerson(entity);
  if (entity.kind !== 'team') return undefined;
  return FIELD_OF.get(firstValue(entity, 'sport') ?? '') ?? FIELD_OF.get(firstValue(entity, 'class') ?? '');
}

/** True for what is known for a sport, whichever it is. */
export function isOfSport(field: Field | undefined): field is Exclude<Field, NoSport> {
  return field !== undefined && !NO_SPORTS.has(field);
}

type NoSport = 'elsewhere' | 'stage' | 'politics';
const NO_SPORTS: ReadonlySet<Field> = new Set<NoSport>(['elsewhere', 'stage', 'politics']);
