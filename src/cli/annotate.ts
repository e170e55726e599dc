/** `npm run --silent annotate -- [--lang hu] [--date 2022-08-15] [--json] FILE|-` or `--jsonl FILE`. */
import { parseArgs } from 'node:util';
import { cardLines } from '../describe/card-lines';
import { composeCard } from '../describe/compose';
import type { Knowledge } from '../knowledge/store';
import { annotate, type OutputMention } from './annotation';
import { run, UserError } from './fail';
import { checkDate, chooseLanguage, type InputArticle, readArticle, textToBlocks } from './input';
import { eachJsonLine, type JsonLine } from './json-lines';
import { openBundled } from './knowledge';

const USAGE =
  'Usage: annotate [--lang hu|en|de] [--date YYYY-MM-DD] [--json] FILE|-   or   annotate --jsonl FILE';

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'string' },
      },
    });
  } catch {
    throw new UserError(USAGE);
  }
}

function printJson(mentions: readonly OutputMention[], article: InputArticle): void {
  const answer = { lang: article.lang, date: article.date, mentions };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

async function printReadable(
  mentions: readonly OutputMention[],
  article: InputArticle,
  knowledge: Knowledge,
): Promise<void> {
  const ids = [...new Set(mentions.map((mention) => mention.entity.id))];
  for (const mention of mentions) {
    process.stdout.write(
      `${mention.surface} → ${mention.entity.label} (${mention.entity.id}, ${mention.confidence})\n`,
    );
  }
  for (const id of ids) {
    const card = await composeCard(knowledge, {
      id,
      lang: article.lang,
      date: article.date,
      page: ids,
      others: [],
    });
    process.stdout.write(`\n${cardLines(card).join('\n')}\n`);
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function annotateLines(
  file: string,
  lang: string | undefined,
  date: string | undefined,
): Promise<void> {
  const each = async ({ value }: JsonLine): Promise<void> => {
    const body = text(value.text);
    if (body === undefined) throw new UserError('"text" is missing.');
    const code = chooseLanguage(text(value.lang) ?? lang, body);
    const article: InputArticle = {
      lang: code,
      date: checkDate(text(value.date) ?? date),
      text: body,
      ...textToBlocks(body),
    };
    const mentions = await annotate(article, await openBundled(code));
    const compact = mentions.map(({ form: _, ...mention }) => mention);
    process.stdout.write(`${JSON.stringify({ id: value.id, mentions: compact })}\n`);
  };
  const refused = await eachJsonLine(file, each, (sentence) => process.stderr.write(`${sentence}\n`));
  if (refused > 0) process.exitCode = 2;
}

await run(async () => {
  const { values, positionals } = options();
  if (values.jsonl !== undefined && positionals.length === 0) {
    return annotateLines(values.jsonl, values.lang, values.date);
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.jsonl !== undefined) throw new UserError(USAGE);
  const article = readArticle(file, values);
  const knowledge = await openBundled(article.lang);
  const mentions = await annotate(article, knowledge);
  if (values.json) printJson(mentions, article);
  else await printReadable(mentions, article, knowledge);
});
