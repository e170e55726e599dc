/**
 * `npm run --silent train -- --sets DIR [--lang hu|en] [--write]`: learns the weights of the linker's features from the
 * halves to look at of the gold sets in a folder, prints what each feature is worth, and writes the data files.
 * How strongly weights are held to those set by hand, the calibration and the threshold are found by leaving out one
 * set at a time. The same sets give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ArticleLang } from '../knowledge/model';
import type { Knowledge } from '../knowledge/store';
import { languageOf } from '../language';
import { link } from '../linking';
import REASONS from '../linking/rank/features/reasons.json';
import { ALL_FEATURES, type RankData, RankModel, type Weight } from '../linking/rank/weights';
import { goldFilesIn, readGoldSet } from './evaluation/gold';
import { judge } from './evaluation/judge';
import type { GoldSet } from './evaluation/model';
import { run, UserError } from './fail';
import { textToBlocks } from './input';
import { openBundled } from './knowledge';
import { chooseThreshold, fitCurve, type Mark } from './training/calibration';
import { type Example, examplesOf } from './training/examples';
import { learn, meanLikelihood } from './training/softmax';

const USAGE = 'Usage: train --sets DIR [--lang hu|en] [--write]';
const STRENGTHS = [3, 30, 300];
/** Examples of one set, evenly spread, so that none outweighs the others. */
const MOST_EXAMPLES = 4000;
/** A feature that holds in fewer examples keeps its weight set by hand. */
const FEWEST = 25;
/** Most marks that may be plainly wrong. */
const MOST_WRONG = 0.03;

const NAMES = ALL_FEATURES.map(({ name }) => name);
const INDEX: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));
const SIGNS = ALL_FEATURES.map(({ sign }) => sign);

function dataFile(lang: ArticleLang): URL {
  return new URL(`../linking/rank/weights/${lang}.json`, import.meta.url);
}

/** The data of a language with its weights as they were set by hand: "hand" is there once others are learned. */
function readData(lang: ArticleLang): RankData & { hand: Record<string, number> } {
  const data: RankData & { hand?: Record<string, number> } = JSON.parse(readFileSync(dataFile(lang), 'utf8'));
  const weights = Object.entries(data.weights).map(([name, { weight }]) => [name, weight] as const);
  return { ...data, hand: data.hand ?? Object.fromEntries(weights) };
}

interface TrainingSet extends GoldSet {
  examples: Example[];
}

/** How many examples each feature holds in. */
function support(examples: readonly Example[]): Float64Array {
  const counts = new Float64Array(NAMES.length);
  for (const { readings } of examples) {
    const held = new Set(readings.flatMap((vector) => [...vector].filter((_, index) => index % 2 === 0)));
    for (const index of held) counts[index]!++;
  }
  return counts;
}

/** The data of the language with other weights; those of features that hold too seldom stay. */
function withWeights(data: RankData, weights: Float64Array, counts: Float64Array): RankData {
  const entry = (name: string, index: number): [string, Weight] => {
    const known = data.weights[name] ?? { weight: 0, by: 'hand' };
    if (counts[index]! < FEWEST) return [name, known];
    return [name, { weight: Math.round(weights[index]! * 1000) / 1000, by: 'learned' }];
  };
  return { ...data, weights: Object.fromEntries(NAMES.map(entry)) };
}

function marksOf(set: GoldSet, knowledge: Knowledge, data: RankData): Mark[] {
  const curve: RankData['curve'] = [
    [0, 0],
    [1, 1],
  ];
  const model = new RankModel({ ...data, curve, threshold: 0.3 });
  return set.documents.flatMap((document) => {
    const { lang, date, text } = document;
    const { blocks, offsets } = textToBlocks(text);
    const { mentions } = link(
      { lang, date, blocks },
      knowledge,
      languageOf(lang)!,
      undefined,
      undefined,
      model,
    );
    const found = mentions.map((mention) => ({
      ...mention,
      start: offsets[mention.block]! + mention.start,
      end: offsets[mention.block]! + mention.end,
      id: knowledge.entities.id(mention.ref),
      label: mention.surface,
    }));
    return judge(document, found, knowledge)
      .filter(({ mention }) => mention.form !== 'role')
      .map(({ mention, verdict }) => ({ probability: mention.confidence, fine: verdict !== 'wrong' }));
  });
}

function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, index) => items[Math.floor(index * step)]!);
}

