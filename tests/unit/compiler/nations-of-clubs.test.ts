/** Clubs of the United Kingdom and their nations. */
import { describe, expect, it } from 'vitest';
import { tellNationsOfClubs } from '../../../src/compiler/merge/nations-of-clubs';
import { entity } from './fixtures';

const leeds = entity('Q39121', 'city', 'Leeds', [{ property: 'locatedIn', value: 'Q21' }]);
const lyon = entity('Q456', 'city', 'Lyon', [{ property: 'locatedIn', value: 'Q18338206' }]);

function nationsOf(country: string, headquarters: string, told?: string): string[] {
  const club = entity('Q1', 'team', 'Club', [
    { property: 'country', value: country },
    { property: 'headquarters', value: headquarters },
    ...(told === undefined ? [] : [{ property: 'locatedIn' as const, value: told }]),
  ]);
  tellNationsOfClubs([club, leeds, lyon]);
  return club.statements.filter(({ property }) => property === 'locatedIn').map(({ value }) => value);
}

describe('the nation of a club', () => {
  it.each<[country: string, town: string, told: string | undefined, nations: string[]]>([
    ['Q145', 'Q39121', undefined, ['Q21']],
    // A club of Berwick plays in Scotland: what is told stands.
    ['Q145', 'Q39121', 'Q22', ['Q22']],
    ['Q142', 'Q456', undefined, []],
    ['Q145', 'Q999', undefined, []],
  ])('of %s in %s, told %s: %j', (country, town, told, nations) => {
    expect(nationsOf(country, town, told)).toEqual(nations);
  });
});
