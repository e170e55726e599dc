import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { addHungarianNames, hungarianGivenNames } from '../../../src/compiler/names/hungarian-names';
import { spellingsOf } from '../../../src/compiler/names/spellings';
import { Report } from '../../../src/compiler/report';
import type { Kind, Name, NameLang, NameRank, Property } from '../../../src/knowledge/model';

type GivenName = readonly [lang: NameLang, rank: NameRank, name: string];
type GivenFact = readonly [property: Property, value: string];

function entity(kind: Kind, names: readonly GivenName[], facts: readonly GivenFact[]): MergedEntity {
  return {
    id: 'glossa:test',
    kind,
    names: names.map(([lang, rank, name]) => ({ lang, rank, name, sources: 1 })),
    statements: facts.map(([property, value]) => ({ property, value, source: 'test', asOf: '2024' })),
  };
}

/** Hungarian names of an entity of the country, each as rank and name. */
function hungarian(
  country: string | undefined,
  kind: Kind,
  names: readonly GivenName[],
  ...facts: GivenFact[]
): string[] {
  const one = entity(kind, names, facts);
  addHungarianNames(one, country, GIVEN, new Report());
  return one.names.filter(({ lang }) => lang === 'hu').map(({ rank, name }: Name) => `${rank} ${name}`);
}

const GIVEN: ReadonlySet<string> = new Set(['viktor', 'katalin']);
const RUSSIAN: GivenFact = ['citizenship', 'Q159'];

describe('Hungarian names that no source gives', () => {
  it('shows the spelling of citizens and of holders of office', () => {
    const names: GivenName[] = [['mul', 'label', 'Mikhail Mishustin']];
    expect(hungarian('Q159', 'person', names, RUSSIAN)).toEqual(['label Mihail Misusztyin']);
    expect(hungarian('Q159', 'person', names, ['position', 'Q1'])).toEqual(['label Mihail Misusztyin']);
  });

  it('only finds those by it who were born there or have a second citizenship of a Latin-script state', () => {
    const yelchin: GivenName[] = [['mul', 'label', 'Anton Yelchin']];
    expect(hungarian('Q159', 'person', yelchin, ['birthPlace', 'Q649'])).toEqual([
      'transcribed Anton Jelcsin',
    ]);
    const names: GivenName[] = [['mul', 'label', 'Sergey Brin']];
    expect(hungarian('Q159', 'person', names, RUSSIAN, ['citizenship', 'Q30'])).toEqual([
      'transcribed Szergej Brin',
    ]);
  });

  it('shows it where the name itself is Russian for certain', () => {
    const gagarin: GivenName[] = [['mul', 'label', 'Yuri Gagarin']];
    expect(hungarian('Q159', 'person', gagarin, ['birthPlace', 'Q649'])).toEqual(['label Jurij Gagarin']);
    expect(hungarian(undefined, 'person', gagarin)).toEqual(['label Jurij Gagarin']);
  });

  it('lets the names of sources win', () => {
    const labelled: GivenName[] = [
      ['hu', 'label', 'Garri Kaszparov'],
      ['en', 'label', 'Garry Kasparov'],
      ['ru', 'label', 'Гарри Каспаров'],
    ];
    expect(hungarian('Q159', 'person', labelled, RUSSIAN)).toEqual(['label Garri Kaszparov']);
    const alias: GivenName[] = [
      ['hu', 'alias', 'Munkács'],
      ['en', 'label', 'Munkacs'],
      ['uk', 'label', 'Мукачево'],
    ];
    expect(hungarian('Q212', 'city', alias)).toEqual(['label Munkács', 'transcribed Mukacsevo']);
    const weak: GivenName[] = [
      ['hu', 'label', 'Harkov'],
      ['hu', 'weak', 'Harkiv'],
      ['en', 'label', 'Kharkiv'],
      ['uk', 'label', 'Харків'],
    ];
    expect(hungarian('Q212', 'city', weak)).toEqual(['label Harkov', 'transcribed Harkiv']);
  });

  it('shows the name without the patronymic where English does', () => {
    const names: GivenName[] = [
      ['hu', 'label', 'Szergej Viktorovics Lavrov'],
      ['en', 'label', 'Sergey Lavrov'],
    ];
    expect(hungarian('Q159', 'person', names, RUSSIAN)).toEqual([
      'alias Szergej Viktorovics Lavrov',
      'label Szergej Lavrov',
    ]);
  });

  it('shows what a source has as an alias and the rules give too', () => {
    const names: GivenName[] = [
      ['hu', 'alias', 'Roman Abramowitsch'],
      ['hu', 'alias', 'Roman Abramovics'],
      ['en', 'label', 'Roman Abramovich'],
    ];
    expect(hungarian('Q159', 'person', names, RUSSIAN, ['citizenship', 'Q45'])).toEqual([
      'alias Roman Abramowitsch',
      'label Roman Abramovics',
    ]);
  });

  it('confirms an alias by the Russian name where the state is unknown', () => {
    const one = entity(
      'person',
      [
        ['hu', 'alias', 'Michail Bulgakow'],
        ['hu', 'alias', 'Mihail Bulgakov'],
        ['en', 'label', 'Mikhail Bulgakov'],
        ['ru', 'label', 'Михаил Афанасьевич Булгаков'],
      ],
      [],
    );
    addHungarianNames(one, undefined, GIVEN, new Report());
    expect(one.names.find(({ lang, rank }) => lang === 'hu' && rank === 'label')?.name).toBe(
      'Mihail Bulgakov',
    );
  });

  it('leaves out what is a common Hungarian word', () => {
    expect(hungarian('Q17', 'city', [['mul', 'label', 'Saga']])).toEqual([]);
  });

  it('gives short names of lesser towns little weight', () => {
    const names: GivenName[] = [['mul', 'label', 'Seto']];
    expect(hungarian('Q17', 'city', names, ['population', '129046'])).toEqual(['weak Szeto']);
    expect(hungarian('Q17', 'city', names, ['population', '1290460'])).toEqual(['label Szeto']);
  });

  it('adds no name that English has too, and none for other kinds', () => {
    expect(hungarian('Q219', 'person', [['mul', 'label', 'Rumen Radev']], ['citizenship', 'Q219'])).toEqual(
      [],
    );
    expect(hungarian('Q159', 'company', [['mul', 'label', 'Gazprom Neft']])).toEqual([]);
  });
});

