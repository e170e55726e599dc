import { describe, expect, it } from 'vitest';
import { tellWinners } from '../../../src/compiler/offices/election-winners';
import { Report } from '../../../src/compiler/report';
import { entity } from './fixtures';

const OFFICE = entity('Q11696', 'office', 'President of Lakeland', [
  { property: 'role', value: 'president' },
  { property: 'jurisdiction', value: 'Q30' },
]);
const STATE = entity('Q30', 'country', 'Lakeland');

function president(id: string, start: string, end?: string, died?: string) {
  return entity(id, 'person', id, [
    { property: 'position', value: 'Q11696', start, ...(end !== undefined && { end }) },
    ...(died === undefined ? [] : [{ property: 'died' as const, value: died }]),
  ]);
}

const PRESIDENTS = [
  president('Q1', '1933-03-04', '1945-04-12', '1945-04-12'),
  president('Q2', '1945-04-12', '1953-01-20'),
  president('Q3', '1953-01-20', '1961-01-20'),
  president('Q4', '1961-01-20'),
];

/** Id of the winner of the election of that name. */
function winner(label: string, others: readonly string[] = []): string | undefined {
  const election = (name: string, id: string) =>
    entity(id, 'event', name, [
      { property: 'country', value: 'Q30' },
      { property: 'class', value: 'election' },
      { property: 'started', value: name.slice(0, 4) },
    ]);
  const one = election(label, 'Q100');
  const more = others.map((name, at) => election(name, `Q${200 + at}`));
  tellWinners([STATE, OFFICE, ...PRESIDENTS, one, ...more], new Report());
  return one.statements.find(({ property }) => property === 'winner')?.value;
}

describe('who won a presidential election', () => {
  it.each([
    ['1952 Lakeland presidential election', 'Q3'],
    ['1956 Lakeland presidential election', 'Q3'],
    ['1960 Lakeland presidential election', 'Q4'],
    // He died in the year after, and nobody had voted for who followed.
    ['1944 Lakeland presidential election', undefined],
    // Until when he stays is not known.
    ['1964 Lakeland presidential election', undefined],
    ['1952 Lakeland vice-presidential election', undefined],
    ['1952 Lakeland parliamentary election', undefined],
  ])('%s: %s', (label, id) => {
    expect(winner(label)).toBe(id);
  });

  it('is not told where another vote was held a year before or after', () => {
    expect(
      winner('1952 Lakeland presidential election', ['1953 Lakeland presidential election']),
    ).toBeUndefined();
  });
});
