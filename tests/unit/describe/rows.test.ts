/** Rows of single facts in the languages of cards. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import type { Kind, Property } from '../../../src/knowledge/model';
import { entity, knowledgeOf } from './fake';

type Case = readonly [kind: Kind, property: Property, value: string, hu: string, en: string, de: string];

const CASES: readonly Case[] = [
  ['event', 'operator', 'Q9', 'Üzemeltető: Other', 'Operator: Other', 'Betreiber: Other'],
  ['product', 'firstFlight', '1944', 'Első repülés: 1944', 'First flight: 1944', 'Erstflug: 1944'],
  ['product', 'introduced', '1949', 'Bevezetve: 1949', 'Introduced: 1949', 'Eingeführt: 1949'],
  ['place', 'built', '1537', 'Építés kezdete: 1537', 'Construction began: 1537', 'Baubeginn: 1537'],
  ['place', 'completed', '1913', 'Elkészült: 1913', 'Completed: 1913', 'Fertiggestellt: 1913'],
  ['other', 'spokenIn', 'Q9', 'Hol beszélik: Other', 'Spoken in: Other', 'Gesprochen in: Other'],
  ['region', 'largestCity', 'Q9', 'Legnagyobb város: Other', 'Largest city: Other', 'Größte Stadt: Other'],
  ['team', 'sport', 'iceHockey', 'Sportág: jégkorong', 'Sport: ice hockey', 'Sportart: Eishockey'],
];

describe('a row of the card', () => {
  it.each(CASES)('of %s tells %s %s', async (kind, property, value, hu, en, de) => {
    const other = entity('Q9', 'organisation', 'Other');
    const knowledge = knowledgeOf([entity('Q1', kind, 'Thing', [[property, value]]), other]);
    for (const [lang, text] of Object.entries({ hu, en, de })) {
      const { facts } = await composeCard(knowledge, {
        id: 'Q1',
        lang,
        date: undefined,
        page: [],
        others: [],
      });
      expect(
        facts.map(({ label, values }) => `${label}: ${values.map((one) => one.text).join(', ')}`),
      ).toEqual([text]);
    }
  });
});
