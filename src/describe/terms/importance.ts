/** Which of a person's offices tells a reader most. */
import type { Entity, Role } from '../../knowledge/model';

const RANK: Partial<Record<Role, number>> = {
  monarch: 0,
  pope: 0,
  president: 1,
  supremeLeader: 1,
  primeMinister: 2,
  chancellor: 2,
  headOfState: 2,
  headOfGovernment: 2,
  leader: 3,
  generalSecretary: 4,
  secretaryGeneral: 5,
  governorGeneral: 6,
  crownPrince: 7,
  vicePresident: 8,
  viceChancellor: 9,
  deputyPrimeMinister: 9,
  foreignPolicyChief: 10,
  'minister.foreign': 10,
  'minister.defence': 11,
  'minister.finance': 11,
  'minister.interior': 11,
  consort: 13,
  patriarch: 13,
  speaker: 14,
  partyLeader: 14,
  commissioner: 15,
  centralBankGovernor: 15,
  chiefJustice: 15,
  governor: 16,
  mayor: 17,
  archbishop: 18,
  ceo: 18,
  chair: 18,
  attorneyGeneral: 18,
  armyChief: 19,
  intelligenceChief: 19,
  ambassador: 22,
  spokesperson: 24,
  stateSecretary: 24,
  bishop: 24,
  director: 24,
  coach: 24,
  captain: 25,
  editor: 25,
  adviser: 26,
  legislator: 30,
};
const MINISTER = 12;
const UNKNOWN = 28;
/** A president of a party or a bank comes after one of a state. */
const OF_NO_STATE = 8;
/** Offices up to this rank make their holder a politician before anything else. */
const POLITICAL = 17;

/** Rank of an office, 0 for the highest; by role and by whether it governs a state. */
export function importance(office: Entity | undefined, jurisdiction: Entity | undefined): number {
  const ranks = (office?.statements ?? [])
    .filter((one) => one.property === 'role')
    .map((one) => RANK[one.value as Role] ?? (one.value.startsWith('minister.') ? MINISTER : UNKNOWN));
  if (ranks.length === 0) return UNKNOWN;
  const rank = Math.min(...ranks);
  // A king is one of whatever land he had.
  return jurisdiction?.kind === 'country' || rank === 0 || rank > 3 ? rank : rank + OF_NO_STATE;
}

/** True for offices whose holders are called politicians, whatever else they did: not thrones, consorts, churches and banks. */
export function isPolitical(rank: number): boolean {
  return rank <= POLITICAL && ![0, 13, 15].includes(rank);
}
