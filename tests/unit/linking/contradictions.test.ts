/** What the page says directly against the one holder of a name: an office, a town, a state, a sport. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q145', kind: 'country', names: ['United Kingdom', 'Britain'], country: 'Q145', prior: 0.95 },
  { id: 'Q84', kind: 'city', names: ['London'], country: 'Q145', prior: 0.95 },
  { id: 'Q16', kind: 'country', names: ['Canada', 'Kanada'], country: 'Q16', prior: 0.95 },
  { id: 'Q1930', kind: 'city', names: ['Ottawa'], country: 'Q16', prior: 0.85 },
  {
    id: 'Q11005',
    kind: 'organisation',
    names: ['House of Commons'],
    country: 'Q145',
    related: ['Q84'],
    prior: 0.55,
  },
  { id: 'Q183', kind: 'country', names: ['Deutschland'], country: 'Q183', prior: 0.95 },
  { id: 'Q64', kind: 'city', names: ['Berlin'], country: 'Q183', prior: 0.95 },
  { id: 'Q586', kind: 'city', names: ['Bonn'], country: 'Q183', prior: 0.85 },
  { id: 'Q40', kind: 'country', names: ['Österreich'], country: 'Q40', prior: 0.9 },
  { id: 'Q668916', kind: 'organisation', names: ['Bundeskanzleramt'], country: 'Q40', prior: 0.3 },
  { id: 'Q151973', kind: 'person', names: ['Richard Burton'], field: 'stage', prior: 0.7 },
  { id: 'Q1', kind: 'person', names: ['Kádár Tamás'], field: 'football', prior: 0.45 },
  { id: 'Q2', kind: 'person', names: ['Ricardo Costa'], field: 'football', prior: 0.45 },
  { id: 'Q18756', kind: 'event', names: ['Bajnokok Ligája', 'Champions League'], prior: 0.6 },
  { id: 'Q28', kind: 'country', names: ['Magyarország'], country: 'Q28', prior: 0.95 },
  {
    id: 'Q1781',
    kind: 'city',
    names: ['Budapest'],
    country: 'Q28',
    prior: 0.95,
  },
  { id: 'Q171357', kind: 'city', names: ['Kecskemét'], country: 'Q28', prior: 0.7 },
  {
    id: 'Q3',
    kind: 'place',
    names: ['Katona József Színház'],
    country: 'Q28',
    related: ['Q1781'],
    prior: 0.5,
  },
  { id: 'Q403', kind: 'country', names: ['Szerbia'], adjectives: ['szerb'], country: 'Q403', prior: 0.9 },
  { id: 'Q3711', kind: 'city', names: ['Belgrád'], country: 'Q403', prior: 0.85 },
  {
    id: 'Q214',
    kind: 'country',
    names: ['Szlovákia'],
    adjectives: ['szlovák'],
    country: 'Q214',
    prior: 0.9,
  },
  { id: 'Q1780', kind: 'city', names: ['Pozsony'], country: 'Q214', prior: 0.85 },
  { id: 'Q4', kind: 'person', names: ['Peter Pellegrini'], country: 'Q214', prior: 0.6 },
  {
    id: 'Q253586',
    kind: 'party',
    names: ['SNS'],
    country: 'Q403',
    prior: 0.55,
  },
  {
    id: 'Q5',
    kind: 'person',
    names: ['Miloš Vučević'],
    country: 'Q403',
    prior: 0.5,
    roles: [['Q253586', 'partyLeader', '2023-05-27']],
  },
]);

function marks(lang: ArticleLang, text: string): string[] {
  const article = { lang, date: '2024-05-01', blocks: [{ text, heading: false }] };
  return link(article, knowledge, languageOf(lang)!).mentions.map(({ surface }) => surface);
}

type Row = readonly [what: string, lang: ArticleLang, text: string, surface: string, marked: boolean];

describe('What the page says against a name’s one holder', () => {
  it.each<Row>([
    ['an actor', 'en', 'Then Richard Burton spoke of his films.', 'Richard Burton', true],
    ['an office before', 'en', 'Then Councillor Richard Burton spoke.', 'Richard Burton', false],
    ['an office behind', 'en', 'Then Richard Burton, the mayor, spoke.', 'Richard Burton', false],
    ['an office', 'de', 'Gestern sprach Bürgermeister Richard Burton.', 'Richard Burton', false],
    ['an office', 'hu', 'Tegnap Richard Burton polgármester beszélt.', 'Richard Burton', false],
    ['a player', 'hu', 'Tegnap Kádár Tamás is beszélt.', 'Kádár Tamás', true],
    ['who leads a firm', 'hu', 'Ezt a cég igazgatója, Kádár Tamás mondta.', 'Kádár Tamás', false],
    ['their own town', 'hu', 'Ez a budapesti Katona József Színház darabja.', 'Katona József Színház', true],
    ['another town', 'hu', 'Ez a kecskeméti Katona József Színház darabja.', 'Katona József Színház', false],
    ['their own town', 'en', 'Then the House of Commons in London voted.', 'House of Commons', true],
    ['a town abroad', 'en', 'Then the House of Commons in Ottawa voted.', 'House of Commons', false],
    ['another state’s', 'en', 'Then Canada’s House of Commons voted.', 'House of Commons', false],
    ['a town abroad', 'de', 'Gestern tagte das Bundeskanzleramt in Berlin.', 'Bundeskanzleramt', false],
    [
      'a page on another state',
      'de',
      'Deutschland wartet, sagt man in Bonn und Berlin. Nun handelt das Bundeskanzleramt.',
      'Bundeskanzleramt',
      false,
    ],
    [
      'a page on its state',
      'de',
      'Österreich wartet, und Berlin auch. Nun handelt das Bundeskanzleramt.',
      'Bundeskanzleramt',
      true,
    ],
    ['a page on its state', 'hu', 'Belgrádban ma az SNS is tárgyalt.', 'SNS', true],
    [
      'a page on another state',
      'hu',
      'Pozsonyban Peter Pellegrini és az SNS is tárgyalt. Szlovákia várt.',
      'SNS',
      false,
    ],
    ['its leader', 'hu', 'A szerb SNS elnöke ma beszélt.', 'elnöke', true],
    ['another’s leader', 'hu', 'A szlovák SNS elnöke ma beszélt.', 'elnöke', false],
    [
      'their own sport',
      'hu',
      'A labdarúgó-bajnokság mérkőzése góllal zárult, a félidő után Ricardo Costa jött.',
      'Ricardo Costa',
      true,
    ],
    [
      'another sport',
      'hu',
      'A kézilabda-bajnokság mérkőzése góllal zárult, a félidő után Ricardo Costa jött.',
      'Ricardo Costa',
      false,
    ],
    [
      'another sport',
      'hu',
      'A kézilabda-mérkőzés góllal zárult a félidő után, vár a Bajnokok Ligája.',
      'Bajnokok Ligája',
      false,
    ],
    [
      'another sport',
      'de',
      'Der Trainer im Handball freut sich über Tore und Treffer in der Champions League.',
      'Champions League',
      false,
    ],
    ['men', 'hu', 'Jön a Bajnokok Ligája döntője.', 'Bajnokok Ligája', true],
    ['women', 'hu', 'Jön a női Bajnokok Ligája döntője.', 'Bajnokok Ligája', false],
    ['women', 'en', 'Now the women’s Champions League begins.', 'Champions League', false],
  ])('%s, %s: %s', (_, lang, text, surface, marked) => {
    expect(marks(lang, text).includes(surface)).toBe(marked);
  });
});
