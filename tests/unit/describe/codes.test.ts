/** Every code that the fact tables use has its word: a card leaves out what it has no word for. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CURATED } from '../../../src/compiler/tables/read-facts';
import { readTables, sourceFolders } from '../../../src/compiler/tables/tables';
import { GERMAN } from '../../../src/language/de/card/words';
import { HUNGARIAN } from '../../../src/language/hu/card/words';

const FACTS = join(import.meta.dirname, '../../../src/compiler/facts');
const CODED: ReadonlySet<string> = new Set(['class', 'industry']);

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function codesOfTables(): string[] {
  return sourceFolders(FACTS)
    .filter((place) => basename(place) !== CURATED)
    .flatMap((place) => readTables(place).statements)
    .filter(({ property }) => CODED.has(property))
    .map(({ value }) => value);
}

function codesOfCurated(): string[] {
  const folder = join(FACTS, 'curated');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => lines(join(folder, file)))
    .flatMap((line) => (JSON.parse(line) as { facts?: [string, string][] }).facts ?? [])
    .filter(([property]) => CODED.has(property))
    .map(([, value]) => value);
}

describe('words of codes', () => {
  const codes = [...new Set([...codesOfTables(), ...codesOfCurated()])].sort();

  it('finds the codes', () => {
    expect(codes).toContain('militantGroup');
    expect(codes.length).toBeGreaterThan(100);
  });

  it.each([
    ['hu', HUNGARIAN],
    ['de', GERMAN],
  ])('%s has a word for each', (_, { codes: known }) => {
    expect(codes.filter((code) => known[code] === undefined)).toEqual([]);
  });
});
