import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { boundAtElections } from '../../../src/compiler/offices/elections';
import { readOffices } from '../../../src/compiler/offices/one-office';
import type { Role } from '../../../src/knowledge/model';
import { entity } from './fixtures';

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

function office(role: Role): MergedEntity {
  return entity('Q50', 'office', role, [
    { property: 'jurisdiction', value: 'Q28' },
    { property: 'role', value: role },
  ]);
}

describe('boundAtElections', () => {
  it.each<[name: string, role: Role, knownTo: string, bounded: boolean]>([
    ['2026 Hungarian parliamentary election', 'primeMinister', '2026-01-15', true],
    ['2026 Hungarian parliamentary election', 'minister.foreign', '2025-06-30', true],
    ['2026 Hungarian parliamentary election', 'primeMinister', '2026-08-22', false],
    ['2026 Hungarian parliamentary election', 'president', '2026-01-15', false],
    ['2026 Hungarian local elections', 'primeMinister', '2026-01-15', false],
    ['2026 Hungarian presidential election', 'president', '2026-01-15', true],
    ['2026 Hungarian presidential election', 'minister.foreign', '2026-01-15', false],
  ])('%s and a %s known to %s', (name, role, knownTo, bounded) => {
    const holder = entity(
      'Q2',
      'person',
      'Holder',
      [{ property: 'position', value: 'Q50', start: '2010-05-29' }],
      knownTo,
    );
    const entities = [holder, office(role), election(name, '2026-04-12')];
    boundAtElections(entities, readOffices(entities));
    expect(holder.statements[0]).toMatchObject({ start: '2010-05-29' });
    expect(holder.statements[0]!.until).toBe(bounded ? '2026-05-12' : undefined);
    expect(holder.statements[0]!.end).toBeUndefined();
  });
});