describe('Spellings', () => {
  it('keeps letters without their dots too', () => {
    const keys = spellingsOf(entity('organisation', [['en', 'label', 'U.S. Senate']], []), 'Q30').map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['u.s. senate', 'us senate']);
  });

  it.each<[GivenName[], string]>([
    [[['en', 'label', 'Dow Jones Industrial Average']], 'title'],
    [
      [
        ['en', 'label', 'Dow Jones Industrial Average'],
        ['en', 'alias', 'Dow Jones industrial average'],
      ],
      'capitalised',
    ],
    [
      [
        ['mul', 'label', 'Dow Jones Industrial Average'],
        ['en', 'alias', 'Dow Jones industrial average'],
      ],
      'capitalised',
    ],
  ])('take the small letters of %j', (names, shape) => {
    const [found] = spellingsOf(entity('product', names, []), 'Q30');
    expect(found?.shape).toBe(shape);
  });
});

describe('Order of names', () => {
  it.each([
    ['Q28', 'Viktor Orbán', 'orbán viktor'],
    ['Q17', 'Fumio Kishida', 'kishida fumio'],
  ])('finds people of %s in English and German with the family name first: %s', (country, name, key) => {
    const one = entity('person', [['mul', 'label', name]], [['citizenship', country]]);
    addHungarianNames(one, country, GIVEN, new Report());
    const found = spellingsOf(one, country);
    expect(found.find(({ index, key: own }) => index === 'mul' && own === key)?.rank).toBe('alias');
  });

  it.each([
    ['Viktor Orbán', ['label Orbán Viktor']],
    ['Katalin Éva Novák', ['label Novák Katalin Éva']],
    // Known by a given name of another language: so is the order.
    ['George Andrew Olah', []],
    ['Avram Hershko', []],
  ])('of a Hungarian called %s', (name, expected) => {
    expect(hungarian('Q28', 'person', [['mul', 'label', name]], ['citizenship', 'Q28'])).toEqual(expected);
  });

  it('takes given names from those whom sources call in both orders', () => {
    const both = (hu: string, mul: string) =>
      entity(
        'person',
        [
          ['hu', 'label', hu],
          ['mul', 'label', mul],
        ],
        [],
      );
    const all = [
      both('Karikó Katalin', 'Katalin Karikó'),
      both('George Clooney', 'George Clooney'),
      both('Soros György', 'George Soros'),
    ];
    expect([...hungarianGivenNames(all)]).toEqual(['katalin', 'györgy']);
  });

  it('finds Hungarians in Hungarian in both orders', () => {
    const one = entity('person', [['mul', 'label', 'Viktor Orbán']], [['citizenship', 'Q28']]);
    addHungarianNames(one, 'Q28', GIVEN, new Report());
    const keys = spellingsOf(one, 'Q28').filter(({ index }) => index === 'hu' || index === 'mul');
    expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(['orbán viktor', 'viktor orbán']));
  });
});
