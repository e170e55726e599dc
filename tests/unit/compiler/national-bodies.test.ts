import { describe, expect, it } from 'vitest';
import { nationalBodiesByRef } from '../../../src/compiler/names/national-bodies';
import { Report } from '../../../src/compiler/report';
import type { Name, Statement } from '../../../src/knowledge/model';
import { entity } from './fixtures';

const france = {
  ...entity('Q142', 'country', 'France'),
  names: (
    [
      ['label', 'France'],
      ['adjective', 'French'],
      ['alias', 'French Republic'],
    ] as const
  ).map(([rank, name]) => ({ lang: 'en', rank, name, sources: 1 }) as Name & { sources: number }),
};

function shortNames(name: string, facts: Pick<Statement, 'property' | 'value'>[] = []): string[] {
  const body = entity('Q1', 'organisation', name, facts);
  const found = nationalBodiesByRef([france, body], ['Q142', 'Q142'], new Report());
  return (found.get(1) ?? []).map(({ lang, rank, name }) => `${lang} ${rank} ${name}`);
}

describe('nationalBodiesByRef', () => {
  it.each<[what: string, name: string, expected: string[]]>([
    ['behind the adjective', 'French Senate', ['en family Senate', 'hu family szenátus', 'de family Senat']],
    [
      'before the state',
      'Supreme Court of France',
      ['en family Supreme Court', 'hu family legfelsőbb bíróság', 'de family Oberster Gerichtshof'],
    ],
    [
      'a department by its field',
      'France Department of the Treasury',
      ['en family Department of the Treasury', 'en family Treasury Department', 'en family Treasury'],
    ],
    [
      'a ministry in both spellings',
      'Ministry of Defence of France',
      ['en family Defence Ministry', 'en family Defense Ministry'],
    ],
    ['another word of a ministry', 'Ministry of Foreign Affairs of France', ['en family Foreign Ministry']],
    ['no other body', 'French Academy', []],
    ['no body without the state', 'Senate', []],
  ])('%s', (_, name, expected) => {
    expect(shortNames(name)).toEqual(expected);
  });

  it('leaves out what is no more', () => {
    expect(shortNames('French Senate', [{ property: 'dissolved', value: '1946' }])).toEqual([]);
  });
});
