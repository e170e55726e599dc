/**
 * Measures Hungarian base forms on a table of inflected names: `npx tsx tests/bench/inflection.ts FILE [--errors]`.
 * FILE is tab-separated with the columns form, lemma, morph, count. Letter case is left aside. Compares Snowball's
 * Hungarian stemmer and, where the commands are installed, hunspell with its Hungarian dictionary.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import snowball from 'snowball-stemmers';
import { normaliseName } from '../../src/knowledge/normalise';
import { bases } from '../../src/language/hu/bases';

interface Row {
  form: string;
  lemma: string;
  morph: string;
  count: number;
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npx tsx tests/bench/inflection.ts FILE [--errors]');
  process.exit(1);
}

const rows: Row[] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [form = '', lemma = '', morph = '', count = '1'] = line.split('\t');
    return { form, lemma, morph, count: Number(count) };
  });

const same = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b);
/** A hyphen or dot at the end of a form is a token of its own. */
const analysed = (form: string): string[] => bases(form.replace(/-$/, '')).map((base) => base.base);

function hunspellStems(forms: readonly string[]): Map<string, string[]> | undefined {
  const run = spawnSync('hunspell', ['-d', 'hu_HU', '-s', '-i', 'UTF-8'], {
    input: forms.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  if (run.error || run.status !== 0) return undefined;
  const stems = new Map<string, string[]>();
  for (const line of run.stdout.split('\n')) {
    const [form = '', stem] = line.trim().split(/\s+/);
    if (stem !== undefined) stems.set(form, [...(stems.get(form) ?? []), stem]);
  }
  return stems;
}

function report(title: string, analyse: (form: string) => readonly string[]): Row[] {
  let first = 0;
  let any = 0;
  let readings = 0;
  const missed: Row[] = [];
  for (const row of rows) {
    const list = analyse(row.form);
    readings += list.length;
    if (list[0] !== undefined && same(list[0], row.lemma)) first++;
    if (list.some((base) => same(base, row.lemma))) any++;
    else missed.push(row);
  }
  const share = (count: number): string => `${((100 * count) / rows.length).toFixed(1)} %`.padStart(8);
  console.log(
    `${title.padEnd(12)} among the bases ${share(any)}   first ${share(first)}   bases a form ${(readings / rows.length).toFixed(1)}`,
  );
  return missed;
}

console.log(`${rows.length} forms of ${file}`);
const missed = report('Glossa', analysed);
const stemmer = snowball.newStemmer('hungarian');
report('Snowball', (form) => [stemmer.stem(form.toLowerCase())]);
const stems = hunspellStems(rows.map((row) => row.form));
if (stems === undefined) console.log('hunspell     not installed');
else report('hunspell', (form) => stems.get(form) ?? []);

const repeated = rows.map((row) => row.form);
const begin = performance.now();
let count = 0;
while (performance.now() - begin < 1000) {
  for (const form of repeated) bases(form);
  count += repeated.length;
}
console.log(`speed        ${Math.round(count / ((performance.now() - begin) / 1000))} forms a second`);

if (options.includes('--errors')) {
  for (const row of rows) {
    const list = bases(row.form.replace(/-$/, ''));
    if (same(list[0]!.base, row.lemma)) continue;
    const kind = missed.includes(row) ? 'missing' : 'not first';
    const shown = list.slice(0, 4).map((base) => `${base.base} ${base.score.toFixed(2)}`);
    console.log(`${kind}\t${row.form}\t${row.lemma}\t${row.morph}\t${shown.join(', ')}`);
  }
}
