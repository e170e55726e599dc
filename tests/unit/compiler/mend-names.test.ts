import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import {
  shortenPatronymics,
  weakenBorrowedNames,
  weakenCodes,
  weakenTownNames,
} from '../../../src/compiler/names/mend-names';
import { Report } from '../../../src/compiler/report';
import type { Kind, Name } from '../../../src/knowledge/model';

function entity(id: string, kind: Kind, names: Name[]): MergedEntity {
  return { id, kind, names: names.map((name) => ({ ...name, sources: 1 })), statements: [] };
}

function labelsOf({ names }: MergedEntity): string[] {
  return names.map(({ lang, rank, name }) => `${lang} ${rank} ${name}`);
}

describe('shortenPatronymics', () => {
  it.each([
    [
      'Vlagyimir Vlagyimirovics Putyin',
      ['hu alias Vlagyimir Vlagyimirovics Putyin', 'hu label Vlagyimir Putyin'],
    ],
    ['Kovács János Péter', ['hu label Kovács János Péter']],
    ['Alekszandar Vucsics', ['hu label Alekszandar Vucsics']],
  ])('%s', (name, expected) => {
    const person = entity('Q7747', 'person', [{ lang: 'hu', rank: 'label', name }]);
    shortenPatronymics(person, () => true);
    expect(labelsOf(person)).toEqual(expected);
  });

  it('raises the short form where it is known already', () => {
    const person = entity('Q7747', 'person', [
      { lang: 'en', rank: 'label', name: 'Boris Nikolayevich Yeltsin' },
      { lang: 'en', rank: 'alias', name: 'Boris Yeltsin' },
    ]);
    shortenPatronymics(person, () => true);
    expect(labelsOf(person)).toEqual(['en alias Boris Nikolayevich Yeltsin', 'en label Boris Yeltsin']);
  });
});

describe('weakenBorrowedNames', () => {
  it('makes an alias weak that is the label of something far better known, but not a team’s', () => {
    const country = entity('Q183', 'country', [{ lang: 'en', rank: 'label', name: 'Germany' }]);
    const empire = entity('Q43287', 'formerCountry', [
      { lang: 'en', rank: 'label', name: 'German Empire' },
      { lang: 'en', rank: 'alias', name: 'Germany' },
      { lang: 'en', rank: 'alias', name: 'Second Reich' },
    ]);
    const team = entity('Q43310', 'team', [{ lang: 'en', rank: 'alias', name: 'Germany' }]);
    weakenBorrowedNames([country, empire, team], [0.9, 0.5, 0.5], new Report());
    expect(labelsOf(empire)).toEqual(['en label German Empire', 'en weak Germany', 'en alias Second Reich']);
    expect(labelsOf(team)).toEqual(['en alias Germany']);
    weakenBorrowedNames([country, empire], [0.6, 0.5], new Report());
    expect(labelsOf(country)).toEqual(['en label Germany']);
  });
});

describe('weakenTownNames', () => {
  const label = (lang: Name['lang'], name: string): Name => ({ lang, rank: 'label', name });
  const town = (name: string): MergedEntity => entity('Q1', 'city', [label('mul', name)]);
  const county = (hu: string, en: string, name: string): MergedEntity =>
    entity('Q2', 'region', [label('hu', hu), label('en', en), label('mul', name)]);
  it.each([
    ['a county', county('Veszprém vármegye', 'Veszprém County', 'Veszprém'), 'Veszprém', 'weak'],
    ['an oblast', county('Donyecki terület', 'Donetsk Oblast', 'Donetsk'), 'Donetsk', 'weak'],
    [
      'a county without a town of the name',
      county('Zala vármegye', 'Zala County', 'Zala'),
      'Veszprém',
      'label',
    ],
    ['a land that is called so', county('Salzburg', 'Salzburg', 'Salzburg'), 'Salzburg', 'label'],
  ])('%s', (_what, region, name, rank) => {
    weakenTownNames([town(name), region], ['Q28', 'Q28'], new Report());
    expect(region.names[2]!.rank).toBe(rank);
  });

  it('knows the towns of the same state alone', () => {
    const region = county('Veszprém vármegye', 'Veszprém County', 'Veszprém');
    weakenTownNames([town('Veszprém'), region], ['Q40', 'Q28'], new Report());
    expect(region.names[2]!.rank).toBe('label');
  });
});

describe('weakenCodes', () => {
  it.each<[kind: Kind, rank: Name['rank'], name: string, after: Name['rank']]>([
    ['region', 'alias', 'SD', 'weak'],
    ['region', 'short', 'BC', 'weak'],
    ['region', 'short', 'S.D.', 'weak'],
    ['region', 'short', 'N. H.', 'weak'],
    ['region', 'short', 'Calif.', 'short'],
    ['region', 'alias', 'NRW', 'alias'],
    ['region', 'alias', 'Ho', 'alias'],
    ['region', 'label', 'SD', 'label'],
    ['country', 'short', 'UK', 'short'],
    ['city', 'alias', 'LA', 'alias'],
  ])('of a %s the %s %s is %s', (kind, rank, name, after) => {
    const one = entity('Q1', kind, [{ lang: 'mul', rank, name }]);
    weakenCodes([one], new Report());
    expect(one.names[0]!.rank).toBe(after);
  });
});
