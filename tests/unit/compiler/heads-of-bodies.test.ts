import { describe, expect, it } from 'vitest';
import { tellHeads } from '../../../src/compiler/offices/heads-of-bodies';
import { Report } from '../../../src/compiler/report';
import type { Statement } from '../../../src/knowledge/model';
import { entity } from './fixtures';

const OFFICE = entity('Q14213', 'office', 'Secretary of State of the United States');
const OTHER = entity('Q11147', 'office', 'Chief Justice of the United States');

type Term = readonly [id: string, start: string, end?: string, office?: string];

const TERMS: readonly Term[] = [
  ['Q6294', '2009-01-21', '2013-02-01'],
  ['Q22316', '2013-02-01', '2017-01-20'],
  ['Q7821917', '2021-01-26', '2025-01-20'],
  ['Q324546', '2025-01-21'],
  ['Q11153', '2005-09-29', undefined, 'Q11147'],
];

/** Leaders of a body with these leaders of its own, as "id start end". */
function leaders(own: readonly Pick<Statement, 'value' | 'start' | 'end'>[]): string[] {
  const body = entity(
    'Q789915',
    'organisation',
    'United States Department of State',
    own.map((one) => ({ property: 'leader' as const, ...one })),
  );
  const persons = TERMS.map(([id, start, end, value = 'Q14213']) =>
    entity(id, 'person', id, [{ property: 'position', value, start, ...(end !== undefined && { end }) }]),
  );
  tellHeads([OFFICE, OTHER, ...persons, body], new Report());
  return body.statements
    .filter(({ property }) => property === 'leader')
    .map(({ value, start, end = '' }) => `${value} ${start} ${end}`.trim());
}

describe('who headed a body that is headed by office', () => {
  it('is who held the office, with the dates of the terms', () => {
    expect(leaders([{ value: 'Q14213' }])).toEqual([
      'Q6294 2009-01-21 2013-02-01',
      'Q22316 2013-02-01 2017-01-20',
      'Q7821917 2021-01-26 2025-01-20',
      'Q324546 2025-01-21',
    ]);
  });

  it.each([
    ['from a day on', { start: '2013-02-01' }, ['Q22316', 'Q7821917', 'Q324546']],
    ['until a day', { end: '2013-02-01' }, ['Q6294']],
    ['in a time between', { start: '2016', end: '2021' }, ['Q22316']],
  ])('is who held it %s, where the body names it with dates', (_, dates, ids) => {
    expect(leaders([{ value: 'Q14213', ...dates }]).map((one) => one.split(' ')[0])).toEqual(ids);
  });

  it('leaves persons whom a body names itself', () => {
    expect(leaders([{ value: 'Q11153', start: '2020' }])).toEqual(['Q11153 2020']);
  });
});
