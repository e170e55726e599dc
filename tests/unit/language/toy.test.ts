/**
 * What a new language needs, shown with a sliver of Esperanto that lives in this test alone.
 *
 * 1. Its code in ARTICLE_LANGS (src/knowledge/model.ts). From here on the type checker asks for the rest:
 * 2. src/language/CODE/index.ts: what linking reads (defineLanguage), registered in src/language/index.ts;
 *    CODE/common-words.txt and common.ts beside it, written by src/compiler/names/common-words.ts;
 * 3. CODE/page.ts: how its texts are told from others, and what the page's script says (src/language/page.ts);
 * 4. CODE/card/: what a card says (src/language/cards.ts), and the buttons of the card (src/card/strings.ts);
 * 5. CODE/compile.ts: how its names are indexed (src/language/compiling.ts).
 * What the type checker cannot ask for:
 * 6. names in the language among the facts (the adapters under src/compiler/sources read their sources by language);
 * 7. src/_locales/CODE for the pages of the extension, where the browser's own language is it;
 * 8. rows of its own in tests/unit/linking and a gold set under tests/fixtures/gold.
 */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import type { Words } from '../../../src/language/card';
import { wordsFor } from '../../../src/language/cards';
import { COMPILED } from '../../../src/language/compiled';
import type { CompiledLanguage } from '../../../src/language/compiling';
import { defineLanguage } from '../../../src/language/define';
import type { PageLanguage } from '../../../src/language/page';
import { PAGES } from '../../../src/language/pages';
import { createTokenizer } from '../../../src/language/tokens';
import type { Language } from '../../../src/language/types';
import { createWordList } from '../../../src/language/word-list';
import { link } from '../../../src/linking';
import { fakeKnowledge } from '../linking/fake-knowledge';

const words = createWordList('Esperanto');
words.load('la\nkaj\nestas\nhomo\n');

/** The accusative -n: "Rusion", "la prezidanton". */
const esperanto = defineLanguage({
  code: 'eo' as ArticleLang,
  homes: new Set(),
  tokenize: createTokenizer({ abbreviations: new Set(['d-ro']), openers: new Set(['la']), ordinals: 'none' }),
  bases: (form) => [
    { base: form, inflection: 'none', stemLength: form.length, score: 1 },
    ...(/[aoj]n$/.test(form)
      ? [{ base: form.slice(0, -1), inflection: 'noun' as const, stemLength: form.length - 1, score: 0.9 }]
      : []),
  ],
  vocabulary: { load: words.load, commonness: words.rank },
  grammar: { lowerCaseAdjectives: true },
  words: {
    articles: new Set(['la']),
    definiteArticles: new Set(['la']),
    conjunctions: new Set(['kaj']),
    genitiveLinks: new Set(['de']),
  },
  offices: {
    roleWords: [{ words: 'prezidanto', roles: ['president'] }],
    roleTimes: new Map([['eksa', 'former']]),
    rolesBeforeNames: true,
  },
});

const knowledge = fakeKnowledge([
  { id: 'Q159', kind: 'country', names: ['Rusio'], adjectives: ['rusa'], prior: 0.95 },
  {
    id: 'Q7747',
    kind: 'person',
    names: ['Vladimir Putin'],
    country: 'Q159',
    prior: 0.9,
    roles: [['Q159', 'president', '2012-05-07']],
  },
]);

function marks(text: string): string[] {
  const { mentions } = link(
    { lang: esperanto.code, date: '2022-03-01', blocks: [{ text, heading: false }] },
    knowledge,
    esperanto,
  );
  return mentions.map(({ surface, ref }) => `${surface} → ${knowledge.entities.id(ref)}`);
}

describe('a language that linking has never seen', () => {
  it.each([
    ['Vladimir Putin vizitis Rusion.', ['Vladimir Putin → Q7747', 'Rusion → Q159']],
    ['La rusa prezidanto parolis.', ['rusa prezidanto → Q7747']],
    ['La eksa rusa prezidanto parolis.', ['rusa → Q159']],
    ['La prezidanto de Rusio parolis.', ['prezidanto → Q7747', 'Rusio → Q159']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('the registries of languages', () => {
  it('miss a language by its type', () => {
    type More = ArticleLang | 'eo';
    // @ts-expect-error Esperanto has no part for the page's script.
    const pages: Readonly<Record<More, PageLanguage>> = { ...PAGES };
    // @ts-expect-error Esperanto has no part for the compiler.
    const compiled: Readonly<Record<More, CompiledLanguage>> = { ...COMPILED };
    // @ts-expect-error A card says more than a locale.
    const card: Words = { locale: 'eo' };
    // @ts-expect-error A language must say how it is read.
    const half: Language = defineLanguage({ code: 'hu', homes: new Set() });
    expect([pages, compiled, card, half]).toHaveLength(4);
  });

  it('give English on a card to a language that is not read', () => {
    expect(wordsFor('eo')).toBe(wordsFor('en'));
    expect(wordsFor('hu')).not.toBe(wordsFor('en'));
  });

  it('say so when the common words are missing', () => {
    expect(() => createWordList('Esperanto').rank('la')).toThrow('not loaded');
  });
});
