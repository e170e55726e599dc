import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { withoutPeerage } from '../../../src/compiler/names/peer-names';
import { type Monarch, nameMonarchs, regnalNames } from '../../../src/compiler/names/regnal-names';
import { Report } from '../../../src/compiler/report';

function named(name: string, about: Partial<Monarch> = {}): string[] | undefined {
  const names = regnalNames({ name, offices: [], isQueen: false, born: 1500, ...about });
  return names && [names.hu, names.de];
}

describe('names of monarchs and popes', () => {
  it.each<[string, Partial<Monarch>, string, string]>([
    ['Harald V of Norway', {}, 'V. Harald norvég király', 'Harald V.'],
    ['Mary II of England', { isQueen: true }, 'II. Mária angol királynő', 'Maria II.'],
    ['Charles XIV John of Sweden', {}, 'XIV. Károly János svéd király', 'Karl XIV. Johann'],
    [
      'Victor Emmanuel III of Italy',
      { born: 1869 },
      'III. Viktor Emánuel olasz király',
      'Viktor Emanuel III.',
    ],
    ['Ferdinand I, Holy Roman Emperor', {}, 'I. Ferdinánd német-római császár', 'Ferdinand I.'],
    ['Pope Gregory VII', {}, 'VII. Gergely pápa', 'Gregor VII.'],
    ['Albert I, Prince of Monaco', {}, 'I. Albert monacói herceg', 'Albert I.'],
    ['Sigismund III Vasa', { offices: ['Monarch of Sweden'] }, 'III. Zsigmond svéd király', 'Sigismund III.'],
    [
      'John, King of England',
      { offices: ['Monarch of England'] },
      'János angol király',
      'Johann von England',
    ],
    // Two thrones: the words do not say of which the number is.
    ['Charles IV', { offices: ['Holy Roman Emperor', 'King of Bohemia'] }, 'IV. Károly', 'Karl IV.'],
    // Moscow had grand dukes then.
    ['Ivan II of Russia', { born: 1326 }, 'II. Iván', 'Iwan II.'],
  ])('%s: %s', (name, about, hu, de) => {
    expect(named(name, about)).toEqual([hu, de]);
  });

  it.each<[string, Partial<Monarch>]>([
    ['Catherine of Aragon', {}],
    ['Adlai Stevenson II', { offices: ['Governor of Illinois'] }],
    ['Albert I, Duke of Bavaria', {}],
    ['Kamehameha II', { offices: ['Monarch of Hawaii'] }],
    ['Charles the Bald, Holy Roman Emperor', { offices: ['Holy Roman Emperor'] }],
    ['William Shakespeare', {}],
  ])('none of %s', (name, about) => {
    expect(named(name, about)).toBeUndefined();
  });

  it('keeps the old label as an alias, and a label that is Hungarian', () => {
    const king = (hu: string): MergedEntity => ({
      id: 'Q38370',
      kind: 'person',
      names: [
        { lang: 'mul', rank: 'label', name: 'Henry VIII of England', sources: 1 },
        { lang: 'hu', rank: 'label', name: hu, sources: 1 },
      ],
      statements: [],
    });
    const [foreign, own] = [king('Henry VIII'), king('VIII. Henrik')];
    nameMonarchs([foreign, own], new Report());
    const hungarian = ({ names }: MergedEntity): string[] =>
      names.filter(({ lang }) => lang === 'hu').map(({ rank, name }) => `${rank} ${name}`);
    expect(hungarian(foreign)).toEqual(['alias Henry VIII', 'label VIII. Henrik angol király']);
    expect(hungarian(own)).toEqual(['label VIII. Henrik']);
  });
});

describe('peers by their names alone', () => {
  it.each([
    ['Horatio Nelson, 1st Viscount Nelson', 'Horatio Nelson'],
    ['Jennie Lee, Baroness Lee of Asheridge', 'Jennie Lee'],
    ['Sir George Downing, 1st Baronet', 'George Downing'],
    ['Nicolas de Caritat, marquis de Condorcet', 'Nicolas de Caritat'],
    ['Prince Andrew, Duke of York', undefined],
    ['Olivier, Baron de Brandois', undefined],
    ['Robert III, Duke of Normandy', undefined],
    ['Robert Downey, Jr.', undefined],
  ])('%s: %s', (name, bare) => {
    expect(withoutPeerage(name)).toBe(bare);
  });
});
