/** What the popup and the panel are told of a page, by where it stands. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundArticle } from '../../../src/content/article';
import { LOOKING, pageStatus, type Standing } from '../../../src/content/page-status';
import type { Session } from '../../../src/content/session';

const article = { date: '2022-08-15', blocks: [] } as unknown as FoundArticle;
const session = {
  ...{ state: 'marked', article, lang: 'hu' },
  entities: () => [
    { id: 'Q567', kind: 'person', count: 3 },
    { id: 'Q183', kind: 'country', count: 2 },
    { id: 'Q64', kind: 'city', count: 1 },
  ],
} as unknown as Session;

beforeEach(() => void vi.stubGlobal('location', { hostname: 'news.example' }));
afterEach(() => void vi.unstubAllGlobals());

describe('a page', () => {
  const rows: [string, Standing, Partial<ReturnType<typeof pageStatus>>][] = [
    ['that is being looked at', LOOKING, { state: 'looking' }],
    ['without an article', { is: 'silent', state: 'noArticle' }, { state: 'noArticle' }],
    [
      'in another language',
      { is: 'silent', state: 'language', article, lang: 'es' },
      { state: 'language', lang: 'es', date: '2022-08-15' },
    ],
    ['with marks', { is: 'reading', session }, { state: 'marked', lang: 'hu', date: '2022-08-15' }],
    ['that is over', { is: 'over' }, { state: 'looking' }],
  ];
  it.each(rows)('%s', (_, standing, expected) => {
    const { host, state, lang, date } = pageStatus(standing);
    expect({ state, ...(lang && { lang }), ...(date && { date }) }).toEqual(expected);
    expect(host).toBe('news.example');
  });

  it('counts its marks by family of kinds, and tells of each entity', () => {
    const { counts, entities } = pageStatus({ is: 'reading', session });
    expect(counts).toMatchObject({ person: 3, place: 3 });
    expect(entities.map(({ id }) => id)).toEqual(['Q567', 'Q183', 'Q64']);
    expect(pageStatus(LOOKING)).toMatchObject({ entities: [], counts: { person: 0, place: 0 } });
  });
});
