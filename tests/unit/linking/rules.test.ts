/** Rules of the languages, each with rows that fail without it: made-up sentences over a small world. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const WORLD: readonly FakeEntity[] = [
  { id: 'W1', kind: 'work', names: ['The German'], prior: 0.55 },
  { id: 'Q1330417', kind: 'company', names: ['Vertigo Records', 'Vertigo'], prior: 0.42 },
  { id: 'Q23298', kind: 'region', names: ['Kent'], country: 'Q145', prior: 0.74 },
  { id: 'K2', kind: 'city', names: ['Kent'], country: 'Q30', prior: 0.4 },
  { id: 'K3', kind: 'city', names: ['Kent'], country: 'Q30', prior: 0.4 },
  { id: 'Q145', kind: 'country', names: ['United Kingdom'], prior: 0.95 },
  { id: 'Q35525', kind: 'place', names: ['White House', 'Weißes Haus'], country: 'Q30', prior: 0.75 },
  {
    id: 'Q2530',
    kind: 'person',
    names: ['Gerhard Schröder'],
    country: 'Q183',
    prior: 0.8,
    roles: [['Q183', 'chancellor', '1998-10-27', '2005-11-22']],
  },
  {
    id: 'Q30',
    kind: 'country',
    names: ['Egyesült Államok', 'United States', 'USA', 'US', 'U.S.'],
    adjectives: ['amerikai', 'amerikanisch'],
    prior: 0.98,
  },
  { id: 'Q148', kind: 'country', names: ['China', 'Kína'], adjectives: ['kínai'], prior: 0.96 },
  {
    id: 'Q183',
    kind: 'country',
    names: ['Németország', 'Germany', 'Deutschland'],
    adjectives: ['német', 'German', 'deutsch'],
    prior: 0.95,
  },
  {
    id: 'Q159',
    kind: 'country',
    names: ['Oroszország', 'Russia', 'Russland'],
    adjectives: ['orosz', 'Russian', 'russisch'],
    prior: 0.95,
  },
  { id: 'Q212', kind: 'country', names: ['Ukraine', 'Ukrajna'], prior: 0.93 },
  { id: 'Q55', kind: 'country', names: ['Netherlands'], prior: 0.93 },
  { id: 'Q43', kind: 'country', names: ['Turkey'], prior: 0.93 },
  { id: 'Q41', kind: 'country', names: ['Greece'], prior: 0.93 },
  { id: 'Q230', kind: 'country', names: ['Georgia', 'Grúzia'], prior: 0.93 },
  { id: 'Q810', kind: 'country', names: ['Jordan', 'Jordánia'], prior: 0.9 },
  { id: 'Q1428', kind: 'region', names: ['Georgia'], country: 'Q30', prior: 0.91 },
  { id: 'Q1400', kind: 'region', names: ['Pennsylvania'], country: 'Q30', prior: 0.85 },
  { id: 'Q1524', kind: 'city', names: ['Athens'], country: 'Q41', prior: 0.9 },
  { id: 'Q203263', kind: 'city', names: ['Athens'], country: 'Q30', prior: 0.7 },
  { id: 'Q755420', kind: 'city', names: ['Athens'], country: 'Q30', prior: 0.6 },
  { id: 'Q64', kind: 'city', names: ['Berlin'], country: 'Q183', prior: 0.93 },
  { id: 'Q1741', kind: 'city', names: ['Wien'], prior: 0.9 },
  { id: 'Q90', kind: 'city', names: ['Paris', 'Párizs'], prior: 0.95 },
  { id: 'Q14960', kind: 'city', names: ['Brünn', 'Brunn'], prior: 0.75 },
  { id: 'Q153464', kind: 'city', names: ['Konz'], country: 'Q183', prior: 0.55 },
  { id: 'Q10974', kind: 'city', names: ['Löhne'], country: 'Q183', prior: 0.6 },
  { id: 'Q2066', kind: 'city', names: ['Essen'], country: 'Q183', prior: 0.8 },
  { id: 'Q2040', kind: 'person', names: ['Kurt Beck', 'Beck'], country: 'Q183', prior: 0.6 },
  { id: 'Q133600', kind: 'party', names: ['GERB'], prior: 0.55 },
  { id: 'Q23831', kind: 'work', names: ['Das Büro'], prior: 0.65 },
  { id: 'Q4', kind: 'work', names: ['Grünes Licht'], prior: 0.7 },
  { id: 'Q1198574', kind: 'media', names: ['South China Morning Post', 'The Post'], prior: 0.6 },
  { id: 'Q3884', kind: 'company', names: ['Amazon'], prior: 0.75 },
  { id: 'Q3783', kind: 'water', names: ['Amazonas', 'Amazon'], prior: 0.5 },
  { id: 'Q11354', kind: 'product', names: ['Apache HTTP Server', 'Apache'], prior: 0.6 },
  { id: 'Q10225', kind: 'party', names: ['Indian National Congress', 'INC'], prior: 0.7 },
  {
    id: 'Q8889',
    kind: 'organisation',
    names: ['Európai Parlament', 'European Parliament', 'Europäisches Parlament'],
    prior: 0.85,
  },
  {
    id: 'Q8880',
    kind: 'organisation',
    names: ['Európai Bizottság', 'European Commission', 'Europäische Kommission'],
    prior: 0.85,
  },
  { id: 'Q134350', kind: 'water', names: ['Tisza'], prior: 0.62 },
  { id: 'P1', kind: 'party', names: ['Tisztelet és Szabadság Párt', 'TISZA'], prior: 0.6 },
  { id: 'Q18656', kind: 'team', names: ['Manchester United'], prior: 0.74 },
  { id: 'Q19453', kind: 'team', names: ['Brighton & Hove Albion', 'Brighton'], prior: 0.55 },
  { id: 'Q131491', kind: 'city', names: ['Brighton'], prior: 0.67 },
  {
    id: 'Q22686',
    kind: 'person',
    names: ['Donald Trump'],
    short: ['Trump'],
    country: 'Q30',
    prior: 0.95,
    gender: 'male',
    roles: [['Q30', 'president', '2017-01-20', '2021-01-20']],
  },
  {
    id: 'Q7747',
    kind: 'person',
    names: ['Vladimir Putin', 'Vlagyimir Putyin'],
    short: ['Putin', 'Putyin'],
    country: 'Q159',
    prior: 0.93,
    gender: 'male',
  },
  { id: 'Q3052772', kind: 'person', names: ['Emmanuel Macron'], short: ['Macron'], prior: 0.9 },
  {
    id: 'Q567',
    kind: 'person',
    names: ['Angela Merkel'],
    short: ['Merkel'],
    country: 'Q183',
    prior: 0.92,
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
    roles: [['Q183', 'chancellor', '2021-12-08']],
  },
  {
    id: 'Q57792',
    kind: 'person',
    names: ['Mark Rutte'],
    country: 'Q55',
    prior: 0.8,
    roles: [['Q55', 'primeMinister', '2010-10-14', '2024-07-02']],
  },
  {
    id: 'B1',
    kind: 'person',
    names: ['Kai Wegner'],
    country: 'Q183',
    prior: 0.5,
    roles: [['Q64', 'mayor', '2019-01-01']],
  },
];

const knowledge = fakeKnowledge(WORLD, {
  angela: { first: 40, last: 0 },
  olaf: { first: 30, last: 0 },
  anna: { first: 90, last: 0 },
});

function marks(lang: ArticleLang, text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang, date: '2019-05-10', blocks }, knowledge, languageOf(lang)!);
  return mentions.map(({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`);
}

type Row = [what: string, text: string, expected: string[]];

describe('rules of German', () => {
  it.each<Row>([
    ['no inhabitant in a noun', 'Der Konzern meldete Verluste.', []],
    ['no weak case of a town', 'Dort steht ein Brunnen.', []],
    ['no weak case of a person', 'Im Becken schwammen Kinder.', []],
    ['no inhabitant of a party', 'Die Gerber von früher fehlen.', []],
    ['no town in a plural', 'Sie fordert höhere Löhne.', []],
    ['towns that are nouns', 'In Essen und Löhne gab es Streit.', ['Essen>Q2066', 'Löhne>Q10974']],
    ['an inhabitant', 'Viele Berliner kamen.', ['Berliner>Q64']],
    ['whose office an inhabitant tells', 'Der Berliner Bürgermeister kam.', ['Berliner Bürgermeister>B1']],
    ['no work of common words', 'Das Büro ist heute geschlossen.', []],
    ['no work behind an adjective', 'Grünes Licht gab es nicht.', []],
    ['a work in quotation marks', 'Sie las „Das Büro“ gern.', ['Das Büro>Q23831']],
    [
      'a company beside a longer name',
      'Amazon half dem Wald am Amazonas.',
      ['Amazon>Q3884', 'Amazonas>Q3783'],
    ],
    ['a pair before a noun', 'Das Merkel-Macron-Treffen endete.', ['Merkel>Q567', 'Macron>Q3052772']],
    ['two states before a noun', 'Der Russland-Ukraine-Krieg dauert.', ['Russland>Q159', 'Ukraine>Q212']],
    ['no pair in a family name', 'Anna Merkel-Macron sprach.', []],
    ['a house called by a town', 'Sie kam ins Café Wien.', []],
    ['a genitive without an s', 'Sie nannte Paris’ Bürger klug.', ['Paris>Q90']],
    ['no holder of all times', 'Das war der erste deutsche Kanzler.', ['deutsche>Q183']],
    ['no holder of any', 'Jeder deutsche Kanzler weiß das.', ['deutsche>Q183']],
    [
      'a holder though the next one is named',
      'Die deutsche Kanzlerin sprach mit Olaf Scholz.',
      ['deutsche Kanzlerin>Q567', 'Olaf Scholz>Q61053'],
    ],
    [
      'a body by its head',
      'Das Europäische Parlament tagte. Gestern stimmte das Parlament zu.',
      ['Europäische Parlament>Q8889', 'Parlament>Q8889'],
    ],
    ['no body by a word that many go by', 'Der Deutsche Bund half. Nun hilft der Bund.', []],
    ['an adjective inside a name', 'Sie war im Weißen Haus.', ['Weißen Haus>Q35525']],
    ['a castle of a town’s name', 'Er sprach in Schloss Wien.', []],
    ['a soft hyphen', 'Sie traf Angela Mer\u00adkel.', ['Angela Mer\u00adkel>Q567']],
  ])('%s', (_, text, expected) => {
    expect(marks('de', text)).toEqual(expected);
  });
});

describe('rules of English', () => {
  it.each<Row>([
    ['a state that is a word', 'China said so. Turkey agreed.', ['China>Q148', 'Turkey>Q43']],
    ['a pronoun in capitals', 'HELP US SAVE THE PARK, BERLIN RESIDENTS SAY', ['BERLIN>Q64']],
    [
      'a state that opens a line of capitals',
      'US AND GERMANY SIGN TREATY IN PARIS',
      ['US>Q30', 'GERMANY>Q183', 'PARIS>Q90'],
    ],
    ['a state behind its article in capitals', 'HE LEFT THE US FOR BERLIN', ['US>Q30', 'BERLIN>Q64']],
    ['a dot that ends the sentence too', 'We left the U.S. Then we went home.', ['U.S.>Q30']],
    ['the state rather than the one of America', 'Georgia wants peace.', ['Georgia>Q230']],
    [
      'the one of America beside another',
      'They won Pennsylvania and Georgia.',
      ['Pennsylvania>Q1400', 'Georgia>Q1428'],
    ],
    ['the famous town of a name', 'They flew from Athens to Paris.', ['Athens>Q1524', 'Paris>Q90']],
    ['no holder of all times', 'He was the first German chancellor.', ['German>Q183']],
    ['no holder of any', 'Every German chancellor knows.', ['German>Q183']],
    [
      'a genitive without an s',
      "They asked the Netherlands' prime minister.",
      ['Netherlands>Q55', 'prime minister>Q57792'],
    ],
    [
      'no genitive that closes a quotation',
      "They said 'the Netherlands' prime ministers left.",
      ['Netherlands>Q55'],
    ],
    ['a pair', 'The Trump-Putin summit ended.', ['Trump>Q22686', 'Putin>Q7747']],
    ['no nickname that is a word', 'The Post was late today.', []],
    ['no film that is an adjective', 'The German chancellor spoke.', ['German chancellor>Q567']],
    ['no firm that is little known by a word', 'They showed Vertigo twice.', []],
    ['the place far better known than its namesakes', 'She lives in Kent.', ['Kent>Q23298']],
    ['a nickname inside a sentence', 'He told The Post so.', ['The Post>Q1198574']],
    ['somebody named like a state', 'She blamed Jordan, the physiotherapist.', []],
    ['no product with a legal form', 'They said Apache Corp. fell.', []],
    ['no party in a legal form', 'They said Delta Group, Inc., fell.', []],
    [
      'a club by a result and a team',
      'Brighton were beaten 2-0 by Manchester United.',
      ['Brighton>Q19453', 'Manchester United>Q18656'],
    ],
    [
      'a body by its head',
      'The European Commission met. Then the Commission voted.',
      ['European Commission>Q8880', 'Commission>Q8880'],
    ],
    ['no body by a head that is not named', 'Then the Commission voted.', []],
    ['no hotel that is a town', 'She stayed at the hotel Paris.', []],
  ])('%s', (_, text, expected) => {
    expect(marks('en', text)).toEqual(expected);
  });
});

describe('rules of Hungarian', () => {
  it.each<Row>([
    [
      'an office of who is named before it',
      'Itt volt Donald Trump, az Egyesült Államok elnöke.',
      ['Donald Trump>Q22686', 'Egyesült Államok>Q30', 'elnöke>Q22686'],
    ],
    [
      'an office of who held it till lately',
      'Meghalt Gerhard Schröder, Németország kancellárja.',
      ['Gerhard Schröder>Q2530', 'Németország>Q183', 'kancellárja>Q2530'],
    ],
    ['a province named by a direction', 'A Kelet-Grúzia tartományban estek el.', []],
    [
      'a body by its head',
      'Az Európai Parlament ülésezett. Ma a Parlamentben szavaztak.',
      ['Európai Parlament>Q8889', 'Parlamentben>Q8889'],
    ],
    [
      'no body by a small head',
      'Az Európai Parlament ülésezett. Ma a parlament szavazott.',
      ['Európai Parlament>Q8889'],
    ],
    ['no holder of all times', 'Ő volt az első német kancellár.', ['német>Q183']],
    ['no holder of any', 'Egyetlen német kancellár sem ment el.', ['német>Q183']],
    ['what stands behind a comma and an article', 'A párt, a Tisza hét helyet kapott.', ['Tisza>P1']],
    ['the river', 'Tegnap a Tisza kiáradt.', ['Tisza>Q134350']],
    ['a soft hyphen before a suffix', 'Tegnap Macron\u00adnal tárgyalt.', ['Macron\u00adnal>Q3052772']],
    ['a pair', 'A Trump-Putyin találkozó véget ért.', ['Trump>Q22686', 'Putyin>Q7747']],
  ])('%s', (_, text, expected) => {
    expect(marks('hu', text)).toEqual(expected);
  });
});
