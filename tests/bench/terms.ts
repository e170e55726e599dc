/**
 * Who held which office when: `npx tsx tests/bench/terms.ts`. terms.tsv says what must come out of the compiled file, a
 * line each: jurisdiction, role, day, item of the holder ('' where no source has it), name of the holder. Prints the
 * misses by role and how many are right.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBundled } from '../../src/cli/knowledge';
import { dayOf } from '../../src/knowledge/dates';
import type { Role } from '../../src/knowledge/model';
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
let right = 0;
for (const line of lines) {
  const [jurisdiction = '', role = '', date = '', id = '', name = ''] = line.split('\t');
  const found = await holders(jurisdiction, role as Role, date);
  const isRight =
    found.length === 1 &&
    (id !== ''
      ? found[0]!.id === id
      : found[0]!.names.some((one) => stripMarks(one.name) === stripMarks(name)));
  if (isRight) right++;
  else {
    const instead = found.map((one) => `${one.id} ${one.names[0]?.name}`).join(', ') || 'nobody';
    console.log(`${jurisdiction} ${role} ${date}: ${name}, not ${instead}`);
  }
}
console.log(`${right} of ${lines.length} terms are right`);
