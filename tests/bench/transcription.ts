/**
 * Measures Hungarian transcription on the Hungarian names that the raw sources give. Only names that differ from the
 * English label count, and of these only those in Hungarian letters without titles and numbers; the half is by a hash
 * of the id. `native` uses
 * names in the state's own script with the English label, `English` the English label alone.
 */
import { createHash } from 'node:crypto';
import { resembles } from '../../src/compiler/sources/people/names';
import { openRawSources } from '../../src/compiler/sources/raw';
import { normaliseName, stripMarks } from '../../src/knowledge/normalise';
import { hungarianSpellings } from '../../src/language/transcription';
import type { BenchOptions, BenchReport } from './report';
import { type Case, CHINESE, isHungarian, PATRONYMIC, personCases, placeCases } from './transcription-cases';

/** Counts of names that come out right: the first spelling and any, exactly and but for accents and hyphens. */
interface Score {
  total: number;
  same: number;
  noisy: number;
  native: number[];
  english: number[];
}

/** Whether a name may be the English one respelt; of Chinese the rough sounds do not tell. */
function sounds(name: string, { english, origin: from }: Case): boolean {
  return from === CHINESE || resembles(name, english);
}

const loose = (name: string): string => stripMarks(normaliseName(name)).replace(/[\s'-]/g, '');

function judge(made: readonly string[], expected: readonly string[], counts: number[]): boolean {
  const exact = new Set(expected.map(normaliseName));
  const near = new Set(expected.map(loose));
  const hits = [
    made.length > 0 && exact.has(normaliseName(made[0]!)),
    made.length > 0 && near.has(loose(made[0]!)),
    made.some((name) => exact.has(normaliseName(name))),
    made.some((name) => near.has(loose(name))),
  ];
  hits.forEach((hit, at) => {
    counts[at] = (counts[at] ?? 0) + Number(hit);
  });
  return hits[2]!;
}

function half(id: string): 'work' | 'test' {
  return createHash('sha256').update(id).digest()[31]! % 2 === 0 ? 'work' : 'test';
}

const percent = (counts: readonly number[], total: number): string =>
  counts.map((count) => String(Math.round((100 * count) / total)).padStart(4)).join('');

export function transcription(report: BenchReport, values: BenchOptions): void {
  report.title('Hungarian transcription');
  if (values.sources === undefined) {
    report.note('left out: --sources DIR gives the raw sources, --half work|test|all the half of them');
    return;
  }
  const raw = openRawSources(values.sources);
  const scores = new Map<string, Score>();
  for (const one of [...personCases(raw), ...placeCases(raw)]) {
    if (one.hungarian.length === 0 || (values.half !== 'all' && half(one.id) !== values.half)) continue;
    const title = `${one.kind} ${one.origin.title}`;
    const score = scores.get(title) ?? {
      total: 0,
      same: 0,
      noisy: 0,
      native: [0, 0, 0, 0],
      english: [0, 0, 0, 0],
    };
    scores.set(title, score);
    const expected = one.hungarian
      .filter((name) => isHungarian(name, one.kind) && sounds(name, one))
      .flatMap((name) => [name, name.replace(PATRONYMIC, '')]);
    if (one.hungarian.some((name) => normaliseName(name) === normaliseName(one.english))) score.same++;
    else if (expected.length === 0) score.noisy++;
    else {
      score.total++;
      const { kind, english } = one;
      const country = one.origin.state;
      const spelt = hungarianSpellings({ kind, country, english, native: one.native }).all;
      const right = judge(spelt, expected, score.native);
      const romanised = hungarianSpellings({ kind, country, english, native: [] }).all;
      const rightRomanised = judge(romanised, expected, score.english);
      if (values.errors && !rightRomanised && right)
        console.log(
          `${title}\t${english}\t(English only)\t${romanised.join(' | ')}\t≠ ${one.hungarian.join(' | ')}`,
        );
      if (values.errors && !right)
        console.log(
          `${title}\t${english}\t${one.native.map(({ name }) => name)}\t${spelt.join(' | ')}\t≠ ${one.hungarian.join(' | ')}`,
        );
    }
  }
  report.note('Per cent right: first spelling exact, loose; any spelling exact, loose');
  report.note('                     names  like English  unusable   native              English only');
  for (const [title, { total, same, noisy, native, english }] of [...scores].sort(
    (a, b) => b[1].total - a[1].total,
  )) {
    if (total === 0) continue;
    report.note(
      `${title.padEnd(20)} ${String(total).padStart(5)} ${String(same).padStart(8)} ${String(noisy).padStart(12)}    ${percent(native, total)}    ${percent(english, total)}`,
    );
  }
}
