/** What one is called who does a sport. */

/** Trades by sport; both are codes of the knowledge file. */
const TRADES: Readonly<Record<string, string>> = {
  football: 'footballer',
  athletics: 'trackAthlete',
  swimming: 'swimmer',
  cycling: 'cyclist',
  boxing: 'boxer',
  wrestling: 'wrestler',
  fencing: 'fencer',
  skiing: 'skier',
  gymnastics: 'gymnast',
  motorsport: 'racecarDriver',
  canoeing: 'canoeist',
};
/** Sports of which one is a "player". */
const PLAYED: ReadonlySet<string> = new Set([
  'tennis',
  'basketball',
  'baseball',
  'hockey',
  'americanFootball',
  'badminton',
  'darts',
  'fieldHockey',
  'handball',
  'lacrosse',
  'rugby',
  'squash',
  'tableTennis',
  'volleyball',
  'waterPolo',
]);

export function tradeOfSport(sport: string | undefined): string | undefined {
  if (sport === undefined) return undefined;
  return TRADES[sport] ?? (PLAYED.has(sport) ? `${sport}Player` : sport);
}

/** Few play at this age, and nobody at the level that news tell of. */
const RETIRED = 43;
/** At this age a player is seldom a coach yet. */
const PLAYS = 35;
/** Trades that end with youth; drivers, riders, golfers, shooters and those of American football may go on. */
const OF_YOUTH: ReadonlySet<string> = new Set([
  'footballer',
  'basketballPlayer',
  'handballPlayer',
  'volleyballPlayer',
  'rugbyPlayer',
  'waterPoloPlayer',
  'swimmer',
  'gymnast',
]);

/** True for a trade that one of that age has given up. */
export function isOver(trade: string | undefined, age: number | undefined): boolean {
  return trade !== undefined && age !== undefined && OF_YOUTH.has(trade) && age >= RETIRED;
}

/** The trade of a coach while he played, if he did: lists tell what one became. */
export function playedAs(trades: readonly string[], age: number | undefined): string | undefined {
  return age !== undefined && age < PLAYS ? trades.find((trade) => OF_YOUTH.has(trade)) : undefined;
}
