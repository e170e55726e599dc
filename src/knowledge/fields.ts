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

/** A sport where any occupation is one of it, since a player may come to lead a club or a state. */
function fieldOfPerson({ statements }: Pick<Entity, 'statements'>): Field | undefined {
  let found: Field | undefined;
  for (const { property, value } of statements) {
    if (property !== 'occupation' && property !== 'sport') continue;
    const field = FIELD_OF.get(value);
    if (field !== undefined && field !== 'sport') return field;
    if (found !== 'sport') found = field ?? 'elsewhere';
  }
  return found;
}

/** The field of a person or a team; undefined for other kinds, and where no statement tells. */
export function fieldOf(entity: Pick<Entity, 'kind' | 'statements'>): Field | undefined {
  if (entity.kind === 'person') return fieldOfPerson(entity);
  if (entity.kind !== 'team') return undefined;
  return FIELD_OF.get(firstValue(entity, 'sport') ?? '') ?? FIELD_OF.get(firstValue(entity, 'class') ?? '');
}

/** True for what is known for a sport, whichever it is. */
export function isOfSport(field: Field | undefined): field is Exclude<Field, 'elsewhere'> {
  return field !== undefined && field !== 'elsewhere';
}
