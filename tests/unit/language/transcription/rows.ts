/** Tables of names for the transcription tests: "name | Hungarian spelling | the rule that the row shows" a line. */
import { describe, expect, it } from 'vitest';
import { type Notation, transcribe } from '../../../../src/language/transcription';

/** Checks each row's first spelling in the notation. */
export function spells(notation: Notation, table: string, kind: 'person' | 'place' = 'person'): void {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | '));
  describe(`${notation}, ${kind}`, () => {
    it.each(rows)('%s is %s (%s)', (name, expected) => {
      expect(transcribe(name!, notation, { kind })[0]?.name).toBe(expected);
    });
  });
}
