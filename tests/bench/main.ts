/**
 * `npm run bench [-- PART…] [--inflected FILE] [--sources DIR [--half work|test|all]] [--sets DIR] [--errors]`: sizes and
 * speeds against their budgets. Exit code 1 when a budget is broken.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, UserError } from '../../src/cli/fail';
import { index, rivals } from '.';
import { browsers } from './browsers';
import { cards } from './cards';
import { dump } from './dump';
import { ROOT } from './files';
import { hovers } from './hover';
import { inflection } from './inflection';
import { linking } from './linking';
import { pages } from './pages';
import { type BenchOptions, BenchReport } from './report';
import { sizes } from './sizes';
import { start } from './start';
import { transcription } from './transcription';

type Part = (report: BenchReport, options: BenchOptions) => void | Promise<void>;

const PARTS: Readonly<Record<string, Part>> = {
  sizes,
  index,
  rivals,
  linking,
  browsers,
  start,
  pages,
  hovers,
  inflection,
  transcription,
  dump,
  cards,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      inflected: { type: 'string' },
      sources: { type: 'string' },
      sets: { type: 'string' },
      half: { type: 'string', default: 'test' },
      errors: { type: 'boolean', default: false },
    },
  });
  const options: BenchOptions = { inflected: undefined, sources: undefined, sets: undefined, ...values };
  const wrong = positionals.find((name) => !(name in PARTS));
  if (wrong !== undefined) throw new UserError(`"${wrong}" is no part: ${Object.keys(PARTS).join(', ')}.`);
  for (const folder of ['knowledge', 'chrome', 'firefox']) {
    if (!existsSync(join(ROOT, 'dist', folder)))
      throw new UserError(`dist/${folder} is missing: run "npm run build" first.`);
  }
  const report = new BenchReport();
  for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS))
    await PARTS[name]!(report, options);
  console.log(report.broken === 0 ? '\nEvery budget is kept.' : `\n${report.broken} budgets are BROKEN.`);
  if (report.broken > 0) process.exitCode = 1;
}

await run(main);
