/** Seats in a parliament, as the cards of parties, chambers and elections tell them on a day. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { entity, knowledgeOf } from './fake';

const [OLD, NEW, NEXT] = ['2021-09-26', '2025-02-23', '2029-02'];
const red = entity('Q1', 'party', 'Red', [
  ['houseSeats', '206', OLD, NEW],
  ['houseSize', '736', OLD, NEW],
  ['houseSeats', '120', NEW, NEXT],
  ['houseSize', '630', NEW, NEXT],
]);
const yellow = entity('Q2', 'party', 'Yellow', [
  ['houseSeats', '92', OLD, NEW],
  ['houseSize', '736', OLD, NEW],
]);
const black = entity('Q3', 'party', 'Black', [
  ['houseSeats', '197', OLD, NEW],
  ['houseSize', '736', OLD, NEW],
  ['houseSeats', '208', NEW, NEXT],
  ['houseSize', '630', NEW, NEXT],
]);
const two = entity('Q4', 'party', 'Two', [
  ['houseSeats', '10', NEW, NEXT],
  ['houseSeats', '11', NEW, NEXT],
  ['houseSize', '630', NEW, NEXT],
]);
const chamber = entity('Q5', 'organisation', 'House', [
  ['class', 'legislature'],
  ['houseSize', '630', NEW],
  ['houseParty', 'Q1', OLD, NEW],
  ['houseParty', 'Q2', OLD, NEW],
  ['houseParty', 'Q3', OLD, NEW],
  ['houseParty', 'Q1', NEW, NEXT],
  ['houseParty', 'Q3', NEW, NEXT],
]);
const election = entity('Q6', 'event', 'Election', [
  ['class', 'election'],
  ['started', NEW],
  ['houseParty', 'Q1', NEW, NEXT],
  ['houseParty', 'Q3', NEW, NEXT],
]);
const knowledge = knowledgeOf([red, yellow, black, two, chamber, election]);

async function row(id: string, key: string, date: string, lang = 'en'): Promise<string | undefined> {
  const { facts } = await composeCard(knowledge, { id, lang, date, page: [], others: [] });
  const fact = facts.find((one) => one.key === key);
  return (
    fact &&
    `${fact.label}: ${fact.values.map(({ text, period }) => `${text}${period === undefined ? '' : ` (${period})`}`).join(', ')}`
  );
}

describe('the seats of a party', () => {
  it.each<[id: string, date: string, lang: string, text: string | undefined]>([
    ['Q1', '2025-06-01', 'en', 'Seats: 120 / 630 (elected 23 February 2025)'],
    ['Q1', '2025-02-20', 'en', 'Seats: 206 / 736 (elected 26 September 2021)'],
    ['Q1', '2025-06-01', 'hu', 'Mandátumai: 120 / 630 (választás: 2025. február 23.)'],
    ['Q1', '2025-06-01', 'de', 'Sitze: 120 / 630 (Wahl: 23. Februar 2025)'],
    // Before the first election that is known, and once the next one is due.
    ['Q1', '2020-01-01', 'en', undefined],
    ['Q1', '2029-03-01', 'en', undefined],
    // It lost all its seats.
    ['Q2', '2025-06-01', 'en', undefined],
    ['Q2', '2024-06-01', 'en', 'Seats: 92 / 736 (elected 26 September 2021)'],
    // Two numbers of one election.
    ['Q4', '2025-06-01', 'en', undefined],
  ])('%s on %s in %s: %s', async (id, date, lang, text) => {
    expect(await row(id, 'inHouse', date, lang)).toBe(text);
  });
});

describe('the parties of a house', () => {
  it.each<[id: string, date: string, text: string | undefined]>([
    ['Q5', '2025-06-01', 'Seats by party: Black (208; elected 23 February 2025), Red (120)'],
    ['Q5', '2024-06-01', 'Seats by party: Red (206; elected 26 September 2021), Black (197), Yellow (92)'],
    ['Q5', '2019-06-01', undefined],
    ['Q6', '2025-06-01', 'Seats by party: Black (208), Red (120)'],
    // Before it is held, its outcome is not known.
    ['Q6', '2025-01-01', undefined],
  ])('of %s on %s: %s', async (id, date, text) => {
    expect(await row(id, 'house', date)).toBe(text);
  });
});

describe('the members of a house', () => {
  it.each<[date: string, text: string | undefined]>([
    ['2025-06-01', 'Members: 630'],
    ['2024-06-01', 'Members: 736'],
    ['2019-06-01', undefined],
  ])('on %s: %s', async (date, text) => {
    expect(await row('Q5', 'houseMembers', date)).toBe(text);
  });
});
