/**
 * `npm run --silent inspect -- [--lang hu] [--date 2022-08-15] NAME|ID`: entities as their cards know them. With
 * `--sample 150 [--seed 1]` instead of a name: as many drawn by lot, the better known the likelier, to be read by hand.
 */
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
import { randomNumbers } from './random';

const USAGE = 'Usage: inspect [--lang hu|en|de] [--date YYYY-MM-DD] NAME|ID|--sample N [--seed N]';
/** Namesakes printed, the most popular first. */
const MOST = 8;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        sample: { type: 'string' },
        seed: { type: 'string' },
      },
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

/** The power of the prior that an entity is drawn by: a name of half the prior is met an eighth as often. */
const POWER = 3;

/**
 * Entities drawn by lot without repetition, weighted by prior: the greatest keys ln(u) / weight (Efraimidis and
 * Spirakis, "Weighted random sampling with a reservoir", 2006).
 */
function drawSample(count: number, seed: number, { entities }: Knowledge): EntityRef[] {
  const random = randomNumbers(seed);
  // 1 - x is never 0, as x may be.
  const keys = Array.from({ length: entities.size }, (_, ref) => ({
    ref,
    key: Math.log(1 - random()) / Math.max(1e-9, entities.prior(ref) ** POWER),
  }));
  return keys
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ ref }) => ref);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new UserError(`"${text}" is no whole number.`);
  return number;
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
  const { sample, seed } = values;
  if ((query === '') === (sample === undefined)) throw new UserError(USAGE);
  const lang = chooseLanguage(values.lang ?? 'hu', query);
  const date = checkDate(values.date);
  const knowledge = await openBundled(lang);
  if (sample !== undefined) {
    const drawn = drawSample(wholeNumber(sample), wholeNumber(seed ?? '1'), knowledge);
    for (const ref of drawn) await print(ref, knowledge, lang, date);
    return;
  }
  const refs = await find(query, knowledge);
  if (refs.length === 0) throw new UserError(`The knowledge file has no "${query}".`);
  for (const ref of refs.slice(0, MOST)) await print(ref, knowledge, lang, date);
  if (refs.length > MOST) process.stdout.write(`… and ${refs.length - MOST} more of the name.\n`);
});
