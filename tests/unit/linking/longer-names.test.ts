/** Names inside longer ones, beside letters, brackets and quotation marks: made-up sentences over a small world. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const WORLD: readonly FakeEntity[] = [
  { id: 'PL', kind: 'country', names: ['Polen', 'Poland'], adjectives: ['polnisch', 'lengyel'], prior: 0.95 },
  { id: 'AT', kind: 'country', names: ['Österreich', 'Ausztria', 'Austria'], prior: 0.95 },
  { id: 'GY', kind: 'country', names: ['Guyana'], prior: 0.9 },
  { id: 'FR', kind: 'country', names: ['Frankreich'], adjectives: ['französisch'], prior: 0.95 },
  { id: 'IL', kind: 'country', names: ['Israel'], prior: 0.95 },
  { id: 'US', kind: 'country', names: ['United States', 'Egyesült Államok'], prior: 0.98 },
  { id: 'HU', kind: 'country', names: ['Magyarország'], prior: 0.95 },
  { id: 'Q28', kind: 'country', names: ['Hungaria'], prior: 0.3 },
  { id: 'TX', kind: 'region', names: ['Texas'], country: 'US', prior: 0.9 },
  { id: 'SD', kind: 'region', names: ['Southern District'], country: 'IL', prior: 0.5 },
  { id: 'TIZ', kind: 'product', names: ['Tizen'], prior: 0.4 },
  { id: 'HET', kind: 'city', names: ['Hét'], country: 'Q28', prior: 0.5 },
  { id: 'SNS', kind: 'party', names: ['Serbian Progressive Party', 'SNS'], prior: 0.7 },
  { id: 'SLO', kind: 'party', names: ['Slovak National Party', 'Szlovák Nemzeti Párt'], prior: 0.7 },
  { id: 'SLD', kind: 'party', names: ['Slowakische Nationalpartei von Turz'], prior: 0.7 },
  { id: 'NASA', kind: 'organisation', names: ['NASA'], prior: 0.8 },
  { id: 'AMT', kind: 'company', names: ['Amtrak'], prior: 0.6 },
  { id: 'SPX', kind: 'company', names: ['SpaceX'], prior: 0.7 },
  { id: 'TES', kind: 'company', names: ['Tesla'], prior: 0.8 },
  { id: 'GRU', kind: 'party', names: ['Grünen'], prior: 0.8 },
  { id: 'OST', kind: 'media', names: ['Österreich'], prior: 0.3 },
  { id: 'SPI', kind: 'media', names: ['Der Spiegel', 'Spiegel'], country: 'DE', prior: 0.6 },
  { id: 'FA', kind: 'media', names: ['Foreign Affairs'], prior: 0.5 },
  { id: 'TAN', kind: 'person', names: ['Tannhäuser', 'Macbeth'], prior: 0.6 },
  { id: 'RAY', kind: 'person', names: ['Angela Rayner'], prior: 0.6 },
  { id: 'LAZ', kind: 'person', names: ['Lázár János'], country: 'Q28', prior: 0.6 },
  { id: 'MUE', kind: 'person', names: ['Thomas Müller'], field: 'football', prior: 0.6 },
  {
    id: 'KUR',
    kind: 'organisation',
    names: ['Kúria'],
    former: ['Legfelsőbb Bíróság'],
    country: 'Q28',
    prior: 0.6,
  },
  { id: 'HAM', kind: 'organisation', names: ['Hamas'], prior: 0.6 },
  { id: 'WIL', kind: 'person', names: ['William of Wales', 'Prince William'], prior: 0.75 },
  { id: 'SER', kind: 'person', names: ['Serena Williams'], prior: 0.8 },
  { id: 'F1', kind: 'event', names: ['Forma-1'], prior: 0.6 },
  { id: 'GP', kind: 'event', names: ['Magyar Nagydíj'], prior: 0.6 },
];

const knowledge = fakeKnowledge(WORLD, {
  thomas: { first: 900, last: 9 },
  müller: { first: 0, last: 400 },
  william: { first: 900, last: 90 },
  prince: { first: 40, last: 90 },
  wagner: { first: 0, last: 90 },
  shakespeare: { first: 0, last: 19 },
  tesla: { first: 0, last: 19 },
});
for (const lang of ['hu', 'en', 'de'] as const) {
  const more = {
    hu: 'hét\nnap\nház',
    en: 'foreign\naffairs\nministers\ntrain\ndistrict\nsouthern',
    de: 'spiegel',
  };
  languageOf(lang)!.vocabulary.load(more[lang]);
}

function marks(lang: ArticleLang, ...blocks: string[]): string[] {
  const article = { lang, date: undefined, blocks: blocks.map((text) => ({ text, heading: false })) };
  const { mentions } = link(article, knowledge, languageOf(lang)!);
  return mentions.map(({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`);
}

describe('what an article explains an abbreviation as', () => {
  it.each<[string, ArticleLang, string[], string[]]>([
    [
      'a party whose letters are of its own language',
      'hu',
      ['Tegnap a Szlovák Nemzeti Párt (SNS) kilépett.', 'Az SNS elnöke elment.'],
      ['Szlovák Nemzeti Párt>SLO', 'SNS>SLO', 'SNS>SLO'],
    ],
    [
      'the same in English',
      'en',
      ['Then the Slovak National Party (SNS) left.', 'Voters of the SNS were glad.'],
      ['Slovak National Party>SLO', 'SNS>SLO', 'SNS>SLO'],
    ],
    [
      'the same in German',
      'de',
      ['Gestern ging die Slowakische Nationalpartei von Turz (SNS).', 'Die SNS war froh.'],
      ['Slowakische Nationalpartei von Turz>SLD', 'SNS>SLD', 'SNS>SLD'],
    ],
    [
      'several letters of a word',
      'en',
      ['It was the Norland Super Alliance (NASA).', 'Voters of NASA left.'],
      [],
    ],
    ['the abbreviation first', 'en', ['It was NASA (Norland Super Alliance).', 'Voters of NASA left.'], []],
    ['the same in Hungarian', 'hu', ['A Nagy Szuper Alakulat (NASA) nyert.', 'Tegnap a NASA örült.'], []],
    ['the same in German', 'de', ['Die Nationale Super Allianz (NASA) ging.', 'Dann kam die NASA.'], []],
    [
      'a person before the bracket',
      'en',
      ['Then Angela Rayner (SNS) left.'],
      ['Angela Rayner>RAY', 'SNS>SNS'],
    ],
    ['no word of so many letters', 'en', ['A long talk about talks (NASA) followed.'], ['NASA>NASA']],
  ])('%s', (_, lang, blocks, expected) => {
    expect(marks(lang, ...blocks)).toEqual(expected);
  });
});

describe('what stands beside a name', () => {
  it.each<[string, ArticleLang, string[], string[]]>([
    ['letters of a member', 'en', ['So said Angela Rayner MP today.'], ['Angela Rayner>RAY']],
    ['the same in German', 'de', ['Das sagte Angela Rayner MdB gestern.'], ['Angela Rayner>RAY']],
    ['a word with a figure', 'hu', ['Tegnap Lázár János Z1G-zni kezdett.'], ['Lázár János>LAZ']],
    ['one more name', 'en', ['So said Angela Rayner Smythe today.'], []],
    ['a train that is counted', 'en', ['Then Amtrak Train 188 left.'], ['Amtrak>AMT']],
    ['a longer name of a firm', 'en', ['Then Amtrak Train Zorblat left.'], []],
    ['a firm before its product', 'hu', ['Tegnap egy SpaceX Dragun űrhajó szállt fel.'], ['SpaceX>SPX']],
    ['the same in English', 'en', ['Then a SpaceX Dragun spacecraft left.'], ['SpaceX>SPX']],
    ['and before what is none', 'en', ['Then a SpaceX Dragun party left.'], []],
    [
      'an adjective with a hyphen before an event',
      'hu',
      ['Tegnap a Forma-1-es Magyar Nagydíjon nyert.'],
      ['Forma-1-es>F1', 'Magyar Nagydíjon>GP'],
    ],
    ['another district of the name', 'en', ['It was the Southern District of Texas then.'], ['Texas>TX']],
    ['the district itself', 'en', ['It was the Southern District then.'], ['Southern District>SD']],
    ['a territory of an adjective', 'de', ['Gestern flog er nach Französisch-Guyana ab.'], []],
    ['the state itself', 'de', ['Gestern flog er nach Guyana ab.'], ['Guyana>GY']],
    ['words of a headline', 'en', ['Talks At The Norland Foreign Affairs Ministers Meeting'], []],
    ['the journal in a text', 'en', ['He wrote in Foreign Affairs of it.'], ['Foreign Affairs>FA']],
    [
      'a body of a headline, and then in a text',
      'en',
      ['Israel And Hamas Maneuvre Toward Deal', 'Then Hamas said so.'],
      ['Israel>IL', 'Hamas>HAM'],
    ],
  ])('%s', (_, lang, blocks, expected) => {
    expect(marks(lang, ...blocks)).toEqual(expected);
  });
});

describe('quotation marks, brackets and forms', () => {
  it.each<[string, ArticleLang, string[], string[]]>([
    [
      'a paper called as a state',
      'de',
      ['So stand es in der Boulevardzeitung "Österreich" gestern.'],
      ['Österreich>OST'],
    ],
    ['the same without marks', 'en', ['So the tabloid Österreich said it.'], ['Österreich>OST']],
    ['the state', 'de', ['So stand es in Österreich gestern.'], ['Österreich>AT']],
    ['a paper called as a noun', 'de', ['Gestern hat der "Spiegel" berichtet.'], ['Spiegel>SPI']],
    ['the noun', 'de', ['Gestern hat der Spiegel gehangen.'], []],
    ['a work of a composer', 'de', ['Man gab Wagners Tannhäuser dort.'], []],
    ['the same in marks', 'de', ['Man gab Wagners "Tannhäuser" dort.'], []],
    ['the same in English', 'en', ["They gave Shakespeare's Macbeth there."], []],
    ['the person', 'de', ['Man sah Tannhäuser dort.'], ['Tannhäuser>TAN']],
    ['of a firm', 'en', ["They saw Tesla's Macbeth there."], ['Tesla>TES', 'Macbeth>TAN']],
    ['of a state', 'en', ["They saw Austria's Macbeth there."], ['Austria>AT', 'Macbeth>TAN']],
    ['a namesake by a noun in brackets', 'de', ['Da kam Thomas Müller (ILE-Betreuer) an.'], []],
    ['a namesake by his office', 'de', ['Da sprach Bürgermeister Thomas Müller lange.'], []],
    ['the same behind a comma', 'en', ['They met Thomas Müller, a lawyer, there.'], []],
    ['the same in Hungarian', 'hu', ['Tegnap Thomas Müller ügyvéd beszélt.'], []],
    ['the player', 'de', ['Da sprach Thomas Müller lange.'], ['Thomas Müller>MUE']],
    ['a hill that is called green', 'de', ['Er stand auf dem Grünen Hügel dort.'], []],
    ['the party', 'de', ['Er stand bei den Grünen dort.'], ['Grünen>GRU']],
    ['a plural that is no people', 'de', ['Er sah beide geografischen Pole gestern.'], []],
    ['a numeral that names a thing', 'hu', ['Tizen elmentek tegnap.'], []],
    ['a numeral that is a form of a village', 'hu', ['Heten elmentek tegnap.'], []],
    ['a prince', 'en', ['They met Prince William there.'], ['Prince William>WIL']],
    [
      'a name and the genitive of another',
      'en',
      ['They met Prince William and Serena Williams.', 'Then Williams left.'],
      ['Prince William>WIL', 'Serena Williams>SER', 'Williams>SER'],
    ],
    ['a court at home', 'hu', ['Tegnap a Legfelsőbb Bíróság döntött.'], ['Legfelsőbb Bíróság>KUR']],
    [
      'a court abroad',
      'hu',
      ['Tegnap Texas fellebbezett, de a Legfelsőbb Bíróság elutasította.'],
      ['Texas>TX'],
    ],
  ])('%s', (_, lang, blocks, expected) => {
    expect(marks(lang, ...blocks)).toEqual(expected);
  });
});
