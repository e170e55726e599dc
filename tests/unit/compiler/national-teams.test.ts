/** National teams by the name of their state. */
import { describe, expect, it } from 'vitest';
import { nationalTeamsByRef } from '../../../src/compiler/names/national-teams';
import { Report } from '../../../src/compiler/report';
import { entity } from './fixtures';

describe('nationalTeamsByRef', () => {
  it.each([
    ['football', 'Wales national football team', ['Wales']],
    ['rugby', 'Wales rugby union team', ['Wales']],
    ['men alone', "Wales men's national ice hockey team", ['Wales']],
    ['women', "Wales women's national football team", []],
    ['youths', 'Wales national under-21 football team', []],
    ['no state', 'Barbarians rugby union team', []],
    ['a club', 'Wales United', []],
  ])('%s', (_, name, expected) => {
    const entities = [entity('Q25', 'country', 'Wales'), entity('Q1', 'team', name)];
    const found = nationalTeamsByRef(entities, new Report());
    expect(found.get(1)?.map((one) => one.name) ?? []).toEqual(expected);
    expect(found.has(0)).toBe(false);
  });
});
