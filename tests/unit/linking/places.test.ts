/** Which of the places of a name is meant: each row fails without the rule that it names. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const region = (id: string, name: string, country: string, prior = 0.6): FakeEntity => ({
  id,
  kind: 'region',
  names: [name],
  country,
  prior,
});
const city = (id: string, name: string, country: string, prior = 0.6): FakeEntity => ({
  ...region(id, name, country, prior),
  kind: 'city',
});

const knowledge = fakeKnowledge([
  { id: 'Q30', kind: 'country', names: ['United States'], prior: 0.97 },
  { id: 'Q414', kind: 'country', names: ['Argentina'], prior: 0.9 },
  { id: 'Q262', kind: 'country', names: ['Algeria'], prior: 0.9 },
  { id: 'Q928', kind: 'country', names: ['Philippines'], prior: 0.9 },
  { id: 'Q16', kind: 'country', names: ['Canada'], prior: 0.9 },
  region('Q44758', 'Corrientes', 'Q414'),
  city('Q44211', 'Corrientes', 'Q414', 0.65),
  region('Q44759', 'Salta', 'Q414'),
  city('Q44210', 'Salta', 'Q414', 0.65),
  region('Q44762', 'Entre Rios', 'Q414'),
  region('Q44763', 'Misiones', 'Q414'),
  region('Q44764', 'Chaco', 'Q414'),
  city('Q131818', 'Oran', 'Q262', 0.7),
  city('geonames:3836620', 'Oran', 'Q414', 0.45),
  { id: 'Q1799595', kind: 'water', names: ['Lake Burton'], country: 'Q16', prior: 0.2 },
  region('Q211377', 'Samar', 'Q928'),
  { id: 'Q13848', kind: 'mountain', names: ['Samar'], country: 'Q928', prior: 0.5 },
  { id: 'Q13849', kind: 'mountain', names: ['Leyte'], country: 'Q928', prior: 0.5 },
  region('Q13850', 'Leyte', 'Q928', 0.55),
  city('Q60', 'New York', 'Q30', 0.95),
  {
    ...region('Q1384', 'New York', 'Q30', 0.85),
    related: ['Q60'],
  },
  {
    id: 'Q11673',
    kind: 'person',
    names: ['Andrew Cuomo'],
    prior: 0.6,
    roles: [['Q1384', 'governor', '2011-01-01', '2021-08-24']],
  },
  city('Q23311', 'The City', 'Q145', 0.7),
  city('Q1297', 'Chicago', 'Q30', 0.85),
  city('Q16555', 'Houston', 'Q30', 0.85),
  city('Q16557', 'Dallas', 'Q30', 0.85),
  region('Q23346', 'Sussex', 'Q145'),
]);

function linked(text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang: 'en', date: '2020-03-20', blocks }, knowledge, languageOf('en')!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('places of one name', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['the town where nothing is said', 'It rained in Corrientes today.', ['Corrientes>Q44211']],
    ['a province by its word', 'It rained in the province of Corrientes.', ['Corrientes>Q44758']],
    [
      'provinces of a list',
      'It rained in the provinces of Chaco, Salta and Corrientes.',
      ['Chaco>Q44764', 'Salta>Q44759', 'Corrientes>Q44758'],
    ],
    ['islands of a list', 'It rained on Leyte and Samar islands.', ['Leyte>Q13849', 'Samar>Q13848']],
    [
      'a province among provinces',
      'It rained in Entre Rios and Misiones and Chaco.\nIt rained in Corrientes.',
      ['Entre Rios>Q44762', 'Misiones>Q44763', 'Chaco>Q44764', 'Corrientes>Q44758'],
    ],
    ['the greater town elsewhere', 'It rained in Oran today.', ['Oran>Q131818']],
    [
      'the town of the state that the article is of',
      'It rained in Entre Rios and Misiones and Chaco.\nIt rained in Oran.',
      ['Entre Rios>Q44762', 'Misiones>Q44763', 'Chaco>Q44764', 'Oran>geonames:3836620'],
    ],
    [
      'no lake of a state that nothing else belongs to',
      'They came from Chicago and Houston and Dallas.\nThey met at Lake Burton.',
      ['Chicago>Q1297', 'Houston>Q16555', 'Dallas>Q16557'],
    ],
    [
      'a state by its governor',
      'Then New York Gov. Andrew Cuomo spoke.',
      ['New York>Q1384', 'Andrew Cuomo>Q11673'],
    ],
    ['no town in a title of nobility', 'They met the Duke of Sussex.', []],
    ['the county outside it', 'They met the people of Sussex.', ['Sussex>Q23346']],
    ['no name in a word that "of" follows', 'It rained in the City of Mendoza.', []],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
