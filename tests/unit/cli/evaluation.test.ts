/** How marks are judged by gold ones, row by row of the table of conventions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, ratio } from '../../../src/cli/evaluation/figures';
import { halfOf, readGoldSet } from '../../../src/cli/evaluation/gold';
import { type FoundMention, judge } from '../../../src/cli/evaluation/judge';
import type { GoldMention } from '../../../src/cli/evaluation/model';
import type { Kind } from '../../../src/knowledge/model';
import { fakeKnowledge } from '../linking/fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q183', kind: 'country', names: ['Germany'] },
  { id: 'Q42884', kind: 'people', names: ['Germans'] },
  { id: 'Q19490', kind: 'team', names: ['Leicester City'], country: 'Q145' },
  { id: 'Q83065', kind: 'city', names: ['Leicester'], country: 'Q145' },
  { id: 'Q145', kind: 'country', names: ['United Kingdom'] },
  { id: 'Q90', kind: 'city', names: ['Paris'], country: 'Q142' },
  { id: 'Q142', kind: 'country', names: ['France'] },
  { id: 'Q47899', kind: 'person', names: ['Paris Hilton'] },
  { id: 'Q207', kind: 'person', names: ['George W. Bush'] },
  { id: 'Q23505', kind: 'person', names: ['George H. W. Bush'] },
  { id: 'Q101730', kind: 'event', names: ['1998 FIFA World Cup'] },
  { id: 'Q19317', kind: 'event', names: ['World Cup'] },
]);

const TEXT = 'Paris Hilton met President Bush of the Germans in Leicester and Paris in a World Cup at Home';

function at(surface: string, from = 0): { start: number; end: number; surface: string } {
  const start = TEXT.indexOf(surface, from);
  return { start, end: start + surface.length, surface };
}

function gold(surface: string, qid: string | undefined, name = surface, types: string[] = []): GoldMention {
  return { ...at(surface), qid, name, types, lemma: undefined };
}

function mark(
  surface: string,
  id: string,
  kind: Kind,
  form = 'name',
  label = surface,
  from = 0,
): FoundMention {
  return { ...at(surface, from), id, kind, form, label, confidence: 0.9 };
}

type Row = readonly [what: string, gold: readonly GoldMention[], mark: FoundMention, verdict: string];

const ROWS: readonly Row[] = [
  ['right', [gold('Paris Hilton', 'Q47899')], mark('Paris Hilton', 'Q47899', 'person'), 'right'],
  ['another of the name', [gold('Bush', 'Q207')], mark('Bush', 'Q23505', 'person'), 'wrong'],
  ['a part of a person’s name', [gold('Paris Hilton', 'Q47899')], mark('Paris', 'Q90', 'city'), 'wrong'],
  [
    'a title in the mark',
    [gold('Bush', 'Q207')],
    mark('President Bush', 'Q207', 'person'),
    'title or legal form in the mark',
  ],
  [
    'a title in the mark of another',
    [gold('Bush', 'Q207')],
    mark('President Bush', 'Q23505', 'person'),
    'wrong',
  ],
  [
    'a people for its state',
    [gold('Germans', 'Q42884')],
    mark('Germans', 'Q183', 'country', 'demonym', 'Germany'),
    'adjective or demonym',
  ],
  [
    'an adjective where the gold has nothing',
    [],
    mark('Germans', 'Q183', 'country', 'adjective', 'Germany'),
    'adjective or demonym',
  ],
  [
    'a town for its club',
    [gold('Leicester', 'Q19490')],
    mark('Leicester', 'Q83065', 'city'),
    'club for its town',
  ],
  [
    'a town for another club',
    [gold('Leicester', 'Q19490', 'Foxes')],
    mark('Leicester', 'Q90', 'city', 'name', 'Paris'),
    'wrong',
  ],
  ['a role', [], mark('President', 'Q207', 'person', 'role'), 'role of its holder'],
  [
    'an entity under an id of ours',
    [gold('Paris Hilton', 'Q1', 'Paris Hilton')],
    mark('Paris Hilton', 'glossa:paris-hilton', 'person'),
    'own id',
  ],
  [
    'another one under an id of ours',
    [gold('Paris Hilton', 'Q1', 'Paris H.')],
    mark('Paris Hilton', 'glossa:paris-hilton', 'person'),
    'wrong',
  ],
  [
    'an edition named alike',
    [gold('World Cup', 'Q101730', 'World Cup 1998')],
    mark('World Cup', 'Q19317', 'event'),
    'edition of an event',
  ],
  [
    'the series where the gold has an edition',
    [gold('World Cup', 'Q101730', '1998 FIFA World Cup')],
    mark('World Cup', 'Q19317', 'event', 'name', 'FIFA World Cup'),
    'edition of an event',
  ],
  [
    'another event',
    [gold('World Cup', 'Q101730', '1998 FIFA World Cup')],
    mark('World Cup', 'Q19317', 'event', 'name', 'Rugby World Cup'),
    'wrong',
  ],
  [
    'a state that speaks, of a set of types',
    [gold('Leicester', undefined, undefined, ['ORG'])],
    mark('Leicester', 'Q183', 'country', 'name', 'Germany'),
    'state as a body',
  ],
  [
    'the same of a set of ids',
    [gold('Leicester', 'Q90', 'Foxes', ['ORG'])],
    mark('Leicester', 'Q183', 'country', 'name', 'Germany'),
    'wrong',
  ],
  [
    'small words behind the name',
    [gold('Paris Hilton', undefined, undefined, ['PER'])],
    mark('Paris Hilton met', 'Q47899', 'person'),
    'title or kind in the mark',
  ],
  [
    'more of another name',
    [gold('Bush', undefined, undefined, ['PER'])],
    mark('President Bush', 'Q47899', 'person'),
    'wrong',
  ],
  [
    'a body that the gold has no item of',
    [gold('Paris Hilton', 'NIL')],
    mark('Paris Hilton', 'Q1', 'company'),
    'whole name of a body',
  ],
  ['a person of the name', [gold('Paris Hilton', 'NIL')], mark('Paris Hilton', 'Q1', 'person'), 'wrong'],
  [
    'a town behind "in" of a longer name',
    [gold('Germans in Leicester', 'Q5')],
    mark('Leicester', 'Q83065', 'city'),
    'place that tells where',
  ],
  ['a word where the gold has nothing', [], mark('Home', 'Q90', 'city'), 'wrong'],
  [
    'what the gold marks elsewhere',
    [gold('Paris', 'Q90')],
    mark('Paris', 'Q90', 'city', 'name', 'Paris', 20),
    'marked elsewhere in the text',
  ],
  [
    'a type that fits',
    [gold('Leicester', undefined, undefined, ['LOC'])],
    mark('Leicester', 'Q83065', 'city'),
    'right',
  ],
  [
    'a type that does not',
    [gold('Paris', undefined, undefined, ['PER'])],
    mark('Paris', 'Q90', 'city'),
    'wrong',
  ],
];

const document = (list: readonly GoldMention[]) => ({
  id: '1',
  lang: 'en' as const,
  text: TEXT,
  date: undefined,
  gold: [...list],
});

describe('judging a mark', () => {
  it.each(ROWS)('%s', (_, list, mention, verdict) => {
    const [judged] = judge(document(list), [mention], knowledge);
    expect(judged!.convention ?? judged!.verdict).toBe(verdict);
  });
});

describe('figures', () => {
  it('count exact marks, held gold and plain errors', () => {
    const list = [gold('Paris Hilton', 'Q47899'), gold('Bush', 'Q207'), gold('Leicester', 'Q999')];
    const marks = [mark('Paris Hilton', 'Q47899', 'person'), mark('Bush', 'Q23505', 'person')];
    const on = document(list);
    const figures = figuresOf([{ document: on, judged: judge(on, marks, knowledge) }], knowledge);
    expect(ratio(figures.precision)).toBe(0.5);
    expect(figures.recall).toEqual({ part: 1, whole: 3 });
    expect(figures.recallOfHeld).toEqual({ part: 1, whole: 2 });
    expect(figures.rightWhereSpansAgree).toEqual({ part: 1, whole: 2 });
    expect(figures.wrong).toEqual({ part: 1, whole: 2 });
  });
});

describe('halves of a set', () => {
  it('are about as large, and a document stays in its own', () => {
    const halves = Array.from({ length: 1000 }, (_, index) => halfOf(`doc-${index}`));
    const look = halves.filter((half) => half === 'look').length;
    expect(look).toBeGreaterThan(450);
    expect(look).toBeLessThan(550);
    expect(['a', 'b', '12', 'data/x_1'].map(halfOf)).toEqual(['measure', 'look', 'look', 'measure']);
  });
});

describe('a gold set', () => {
  it('has its mentions where their words stand, though its offsets count an emoji as one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    const file = join(folder, 'set.jsonl');
    const text = '\u{1f600} Paris and \u{1f600} Bonn';
    const mentions = [
      { start: 2, end: 7, surface: 'Paris', type: 'LOC' },
      { start: 14, end: 18, surface: 'Bonn', type: 'LOC' },
    ];
    writeFileSync(file, JSON.stringify({ id: 'a', lang: 'en', text, mentions }));
    const [document] = readGoldSet(file, 'all').documents;
    rmSync(folder, { recursive: true });
    expect(document!.gold.map(({ start, end }) => text.slice(start, end))).toEqual(['Paris', 'Bonn']);
  });
});
