/** What has changed since an article, from dated facts alone. */
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/overview';
import { entity, knowledgeOf } from '../describe/fake';

const KNOWLEDGE = knowledgeOf([
  entity('Q1', 'country', { en: 'Lakeland', hu: 'Tóország', de: 'Seeland' }),
  entity('Q2', 'office', { en: 'President of Lakeland', hu: 'Tóország elnöke', de: 'Präsident Seelands' }, [
    ['jurisdiction', 'Q1'],
    ['role', 'headOfState'],
    ['role', 'president'],
  ]),
  entity('Q3', 'person', 'Ann Before', [
    ['position', 'Q2', '2010-01-01', '2020-06-01'],
    ['gender', 'female'],
  ]),
  entity('Q4', 'person', 'Bob After', [['position', 'Q2', '2020-06-01']]),
  entity('Q5', 'person', 'Dead Since', [
    ['occupation', 'writer'],
    ['died', '2021-03-04'],
  ]),
  entity('Q6', 'person', 'Dead Before', [
    ['occupation', 'writer'],
    ['died', '2001-03-04'],
  ]),
  entity('Q7', 'event', { en: 'Lake War' }, [
    ['class', 'war'],
    ['started', '2018-01-01'],
    ['ended', '2022-01-01'],
  ]),
  entity('Q8', 'organisation', { en: 'Lake League' }, [['dissolved', '2023-05-06']]),
]);

async function since(ids: readonly string[], date: string | undefined, lang = 'en'): Promise<string[]> {
  const entities = ids.map((id) => ({ id, kind: 'person' as const, count: 1 }));
  const overview = await overviewOf(
    KNOWLEDGE,
    { type: 'overview', lang, date, entities },
    async () => undefined,
  );
  return overview.since.map(({ text }) => text);
}

describe('since the article', () => {
  it.each([
    ['who has left office', ['Q3'], ['Ann Before is no longer President of Lakeland (until 1 June 2020)']],
    ['who has died', ['Q5'], ['Dead Since has died (4 March 2021)']],
    ['nobody who had died before', ['Q6'], []],
    ['nobody who is in office still', ['Q4'], []],
    ['a state’s new head', ['Q1'], ['Lakeland: the head of state is now Bob After (since 1 June 2020)']],
    ['what is over', ['Q7'], ['Lake War: over (1 January 2022)']],
    ['what is no more', ['Q8'], ['Lake League no longer exists (until 6 May 2023)']],
  ])('tells of %s', async (_what, ids, expected) => {
    expect(await since(ids, '2019-05-07')).toEqual(expected);
  });

  it('tells of persons first', async () => {
    expect((await since(['Q1', 'Q7', 'Q3'], '2019-05-07')).map((text) => text.split(/[ :]/)[0])).toEqual([
      'Ann',
      'Lakeland',
      'Lake',
    ]);
  });

  it.each([
    ['without a date', undefined],
    ['of the last month', '2025-06-15'],
    ['of after the change', '2024-01-01'],
  ])('tells nothing of an article %s', async (_what, date) => {
    expect(await since(['Q1', 'Q3', 'Q5', 'Q7', 'Q8'], date)).toEqual([]);
  });

  it.each([
    ['hu', 'Ann Before már nem viseli ezt a tisztséget: Tóország elnöke (vége: 2020. június 1.)'],
    ['de', 'Ann Before ist nicht mehr im Amt: Präsidentin Seelands (bis 1. Juni 2020)'],
  ])('speaks the language of the facts: %s', async (lang, expected) => {
    expect((await since(['Q3'], '2019-05-07', lang))[0]?.replace(/\s/g, ' ')).toBe(expected);
  });
});
