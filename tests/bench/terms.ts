/**
 * Who held which office when: `npx tsx tests/bench/terms.ts`. terms.tsv says what must come out of the compiled file, a
 * line each: jurisdiction, role, day, item of the holder ('' where no source has it), name of the holder. Prints the
 * misses, and how many answers are right, silent and wrong.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBundled } from '../../src/cli/knowledge';
import { dayOf } from '../../src/knowledge/dates';
import type { Entity, Role } from '../../src/knowledge/model';
import { stripMarks } from '../../src/knowledge/normalise';
import { termsOn } from '../../src/knowledge/terms';

const TABLE = join(dirname(fileURLToPath(import.meta.url)), 'terms.tsv');

const knowledge = await openBundled('en');

async function holders(jurisdiction: string, role: Role, date: string) {
  const ref = knowledge.entities.find(jurisdiction);
  const day = dayOf(date)!;
  if (ref === undefined) return [];
  const held = termsOn(knowledge.entities.terms(ref, role), day);
  return knowledge.records.loadMany(held.map((term) => term.person));
}

const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
/** Questions by the half of the table that they are of: before and after the lists of office holders end. */
const LISTS_END = '2025-06-30';
const counts = { before: { right: 0, silent: 0, wrong: 0 }, after: { right: 0, silent: 0, wrong: 0 } };
for (const line of lines) {
  const [jurisdiction = '', role = '', date = '', id = '', name = ''] = line.split('\t');
  const found = await holders(jurisdiction, role as Role, date);
  const isRight = (one: Entity): boolean =>
    id !== '' ? one.id === id : one.names.some((other) => stripMarks(other.name) === stripMarks(name));
  // Of two who are named on a day of change nobody is said to hold the office.
  const [only] = found;
  const verdict = found.length !== 1 ? 'silent' : isRight(only!) ? 'right' : 'wrong';
  counts[date > LISTS_END ? 'after' : 'before'][verdict]++;
  if (verdict === 'right') continue;
  const instead = found.map((one) => `${one.id} ${one.names[0]?.name}`).join(', ') || 'nobody';
  console.log(`${verdict}: ${jurisdiction} ${role} ${date}: ${name}, not ${instead}`);
}
for (const [half, { right, silent, wrong }] of Object.entries(counts))
  console.log(`${half} ${LISTS_END}: ${right} right, ${silent} silent, ${wrong} wrong`);
