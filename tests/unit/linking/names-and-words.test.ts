/** Names among words and words that look like names: pronouns, compounds, people’s nouns, firms, runs of two names. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const persons = {
  olaf: { first: 40, last: 0 },
  scholz: { first: 0, last: 8 },
  boris: { first: 40, last: 0 },
  johnson: { first: 0, last: 60 },
  pásztor: { first: 0, last: 8 },
  bálint: { first: 40, last: 1 },
};

const knowledge = fakeKnowledge(
  [
    { id: 'Q128196', kind: 'region', names: ['Mie'], prior: 0.6 },
    { id: 'Q11933', kind: 'region', names: ['Zug'], prior: 0.6 },
    { id: 'Q159', kind: 'country', names: ['Russland'], demonyms: ['Russe'], prior: 0.95 },
    { id: 'Q142', kind: 'country', names: ['Frankreich'], demonyms: ['Franzose'], prior: 0.95 },
    { id: 'Q27', kind: 'country', names: ['Irland'], demonyms: ['Ire'], prior: 0.9 },
    { id: 'Q55', kind: 'country', names: ['Niederlande'], demonyms: ['Niederländer'], prior: 0.9 },
    { id: 'Q1', kind: 'city', names: ['Berl', 'Iral'], prior: 0.9 },
    { id: 'Q64', kind: 'city', names: ['Berlin'], prior: 0.95 },
    { id: 'Q84', kind: 'city', names: ['London'], prior: 0.95 },
    { id: 'Q61053', kind: 'person', names: ['Olaf Scholz'], prior: 0.7 },
    { id: 'Q180589', kind: 'person', names: ['Boris Johnson'], prior: 0.75 },
    { id: 'Q27224', kind: 'company', names: ['Bentley'], prior: 0.65 },
    { id: 'Q731938', kind: 'company', names: ['AstraZeneca'], prior: 0.55 },
    { id: 'Q668', kind: 'country', names: ['India', 'Indien'], prior: 0.98 },
    { id: 'Q10230', kind: 'party', names: ['BJP'], prior: 0.6 },
    { id: 'Q7191', kind: 'award', names: ['Nobel-díj'], prior: 0.65 },
    { id: 'Q39984', kind: 'city', names: ['Cannes'], prior: 0.8 },
    { id: 'Q42369', kind: 'event', names: ['Cannes-i Filmfesztivál'], prior: 0.6 },
    { id: 'Q692', kind: 'person', names: ['William Shakespeare'], short: ['Shakespeare'], prior: 0.9 },
    { id: 'Q131581', kind: 'person', names: ['Heinrich V.', 'Henry V'], life: [1386, 1422], prior: 0.68 },
    { id: 'Q1242559', kind: 'person', names: ['Pásztor Bálint'], country: 'Q403', prior: 0.5 },
    { id: 'Q403', kind: 'country', names: ['Szerbia'], country: 'Q403', prior: 0.9 },
  ],
  persons,
);

function marks(lang: ArticleLang, text: string, heading = false): string[] {
  const blocks = text.split('\n').map((one, index) => ({ text: one, heading: heading && index === 0 }));
  const { mentions } = link({ lang, date: '2024-05-01', blocks }, knowledge, languageOf(lang)!);
  return mentions.map(({ surface }) => surface);
}

type Row = readonly [what: string, lang: ArticleLang, text: string, expected: readonly string[]];

describe('Words that are no names', () => {
  it.each<Row>([
    ['a pronoun', 'hu', 'Nem szereti a mieinket.', []],
    ['a pronoun', 'hu', 'Ez a mieinknek való, azok a mieink.', []],
    ['the place', 'hu', 'Ez a miei tartomány.', ['miei']],
    ['a common noun of a compound', 'de', 'Nun ruht der Zug-Verkehr.', []],
    ['a name of a compound', 'de', 'Nun ruht der Berlin-Verkehr.', ['Berlin']],
    ['a party of a compound', 'en', 'The BJP-led bloc won.', ['BJP']],
    ['a firm of a longer name', 'de', 'Nun wächst Bentley Systems.', []],
    ['the firm', 'de', 'Nun wächst Bentley.', ['Bentley']],
    ['an acronym like a state', 'en', 'Leaders of the INDIA bloc met.', []],
    ['a state in a line of capitals', 'en', 'FARMERS IN THE INDIA OF OLD', ['INDIA']],
  ])('%s, %s: %s', (_, lang, text, expected) => expect(marks(lang, text)).toEqual(expected));
});

describe('German nouns for peoples', () => {
  it.each([
    ['Die Franzosen warten.', ['Franzosen']],
    ['Ein Franzose wartet.', ['Franzose']],
    ['Das gehört einem Russen.', ['Russen']],
    ['Das gehört den Iren.', ['Iren']],
    ['Die Französin wartet.', ['Französin']],
    ['Die Französinnen warten.', ['Französinnen']],
    ['Die Russin wartet.', ['Russin']],
    ['Die Irinnen warten.', ['Irinnen']],
    ['Die Niederländerin wartet.', ['Niederländerin']],
    // No town has a feminine.
    ['Er sah Berlin und Iralin.', []],
  ])('%s', (text, expected) => {
    expect(marks('de', text).filter((mark) => mark !== 'Berlin')).toEqual(expected);
  });
});

describe('Two names side by side', () => {
  it.each<Row>([
    ['a place and a person', 'de', 'Gestern traf in Berlin Olaf Scholz den Gast.', ['Berlin', 'Olaf Scholz']],
    ['a place and a person', 'en', 'Then in London Boris Johnson spoke.', ['London', 'Boris Johnson']],
    ['a longer name', 'en', 'Then London Boris Johnson spoke.', ['London']],
    [
      'a firm whose name stood beside another',
      'en',
      'AstraZeneca Boradil trial paused\nThen AstraZeneca spoke.',
      ['AstraZeneca'],
    ],
    [
      'an acronym among the words of a headline',
      'en',
      'Gandal Slams BJP Over Reforms Again\nThen he spoke.',
      ['BJP'],
    ],
    [
      'a family name that stands first abroad too',
      'hu',
      'Tegnap Pásztor Bálint Szerbiában járt. Ott Pásztor beszélt.',
      ['Pásztor Bálint', 'Szerbiában', 'Pásztor'],
    ],
  ])('%s, %s: %s', (_, lang, text, expected) => expect(marks(lang, text, true)).toEqual(expected));
});

describe('Titles', () => {
  it.each<Row>([
    [
      'no title before "azonos című"',
      'hu',
      'A Nobel-díjra felterjesztett író azonos című regénye jelent meg.',
      ['Nobel-díjra'],
    ],
    ['a title', 'hu', 'A Nobel-díjra felterjesztett író című regény jelent meg.', []],
    ['a festival named by its town', 'hu', 'Ma nyílik a cannes-i filmfesztivál.', ['cannes-i filmfesztivál']],
    [
      'a hero behind the author',
      'de',
      'Das Theater zeigt Shakespeares Heinrich V. im Mai.',
      ['Shakespeares'],
    ],
    ['the king', 'de', 'Das Buch zeigt Heinrich V. im Mai.', ['Heinrich V.']],
    ['a town', 'en', 'Then they went to India, Berlin and London.', ['India', 'Berlin', 'London']],
    ['in a list of titles', 'en', 'They read the novels Berlin, India and London.', []],
    ['in a list behind a colon', 'en', 'The novels that she wrote are: Look at Me, Berlin, London.', []],
    [
      'no list of titles',
      'en',
      'He wrote novels in India, Berlin and London.',
      ['India', 'Berlin', 'London'],
    ],
    ['in a list with articles', 'hu', 'Ezek a regényei, a Cannes és a Berlin.', []],
    ['in a list', 'de', 'Er schrieb die Romane Berlin und London.', []],
    ['the games of a town', 'hu', 'Ma kezdődik a cannes-i olimpia.', []],
    ['a hero behind the author', 'en', 'They play Shakespeare’s Henry V in May.', ['Shakespeare']],
  ])('%s, %s: %s', (_, lang, text, expected) => expect(marks(lang, text)).toEqual(expected));
});
