/**
 * `npm run --silent evaluate -- --gold FILE.jsonl[.gz]|FILE.tsv | --sets DIR [--half look|measure|all] [--errors N]`: scores
 * the linker against gold mentions. Errors are printed of the half to look at alone.
 */
import { parseArgs } from 'node:util';
import { type Figures, figuresOf } from './evaluation/figures';
import { goldFilesIn, HALVES, type Half, readGoldSet } from './evaluation/gold';
import { printCalibration, printErrors, printFigures, printTable } from './evaluation/print';
import { scoreSet } from './evaluation/score';
import { run, UserError } from './fail';

const USAGE =
  'Usage: evaluate --gold FILE.jsonl[.gz]|FILE.tsv | --sets DIR   [--half look|measure|all] [--errors N, with --half look]';

interface Options {
  gold?: string | undefined;
  sets?: string | undefined;
  half: Half;
  errors: number | undefined;
}

function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        gold: { type: 'string' },
        sets: { type: 'string' },
        half: { type: 'string', default: 'all' },
        errors: { type: 'string' },
      },
    });
    const half = HALVES.find((one) => one === values.half);
    const errors = values.errors === undefined ? undefined : Number(values.errors);
    if (half === undefined || (values.gold === undefined) === (values.sets === undefined)) throw new Error();
    if (errors !== undefined && !(errors > 0)) throw new Error();
    return { gold: values.gold, sets: values.sets, half, errors };
  } catch {
    throw new UserError(USAGE);
  }
}

await run(async () => {
  const { gold, sets, half, errors } = options();
  if (errors !== undefined && half === 'measure')
    throw new UserError('Errors of the half to measure on are not for reading: use --half look.');
  const files = gold === undefined ? goldFilesIn(sets!) : [gold];
  const rows: [string, Figures][] = [];
  for (const file of files) {
    const set = readGoldSet(file, half);
    if (set.documents.length === 0) continue;
    const { results, knowledge } = await scoreSet(set);
    const figures = figuresOf(results, knowledge);
    rows.push([set.name, figures]);
    if (gold === undefined && errors === undefined) continue;
    printFigures(
      half === 'all' ? set.name : `${set.name}, half to ${half === 'look' ? 'look at' : 'measure on'}`,
      figures,
    );
    printCalibration(results.flatMap(({ judged }) => judged));
    if (errors !== undefined) printErrors(results, knowledge, errors);
  }
  if (gold === undefined) printTable(rows);
});
