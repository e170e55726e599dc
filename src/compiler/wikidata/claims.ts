/** Which of an item's claims about one property are taken: Wikidata's ranks, and the qualifiers of time. */
import { type Claim, isoDate } from './item';

export const START = 'P580';
export const END = 'P582';
export const POINT_IN_TIME = 'P585';

/** True where the claim says that it holds no more, whether it knows since when or not. */
export function hasEnded(claim: Claim): boolean {
  return claim.qualifiers?.[END]?.some((end) => end.snaktype !== 'novalue') ?? false;
}

/** Claims that stand, the preferred ones first. */
export function standing(claims: readonly Claim[]): Claim[] {
  const kept = claims.filter((claim) => claim.rank !== 'deprecated');
  return [
    ...kept.filter((claim) => claim.rank === 'preferred'),
    ...kept.filter((claim) => claim.rank !== 'preferred'),
  ];
}

/** Claims of the best rank: Wikidata's own notion of what is true today. */
function best(claims: readonly Claim[]): Claim[] {
  const kept = standing(claims);
  return kept.filter((claim) => claim.rank === kept[0]!.rank);
}

/** What holds today. */
export function current(claims: readonly Claim[]): Claim[] {
  return best(claims).filter((claim) => !hasEnded(claim));
}

/** The claim to take where the model has one value: not ended, then the newest. */
export function bestOne(claims: readonly Claim[]): Claim | undefined {
  const when = (claim: Claim): string =>
    isoDate(claim.qualifiers?.[POINT_IN_TIME]?.[0]) ?? isoDate(claim.qualifiers?.[START]?.[0]) ?? '';
  const chosen = best(claims);
  const open = chosen.filter((claim) => !hasEnded(claim));
  return (open.length > 0 ? open : chosen).reduce<Claim | undefined>(
    (newest, claim) => (newest === undefined || when(claim) > when(newest) ? claim : newest),
    undefined,
  );
}
