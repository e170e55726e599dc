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
