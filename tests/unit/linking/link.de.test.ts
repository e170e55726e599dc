import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q159', kind: 'country', names: ['Russland'], adjectives: ['russisch'], prior: 0.95 },
  { id: 'Q183', kind: 'country', names: ['Deutschland'], adjectives: ['deutsch'], prior: 0.95 },
  { id: 'Q142', kind: 'country', names: ['Frankreich'], adjectives: ['französisch'], prior: 0.95 },
  { id: 'Q1741', kind: 'city', names: ['Wien'], prior: 0.88 },
  { id: 'Q458', kind: 'organisation', names: ['Europäische Union', 'EU'], prior: 0.95 },
  {
    id: 'Q7747',
    kind: 'person',
    names: ['Wladimir Putin'],
    country: 'Q159',
    prior: 0.9,
    gender: 'male',
    roles: [['Q159', 'president', '2012-05-07']],
  },
  {
    id: 'Q567',
    kind: 'person',
    names: ['Angela Merkel'],
    country: 'Q183',
    prior: 0.9,
    gender: 'female',
    roles: [['Q183', 'chancellor', '2005-11-22', '2021-12-08']],
  },
  {
    id: 'Q61053',
    kind: 'person',
    names: ['Olaf Scholz'],
    country: 'Q183',
    prior: 0.8,
    gender: 'male',
    roles: [['Q183', 'chancellor', '2021-12-08', '2025-05-06']],
  },
  {
    id: 'Q64620',
    kind: 'person',
    names: ['Annalena Baerbock'],
    country: 'Q183',
    prior: 0.7,
    gender: 'female',
    roles: [['Q183', 'minister.foreign', '2021-12-08', '2025-05-06']],
  },
  { id: 'Q131478', kind: 'media', names: ['Die Welt'], country: 'Q183', prior: 0.6 },
  { id: 'Q22889', kind: 'city', names: ['Metz'], country: 'Q142', prior: 0.6 },
  { id: 'Q2103', kind: 'city', names: ['Halle'], country: 'Q183', prior: 0.7 },
  { id: 'Q1893', kind: 'person', names: ['Luc Frieden'], prior: 0.6 },
  { id: 'Q57641', kind: 'person', names: ['Viktor Orbán'], prior: 0.7 },
  { id: 'Q39', kind: 'country', names: ['Schweiz'], adjectives: ['schweizerisch'], prior: 0.9 },
  { id: 'Q104770', kind: 'team', names: ['1. FC Köln'], country: 'Q183', prior: 0.6 },
  {
    id: 'Q32494',
    kind: 'team',
    names: ['FC Schalke 04', 'Schalke 04', 'Schalke'],
    country: 'Q183',
    prior: 0.6,
  },
  { id: 'Q38799', kind: 'organisation', names: ['Hamas'], prior: 0.6 },
  { id: 'Q846', kind: 'country', names: ['Katar'], prior: 0.8 },
  { id: 'Q49762', kind: 'party', names: ['CDU'], country: 'Q183', prior: 0.6 },
  { id: 'Q155012', kind: 'organisation', names: ['Auswärtiges Amt'], country: 'Q183', prior: 0.5 },
]);

