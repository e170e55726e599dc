/** Kinds of mistakes in news, each with rows that fail without its rule: made-up sentences over a small world. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const WORLD: readonly FakeEntity[] = [
  {
    id: 'Q30',
    kind: 'country',
    names: ['United States', 'Egyesült Államok', 'U.S.', 'USA'],
    adjectives: ['American', 'amerikai', 'amerikanisch'],
    prior: 0.98,
  },
  { id: 'Q142', kind: 'country', names: ['France', 'Frankreich'], adjectives: ['French'], prior: 0.96 },
  { id: 'Q858', kind: 'country', names: ['Syria', 'Szíria', 'Syrien'], prior: 0.9 },
  { id: 'Q796', kind: 'country', names: ['Iraq'], adjectives: ['Iraqi'], prior: 0.9 },
  { id: 'Q668', kind: 'country', names: ['India'], adjectives: ['Indian'], prior: 0.95 },
  { id: 'Q38', kind: 'country', adjectives: ['olasz'], names: ['Italy'], prior: 0.95 },
  { id: 'Q159', kind: 'country', adjectives: ['orosz'], names: ['Russia', 'Oroszország'], prior: 0.95 },
  { id: 'Q948', kind: 'country', names: ['Tunézia', 'Tunesien', 'Tunisia', 'Tunisz'], prior: 0.88 },
  { id: 'Q3572', kind: 'city', names: ['Tunisz'], country: 'Q948', prior: 0.75 },
  { id: 'Q810', kind: 'country', names: ['Jordan', 'Jordanien', 'Jordánia'], prior: 0.92 },
  { id: 'Q1397', kind: 'region', names: ['Ohio'], country: 'Q30', prior: 0.9 },
  { id: 'Q41183', kind: 'city', names: ['Aleppo'], country: 'Q858', prior: 0.75 },
  { id: 'Q214089', kind: 'region', names: ['Aleppo'], country: 'Q858', prior: 0.5 },
  { id: 'Q170017', kind: 'region', names: ['Hama'], country: 'Q858', prior: 0.5 },
  { id: 'Q131744', kind: 'city', names: ['Homs'], country: 'Q858', prior: 0.7 },
  { id: 'Q35765', kind: 'city', names: ['Osaka'], prior: 0.86 },
  { id: 'Q8818', kind: 'city', names: ['Valencia'], prior: 0.8 },
  { id: 'Q84', kind: 'city', names: ['London'], prior: 0.95 },
  { id: 'Q100', kind: 'city', names: ['Boston'], country: 'Q30', prior: 0.9 },
  { id: 'N1', kind: 'media', names: ['The American'], prior: 0.5 },
  { id: 'C1', kind: 'company', names: ['NRI'], prior: 0.7 },
  { id: 'C2', kind: 'organisation', names: ['Nordic Research Institute'], prior: 0.7 },
  { id: 'C3', kind: 'organisation', names: ['NATO'], prior: 0.9 },
  { id: 'C4', kind: 'country', names: ['Estonia', 'Észtország', 'Estland'], prior: 0.9 },
  { id: 'C5', kind: 'person', names: ['Abraham Lincoln'], prior: 0.9 },
  { id: 'C6', kind: 'work', names: ['Adele'], prior: 0.7 },
  { id: 'C7', kind: 'person', names: ['Piet De Vries', 'De Vries'], prior: 0.6 },
  { id: 'C8', kind: 'city', names: ['Kassel'], prior: 0.8 },
  ...[1, 2, 3, 4].map(
    (index): FakeEntity => ({
      id: `C9${index}`,
      kind: 'person',
      names: ['Jakob London'],
      prior: 0.4,
    }),
  ),
  { id: 'P1', kind: 'product', names: ['Blackburn Buccaneer', 'Buccaneer'], prior: 0.5 },
  { id: 'L1', kind: 'city', names: ['Norwich'], prior: 0.6 },
  { id: 'O1', kind: 'organisation', names: ['Indian Army'], country: 'Q668', prior: 0.6 },
  {
    id: 'B1',
    kind: 'organisation',
    names: ['ENSZ Biztonsági Tanácsa', 'UN Security Council'],
    prior: 0.8,
  },
  {
    id: 'Q8880',
    kind: 'organisation',
    names: ['European Commission', 'Európai Bizottság', 'Europäische Kommission'],
    prior: 0.85,
  },
  {
    id: 'J1',
    kind: 'person',
    names: ['Jean-Claude Juncker'],
    prior: 0.7,
    gender: 'male',
    roles: [['Q8880', 'chair', '2014-11-01', '2019-11-30']],
  },
  { id: 'Q60772', kind: 'person', names: ['Ursula von der Leyen'], prior: 0.85, gender: 'female' },
  {
    id: 'N4',
    kind: 'organisation',
    names: ['United States Senate'],
    family: ['Senate', 'szenátus', 'Senat'],
    country: 'Q30',
  },
  {
    id: 'N5',
    kind: 'organisation',
    names: ['French Senate'],
    family: ['Senate', 'szenátus', 'Senat'],
    country: 'Q142',
  },
  { id: 'E1', kind: 'event', names: ['FIFA World Cup', 'World Cup'], prior: 0.5 },
  { id: 'T1', kind: 'team', names: ['Italy national football team', 'Italy'], prior: 0.7 },
  { id: 'F1', kind: 'person', names: ['Gerald Ford'], country: 'Q30', prior: 0.84 },
  { id: 'F2', kind: 'person', names: ['Betty Ford'], country: 'Q30', prior: 0.5 },
  { id: 'K1', kind: 'person', names: ['Billie Jean King'], country: 'Q30', prior: 0.7 },
  { id: 'W1', kind: 'person', names: ['Tiger Woods'], country: 'Q30', prior: 0.8 },
  { id: 'V1', kind: 'person', names: ['Jesper Parnevik'], prior: 0.12 },
  { id: 'M1', kind: 'person', names: ['Frank Miller'], country: 'Q30', prior: 0.5 },
  { id: 'S1', kind: 'person', names: ['Saqlain Mushtaq', 'C. Mushtaq'], short: ['Mushtaq'], prior: 0.85 },
  { id: 'A1', kind: 'person', names: ['Babar Ahmed'], short: ['Ahmed'], prior: 0.8 },
  { id: 'X1', kind: 'person', names: ['Ada Grant'], short: ['Grant'], prior: 0.85 },
  { id: 'N2', kind: 'person', names: ['Vladimir Putin'], short: ['Putin'], prior: 0.9 },
  { id: 'C1', kind: 'person', names: ['Karl Pöhl', 'Karl Poehl'], prior: 0.5 },
  { id: 'J1', kind: 'person', names: ['Iva Novak'], field: 'tennis', country: 'Q38', prior: 0.5 },
  { id: 'J2', kind: 'person', names: ['Iva Novak'], field: 'elsewhere', country: 'Q38', prior: 0.65 },
  { id: 'J3', kind: 'work', names: ['Raiders'], prior: 0.7 },
  { id: 'J4', kind: 'team', names: ['Oakland Raiders'], field: 'americanFootball', prior: 0.5 },
  { id: 'E2', kind: 'event', names: ['2028 Norland Games'], life: [2028, 2028], prior: 0.5 },
  { id: 'E3', kind: 'event', names: ['Norland War'], life: [2031, 2032], prior: 0.5 },
  { id: 'R9', kind: 'region', names: ['Southern States', 'the South'], country: 'Q30', prior: 0.7 },
  { id: 'Q586', kind: 'organisation', names: ['Bundesbank'], prior: 0.6 },
];

const knowledge = fakeKnowledge(WORLD, {
  jan: { first: 300, last: 0 },
  abraham: { first: 60, last: 0 },
  peter: { first: 300, last: 0 },
  dennis: { first: 60, last: 0 },
  frank: { first: 900, last: 0 },
  miller: { first: 0, last: 900 },
  tiger: { first: 2, last: 0 },
});

function marks(lang: ArticleLang, ...blocks: readonly string[]): string[] {
  const article = { lang, date: '2019-07-16', blocks: blocks.map((text) => ({ text, heading: false })) };
  return link(article, knowledge, languageOf(lang)!).mentions.map(
    ({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`,
  );
}

type Row = readonly [kind: string, lang: ArticleLang, blocks: readonly string[], marks: readonly string[]];

describe('kinds of mistakes', () => {
  it.each<Row>([
    // What surrounds a name.
    ['a number word before a state', 'en', ['Thirteen U.S. towns agreed.'], ['U.S.>Q30']],
    ['the same of an adjective', 'en', ['Seven Iraqi men left.'], ['Iraqi>Q796']],
    ['somebody from a state', 'en', ['Then American Dennis Mitchell won.'], ['American>Q30']],
    ['what is of a state', 'en', ['They met Benetton Treviso of Italy there.'], ['Italy>Q38']],
    ['a town behind a legal form', 'en', ['It named Ozaki Trading Co Ltd of Osaka.'], ['Osaka>Q35765']],
    ['no town in an unknown player', 'en', ['Enner Valencia scored twice.'], []],
    ['a body with a small head', 'en', ['He is in the Indian army now.'], ['Indian army>O1']],
    [
      'a state behind a body in a case',
      'hu',
      ['Az ENSZ Biztonsági Tanácsában Oroszország nemmel szavazott.'],
      ['ENSZ Biztonsági Tanácsában>B1', 'Oroszország>Q159'],
    ],
    ['no surname of two unknown names', 'en', ['They dismissed Mushtaq Ahmed twice.'], []],
    ['a table in capitals', 'en', ['They had 63 and 4 BOSTON 66 then.'], ['BOSTON>Q100']],
    ['no aircraft of a longer name', 'en', ['They said the Buccaneers won.'], []],
    [
      'no paper that is an adjective',
      'en',
      ['The American president left. The American people stayed.'],
      ['American>Q30', 'American>Q30'],
    ],
    // The sport that an article is about.
    [
      'a player of that sport',
      'en',
      ['Tennis: the coach of the tournament of the season.', 'They saw Iva Novak win.'],
      ['Iva Novak>J1'],
    ],
    [
      'the same in Hungarian',
      'hu',
      ['Tenisz: a szezon edzője és a bajnokság.', 'Nyert Iva Novak is.'],
      ['Iva Novak>J1'],
    ],
    [
      'the same in German',
      'de',
      ['Tennis: Trainer und Finale der Saison.', 'Es siegte Iva Novak dort.'],
      ['Iva Novak>J1'],
    ],
    ['the best known in other articles', 'en', ['They saw Iva Novak win.'], ['Iva Novak>J2']],
    [
      'no player of another state',
      'en',
      ['Tennis coach of the tournament of the season', 'Iva Novak (India) won.'],
      ['India>Q668'],
    ],
    [
      'a side by its last word',
      'en',
      ['The coach of the Oakland Raiders won the season.', 'Then the Raiders lost.'],
      ['Oakland Raiders>J4', 'Raiders>J4'],
    ],
    // Persons whom nobody knows.
    ['a broker', 'en', ['They asked broker Vladimir Putinov and broker Frank Miller.'], []],
    ['a farmer in German', 'de', ['Sie fragten den Landwirt Frank Miller.'], []],
    // Languages are no states.
    ['a language by its form', 'hu', ['Évekig olaszul tanult és oroszul is beszél.'], []],
    [
      'a language that is translated',
      'hu',
      ['A verseit olaszból fordította le, majd oroszra fordította.'],
      [],
    ],
    ['a language before its noun', 'hu', ['Az orosz nyelv és az olasz szakos tanár.'], []],
    ['the state itself', 'hu', ['Az orosz hadsereg jött.'], ['orosz>Q159']],
    // What is to come.
    [
      'games that are announced',
      'en',
      ['They will play at the 2028 Norland Games.'],
      ['2028 Norland Games>E2'],
    ],
    [
      'the same in Hungarian',
      'hu',
      ['Ott lesznek a 2028 Norland Games megnyitóján.'],
      ['2028 Norland Games>E2'],
    ],
    ['the same in German', 'de', ['Sie spielen bei den 2028 Norland Games mit.'], ['2028 Norland Games>E2']],
    ['no war that is to come', 'en', ['They spoke of the Norland War again.'], []],
    // Parts of states by a common word.
    [
      'the half of a state that is spoken of',
      'en',
      ['Trump and Kamala Harris of the U.S. toured the South again.'],
      ['U.S.>Q30', 'the South>R9'],
    ],
    [
      'no half of another state',
      'en',
      ['Iraq and the Iraqi towns. They toured the South again.'],
      ['Iraq>Q796', 'Iraqi>Q796'],
    ],
    // Headlines.
    ['a headline with a verb', 'en', ['Putin Flees to London'], ['Putin>N2', 'London>Q84']],
    [
      'a headline inside a text',
      'en',
      ['IRAQ WIN TOSS, PUT INDIA IN TO BAT. London is glad.'],
      ['IRAQ>Q796', 'INDIA>Q668', 'London>Q84'],
    ],
    // Lists of places and places inside others.
    [
      'towns of a list',
      'en',
      ['They took Aleppo, Hama and Homs.'],
      ['Aleppo>Q41183', 'Hama>Q170017', 'Homs>Q131744'],
    ],
    ['no region of another state', 'en', ['A letter came from Aleppo, Ohio, today.'], ['Ohio>Q1397']],
    ['the capital rather than its state', 'hu', ['Tegnap Tuniszban tárgyaltak.'], ['Tuniszban>Q3572']],
    // Words beside a name that tell what it is.
    ['a ferry called as a state', 'en', ['Then the ferry Estonia sank.'], []],
    ['the state itself', 'en', ['Then the army of Estonia left.'], ['Estonia>C4']],
    ['a frigate called as a town', 'de', ['Dort lag die Fregatte Kassel im Hafen.'], []],
    ['the town itself', 'de', ['Dort lag die Stadt Kassel im Dunkeln.'], ['Kassel>C8']],
    ['a submarine called as a town', 'hu', ['Tegnap a Boston tengeralattjáró kifutott.'], []],
    ['a ship of the town', 'hu', ['Tegnap Boston tengeralattjárója kifutott.'], ['Boston>Q100']],
    ['a singer called as a work', 'hu', ['Tegnap Adele énekes lépett fel.'], []],
    ['a ship called as a person', 'en', ['They saw the Abraham Lincoln in port.'], []],
    ['what is a person’s', 'en', ['They saw the Abraham Lincoln statue there.'], ['Abraham Lincoln>C5']],
    ['a measure', 'en', ['He had 12 NATO and left.'], []],
    ['a number of members', 'en', ['It asked 12 NATO members today.'], ['NATO>C3']],
    // Titles of works.
    ['a word of a title', 'hu', ['Tegnap a London és a köd című filmet adták.'], []],
    ['a title of one word', 'hu', ['Tegnap a London című filmet adták.'], []],
    ['no title', 'hu', ['Tegnap London és a köd volt a téma.'], ['London>Q84']],
    // Abbreviations that the article explains.
    [
      'a body that the file does not know',
      'en',
      ['The Norwegian Rural Institute (NRI) said so.', 'Then NRI left.'],
      [],
    ],
    [
      'a body that it knows, and not the firm',
      'en',
      ['The Nordic Research Institute (NRI) said so.'],
      ['Nordic Research Institute>C2', 'NRI>C2'],
    ],
    ['an abbreviation that is not explained', 'en', ['They met at NRI today.'], ['NRI>C1']],
    // Names with particles, and namesakes.
    ['a stranger with a particle', 'en', ['Jan De Vries left.', 'Then De Vries said so.'], []],
    ['a longer name, whoever’s it is', 'en', ['They met Jakob London there.'], []],
    // Languages.
    ['a language that is learned', 'en', ['She studied French at home.'], []],
    ['the state where a noun follows', 'en', ['She studied French history.'], ['French>Q142']],
    // Offices that somebody comes to hold.
    [
      'who becomes what another is',
      'hu',
      ['Az Európai Bizottság elnökévé választotta Ursula von der Leyent.'],
      ['Európai Bizottság>Q8880', 'Ursula von der Leyent>Q60772'],
    ],
    [
      'the same in the dative',
      'hu',
      ['Az Európai Bizottság elnökének választották Ursula von der Leyent.'],
      ['Európai Bizottság>Q8880', 'Ursula von der Leyent>Q60772'],
    ],
    [
      'the same in English',
      'en',
      ['She was elected president of the European Commission.'],
      ['European Commission>Q8880'],
    ],
    [
      'the same in German',
      'de',
      ['Sie wurde zum Präsidenten der Europäischen Kommission gewählt.'],
      ['Europäischen Kommission>Q8880'],
    ],
    [
      'who is it',
      'en',
      ['They met the president of the European Commission.'],
      ['president>J1', 'European Commission>Q8880'],
    ],
    // Bodies by what they are called at home.
    [
      'the Senate of the article’s state',
      'en',
      ['Boston and Ohio waited. Tiger Woods met the Senate there.'],
      ['Boston>Q100', 'Ohio>Q1397', 'Tiger Woods>W1', 'Senate>N4'],
    ],
    [
      'that of another',
      'en',
      ['France waited. Then France asked the Senate.'],
      ['France>Q142', 'France>Q142', 'Senate>N5'],
    ],
    [
      'the same in Hungarian',
      'hu',
      ['Boston és Ohio várt. Tiger Woods a szenátus előtt beszélt.'],
      ['Boston>Q100', 'Ohio>Q1397', 'Tiger Woods>W1', 'szenátus>N4'],
    ],
    [
      'the same in German',
      'de',
      ['Boston und Ohio warteten. Tiger Woods sprach vor dem Senat.'],
      ['Boston>Q100', 'Ohio>Q1397', 'Tiger Woods>W1', 'Senat>N4'],
    ],
    ['none in Hungarian where no state is spoken of', 'hu', ['Aztán a szenátus döntött.'], []],
    ['none where no state is spoken of', 'en', ['Then they asked the Senate.'], []],
    // Sports.
    ['the World Cup of football', 'en', ['The striker scored two goals in the World Cup.'], ['World Cup>E1']],
    ['none of another sport', 'en', ['They scored three tries of rugby in the World Cup.'], []],
    [
      'no football side in another sport',
      'en',
      ['The tennis season began. The champions won the league and beat Italy in the tournament.'],
      ['Italy>Q38'],
    ],
    // Persons.
    [
      'no part of another full name',
      'en',
      ['Saqlain Mushtaq won. They dismissed Mushtaq Dennis twice.'],
      ['Saqlain Mushtaq>S1'],
    ],
    ['no one initial for two', 'en', ['They met C. Mushtaq there.'], []],
    ['a rare name of somebody hardly known', 'en', ['Then Jesper Parnevik won.'], ['Jesper Parnevik>V1']],
    ['a common name of somebody little known', 'en', ['Then Frank Miller ran the diner.'], []],
    [
      'of one family whom all know',
      'en',
      ['Betty Ford and Gerald Ford met. They praised Ford again.'],
      ['Betty Ford>F2', 'Gerald Ford>F1', 'Ford>F1'],
    ],
    [
      'a name that is a title too',
      'en',
      ['Billie Jean King won. "I want to win," said King.'],
      ['Billie Jean King>K1', 'King>K1'],
    ],
    [
      'a word that opens a sentence and acts',
      'en',
      ['Tiger Woods won. Woods said so. Woods full of trees burned.'],
      ['Tiger Woods>W1', 'Woods>W1'],
    ],
    [
      'a word that is a name elsewhere in the text',
      'en',
      ['Tiger Woods won. They asked Woods for more. Woods in red stood there.'],
      ['Tiger Woods>W1', 'Woods>W1', 'Woods>W1'],
    ],
    [
      'who is called so and not known',
      'en',
      ['Peter Grant left. Mr. Grant stayed in London.'],
      ['London>Q84'],
    ],
    ['the same in German', 'de', ['Peter Grant ging. Herr Grant blieb in London.'], ['London>Q84']],
    ['the same in Hungarian', 'hu', ['Peter Grant elment. Grant nem maradt Londonban.'], ['Londonban>Q84']],
    ['a state that a stranger is called by', 'en', ['Peter Jordan left. They asked Jordan.'], []],
    [
      'an office that the file says nothing of',
      'en',
      ['They met Bundesbank President Karl Poehl.'],
      ['Bundesbank>Q586', 'Karl Poehl>C1'],
    ],
  ])('%s', (_, lang, blocks, expected) => {
    expect(marks(lang, ...blocks)).toEqual(expected);
  });
});
