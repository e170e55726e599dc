/** What stands beside a name or in it, each with rows that fail without its rule: made-up sentences over a small world. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const WORLD: readonly FakeEntity[] = [
  { id: 'Q145', kind: 'country', names: ['United Kingdom'], prior: 0.97 },
  { id: 'Q668', kind: 'country', names: ['India', 'Indien'], prior: 0.95 },
  { id: 'Q30', kind: 'country', names: ['United States', 'USA'], adjectives: ['American'], prior: 0.98 },
  { id: 'Q84', kind: 'city', names: ['London'], country: 'Q145', prior: 0.95 },
  { id: 'Q2256', kind: 'city', names: ['Boston'], country: 'Q30', prior: 0.85 },
  { id: 'T1', kind: 'city', names: ['Canning Town'], country: 'Q668', prior: 0.4 },
  { id: 'T2', kind: 'city', names: ['Barking'], country: 'Q145', prior: 0.5 },
  { id: 'Q40993', kind: 'company', names: ['Porsche'], prior: 0.75 },
  { id: 'Q245343', kind: 'company', names: ['Barclays'], prior: 0.75 },
  { id: 'Q941127', kind: 'company', names: ['Salesforce'], prior: 0.7 },
  { id: 'Q626800', kind: 'company', names: ['Martin Marietta'], prior: 0.25 },
  { id: 'Q154362', kind: 'product', names: ['Hummel'], prior: 0.6 },
  {
    id: 'Q110053',
    kind: 'person',
    names: ['Mats Hummels'],
    family: ['Hummels'],
    prior: 0.64,
    field: 'football',
  },
  { id: 'P1', kind: 'person', names: ['Horst Köhler'], short: ['Köhler'], prior: 0.55 },
  { id: 'Q7747', kind: 'person', names: ['Vladimir Putin'], short: ['Putin'], prior: 0.9 },
  { id: 'Q8023', kind: 'person', names: ['Nelson Mandela'], prior: 0.9 },
  { id: 'Q207', kind: 'person', names: ['George W. Bush'], prior: 0.85 },
  { id: 'Q22686', kind: 'person', names: ['Donald Trump'], short: ['Trump'], prior: 0.9 },
  { id: 'Q312944', kind: 'person', names: ['Tarr Béla'], prior: 0.7 },
  { id: 'Q25132', kind: 'person', names: ['Paul Thomas Anderson'], prior: 0.6 },
  { id: 'P2', kind: 'person', names: ['Thomas Anders'], prior: 0.65 },
  { id: 'Q9200', kind: 'person', names: ['Paul'], prior: 0.85 },
  { id: 'P3', kind: 'person', names: ['Siegfried Lenz'], prior: 0.7 },
  { id: 'Q35525', kind: 'place', names: ['Fehér Ház'], prior: 0.7 },
  { id: 'Q702455', kind: 'team', names: ['RB Leipzig'], prior: 0.6, field: 'football' },
  { id: 'Q6463', kind: 'team', names: ['St. Pauli'], prior: 0.6, field: 'football' },
  { id: 'Q1214845', kind: 'work', names: ['The Milky Way', 'Milky Way'], prior: 0.34 },
  { id: 'U1', kind: 'organisation', names: ['Színház- és Filmművészeti Egyetem'], prior: 0.5 },
  { id: 'Q29552', kind: 'party', names: ['Democratic Party', 'Democrats'], country: 'Q30', prior: 0.75 },
  { id: 'D2', kind: 'party', names: ['The Democrats'], country: 'Q668', prior: 0.1 },
];

const knowledge = fakeKnowledge(WORLD, {
  hummels: { first: 0, last: 2 },
  anderson: { first: 16, last: 512 },
  mandela: { first: 0, last: 2 },
  bush: { first: 0, last: 32 },
  nelson: { first: 64, last: 32 },
  george: { first: 512, last: 16 },
  paul: { first: 512, last: 32 },
  thomas: { first: 512, last: 128 },
  siegfried: { first: 32, last: 1 },
  béla: { first: 64, last: 0 },
  donald: { first: 64, last: 2 },
});

function linked(lang: ArticleLang, text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang, date: '2019-03-20', blocks }, knowledge, languageOf(lang)!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

type Row = [rule: string, lang: ArticleLang, text: string, expected: string[]];

describe('names in longer ones and in other forms', () => {
  it.each<Row>([
    ['a form that is a family name', 'de', 'Am Montag kam der alte Hummels nach Hause.', []],
    ['a form that is none', 'de', 'Man sah die Teile eines Hummel am Weg.', ['Hummel>Q154362']],
    [
      'a sportsman in a report',
      'de',
      'Der Trainer lobte beim Fußball das Tor von Hummels.',
      ['Hummels>Q110053'],
    ],
    ['given names of three', 'hu', 'Ott volt Paul Thomas Anderson is.', ['Paul Thomas Anderson>Q25132']],
    [
      'an unheard given name',
      'de',
      'Zindzi Mandela kam später. Nelson Mandela war ihr Vater.',
      ['Nelson Mandela>Q8023'],
    ],
    ['an initial without its stop', 'en', 'They met George W Bush there.', ['George W Bush>Q207']],
    ['a firm by its domain', 'en', 'They sold salesforce.com in May.', ['salesforce.com>Q941127']],
    ['a firm with an apostrophe', 'hu', "A Barclay's nyeresége nőtt.", ["Barclay's>Q245343"]],
    ['a firm with an apostrophe', 'en', "They said Barclay's had profits.", ["Barclay's>Q245343"]],
    ['a compound of a full name', 'de', 'Es gibt neue Siegfried-Lenz-Verfilmungen.', ['Siegfried-Lenz>P3']],
    ['a foundation of the name', 'de', 'Es gibt eine neue Siegfried-Lenz-Stiftung.', []],
    [
      'a hyphen for the rest',
      'hu',
      'Tüntet a Színház- és Filmművészeti Egyetem.',
      ['Színház- és Filmművészeti Egyetem>U1'],
    ],
    [
      'the head of a longer firm',
      'en',
      'They saw Martin Marietta Materials rise.\nThen Martin Marietta fell.',
      [],
    ],
    ['a firm of that name', 'en', 'Then Martin Marietta fell.', ['Martin Marietta>Q626800']],
    ['an article that opens a sentence', 'en', 'The Democrats won.', ['Democrats>Q29552']],
  ])('%s (%s): %s', (_rule, lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });
});

describe('words beside names', () => {
  it.each<Row>([
    ['a title that anybody has', 'de', 'Dann kam Herr Köhler ins Haus.', []],
    ['a title that anybody has', 'en', 'Then Mr. Köhler came home.', []],
    ['a title that anybody has', 'hu', 'Aztán Köhler úr hazament.', []],
    [
      'whom the article names in full',
      'de',
      'Horst Köhler kam. Dann ging Herr Köhler.',
      ['Horst Köhler>P1', 'Köhler>P1'],
    ],
    ['whom all know', 'en', 'Then Mr. Putin came home.', ['Putin>Q7747']],
    ['a family', 'en', 'They met the Porsche family there.', []],
    ['two families', 'de', 'Dort sind die Familien Porsche und Krahl.', []],
    ['two families', 'de', 'Dort sind die Familien Krahl und Porsche.', []],
    ['two families', 'hu', 'Ott van a Porsche és a Krahl család.', []],
    ['no family', 'hu', 'Ott van a Porsche gyára.', ['Porsche>Q40993']],
    ['a quarter', 'de', 'Im Stadtteil St. Pauli brannte es.', []],
    ['a quarter', 'en', 'It burned in the district of St. Pauli on Monday.', []],
    ['a quarter', 'hu', 'Tűz volt St. Pauli városrész szélén.', []],
    ['a part of another city', 'en', 'He was born in Canning Town, London, in 1950.', ['London>Q84']],
    ['a part of this city', 'en', 'He was born in Barking, London, in 1950.', ['Barking>T2', 'London>Q84']],
    [
      'no part of a list',
      'en',
      'They met in Canning Town, London and Boston.',
      ['Canning Town>T1', 'London>Q84', 'Boston>Q2256'],
    ],
    ['a film without support', 'en', 'It lies at the edge of the Milky Way today.', []],
    ['a person before a title', 'hu', 'Itt látható Tarr Béla Sötétség című filmje.', ['Tarr Béla>Q312944']],
    [
      'a place behind a person',
      'hu',
      'Utána Trump Fehér Házban tartott beszéde jött.',
      ['Trump>Q22686', 'Fehér Házban>Q35525'],
    ],
    [
      'a compound before a club',
      'de',
      'Am Montag siegte Neo-Leader RB Leipzig wieder.',
      ['RB Leipzig>Q702455'],
    ],
  ])('%s (%s): %s', (_rule, lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });
});
