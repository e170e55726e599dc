/** How fast text is linked on one core, beside an automaton that only finds names as they stand, and how it grows. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/language';
import { link } from '../../src/linking';
import { measureInChild } from './child';
import { namesFile, openFor, SCRATCH, scratchFile } from './files';
import { atLeast, atMost, type BenchReport, processorSeconds } from './report';
import { makeText } from './text';

/** Rows of words that once took time by the square or the cube of their length. */
const HOSTILE: Readonly<Record<'hu' | 'en', readonly string[]>> = {
  hu: ['Angela Merkel ', 'orosz elnök ', 'Orbán-kormány ', 'a Duna '],
  en: ['Angela Merkel ', 'University of ', 'Springfield, ', 'President of ', '!', 'x-'],
};
const SIZE = 200_000;
/** A long article against one of a tenth: linear time takes ten times as long. */
const [LONG, SHORT] = [1_000_000, 100_000];

/** Processor time of one block of the unit repeated, in seconds. */
function secondsOf(lang: 'hu' | 'en', unit: string, length: number): number {
  const knowledge = openFor(lang);
  const text = unit.repeat(Math.ceil(length / unit.length));
  const started = processorSeconds();
  link({ lang, date: '2022-05-23', blocks: [{ text, heading: false }] }, knowledge, languageOf(lang)!);
  return processorSeconds() - started;
}

function ceilings(report: BenchReport): void {
  report.title(`Processor time of one block of ${SIZE.toLocaleString('en')} characters, and its growth`);
  for (const lang of ['hu', 'en'] as const) {
    for (const unit of HOSTILE[lang]) {
      report.figure(`${lang}: "${unit}" again and again`, secondsOf(lang, unit, SIZE), 's', atMost(4));
    }
    const growth = secondsOf(lang, HOSTILE[lang][0]!, LONG) / secondsOf(lang, HOSTILE[lang][0]!, SHORT);
    report.figure(`${lang}: time of 1 MB over that of 0.1 MB`, growth, 'times', atMost(13));
  }
}

export async function linking(report: BenchReport): Promise<void> {
  ceilings(report);
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
      atLeast(lang === 'hu' ? 3 : 2),
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