function others<Item>(items: readonly Item[], without: Item): Item[] {
  return items.filter((one) => one !== without);
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What leaving a feature out costs in likelihood, in thousandths of a nat an example, by examples not learned from. */
function printFeatures(data: RankData, folds: readonly Fold[], counts: Float64Array): void {
  line('feature                  weight  by       examples   cost of leaving it out');
  for (const [index, { name }] of ALL_FEATURES.entries()) {
    const why = (REASONS as Readonly<Record<string, string>>)[name] ?? '';
    const cost = folds.reduce((sum, { examples, weights }) => {
      const without = Float64Array.from(weights);
      without[index] = 0;
      return sum + (meanLikelihood(examples, weights) - meanLikelihood(examples, without)) / folds.length;
    }, 0);
    const { weight, by } = data.weights[name]!;
    line(
      `${name.padEnd(24)}${weight.toFixed(2).padStart(7)}  ${by.padEnd(8)}${String(counts[index]).padStart(8)}${(1000 * cost).toFixed(2).padStart(10)}   ${why}`,
    );
  }
}

/** A set left out, with the weights that the others give. */
interface Fold {
  examples: readonly Example[];
  weights: Float64Array;
}

function train(lang: ArticleLang, sets: readonly TrainingSet[], knowledge: Knowledge): RankData {
  const data = readData(lang);
  const hand = Float64Array.from(NAMES, (name) => data.hand[name] ?? 0);
  const all = sets.flatMap(({ examples }) => examples);
  const counts = support(all);
  line(`${lang}: ${sets.length} sets, ${all.length} candidates to learn from`);
  const byStrength = STRENGTHS.map((strength) => {
    const prior = { weights: hand, signs: SIGNS, strength };
    const folds = sets.map((set): Fold => {
      const examples = others(sets, set).flatMap((other) => other.examples);
      return { examples: set.examples, weights: learn(examples, prior) };
    });
    const likelihood =
      folds.reduce((sum, fold) => sum + meanLikelihood(fold.examples, fold.weights), 0) / folds.length;
    line(
      `  held to those set by hand with ${String(strength).padStart(4)}: ${likelihood.toFixed(4)} nats a candidate`,
    );
    return { strength, folds, likelihood };
  });
  const atHand = sets.reduce((sum, set) => sum + meanLikelihood(set.examples, hand), 0) / sets.length;
  line(`  the weights set by hand themselves:      ${atHand.toFixed(4)}`);
  const best = byStrength.reduce((one, other) => (other.likelihood > one.likelihood ? other : one));
  const weights = learn(all, { weights: hand, signs: SIGNS, strength: best.strength });
  const learned = withWeights(data, weights, counts);
  printFeatures(learned, best.folds, counts);
  const marks = sets.flatMap((set, index) =>
    marksOf(set, knowledge, withWeights(data, best.folds[index]!.weights, counts)),
  );
  const curve = fitCurve(marks);
  const model = new RankModel({ ...learned, curve });
  const threshold = chooseThreshold(marks, (probability) => model.calibrate(probability), MOST_WRONG);
  line(`  threshold ${threshold}; curve ${JSON.stringify(curve)}`);
  return { ...learned, curve, threshold };
}

await run(async () => {
  let values: { sets?: string | undefined; lang?: string | undefined; write?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      options: { sets: { type: 'string' }, lang: { type: 'string' }, write: { type: 'boolean' } },
    }));
  } catch {
    throw new UserError(USAGE);
  }
  if (values.sets === undefined) throw new UserError(USAGE);
  const gold = goldFilesIn(values.sets).map((file) => readGoldSet(file, 'look'));
  for (const lang of ['hu', 'en'] as const) {
    if (values.lang !== undefined && values.lang !== lang) continue;
    const knowledge = await openBundled(lang);
    const sets = gold
      .filter(({ documents }) => documents[0]?.lang === lang)
      .map((set) => ({
        ...set,
        examples: spread(
          set.documents.flatMap((document) => examplesOf(document, knowledge, readData(lang), INDEX)),
          MOST_EXAMPLES,
        ),
      }));
    if (sets.length < 2)
      throw new UserError(`${values.sets}: there are fewer than two gold sets in "${lang}".`);
    const { threshold, curve, weights } = train(lang, sets, knowledge);
    const { hand } = readData(lang);
    if (values.write)
      writeFileSync(dataFile(lang), `${JSON.stringify({ threshold, curve, weights, hand }, null, 1)}\n`);
  }
});
