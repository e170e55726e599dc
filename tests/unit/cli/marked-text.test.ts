/** Gold texts with their marks written into them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldFilesIn, readGoldSet } from '../../../src/cli/evaluation/gold';
import { parseMarked, parseMarkedTexts } from '../../../src/cli/evaluation/marked-text';

describe('a marked text', () => {
  it('loses its brackets and gives spans', () => {
    const { text, gold } = parseMarked(
      'A [[német|Q183]] nap ¶ [[Kim Dzsongunnak|Q56226]], [[a vezetőnek|Q56226?]]',
    );

    expect(text).toBe('A német nap\nKim Dzsongunnak, a vezetőnek');
    expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual([
      'német',
      'Kim Dzsongunnak',
      'a vezetőnek',
    ]);
    expect(gold.map(({ qid, optional }) => [qid, optional])).toEqual([
      ['Q183', false],
      ['Q56226', false],
      ['Q56226', true],
    ]);
  });

  it.each([
    ['an id of the project’s own', '[[A|glossa:person-a]]', 'glossa:person-a', []],
    ['not judged', '[[A|?]]', undefined, ['MISC']],
    ['no mark', '[[A|-]]', 'NIL', []],
  ])('tells what is expected: %s', (_, marked, qid, types) => {
    expect(parseMarked(marked).gold).toEqual([expect.objectContaining({ qid, types })]);
  });

  it.each(['[[Berlin]]', '[[Berlin|]]', 'Berlin|Q64]]', '[[Berlin|Q64] is'])(
    'refuses a broken bracket: %s',
    (marked) => {
      expect(() => parseMarked(marked)).toThrow('bracket');
    },
  );
});

describe('a file of marked texts', () => {
  it('has one text a line, and remarks', () => {
    const texts = parseMarkedTexts(
      '# remark\n2024-01-02\t[[Bonn|Q586]] ruht.\n\n2025-01-02\tNichts.\n',
      'de',
      'de.tsv',
    );

    expect(texts.map(({ id, lang, date, text }) => [id, lang, date, text])).toEqual([
      ['de.tsv:2', 'de', '2024-01-02', 'Bonn ruht.'],
      ['de.tsv:4', 'de', '2025-01-02', 'Nichts.'],
    ]);
  });

  it.each([
    ['without a tab', '2024-01-02 Bonn', 'de.tsv:1: there is no tab'],
    ['without a day', 'Bonn\tBonn', 'de.tsv:1: "Bonn" is not a date'],
    ['with a broken bracket', '#\n2024-01-02\t[[Bonn', 'de.tsv:2: "[[Bonn"'],
  ])('names the line %s', (_, content, message) => {
    expect(() => parseMarkedTexts(content, 'de', 'de.tsv')).toThrow(message);
  });
});

describe('the gold sets of a folder', () => {
  it('are marked texts of a language and lines of JSON with mentions, and no other table', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    writeFileSync(join(folder, 'hu.tsv'), '2024-01-02\tA [[Duna|Q1653]] apad.\n');
    writeFileSync(join(folder, 'hu-inflected.tsv'), 'form\tlemma\n');
    writeFileSync(join(folder, 'set.jsonl'), '{"text":"A","mentions":[]}\n');
    writeFileSync(join(folder, 'notes.jsonl'), '{"text":"A"}\n');

    expect(goldFilesIn(folder).map((file) => basename(file))).toEqual(['hu.tsv', 'set.jsonl']);
    expect(readGoldSet(join(folder, 'hu.tsv'), 'all')).toMatchObject({
      name: 'hu',
      documents: [{ lang: 'hu' }],
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['code points', 2, 6],
    ['UTF-16 units', 3, 7],
  ])('count in %s where a text holds an emoji', (_, start, end) => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    const mentions = [{ start, end, surface: 'Duna', qid: 'Q1653' }];
    writeFileSync(join(folder, 'set.jsonl'), JSON.stringify({ lang: 'hu', text: '🌊 Duna', mentions }));

    expect(readGoldSet(join(folder, 'set.jsonl'), 'all').documents[0]?.gold).toMatchObject([
      { start: 3, end: 7, surface: 'Duna' },
    ]);
    rmSync(folder, { recursive: true });
  });
});
