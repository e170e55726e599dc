import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking/link';
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
    ['a part of a name', 'Olaf Scholz kam. Später ging Scholz.', ['Olaf Scholz>Q61053', 'Scholz>Q61053']],
  ])('%s', (_, text, expected) => {
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
