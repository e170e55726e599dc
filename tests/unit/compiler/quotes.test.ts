import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { priorOf } from '../../../src/compiler/prior';
import { dropBorrowedQuotes } from '../../../src/compiler/quotes';
import { Report } from '../../../src/compiler/report';
import type { Property } from '../../../src/knowledge/model';
import { entity } from './fixtures';

function person(id: string, name: string, measures: Partial<Record<Property, string>>): MergedEntity {
  return entity(
    id,
    'person',
    name,
    Object.entries(measures).map(([property, value]) => ({ property: property as Property, value })),
  );
}

function quotesLeft(entities: MergedEntity[]): string[] {
  dropBorrowedQuotes(entities, (one) => priorOf(one, 0, new Map()), new Report());
  return entities
    .filter((one) => one.statements.some(({ property }) => property === 'quotes'))
    .map(({ id }) => id);
}

describe('quotations of namesakes', () => {
  it('are void where another bearer is better known by another measure', () => {
    const singer = person('Q1203', 'John Lennon', { sitelinks: '183' });
    const professor = person('Q11979004', 'John Lennon', { quotes: '158' });
    expect(quotesLeft([singer, professor])).toEqual([]);
  });

  it('stand where the other bearers are unknown, and where nobody shares the name', () => {
    const player = person('Q1', 'Ann Player', { quotes: '200' });
    const unknown = person('Q2', 'Ann Player', { born: '1950' });
    const alone = person('Q3', 'Bea Alone', { quotes: '5' });
    expect(quotesLeft([player, unknown, alone])).toEqual(['Q1', 'Q3']);
  });

  it('stay with the better known bearer', () => {
    const known = person('Q1', 'Michael Jackson', { sitelinks: '200', quotes: '82' });
    const writer = person('Q2', 'Michael Jackson', { vitalLevel: '5' });
    expect(quotesLeft([known, writer])).toEqual(['Q1']);
  });

  it('look through aliases and marks', () => {
    const known = person('Q1', 'Séan Known', { sitelinks: '90' });
    const other = person('Q2', 'Sean Known', { quotes: '30' });
    expect(quotesLeft([known, other])).toEqual([]);
  });
});
