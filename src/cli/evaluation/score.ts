/** Links the documents of a gold set and judges the marks. */
import type { Knowledge } from '../../knowledge/store';
import { annotate } from '../annotation';
import { textToBlocks } from '../input';
import { openBundled } from '../knowledge';
import type { Result } from './figures';
import { type FoundMention, judge } from './judge';
import type { GoldDocument, GoldSet } from './model';

async function score(document: GoldDocument, knowledge: Knowledge): Promise<Result> {
  const { lang, date, text } = document;
  const mentions = await annotate({ lang, date, text, ...textToBlocks(text) }, knowledge);
  const found: FoundMention[] = mentions.map(({ entity, ...mention }) => ({ ...mention, ...entity }));
  return { document, judged: judge(document, found, knowledge) };
}

/** The marks of each document, judged; all documents of a set are in one language. */
export async function scoreSet({ documents }: GoldSet): Promise<{ results: Result[]; knowledge: Knowledge }> {
  const knowledge = await openBundled(documents[0]!.lang);
  const results: Result[] = [];
  for (const document of documents) results.push(await score(document, knowledge));
  return { results, knowledge };
}
