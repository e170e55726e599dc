/** Work grows with the text's length and no faster: look-ups are counted, and no clock is read. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import type { Knowledge } from '../../../src/knowledge/store';
import { languageOf } from '../../../src/language';
import type { Language } from '../../../src/language/types';
import { link, linkInSteps } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge } from './fake-knowledge';

const ENTITIES: readonly FakeEntity[] = [
  { id: 'Q94746073', kind: 'person', names: ['Angela Merkel'], short: ['Merkel'], country: 'Q183' },
  {
    id: 'Q183',
    kind: 'country',
    names: ['Germany', 'Deutschland', 'Németország'],
    adjectives: ['German', 'német'],
  },
  { id: 'Q90', kind: 'city', names: ['Paris', 'Párizs'], prior: 0.9 },
  { id: 'Q49088', kind: 'organisation', names: ['University of Maine'] },
  { id: 'Q7747', kind: 'person', names: ['Vladimir Putin'], roles: [['Q183', 'president', '2012-05-07']] },
  ...Array.from({ length: 30 }, (_, index) => ({
    id: `Q900${index}`,
    kind: 'city' as const,
    names: ['Springfield'],
    country: 'Q30',
  })),
];

/** The object with all calls of its methods and of its parts' counted. */
function counted<Subject extends object>(subject: Subject, count: () => void): Subject {
  return new Proxy(subject, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function')
        return (...args: unknown[]) => {
          count();
          return value.apply(target, args);
        };
      return typeof value === 'object' && value !== null ? counted(value, count) : value;
    },
  });
}

/** Look-ups in the file and in the language's lists that linking a text takes. */
function workOf(lang: ArticleLang, text: string): number {
  let calls = 0;
  const count = (): void => {
    calls++;
  };
  const plain = fakeKnowledge(ENTITIES);
  const knowledge: Knowledge = {
    ...plain,
    names: counted(plain.names, count),
    entities: counted(plain.entities, count),
  };
  const language: Language = counted({ ...languageOf(lang)! }, count);
  link({ lang, date: '2015-05-22', blocks: [{ text, heading: false }] }, knowledge, language);
  return calls;
}

const UNITS: readonly (readonly [ArticleLang, string])[] = [
  ['en', 'Angela Merkel '],
  ['en', 'University of '],
  ['en', 'Merkel of '],
  ['en', 'of the '],
  ['en', 'Paris, '],
  ['en', 'Paris and '],
  ['en', 'Springfield '],
  ['en', 'Merkel, 54, '],
  ['en', 'President of Germany '],
  ['en', 'President Putin '],
  ['en', 'The Paris The '],
  ['en', 'J. R. '],
  ['hu', 'német elnök '],
  ['hu', 'Németország elnöke, '],
  ['hu', 'Merkel-kormány '],
  ['de', 'der Deutschen '],
  ['de', 'Präsident Deutschlands '],
  ['de', 'Angela Merkel von '],
];

describe('work for each word of one long block', { timeout: 60_000 }, () => {
  it.each(UNITS)('%s %j', (lang, unit) => {
    const short = workOf(lang, unit.repeat(60));
    const long = workOf(lang, unit.repeat(240));
    expect(long).toBeLessThan(4.2 * short);
    expect(long / 240 / unit.split(' ').length).toBeLessThan(1000);
  });
});

describe('a long article in steps', { timeout: 60_000 }, () => {
  const text = 'Angela Merkel met Vladimir Putin in Paris. '.repeat(1000);
  const article = { lang: 'en' as const, date: '2015-05-22', blocks: [{ text, heading: false }] };
  const english = languageOf('en')!;

  it('pauses again and again, and comes to the same marks', () => {
    const steps = linkInSteps(article, fakeKnowledge(ENTITIES), english);
    let pauses = 0;
    let step = steps.next();
    while (!step.done) {
      pauses++;
      step = steps.next();
    }
    expect(pauses).toBeGreaterThanOrEqual(10);
    expect(step.value).toEqual(link(article, fakeKnowledge(ENTITIES), english));
  });

  it('finds every name, those at the bounds of pieces too', () => {
    const { mentions, read } = link(article, fakeKnowledge(ENTITIES), english);
    expect(mentions).toHaveLength(3000);
    expect(mentions.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
    expect(read).toBe(1);
  });

  it.each([
    ['characters', { characters: 500, candidates: 1e9 }, 11],
    ['candidates', { characters: 1e9, candidates: 50 }, 13],
  ])('reads as far as the budget of %s goes', (_, budget, blocks) => {
    const sentence = { text: 'Angela Merkel met Vladimir Putin in Paris.', heading: false };
    const many = { ...article, blocks: Array.from({ length: 100 }, () => sentence) };
    const { mentions, read } = link(many, fakeKnowledge(ENTITIES), english, undefined, budget);
    expect(read).toBe(blocks);
    expect(Math.max(...mentions.map(({ block }) => block))).toBe(blocks - 1);
  });
});
