/** Prints figures and errors of an evaluation. */
import type { Knowledge } from '../../knowledge/store';
import { calibrationTable, type Figures, f1, isHeld, type Result, ratio, type Share } from './figures';
import type { Judged } from './judge';
import { NIL } from './model';

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

function figure(title: string, share: Share): void {
  line(`  ${title.padEnd(48)}${ratio(share).toFixed(3)}  (${share.part} of ${share.whole})`);
}

export function printFigures(title: string, figures: Figures): void {
  line(`${title}: ${figures.documents} documents`);
  figure('exact span and id, of all marks', figures.precision);
  figure('exact span and id, of marks with a Wikidata id', figures.precisionOfItems);
  figure('recall of gold', figures.recall);
  line(`  ${'F1'.padEnd(48)}${f1(ratio(figures.precision), ratio(figures.recall)).toFixed(3)}`);
  figure('recall of gold that the file holds', figures.recallOfHeld);
  figure('right where spans agree', figures.rightWhereSpansAgree);
  figure('marks of names that lie on a gold name', figures.namesOnGold);
  figure('plainly wrong', figures.wrong);
  figure('  where the gold has something', figures.wrongOnGold);
  figure('right by another convention', figures.convention);
  for (const [name, count] of [...figures.byConvention].sort((a, b) => b[1] - a[1]))
    line(`    ${name.padEnd(44)}${count}`);
}

export function printCalibration(judged: readonly Judged[]): void {
  line('  confidence     marks   right   not plainly wrong');
  for (const { from, to, marks, right, fine } of calibrationTable(judged)) {
    const of = (part: number): string => (marks === 0 ? '-' : (part / marks).toFixed(3));
    const band = `${from.toFixed(2)} - ${to.toFixed(2)}`;
    line(`  ${band}   ${String(marks).padStart(6)}   ${of(right).padEnd(5)}   ${of(fine)}`);
  }
}

const COLUMNS: readonly (readonly [title: string, value: (figures: Figures) => Share])[] = [
  ['marks right', ({ precision }) => precision],
  ['of held', ({ recallOfHeld }) => recallOfHeld],
  ['same span', ({ rightWhereSpansAgree }) => rightWhereSpansAgree],
  ['on names', ({ namesOnGold }) => namesOnGold],
  ['convention', ({ convention }) => convention],
  ['wrong', ({ wrong }) => wrong],
  ['on gold', ({ wrongOnGold }) => wrongOnGold],
];

/** One line for each set: what the longer print gives, side by side. */
export function printTable(rows: readonly (readonly [name: string, figures: Figures])[]): void {
  line(`${'set'.padEnd(26)}${'marks'.padStart(7)}${COLUMNS.map(([title]) => title.padStart(13)).join('')}`);
  for (const [name, figures] of rows) {
    const cells = COLUMNS.map(([, value]) => ratio(value(figures)).toFixed(3).padStart(13));
    line(`${name.padEnd(26)}${String(figures.precision.whole).padStart(7)}${cells.join('')}`);
  }
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/g, ' ');
}

/** One line for each mark that is not right, and for each gold mention that has no mark, in order of the documents. */
export function errorLines(results: readonly Result[], knowledge: Knowledge): string[] {
  const errors: string[] = [];
  for (const { document, judged } of results) {
    for (const { mention, verdict, lies, gold, convention } of judged) {
      if (verdict === 'right') continue;
      const what = convention ?? 'WRONG';
      const { form, kind, confidence, label, id, surface } = mention;
      const expected = gold === undefined ? '' : `gold ${gold.surface} ${gold.qid ?? gold.types.join()} `;
      errors.push(
        `${what}: ${surface} → ${label} (${id}, ${kind}, ${form}, ${confidence}) ${lies} ${expected}| ${around(document.text, mention.start, mention.end)}`,
      );
    }
    const marked = new Set(judged.filter(({ lies }) => lies === 'same').map(({ gold }) => gold));
    for (const gold of document.gold) {
      if (gold.qid === NIL || gold.optional === true || marked.has(gold)) continue;
      const held = isHeld(gold, knowledge) ? 'MISSED, held' : 'missed';
      errors.push(
        `${held}: ${gold.surface} ${gold.qid ?? gold.types.join()} ${gold.name ?? gold.lemma ?? ''} | ${around(document.text, gold.start, gold.end)}`,
      );
    }
  }
  return errors;
}

/** Up to `limit` errors, spread evenly over the documents, the same ones at every run. */
export function printErrors(results: readonly Result[], knowledge: Knowledge, limit: number): void {
  const errors = errorLines(results, knowledge);
  const step = Math.max(1, errors.length / limit);
  for (let index = 0; index < errors.length; index += step) line(errors[Math.floor(index)]!);
}
