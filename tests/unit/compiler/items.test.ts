import { describe, expect, it } from 'vitest';
import { classify, classLabel } from '../../../src/compiler/sources/items/classes';
import { companyKey } from '../../../src/compiler/sources/items/company-index';
import { datedList } from '../../../src/compiler/sources/items/dated-lists';
import { classifyDescription } from '../../../src/compiler/sources/items/descriptions';
import { newItem } from '../../../src/compiler/sources/items/item';
import { chooseLabel, namesOf } from '../../../src/compiler/sources/items/item-names';
import { countryNamed, nationOf, stateAtEnd } from '../../../src/compiler/sources/items/nations';

describe('classify', () => {
  it.each<[string[], string | undefined]>([
    [['human'], 'person'],
    [['association football club'], 'team/footballClub'],
    [['open-access publisher', 'international organization'], 'organisation/internationalOrganisation'],
    [['streaming media', 'film distributor', 'broadcaster'], 'media/broadcaster'],
    [['multi-purpose stadium', 'association football stadium'], 'place/stadium'],
    [['auto racing team', 'automobile manufacturer'], 'company/carMaker'],
    [['business', 'enterprise', 'website'], 'company/'],
    [['war deity'], undefined],
    [['inner planet'], 'place/planet'],
    [['coupé'], undefined],
    [["coup d'état"], 'event/coup'],
    [['physical law'], undefined],
    [['terrorist attack'], 'event/attack'],
    [['terrorist organization', 'political movement'], 'organisation/armedGroup'],
    [['river island'], 'mountain/island'],
    [['sea grant institution', 'public university'], 'organisation/university'],
    [['land-grant university'], 'organisation/university'],
    [['city council'], 'organisation/'],
    [['city council', 'big city'], 'city/'],
    [['county council'], 'organisation/'],
    [['school district of the United States'], 'organisation/school'],
    [['railway station'], undefined],
    [['profession'], undefined],
    [['Wikimedia disambiguation page'], undefined],
    [[''], undefined],
  ])('%j is %s', (labels, expected) => {
    const found = classify(labels);
    expect(found && `${found.kind}/${found.code ?? ''}`.replace(/^person\/$/, 'person')).toBe(expected);
  });

  it('mends class labels that were vandalised when they were collected', () => {
    expect(classLabel('Q192283', 'xxx')).toBe('news agency');
    expect(classLabel('Q5', 'human')).toBe('human');
    expect(classLabel('Q3505887', 'city council')).toBe('city of Israel');
  });
});

describe('classifyDescription', () => {
  it.each<[string, string | undefined]>([
    ['American actor and comedian', 'person actor'],
    ['2008 film by Mike Leigh', 'work'],
    ['American film director', 'person filmDirector'],
    ['Spanish association football player', 'person'],
    ['county seat of Lauderdale County, Alabama, United States', 'city'],
    ['county in New Jersey, United States', 'region'],
    ['professional football club based in Busan', 'team'],
    ['American multinational nonprofit news agency', 'media'],
    ['private, co-ed university in New York', 'organisation'],
    ['heir to the throne', undefined],
    ['subgenre of punk rock', undefined],
    ['', undefined],
  ])('"%s" is %s', (description, expected) => {
    const found = classifyDescription(description);
    expect(found && [found.kind, found.occupation].filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('nations', () => {
  it.each([
    ['Italy', 'Q38'],
    ['United States', 'Q30'],
    ['England', 'Q145'],
    ['Georgia', undefined],
    ['Korea', undefined],
    ['Paris', undefined],
  ])('countryNamed(%s) is %s', (name, id) => {
    expect(countryNamed(name)).toBe(id);
  });

  it('reads the adjective in front and the state at the end', () => {
    expect(nationOf('South Korean boy band')).toBe('Q884');
    expect(nationOf('British-American drama film')).toBeUndefined();
    expect(nationOf('Rapid transit system')).toBeUndefined();
    expect(stateAtEnd('opera house in Baku, Azerbaijan')).toBe('Q227');
    expect(stateAtEnd('city in Georgia')).toBeUndefined();
  });
});

describe('names of items', () => {
  const lake = newItem({ kind: 'water', code: 'lake' });
  lake.names.set('en', ['Lake Nyanza', 'Lake Victoria']);
  lake.names.set('es', ['Victoria']);
  lake.names.set('fr', ['lac Victoria']);
  lake.names.set('sw', ['Victoria']);

  it('chooses the label that other languages bear out', () => {
    expect(chooseLabel(lake, 'en')).toBe('Lake Victoria');
    expect(chooseLabel(lake, 'hu')).toBeUndefined();
  });

  it('never takes the name of a list article', () => {
    const prize = newItem({ kind: 'award', code: undefined });
    prize.names.set('hu', ['Kémiai Nobel-díjasok', 'kémiai Nobel-díj']);
    expect(chooseLabel(prize, 'hu')).toBe('kémiai Nobel-díj');
  });

  it('ranks acronyms, odd names and everyday words among the aliases', () => {
    const union = newItem({ kind: 'organisation', code: undefined });
    union.labels.set('en', 'United Nations');
    union.labels.set('hu', 'Egyesült Nemzetek Szervezete');
    union.names.set('hu', ['ENSZ', 'szervezet', 'Világ']);
    union.names.set('en', ['UNO', 'United Nations Organization', 'Sue', 'Lake Success']);
    const rows = namesOf('Q1065', union, { given: new Set(['sue']), family: new Set() });
    const rank = (name: string): string | undefined => rows.find((row) => row.name === name)?.rank;
    expect(rank('Egyesült Nemzetek Szervezete')).toBe('label');
    expect(rank('ENSZ')).toBe('alias');
    expect(rank('United Nations Organization')).toBe('alias');
    expect(rank('Lake Success')).toBe('weak');
    expect(rank('Sue')).toBeUndefined();
    expect(rank('Világ')).toBeUndefined();
    expect(rank('szervezet')).toBeUndefined();
  });
});

describe('companies and lists', () => {
  it.each([
    ['The Coca-Cola Company', 'coca cola'],
    ['Amazon.com, Inc.', 'amazon'],
    ['Marsh & McLennan Companies', 'marsh & mclennan'],
    ['Alphabet Inc. (Class A)', 'alphabet'],
  ])('key of %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it('knows what a list dates, and which lists to leave out', () => {
    expect(datedList('coups-year')).toEqual({ kind: 'event', code: 'coup', year: 'started', least: 5 });
    expect(datedList('famous-actors-death-year')?.year).toBe('died');
    expect(datedList('albums-release-year')).toBeUndefined();
  });
});
