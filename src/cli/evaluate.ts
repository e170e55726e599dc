/** `npm run --silent evaluate -- --gold FILE.jsonl[.gz] [--errors N]`: scores the linker against gold mentions. */
import { parseArgs } from 'node:util';
import type { ArticleLang } from '../knowledge/model';
import { normaliseName } from '../knowledge/normalise';
import type { Knowledge } from '../knowledge/store';
import { annotate } from './annotation';
import { run, UserError } from './fail';
import { checkDate, chooseLanguage, readJsonLines, textToBlocks } from './input';
import { openBundled } from './knowledge';
import {
  type Counts,
  calibrationTable,
  type FoundMention,
  type GoldMention,
  type Judged,
  judge,
  NIL,
  ratios,
} from './scores';

const USAGE = 'Usage: evaluate --gold FILE.jsonl[.gz] [--errors N]';

interface GoldDocument {
  id: string;
  lang: ArticleLang;
  text: string;
  date: string | undefined;
  gold: GoldMention[];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function toGold(value: Record<string, unknown>): GoldMention {
  const qid = string(value.qid);
  return {
    start: Number(value.start),
    end: Number(value.end),
    surface: string(value.surface) ?? '',
    qid: qid !== undefined && !/^Q\d+$/.test(qid) ? NIL : qid,
    type: string(value.type),
    lemma: string(value.lemma),
  };
}

function readGold(file: string): GoldDocument[] {
  return readJsonLines(file).map((line, index) => {
    const text = string(line.text);
    if (text === undefined || !Array.isArray(line.mentions)) {
      throw new UserError(`${file}:${index + 1}: "text" or "mentions" is missing.`);
    }
    return {
      id: String(line.id ?? index),
      lang: chooseLanguage(string(line.lang), text),
      text,
      date: checkDate(string(line.date)),
      gold: (line.mentions as Record<string, unknown>[]).map(toGold),
    };
  });
}

interface Result {
  document: GoldDocument;
  judged: Judged[];
}

async function score(document: GoldDocument, knowledge: Knowledge): Promise<Result> {
  const article = {
    lang: document.lang,
    date: document.date,
    text: document.text,
    ...textToBlocks(document.text),
  };
  const mentions = await annotate(article, knowledge);
  const found: FoundMention[] = mentions.map(({ entity, ...mention }) => ({ ...mention, id: entity.id }));
  return { document, judged: judge(found, document.gold) };
}

/**
 * Adjectives, the first half of compounds, roles and names written small ("második világháború", "csernobili
 * atomerőmű") are marked for readers; most gold sets leave them out.
 */
function isName(judged: Judged): boolean {
  const { form, surface } = judged.mention;
  return (form === 'name' || form === 'partial') && surface !== surface.toLowerCase();
}

function isSmall({ mention: { form, surface } }: Judged): boolean {
  return form === 'name' && surface === surface.toLowerCase();
}

function percent(value: number): string {
  return value.toFixed(3);
}

function printCounts(title: string, counts: Counts): void {
  const { precision, recall, f1 } = ratios(counts);
  const figures = `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
  process.stdout.write(
    `${title.padEnd(36)}${figures}  (${counts.right} right, ${counts.found} marked, ${counts.gold} gold)\n`,
  );
}

function printLinking(results: readonly Result[], knowledge: Knowledge): void {
  const judged = results.flatMap((result) => result.judged);
  const gold = results.flatMap((result) => result.document.gold);
  const linkable = gold.filter((one) => one.qid !== NIL);
  const right = judged.filter((one) => one.verdict === 'right').length;
  printCounts('strict span and id', { right, found: judged.length, gold: linkable.length });
  const named = judged.filter(isName);
  const namedRight = named.filter((one) => one.verdict === 'right').length;
  printCounts('the same, names alone', { right: namedRight, found: named.length, gold: linkable.length });
  const onGold = judged.filter((one) => one.verdict === 'right' || one.verdict === 'wrongEntity');
  printCounts('marks on gold spans with an id', { right, found: onGold.length, gold: linkable.length });
  const known = linkable.filter((one) => knowledge.entities.find(one.qid ?? '') !== undefined);
  printCounts('gold entities that are in the file', { right, found: judged.length, gold: known.length });
  printCalibration(
    named
      .filter((one) => one.verdict !== 'noGold' && one.verdict !== 'wrongSpan')
      .map((one) => ({ confidence: one.mention.confidence, right: one.verdict === 'right' })),
  );
}

function printSpans(results: readonly Result[], knowledge: Knowledge): void {
  const judged = results.flatMap((result) => result.judged);
  const gold = results.flatMap((result) => result.document.gold);
  const same = judged.filter((one) => one.verdict !== 'noGold' && one.verdict !== 'wrongSpan').length;
  printCounts('strict span', { right: same, found: judged.length, gold: gold.length });
  printOnNames('marks', judged);
  printOnNames('marks of names (no adjectives, compounds, roles)', judged.filter(isName));
  printOnNames('marks of names written small', judged.filter(isSmall));
  const held = gold.filter((one) => isHeld(one, knowledge));
  const marked = held.filter((one) =>
    results.some((result) => result.judged.some((mark) => mark.gold === one)),
  );
  process.stdout.write(
    `gold names whose lemma is in the file: ${held.length} of ${gold.length}; marked ${percent(marked.length / Math.max(1, held.length))}\n`,
  );
  printCalibration(
    judged
      .filter(isName)
      .map((one) => ({ confidence: one.mention.confidence, right: one.gold !== undefined })),
  );
}

function printOnNames(what: string, judged: readonly Judged[]): void {
  const onName = judged.filter((one) => one.gold !== undefined).length;
  process.stdout.write(
    `${what} that lie on a gold name: ${percent(onName / Math.max(1, judged.length))} of ${judged.length}\n`,
  );
}

/** True when the file holds a name equal to the gold name with its last word in base form. */
function isHeld(gold: GoldMention, knowledge: Knowledge): boolean {
  if (gold.lemma === undefined) return false;
  const words = gold.surface.split(/\s+/);
  const name = [...words.slice(0, -1), gold.lemma].join(' ');
  return knowledge.names.lookup(normaliseName(name)).some(({ rank }) => rank !== 'family');
}

function printCalibration(marks: readonly { confidence: number; right: boolean }[]): void {
  process.stdout.write('confidence      names   right\n');
  for (const band of calibrationTable(marks)) {
    const share = band.marks === 0 ? '-' : percent(band.right / band.marks);
    process.stdout.write(
      `${band.from.toFixed(2)} - ${band.to.toFixed(2)}  ${String(band.marks).padStart(6)}   ${share}\n`,
    );
  }
}

function printErrors(results: readonly Result[], knowledge: Knowledge, limit: number): void {
  const lines: string[] = [];
  for (const { document, judged } of results) {
    for (const { mention, verdict, gold } of judged) {
      if (verdict === 'right' || (gold?.qid === undefined && gold !== undefined)) continue;
      const around = document.text
        .slice(Math.max(0, mention.start - 50), mention.end + 40)
        .replace(/\s+/g, ' ');
      const expected = gold === undefined ? '' : ` gold ${gold.surface} ${gold.qid ?? gold.type ?? ''}`;
      lines.push(
        `${verdict}: ${mention.surface} → ${mention.id} ${mention.form} ${mention.confidence}${expected} | ${around}`,
      );
    }
    for (const gold of document.gold) {
      if (gold.qid === NIL || judged.some((one) => one.gold === gold && one.verdict !== 'wrongSpan'))
        continue;
      const around = document.text.slice(Math.max(0, gold.start - 50), gold.end + 40).replace(/\s+/g, ' ');
      lines.push(
        `missed${isHeld(gold, knowledge) ? 'Held' : ''}: ${gold.surface} ${gold.qid ?? gold.type ?? ''} (${gold.lemma ?? ''}) | ${around}`,
      );
    }
  }
  // Evenly spread over the documents, the same ones at every run.
  const step = Math.max(1, lines.length / limit);
  for (let index = 0; index < lines.length; index += step)
    process.stdout.write(`${lines[Math.floor(index)]}\n`);
}

await run(async () => {
  let values: { gold?: string | undefined; errors?: string | undefined };
  try {
    ({ values } = parseArgs({ options: { gold: { type: 'string' }, errors: { type: 'string' } } }));
  } catch {
    throw new UserError(USAGE);
  }
  if (values.gold === undefined) throw new UserError(USAGE);
  const documents = readGold(values.gold);
  const [first] = documents;
  if (first === undefined) throw new UserError(`${values.gold}: the file is empty.`);
  const knowledge = await openBundled(first.lang);
  const results: Result[] = [];
  for (const document of documents) results.push(await score(document, knowledge));
  process.stdout.write(`${values.gold}: ${documents.length} documents\n`);
  const hasIds = documents.some((document) => document.gold.some((one) => one.qid !== undefined));
  if (hasIds) printLinking(results, knowledge);
  printSpans(results, knowledge);
  if (values.errors !== undefined) printErrors(results, knowledge, Number(values.errors));
});
