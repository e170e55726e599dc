/**
 * Measures Hungarian base forms on a table of inflected names, tab-separated with the columns form, lemma, morph, count.
 * Letter case is left aside, and so are dots and hyphens at the end of forms and lemmas: where a sentence's last dot or
 * the hyphen before a suffix belongs is a matter of tokens ("Kft"/"Kft.", "ENSREG-"). Compares Snowball's Hungarian stemmer and, where the commands are installed, hunspell with
 * its Hungarian dictionary.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import snowball from 'snowball-stemmers';
import { normaliseName } from '../../src/knowledge/normalise';
import { bases } from '../../src/language/hu/bases';
import { atLeast, type BenchOptions, type BenchReport, perSecond } from './report';

interface Row {
  form: string;
  lemma: string;
  morph: string;
}

type Analyse = (form: string) => readonly string[];

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [form = '', lemma = '', morph = ''] = line.split('\t');
      return { form: bare(form), lemma, morph };
    });
}

/** Without dots and hyphens at the end. */
const bare = (text: string): string => text.replace(/[.-]+$/, '');
const same = (a: string, b: string): boolean => normaliseName(bare(a)) === normaliseName(bare(b));
const glossa: Analyse = (form) => bases(form).map((base) => base.base);

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

interface Score {
  any: number;
  first: number;
}

function score(title: string, rows: readonly Row[], analyse: Analyse, report: BenchReport): Score {
  let first = 0;
  let any = 0;
  let readings = 0;
  for (const row of rows) {
    const list = analyse(row.form);
    readings += list.length;
    if (list[0] !== undefined && same(list[0], row.lemma)) first++;
    if (list.some((base) => same(base, row.lemma))) any++;
  }
  const percent = (count: number) => (100 * count) / rows.length;
  report.note(
    `${title.padEnd(10)}lemma among the bases ${percent(any).toFixed(1)} %, first ${percent(first).toFixed(1)} %, ${(readings / rows.length).toFixed(1)} bases a form`,
  );
  return { any: percent(any), first: percent(first) };
}

function printErrors(rows: readonly Row[]): void {
  for (const row of rows) {
    const list = bases(row.form);
    if (same(list[0]!.base, row.lemma)) continue;
    const kind = list.some(({ base }) => same(base, row.lemma)) ? 'not first' : 'missing';
    const shown = list.slice(0, 4).map((base) => `${base.base} ${base.score.toFixed(2)}`);
    console.log(`${kind}\t${row.form}\t${row.lemma}\t${row.morph}\t${shown.join(', ')}`);
  }
}

export function inflection(report: BenchReport, { inflected, errors }: BenchOptions): void {
  report.title('Hungarian inflection');
  if (inflected === undefined) {
    report.note('left out: --inflected FILE gives a table of inflected names');
    return;
  }
  const rows = readRows(inflected);
  report.note(
    `${rows.length} forms of ${inflected}, compared without case and without dots and hyphens at the end`,
  );
  const own = score('Glossa', rows, glossa, report);
  const stemmer = snowball.newStemmer('hungarian');
  const others = [score('Snowball', rows, (form) => [stemmer.stem(form.toLowerCase())], report)];
  const stems = hunspellStems(rows.map((row) => row.form));
  if (stems === undefined)
    report.note('hunspell  left out: hunspell with its Hungarian dictionary is not installed');
  else others.push(score('hunspell', rows, (form) => stems.get(form) ?? [], report));
  const ahead = Math.min(...others.map(({ any }) => own.any - any));
  report.figure('lemma among the bases', own.any, '%', atLeast(99));
  report.figure('lemma first', own.first, '%', atLeast(97));
  report.figure('ahead of the best other', ahead, 'points', atLeast(0));
  const speed = perSecond(rows.length, () => {
    for (const row of rows) bases(row.form);
  });
  report.figure('forms a second', speed, '', atLeast(50_000));
  if (errors) printErrors(rows);
}
