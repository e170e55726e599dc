/** `npm run --silent inspect -- [--lang hu] [--date 2022-08-15] NAME|ID`: entities as their cards know them. */
import { parseArgs } from 'node:util';
import { cardLines } from '../describe/card-lines';
import { composeCard } from '../describe/compose';
import type { ArticleLang, Entity, IsoDate } from '../knowledge/model';
import { ARTICLE_LANGS } from '../knowledge/model';
import { normaliseName } from '../knowledge/normalise';
import type { EntityRef, Knowledge } from '../knowledge/store';
import { run, UserError } from './fail';
import { checkDate, chooseLanguage } from './input';
import { openBundled } from './knowledge';

const USAGE = 'Usage: inspect [--lang hu|en|de] [--date YYYY-MM-DD] NAME|ID';
/** Namesakes printed, the most popular first. */
const MOST = 8;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, date: { type: 'string' } },
    });
  } catch {
    throw new UserError(USAGE);
  }
}

/** Entities of the id, or of the name in any language that the file indexes, the most popular first. */
async function find(query: string, knowledge: Knowledge): Promise<EntityRef[]> {
  const byId = knowledge.entities.find(query);
  if (byId !== undefined) return [byId];
  const refs = new Set<EntityRef>();
  for (const lang of ARTICLE_LANGS) {
    const { names } = await openBundled(lang);
    for (const { ref, rank } of names.lookup(normaliseName(query))) if (rank !== 'family') refs.add(ref);
  }
  return [...refs].sort((a, b) => knowledge.entities.prior(b) - knowledge.entities.prior(a));
}

function nameLines({ names }: Entity): string[] {
  const byLang = new Map<string, string[]>();
  for (const { lang, rank, name } of names) {
    const list = byLang.get(lang) ?? [];
    list.push(rank === 'label' ? name : `${name} (${rank})`);
    byLang.set(lang, list);
  }
  return [...byLang].map(([lang, list]) => `  ${lang}: ${list.join(', ')}`);
}

async function print(
  ref: EntityRef,
  knowledge: Knowledge,
  lang: ArticleLang,
  date: IsoDate | undefined,
): Promise<void> {
  const id = knowledge.entities.id(ref);
  const entity = await knowledge.records.load(ref);
  const card = await composeCard(knowledge, { id, lang, date, page: [], others: [] });
  const head = `${id} · ${entity.kind} · prior ${knowledge.entities.prior(ref).toFixed(2)}`;
  const terms = card.terms.map(({ office, years }) => `  ${office}: ${years}`);
  process.stdout.write(`${[head, ...cardLines(card), ...terms, ...nameLines(entity)].join('\n')}\n\n`);
}

await run(async () => {
  const { values, positionals } = options();
  const query = positionals.join(' ').trim();
  if (query === '') throw new UserError(USAGE);
  const lang = chooseLanguage(values.lang ?? 'hu', query);
  const date = checkDate(values.date);
  const knowledge = await openBundled(lang);
  const refs = await find(query, knowledge);
  if (refs.length === 0) throw new UserError(`The knowledge file has no "${query}".`);
  for (const ref of refs.slice(0, MOST)) await print(ref, knowledge, lang, date);
  if (refs.length > MOST) process.stdout.write(`… and ${refs.length - MOST} more of the name.\n`);
});
