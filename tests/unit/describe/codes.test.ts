/** Every code that the fact tables use has its word: a card leaves out what it has no word for. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CURATED } from '../../../src/compiler/tables/read-facts';
import { readTables, sourceFolders } from '../../../src/compiler/tables/tables';
import { UNSAID } from '../../../src/describe/codes';
import { GERMAN } from '../../../src/language/de/card/words';
import { HUNGARIAN } from '../../../src/language/hu/card/words';

const FACTS = join(import.meta.dirname, '../../../src/compiler/facts');
const CODED: ReadonlySet<string> = new Set(['class', 'industry', 'occupation']);
type Coded = readonly [property: string, code: string];

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function codesOfTables(): Coded[] {
  return sourceFolders(FACTS)
    .filter((place) => basename(place) !== CURATED)
    .flatMap((place) => readTables(place).statements)
    .filter(({ property }) => CODED.has(property))
    .map(({ property, value }) => [property, value]);
}

function codesOfCurated(): Coded[] {
  const folder = join(FACTS, 'curated');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => lines(join(folder, file)))
    .flatMap((line) => (JSON.parse(line) as { facts?: Coded[] }).facts ?? [])
    .filter(([property]) => CODED.has(property));
}

describe('words of codes', () => {
  const all = [...codesOfTables(), ...codesOfCurated()];
  const codesOf = (isOccupation: boolean): string[] =>
    [
      ...new Set(
        all.filter(([property]) => (property === 'occupation') === isOccupation).map(([, code]) => code),
      ),
    ].sort();
  const codes = codesOf(false);

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

  it.each([
    ['hu', (code: string) => HUNGARIAN.codes[code]],
    ['de', (code: string) => GERMAN.person(code, undefined, undefined, true)],
  ])('%s has a word for each occupation', (_, word) => {
    expect(codesOf(true).filter((code) => !UNSAID.has(code) && word(code) === undefined)).toEqual([]);
  });
});
