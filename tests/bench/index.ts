/** The name index: how fast it opens and answers, beside a plain Map and an Aho-Corasick automaton of the same names. */
import { openKnowledge } from '../../src/knowledge/reader';
import { measureInChild } from './child';
import { bytesOf, countingSource, indexFiles, linesOf, namesFile, openFor } from './files';
import type { Measured } from './measure';
import { atLeast, atMost, type BenchReport, bestMs, perSecond } from './report';
import { keyMix } from './text';

const LOOKUPS = 400_000;

/** Opening, records, look-ups. */
export async function index(report: BenchReport): Promise<void> {
  report.title('Index, as linking needs it');
  for (const lang of ['hu', 'en'] as const) {
    const files = indexFiles(lang);
    const read = files.map(bytesOf);
    const open = (parts: ArrayBuffer[]) =>
      openKnowledge({
        names: parts.slice(0, 2),
        entities: parts[2]!,
        records: { read: () => Promise.reject() },
      });
    report.figure(
      `opened from bytes already read, ${lang}`,
      await bestMs(9, () => open(read)),
      'ms',
      atMost(60),
    );
    report.figure(
      `opened with reading, ${lang}`,
      await bestMs(9, () => open(files.map(bytesOf))),
      'ms',
      atMost(60),
    );
  }
  await records(report);
  const { names } = openFor('hu');
  const keys = keyMix(linesOf(namesFile('hu')), LOOKUPS);
  const speed = perSecond(keys.length, () => {
    for (const key of keys) names.lookup(key);
  });
  report.figure('look-ups a second, half of them of names not there', speed, '', atLeast(1_000_000));
}

async function records(report: BenchReport): Promise<void> {
  const source = countingSource();
  const knowledge = openFor('hu', source);
  let most = 0;
  let sum = 0;
  const ids = ['Q567', 'Q183', 'Q1781', 'Q7184', 'Q362'];
  await knowledge.records.load(0);
  for (const id of ids) {
    source.bytes = 0;
    await knowledge.records.load(knowledge.entities.find(id)!);
    most = Math.max(most, source.bytes);
    sum += source.bytes;
  }
  report.figure('bytes read for one entity of a card, mean of five', sum / ids.length, 'bytes');
  report.figure('bytes read for one entity of a card, the most of five', most, 'bytes', atMost(100_000));
}

function tell(report: BenchReport, title: string, { readyMs, bytes, lookups }: Measured): void {
  report.note(
    `${title.padEnd(20)}ready in ${readyMs.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB, ${(lookups / 1e6).toFixed(2)} million look-ups a second`,
  );
}

/** The same names in three ways, each in a fresh process. A Map holds less: no readings, only that a name is there. */
export function rivals(report: BenchReport): void {
  report.title('The same Hungarian names in three ways, each in a process of its own');
  const file = namesFile('hu');
  const own = measureInChild('index', 'hu', file);
  const map = measureInChild('map', 'hu', file);
  const automaton = measureInChild('ahocorasick', 'hu', file);
  tell(report, 'Glossa', own);
  tell(report, 'a plain Map', map);
  tell(report, 'modern-ahocorasick', automaton);
  for (const [title, other] of [
    ['a plain Map', map],
    ['modern-ahocorasick', automaton],
  ] as const) {
    report.figure(`memory: ${title} over Glossa`, other.bytes / own.bytes, 'times', atLeast(2));
    report.figure(`time until ready: ${title} over Glossa`, other.readyMs / own.readyMs, 'times', atLeast(2));
    report.figure(`look-ups a second: Glossa over ${title}`, own.lookups / other.lookups, 'times');
  }
}
