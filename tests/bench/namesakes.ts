/**
 * Namesakes in their order: `npx tsx tests/bench/namesakes.ts`. namesakes.tsv holds pairs that are known well enough
 * to say who is better known, a line each: name, item of the better known, item of the namesake, who they are. Prints
 * the pairs whose priors in the compiled file stand the other way round, and how many are right.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBundled } from '../../src/cli/knowledge';

const TABLE = join(dirname(fileURLToPath(import.meta.url)), 'namesakes.tsv');

const { entities } = await openBundled('en');

function prior(id: string): number | undefined {
  const ref = entities.find(id);
  return ref === undefined ? undefined : entities.prior(ref);
}

const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
let right = 0;
for (const line of lines) {
  const [name = '', known = '', namesake = '', who = ''] = line.split('\t');
  const [first, second] = [prior(known), prior(namesake)];
  if (first !== undefined && second !== undefined && first > second) right++;
  else console.log(`${name} (${who}): ${known} ${first ?? 'missing'}, ${namesake} ${second ?? 'missing'}`);
}
console.log(`${right} of ${lines.length} pairs of namesakes are in the right order`);
