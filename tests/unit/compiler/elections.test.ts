import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/merge/merge';
import { endAtElections } from '../../../src/compiler/offices/elections';
import type { TermRow } from '../../../src/compiler/offices/term-rows';
import { dayOf } from '../../../src/knowledge/dates';
import { OPEN_END } from '../../../src/knowledge/layout';
import type { Role } from '../../../src/knowledge/model';

const source = { source: 'test', asOf: '2026' };

function election(name: string, day: string): MergedEntity {
  return {
    id: 'Q1',
    kind: 'event',
    names: [{ lang: 'en', rank: 'label', name, sources: 1 }],
    statements: [
      { property: 'class', value: 'election', ...source },
      { property: 'country', value: 'Q28', ...source },
      { property: 'started', value: day, ...source },
    ],
  };
}

function row(role: Role, knownTo: string): TermRow {
  return {
    jurisdiction: 'Q28',
    role,
    person: 'Q2',
    office: undefined,
    from: dayOf('2010-05-29')!,
    to: OPEN_END,
    knownTo: dayOf(knownTo)!,
    open: true,
    rank: 0,
  };
}

describe('endAtElections', () => {
  it.each<[name: string, role: Role, knownTo: string, ended: boolean]>([
    ['2026 Hungarian parliamentary election', 'primeMinister', '2026-01-15', true],
    ['2026 Hungarian parliamentary election', 'minister.foreign', '2025-06-30', true],
    ['2026 Hungarian parliamentary election', 'primeMinister', '2026-08-22', false],
    ['2026 Hungarian parliamentary election', 'president', '2026-01-15', false],
    ['2026 Hungarian local elections', 'primeMinister', '2026-01-15', false],
    ['2026 Hungarian presidential election', 'president', '2026-01-15', true],
    ['2026 Hungarian presidential election', 'minister.foreign', '2026-01-15', false],
  ])('%s and a %s known to %s', (name, role, knownTo, ended) => {
    const term = row(role, knownTo);
    endAtElections([term], [election(name, '2026-04-12')]);
    expect(term.open).toBe(!ended);
    expect(term.to).toBe(ended ? dayOf('2026-05-12') : OPEN_END);
  });
});