function linked(text: string, date = '2022-05-01'): string[] {
  const { mentions } = link(
    { lang: 'de', date, blocks: [{ text, heading: false }] },
    knowledge,
    languageOf('de')!,
  );
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('German linking', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a genitive', 'Die Politik Russlands bleibt.', ['Russlands>Q159']],
    ['an inflected adjective', 'Mit französischen Truppen.', ['französischen>Q142']],
    ['a compound where the name stands nowhere else', 'Die Russland-Politik bleibt.', ['Russland>Q159']],
    ['an inflected name of two words', 'Die Staaten der Europäischen Union.', ['Europäischen Union>Q458']],
    [
      'a role by an adjective',
      'Der russische Präsident reiste nach Wien.',
      ['russische Präsident>Q7747', 'Wien>Q1741'],
    ],
    ['a role before a genitive', 'Der Präsident Russlands sprach.', ['Präsident>Q7747', 'Russlands>Q159']],
    [
      'no role beside the name of its holder',
      'Russlands Präsident Wladimir Putin sprach.',
      ['Russlands>Q159', 'Wladimir Putin>Q7747'],
    ],
    [
      'no role beside its holder behind a genitive',
      'Der Präsident Russlands Wladimir Putin sprach.',
      ['Russlands>Q159', 'Wladimir Putin>Q7747'],
    ],
    [
      'a number in a name',
      'Der FC Schalke 04 gewann, Schalke 04 jubelte.',
      ['FC Schalke 04>Q32494', 'Schalke 04>Q32494'],
    ],
    ['a name behind a compound noun', 'Sie traf Vertreter von Terrororganisation Hamas.', ['Hamas>Q38799']],
    ['a name behind a noun with an article', 'Doha liegt am Rande des Golfemirats Katar.', ['Katar>Q846']],
    ['an acronym before a noun', 'Für die CDU Kontinuität zu wahren, war schwer.', ['CDU>Q49762']],
    ['a name behind "von"', 'Nach dem Zerwürfnis von Angela Merkel damit.', ['Angela Merkel>Q567']],
    ['inner words in any case', 'Ein Team im Auswärtigen Amt hilft.', ['Auswärtigen Amt>Q155012']],
    ['a part of a name', 'Olaf Scholz kam. Später ging Scholz.', ['Olaf Scholz>Q61053', 'Scholz>Q61053']],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it.each<[what: string, text: string, expected: string[]]>([
    ['a name that begins with a number', 'Es verlor beim 1. FC Köln gestern.', ['1. FC Köln>Q104770']],
    ['a town behind an article', 'In der Halle trafen sich viele.', []],
    ['a town with a preposition alone', 'Sie trafen sich in Halle gestern.', ['Halle>Q2103']],
    ['a street named after a town', 'Es brannte in der Metzer Straße gestern.', []],
    ['an adjective of a town', 'Es brannte im Metzer Rathaus.', ['Metzer>Q22889']],
    ['a capital adjective in a name', 'Der Chef der Deutschen Schutzvereinigung kam.', []],
    ['a paper at the start of a sentence', 'Die Welt hat sich verändert.', []],
    ['a paper in quotation marks', '„Die Welt“ berichtete zuerst.', ['Die Welt>Q131478']],
    ['a noun like a name of before', 'Luc Frieden rief zum Frieden auf.', ['Luc Frieden>Q1893']],
    [
      'a part without its marks',
      'Viktor Orbán kam, dann ging Orban.',
      ['Viktor Orbán>Q57641', 'Orban>Q57641'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it.each<[what: string, text: string, expected: string[]]>([
    ['an office of one state', 'Die Bundesaußenministerin reiste ab.', ['Bundesaußenministerin>Q64620']],
    ['at the start of a heading', 'Bundesaußenministerin reist ab', ['Bundesaußenministerin>Q64620']],
    ['no office that is to be had', 'Sie wird neue Bundesaußenministerin und zum Bundeskanzler gewählt.', []],
    [
      'an office of several states',
      'Deutschland wartet. Der Bundeskanzler schweigt.',
      ['Deutschland>Q183', 'Bundeskanzler>Q61053'],
    ],
    ['no office of several states without a state', 'Der Bundeskanzler schweigt.', []],
    [
      'no office of any time',
      'Deutschland sah die Amtszeit eines deutschen Kanzlers.',
      ['Deutschland>Q183', 'deutschen>Q183'],
    ],
    [
      'no office that someone had',
      'Deutschland sah ihn als deutschen Kanzler.',
      ['Deutschland>Q183', 'deutschen>Q183'],
    ],
    ['no office of before', 'Deutschland wartet. Der Ex-Kanzler schweigt.', ['Deutschland>Q183']],
  ])('reads %s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it.each([
    ['2019-05-01', 'Die deutsche Kanzlerin sprach.', 'Q567'],
    ['2022-05-01', 'Der deutsche Kanzler sprach.', 'Q61053'],
    ['2019-05-01', 'Die deutsche Bundeskanzlerin sprach.', 'Q567'],
  ])('on %s %s', (date, text, expected) => {
    expect(linked(text, date)).toContainEqual(
      expect.stringMatching(new RegExp(`anzler(?:in)?>${expected}$`)),
    );
  });
});
