import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../../src/packs/format';
import { readPack } from '../../../src/packs/read';

const SAMPLE = readFileSync(new URL('../../../src/packs/sample.json', import.meta.url), 'utf8');

/** The sample with one of its lines changed; gives the line's number too. */
function changed(from: string, to: string): { text: string; line: number } {
  expect(SAMPLE).toContain(from);
  const at = SAMPLE.indexOf(from);
  return { text: SAMPLE.replace(from, to), line: SAMPLE.slice(0, at).split('\n').length };
}

describe('a pack', () => {
  it('is read, and its own ids are whole', () => {
    const file = readPack(`\ufeff${SAMPLE}`);
    if (Array.isArray(file)) throw new Error(JSON.stringify(file));
    const pack = packOf(file);
    expect(pack.entities.map(({ id }) => id)).toEqual([
      'pack:sample:city-council',
      'pack:sample:chair-of-the-council',
      'Q1781',
    ]);
    expect(pack.entities[1]!.statements[1]).toEqual({
      property: 'jurisdiction',
      value: 'pack:sample:city-council',
      source: 'pack:sample',
      asOf: '2025-06-30',
    });
  });

  it.each([
    ['an unknown kind', '"kind": "organisation"', '"kind": "council"'],
    ['an unknown property', '"property": "founded"', '"property": "constructor"'],
    ['a day that is in no calendar', '"value": "1990-10-14"', '"value": "1990-02-31"'],
    ['a script for an address', '"value": "https://example.org/"', '"value": "javascript:alert(1)"'],
    ['an id that is none', '"id": "city-council"', '"id": "City Council"'],
    ['an id that is given twice', '"id": "chair-of-the-council"', '"id": "city-council"'],
    ['an end before its start', '"end": "2024-12-31"', '"end": "1989"'],
    ['a field that is not in the format', '"prior": 0.4', '"weight": 0.4'],
    ['a name that is no text', '"name": "Mintavárosi Önkormányzat"', '"name": 7'],
    ['control characters', 'Stadtrat Musterstadt', 'Stadtrat\\u0007Musterstadt'],
    ['a later version', '"version": 1', '"version": 2'],
    ['a prior out of bounds', '"prior": 0.4', '"prior": 4'],
  ])('with %s is refused with the line', (_what, from, to) => {
    const { text, line } = changed(from, to);
    const faults = readPack(text);
    expect(Array.isArray(faults) && faults.map((fault) => fault.line)).toContain(line);
  });

  it.each([
    ['nothing', ''],
    ['half a file', SAMPLE.slice(0, SAMPLE.length / 2)],
    ['comments', `// a pack\n${SAMPLE}`],
    ['a list', '[]'],
    ['a number', '7'],
    ['prototypes', '{"__proto__": {"format": "glossa-pack"}}'],
  ])('of %s is refused', (_what, text) => {
    const faults = readPack(text);
    expect(Array.isArray(faults) && faults.length > 0).toBe(true);
  });

  it('tells of a missing field in the line of its object', () => {
    const { text, line } = changed('"id": "city-council",', '');
    const faults = readPack(text);
    // The object opens in the line before.
    expect(Array.isArray(faults) && faults[0]!.line).toBe(line - 1);
  });

  it('never throws, whatever is put wherever', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length - 1), fc.string({ maxLength: 3 }), (at, more) => {
        const read = readPack(SAMPLE.slice(0, at) + more + SAMPLE.slice(at));
        expect(Array.isArray(read) ? read.length : 1).toBeGreaterThan(0);
      }),
    );
  });
});
