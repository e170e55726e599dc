/** How fast text is linked on one core, beside an automaton that only finds names as they stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureInChild } from './child';
import { namesFile, openFor, SCRATCH, scratchFile } from './files';
import { atLeast, type BenchReport } from './report';
import { makeText } from './text';

export async function linking(report: BenchReport): Promise<void> {
  report.title('Linking on one core, beside modern-ahocorasick looking for the same names as they stand');
  for (const lang of ['hu', 'en'] as const) {
    const text = await makeText(lang, openFor(lang));
    const file = scratchFile(`text.${lang}.txt`, () => text);
    const names = namesFile(lang);
    const own = measureInChild('glossa', lang, names, file);
    const other = measureInChild('ahocorasick', lang, names, file);
    report.figure(
      `${lang}: text linked, inflection and disambiguation included`,
      own.megabytesASecond,
      'MB/s',
    );
    report.figure(`${lang}: text scanned by modern-ahocorasick`, other.megabytesASecond, 'MB/s');
    report.figure(
      `${lang}: speed, Glossa over modern-ahocorasick`,
      own.megabytesASecond / other.megabytesASecond,
      'times',
      atLeast(0.5),
    );
    report.figure(`${lang}: memory, Glossa with its caches`, own.bytesAfter / 1e6, 'MB');
    report.figure(`${lang}: memory, modern-ahocorasick`, other.bytesAfter / 1e6, 'MB');
    report.figure(
      `${lang}: memory, modern-ahocorasick over Glossa`,
      other.bytesAfter / own.bytesAfter,
      'times',
      atLeast(1),
    );
    report.note(
      `${lang}: ${own.found.toLocaleString('en')} mentions linked; ${other.found.toLocaleString('en')} matches of the automaton`,
    );
  }
  if (existsSync(SCRATCH)) report.note(`the texts are in ${join('dist', 'bench')}`);
}
