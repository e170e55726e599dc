/**
 * The weights of a language's features, and how its probabilities are to be read: data, one file a language. English
 * has all weights; the others' files say where theirs differ.
 */

import type { ArticleLang } from '../../knowledge/model';
import type { ObservedBlock } from '../context/model';
import { AROUND_FEATURES } from './features/around';
import { ARTICLE_FEATURES } from './features/article';
import type { Feature, InArticle, InPart, Input } from './features/feature';
import { LIST_FEATURES, type ListFeature } from './features/list';
import { NAME_FEATURES } from './features/name';
import { PART_FEATURES } from './features/part';
import type { Choice } from './model';
import de from './weights/de.json';
import en from './weights/en.json';
import hu from './weights/hu.json';

/** A weight in the log-odds of a reading, for each unit of the feature. */
export interface Weight {
  weight: number;
  /** learned: by `npm run train`; hand: set by hand, where the gold sets say nothing. */
  by: 'learned' | 'hand';
}

export interface RankData {
  /** Marks less sure than this are not shown. */
  threshold: number;
  /** Points of a monotone, piecewise linear curve: from the model's probability to the share of marks that are right. */
  curve: readonly (readonly [raw: number, right: number])[];
  weights: Readonly<Record<string, Weight>>;
}

/** Watches how readings are scored, for learning the weights. */
export interface Trace {
  /** A feature is added to a reading's score with this value. */
  feature(scored: object, name: string, value: number): void;
  /** All of a piece's candidates are weighed, roles beside them included. */
  weighed(piece: ObservedBlock, choices: readonly Choice[]): void;
}

/** A table of features beside its weights. */
class Scores<Of> {
  private readonly features: readonly Feature<Of>[];
  private readonly weights: Float64Array;

  constructor(
    features: readonly Feature<Of>[],
    { weights }: RankData,
    private readonly trace: Trace | undefined,
  ) {
    const weightOf = ({ name }: Feature<Of>): number => weights[name]?.weight ?? 0;
    this.features = features.filter((feature) => trace !== undefined || weightOf(feature) !== 0);
    this.weights = Float64Array.from(this.features, weightOf);
  }

  of(input: Of, scored: object): number {
    let sum = 0;
    for (let index = 0; index < this.features.length; index++) {
      const feature = this.features[index]!;
      const value = feature.value(input);
      if (value === 0) continue;
      sum += this.weights[index]! * value;
      this.trace?.feature(scored, feature.name, value);
    }
    return sum;
  }
}

/** Scores readings by a language's weights. */
export class RankModel {
  readonly name: Scores<Input>;
  readonly around: Scores<Input>;
  readonly article: Scores<InArticle>;
  readonly part: Scores<InPart>;
  readonly threshold: number;

  constructor(
    private readonly data: RankData,
    readonly trace?: Trace,
  ) {
    this.name = new Scores(NAME_FEATURES, data, trace);
    this.around = new Scores(AROUND_FEATURES, data, trace);
    this.article = new Scores(ARTICLE_FEATURES, data, trace);
    this.part = new Scores(PART_FEATURES, data, trace);
    this.threshold = data.threshold;
  }

  /** Adds a feature of the list of readings to one of them. */
  add(scored: { score: number }, name: ListFeature, value = 1): void {
    if (value === 0) return;
    scored.score += (this.data.weights[name]?.weight ?? 0) * value;
    this.trace?.feature(scored, name, value);
  }

  /** The share of marks that are right at the model's probability. The model is too sure of itself near 1. */
  calibrate(probability: number): number {
    const { curve } = this.data;
    for (let index = 1; index < curve.length; index++) {
      const [x1, y1] = curve[index]!;
      if (probability > x1) continue;
      const [x0, y0] = curve[index - 1]!;
      return y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
    }
    return 1;
  }
}

/** Every feature's name and sign, in the order of the tables. */
export const ALL_FEATURES = [
  ...NAME_FEATURES,
  ...AROUND_FEATURES,
  ...ARTICLE_FEATURES,
  ...PART_FEATURES,
  ...LIST_FEATURES,
].map(({ name, sign }) => ({ name, sign }));

const DATA = { hu, en, de } as unknown as Readonly<Record<ArticleLang, RankData>>;

/** What was learned for a language; a language that nobody has trained yet is read with English weights. */
export function rankData(lang: ArticleLang): RankData {
  const own = DATA[lang] ?? DATA.en;
  return { ...own, weights: { ...DATA.en.weights, ...own.weights } };
}

const models = new Map<ArticleLang, RankModel>();

/** The model that comes with the language. */
export function rankModel(lang: ArticleLang): RankModel {
  let model = models.get(lang);
  if (model === undefined) {
    model = new RankModel(rankData(lang));
    models.set(lang, model);
  }
  return model;
}
