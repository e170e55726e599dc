/** Namesakes of known persons and towns, told by what the text says of them, and names between unknown ones. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const ENTITIES: readonly FakeEntity[] = [
  { id: 'Q30', kind: 'country', names: ['United States'], prior: 0.97 },
  { id: 'Q16', kind: 'country', names: ['Canada'], prior: 0.95 },
  { id: 'Q145', kind: 'country', names: ['United Kingdom'], prior: 0.97 },
  { id: 'Q17', kind: 'country', names: ['Japan'], prior: 0.95 },
  { id: 'Q1428', kind: 'region', names: ['Georgia', 'Ga.'], country: 'Q30', prior: 0.7 },
  { id: 'Q1397', kind: 'region', names: ['Ohio'], country: 'Q30', prior: 0.9 },
  { id: 'Q1223', kind: 'region', names: ['Washington', 'Wash.'], country: 'Q30', prior: 0.8 },
  { id: 'Q1904', kind: 'region', names: ['Ontario', 'Ont.'], country: 'Q16', prior: 0.85 },
  { id: 'Q37320', kind: 'city', names: ['Cleveland'], country: 'Q30', related: ['Q1397'], prior: 0.84 },
  { id: 'Q5083', kind: 'city', names: ['Seattle'], country: 'Q30', prior: 0.85 },
  { id: 'Q84', kind: 'city', names: ['London'], country: 'Q145', prior: 0.95 },
  { id: 'Q1899', kind: 'city', names: ['Kyiv'], prior: 0.9 },
  { id: 'Q23548', kind: 'organisation', names: ['NASA'], prior: 0.6 },
  { id: 'Q42262', kind: 'organisation', names: ['European Space Agency'], prior: 0.76 },
  { id: 'Q724', kind: 'city', names: ['Maine'], prior: 0.8 },
  { id: 'Q1135577', kind: 'media', names: ['Foreign Affairs'], prior: 0.6 },
  { id: 'Q333718', kind: 'company', names: ['Johnson & Johnson'], prior: 0.54 },
  { id: 'Q6279', kind: 'person', names: ['Joe Biden'], prior: 0.9, life: [1942, undefined] },
  { id: 'Q131285', kind: 'person', names: ['John Williams'], prior: 0.7, life: [1932, undefined] },
];

const knowledge = fakeKnowledge(ENTITIES);

function linked(text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang: 'en', date: '2023-03-20', blocks }, knowledge, languageOf('en')!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('namesakes', () => {
  it.each<[rule: string, text: string, expected: string[]]>([
    ['a person of the age that is told', 'They met Joe Biden, 80, there.', ['Joe Biden>Q6279']],
    ['no person of another age', 'They met Joe Biden, 45, of a farm there.\nThen Joe Biden left.', []],
    ['a number that is no age', 'They gave Joe Biden, 306 to 232, the vote.', ['Joe Biden>Q6279']],
    ['no everyday person', 'They met John Williams, owner of a shop.\nThen John Williams left.', []],
    ['a person with an office', 'They met John Williams, a composer, there.', ['John Williams>Q131285']],
    ['no writer of the article', 'By John Williams, staff writer\nHe met him.', []],
    ['a person behind "by"', 'By John Williams no film is short.\nHe won.', ['John Williams>Q131285']],
    ['no town of another state', 'He lives in Cleveland, Ga., with her.', ['Ga.>Q1428']],
    ['nor further on', 'He lives in Cleveland, Ga.\nThey left Cleveland soon.', ['Ga.>Q1428']],
    ['no town of another country', 'He lives in London, Ont., with her.', ['Ont.>Q1904']],
    ['no state before a state', 'He lives in Washington, Ga., with her.', ['Ga.>Q1428']],
    [
      'a town whose state the file does not know',
      'He lives in Seattle, Wash., with her.',
      ['Seattle>Q5083', 'Wash.>Q1223'],
    ],
    ['a dateline of four letters', 'KYIV (today) - They met.', ['KYIV>Q1899']],
    ['no acronym of four letters', 'They said KYIV (today) - it is.', []],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('names between unknown ones', () => {
  it.each<[rule: string, text: string, expected: string[]]>([
    [
      'what an unknown person is of',
      'They met Zena Kardmann of NASA and Kimiya Yui of Japan.',
      ['NASA>Q23548', 'Japan>Q17'],
    ],
    ['no part of a body', 'They met the Kardmann University of Japan.', []],
    [
      'a body before what it possesses',
      "They saw the European Space Agency's Ariane fly.",
      ['European Space Agency>Q42262'],
    ],
    ['no name inside a role', 'They met Foreign Affairs Minister Joe Biden there.', ['Joe Biden>Q6279']],
    ['the elder of two', 'They met Joe Biden Jr. there.', ['Joe Biden>Q6279']],
    ['names that "&" joins', 'They said Johnson & Johnson fell.', ['Johnson & Johnson>Q333718']],
    ['no part of names that "&" joins', 'They said London & Yorkshire fell.', []],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
