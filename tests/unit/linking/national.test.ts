/** Bodies and parties that several states have under one name. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  {
    id: 'Q39',
    kind: 'country',
    names: ['Schweiz'],
    adjectives: ['schweizerisch'],
    country: 'Q39',
    prior: 0.9,
  },
  { id: 'Q70', kind: 'city', names: ['Bern'], country: 'Q39', prior: 0.7 },
  { id: 'Q72', kind: 'city', names: ['Zürich'], country: 'Q39', prior: 0.8 },
  { id: 'Q183', kind: 'country', names: ['Deutschland'], country: 'Q183', prior: 0.95 },
  { id: 'Q64', kind: 'city', names: ['Berlin'], country: 'Q183', prior: 0.9 },
  { id: 'Q1055', kind: 'city', names: ['Hamburg'], country: 'Q183', prior: 0.8 },
  { id: 'Q146138', kind: 'organisation', names: ['Bundesrat'], country: 'Q183', prior: 0.52 },
  {
    id: 'glossa:swiss-federal-council',
    kind: 'organisation',
    names: ['Bundesrat'],
    country: 'Q39',
    prior: 0.46,
  },
]);

describe('National bodies', () => {
  it.each([
    ['Deutschland, Berlin und Hamburg warten. Der Bundesrat tagt.', 'Q146138'],
    ['Die Schweiz, Bern und Zürich warten. Der Bundesrat tagt.', 'glossa:swiss-federal-council'],
  ])('%s', (text, expected) => {
    const article = { lang: 'de', date: '2024-05-01', blocks: [{ text, heading: false }] } as const;
    const { mentions } = link(article, knowledge, languageOf('de')!);
    const found = mentions.find(({ surface }) => surface === 'Bundesrat');
    expect(found && knowledge.entities.id(found.ref)).toBe(expected);
  });
});
