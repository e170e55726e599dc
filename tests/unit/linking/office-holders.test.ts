/** Family names behind offices: each row fails without the rule that it names. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  {
    id: 'Q183',
    kind: 'country',
    names: ['Deutschland'],
    adjectives: ['deutsch'],
    country: 'Q183',
    prior: 0.95,
  },
  { id: 'Q30', kind: 'country', names: ['United States', 'USA', 'US'], country: 'Q30', prior: 0.97 },
  { id: 'Q6721203', kind: 'party', names: ['AfD'], country: 'Q183', prior: 0.5 },
  {
    id: 'Q61321',
    kind: 'person',
    names: ['Rudolf Scharping'],
    family: ['Scharping'],
    country: 'Q183',
    prior: 0.44,
    gender: 'male',
    roles: [['Q183', 'minister.defence', '1998-10-27', '2002-07-18']],
  },
  {
    id: 'Q17498838',
    kind: 'person',
    names: ['Alice Weidel'],
    family: ['Weidel'],
    country: 'Q183',
    prior: 0.48,
    gender: 'female',
    roles: [['Q6721203', 'partyLeader', '2022-06-18']],
  },
  {
    id: 'Q78869',
    kind: 'person',
    names: ['Sebastian Kurz'],
    family: ['Kurz'],
    country: 'Q183',
    prior: 0.6,
    gender: 'male',
    roles: [['Q183', 'chancellor', '1998-10-27', '2002-07-18']],
  },
  { id: 'Q64', kind: 'city', names: ['Berlin'], country: 'Q183', prior: 0.9 },
  {
    id: 'Q70837',
    kind: 'person',
    names: ['Michael Müller'],
    family: ['Müller'],
    country: 'Q183',
    related: ['Q64'],
    prior: 0.5,
    gender: 'male',
    roles: [['Q64', 'mayor', '1998-12-11', '2021-12-21']],
  },
  { id: 'Q1017491', kind: 'city', names: ['Powell'], country: 'Q30', prior: 0.3 },
  {
    id: 'Q150851',
    kind: 'person',
    names: ['Colin Powell'],
    family: ['Powell'],
    country: 'Q30',
    prior: 0.7,
    gender: 'male',
    roles: [['Q30', 'minister.foreign', '2001-01-20', '2005-01-26']],
  },
  {
    id: 'Q1124',
    kind: 'person',
    names: ['Bill Clinton'],
    family: ['Clinton'],
    country: 'Q30',
    prior: 0.82,
    gender: 'male',
    roles: [['Q30', 'president', '1993-01-20', '2001-01-20']],
  },
]);

function linked(lang: ArticleLang, text: string, date = '1999-05-01'): string[] {
  const blocks = [{ text, heading: false }];
  const { mentions } = link({ lang, date, blocks }, knowledge, languageOf(lang)!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('Family names behind offices', () => {
  it.each<[what: string, lang: ArticleLang, text: string, expected: string[]]>([
    ['an office without a state', 'de', 'Verteidigungsminister Scharping kam.', ['Scharping>Q61321']],
    [
      'the name alone later on',
      'de',
      'Verteidigungsminister Scharping kam. Dann ging Scharping.',
      ['Scharping>Q61321', 'Scharping>Q61321'],
    ],
    ['an office in a compound', 'de', 'Der US-Präsident Clinton kam.', ['US>Q30', 'Clinton>Q1124']],
    ['a common word', 'de', 'Bundeskanzler Kurz kam.', ['Kurz>Q78869']],
    ['English', 'en', 'There President Clinton came.', ['Clinton>Q1124']],
    ['a mayor of a town', 'de', 'Berlins Bürgermeister Müller kam.', ['Berlins>Q64', 'Müller>Q70837']],
    ['no mayor of any town', 'de', 'Bürgermeister Müller kam.', []],
    ['no name alone', 'de', 'Gestern kam Scharping.', []],
    ['none of another office', 'de', 'Innenminister Scharping kam.', []],
    ['none inside a longer name', 'en', 'There President Clinton Bickerstaff came.', []],
  ])('%s', (_, lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });

  it.each<[what: string, date: string, text: string, expected: string[]]>([
    ['of the day', '2023-05-01', 'AfD-Chefin Weidel kam.', ['AfD>Q6721203', 'Weidel>Q17498838']],
    ['rather than a place of the name', '2003-03-20', 'Außenminister Powell kam.', ['Powell>Q150851']],
    ['not before', '2015-05-01', 'AfD-Chefin Weidel kam.', ['AfD>Q6721203']],
    ['not after', '2015-05-01', 'Verteidigungsminister Scharping kam.', []],
    [
      'after, as a former one',
      '2015-05-01',
      'Der frühere Verteidigungsminister Scharping kam.',
      ['Scharping>Q61321'],
    ],
  ])('%s', (_, date, text, expected) => {
    expect(linked('de', text, date)).toEqual(expected);
  });
});
