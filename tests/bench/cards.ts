/** How much the cards of what is marked tell: over the marks of a folder of gold sets, each asked for by its article. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/cli/fail';
import { readJsonLines, textToBlocks } from '../../src/cli/input';
import { openBundled } from '../../src/cli/knowledge';
import { composeCard } from '../../src/describe/compose';
import { ENOUGH, tellingOf } from '../../src/describe/tells';
import { ARTICLE_LANGS, type ArticleLang, type Kind } from '../../src/knowledge/model';
import { languageOf } from '../../src/language';
import { link } from '../../src/linking';
import { atMost, type BenchReport } from './report';

/** Documents of one set that are measured: evenly spread, so that all of its parts count. */
const MOST_DOCUMENTS = 60;

interface Tally {
  marks: number;
  poor: number;
}

type Tallies = Map<Kind | 'all', Tally>;

interface Document {
  lang: ArticleLang;
  date: string | undefined;
  text: string;
}

function documentsOf(file: string): Document[] {
  const lines = readJsonLines(file).filter(
    ({ text, mentions }) => typeof text === 'string' && Array.isArray(mentions),
  );
  const step = Math.max(1, Math.floor(lines.length / MOST_DOCUMENTS));
  return lines
    .filter((_, index) => index % step === 0)
    .slice(0, MOST_DOCUMENTS)
    .map(({ lang, date, text }) => ({
      lang: ARTICLE_LANGS.includes(lang as ArticleLang) ? (lang as ArticleLang) : 'en',
      date: typeof date === 'string' ? date : undefined,
      text: text as string,
    }));
}

function count(tallies: Tallies, kind: Kind, poor: boolean): void {
  for (const key of [kind, 'all'] as const) {
    const tally = tallies.get(key) ?? { marks: 0, poor: 0 };
    tally.marks++;
    if (poor) tally.poor++;
    tallies.set(key, tally);
  }
}

/** Adds the marks of one document: all of them, and those that are made by default. */
async function measure(
  { lang, date, text }: Document,
  all: Tallies,
  marked: Tallies,
  poorest: Map<string, number>,
) {
  const knowledge = await openBundled(lang);
  const { mentions } = link({ lang, date, blocks: textToBlocks(text).blocks }, knowledge, languageOf(lang)!);
  const telling = await tellingOf(
    mentions.map(({ ref }) => ref),
    knowledge,
    date,
  );
  const told = new Map<number, number>();
  for (const { ref, kind, surface } of mentions) {
    if (!told.has(ref)) {
      const input = { id: knowledge.entities.id(ref), lang, date, page: [], others: [] };
      told.set(ref, (await composeCard(knowledge, input)).told);
    }
    const poor = told.get(ref)! < ENOUGH;
    count(all, kind, poor);
    if (!telling.has(ref)) continue;
    count(marked, kind, poor);
    if (poor) poorest.set(`${surface} (${kind})`, (poorest.get(`${surface} (${kind})`) ?? 0) + 1);
  }
}

const share = ({ poor, marks }: Tally): string => `${((100 * poor) / Math.max(1, marks)).toFixed(1)} %`;

/** Share of cards with fewer than three facts, by kind; at most 5 in 100 of what is marked by default. */
export async function cards(
  report: BenchReport,
  { sets, errors }: { sets: string | undefined; errors: boolean },
) {
  if (sets === undefined) return;
  report.title('What the cards of marks tell, over gold sets');
  const files = readdirSync(sets).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  if (files.length === 0) throw new UserError(`${sets}: there are no .jsonl files.`);
  const [all, marked, poorest]: [Tallies, Tallies, Map<string, number>] = [new Map(), new Map(), new Map()];
  for (const file of files) {
    for (const document of documentsOf(join(sets, file))) await measure(document, all, marked, poorest);
  }
  for (const [kind, tally] of [...all].sort((a, b) => b[1].marks - a[1].marks)) {
    const kept = marked.get(kind) ?? { marks: 0, poor: 0 };
    report.note(
      `${kind.padEnd(14)}${String(tally.marks).padStart(6)} mentions, ${share(tally)} poor; marked ${String(kept.marks).padStart(6)}, ${share(kept)} poor`,
    );
  }
  if (errors)
    report.note(
      [...poorest]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 60)
        .map(([name, times]) => `${name} ${times}`)
        .join(', '),
    );
  const total = marked.get('all') ?? { marks: 0, poor: 0 };
  const figure = (100 * total.poor) / Math.max(1, total.marks);
  report.figure(`cards with fewer than ${ENOUGH} facts, of what is marked`, figure, 'in 100', atMost(5));
}
