/** Roles of peoples abroad: "the Bosnian Serb leader" is no leader of Serbia. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  {
    id: 'Q403',
    kind: 'country',
    names: ['Szerbia', 'Serbia', 'Serbien'],
    adjectives: ['szerb', 'Serb', 'serbisch'],
    prior: 0.9,
  },
  {
    id: 'Q225',
    kind: 'country',
    names: ['Bosznia', 'Bosnia', 'Bosnien'],
    adjectives: ['boszniai', 'Bosnian', 'bosnisch'],
    prior: 0.9,
  },
  { id: 'Q1246', kind: 'country', names: ['Kosovo'], prior: 0.9 },
  { id: 'Q3711', kind: 'city', names: ['Belgrád', 'Belgrade', 'Belgrad'], country: 'Q403', prior: 0.85 },
  {
    id: 'Q15028',
    kind: 'person',
    names: ['Aleksandar Vučić'],
    country: 'Q403',
    prior: 0.7,
    roles: [['Q403', 'president', '2017-05-31', '2027-05-31']],
  },
]);

function roles(lang: ArticleLang, text: string): string[] {
  const blocks = [{ text, heading: false }];
  const { mentions } = link({ lang, date: '2023-02-01', blocks }, knowledge, languageOf(lang)!);
  return mentions
    .filter(({ form }) => form === 'role')
    .map(({ surface, ref }) => `${surface}>${knowledge.entities.id(ref)}`);
}

describe('Roles of peoples abroad', () => {
  it.each<[what: string, lang: ArticleLang, text: string, expected: string[]]>([
    ['the state’s own', 'hu', 'Tegnap a szerb elnök beszélt.', ['szerb elnök>Q15028']],
    ['behind a state', 'hu', 'Tegnap a boszniai szerb elnök beszélt.', []],
    ['behind a word for a minority', 'hu', 'Tegnap a kisebbségi szerb elnök beszélt.', []],
    ['behind two words for them', 'hu', 'Tegnap a határon túli szerb elnök beszélt.', []],
    [
      'behind a town of the state itself',
      'hu',
      'Tegnap a belgrádi szerb elnök beszélt.',
      ['szerb elnök>Q15028'],
    ],
    ['the state’s own', 'en', 'Then the Serb president spoke.', ['Serb president>Q15028']],
    ['behind a state', 'en', 'There the Bosnian Serb president spoke.', []],
    ['behind a state’s noun', 'en', 'There the Kosovo Serb president spoke.', []],
    ['behind a word for a minority', 'en', 'There the ethnic Serb president spoke.', []],
    [
      'behind a town',
      'en',
      'In Belgrade Serb president after Serb president spoke.',
      ['Serb president>Q15028', 'Serb president>Q15028'],
    ],
    ['the state’s own', 'de', 'Dort sprach der serbische Präsident.', ['serbische Präsident>Q15028']],
    ['behind a state', 'de', 'Dort sprach der bosnische serbische Präsident.', []],
    ['behind a word for a minority', 'de', 'Dort sprach der ethnisch serbische Präsident.', []],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(roles(lang, text)).toEqual(expected);
  });
});
