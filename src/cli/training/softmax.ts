/**
 * Learns the weights of a log-linear model: maximum likelihood of the right readings, "none of them" among the rivals
 * with score 0, with an L2 penalty on the distance from the weights that were set by hand. Where the data say nothing
 * of a feature its weight stays.
 */
import type { Sign } from '../../linking/rank/features/feature';
import type { Example, SparseVector } from './examples';

/** Adam (Kingma and Ba 2015, arXiv:1412.6980) over the whole set. */
const RATE = 0.05;
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];
const ROUNDS = 250;

function dot(weights: Float64Array, vector: SparseVector): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 2) sum += weights[vector[at]!]! * vector[at + 1]!;
  return sum;
}

/** Log-probability of the example's right readings; adds its gradient, where one is given. */
function logLikelihood({ readings, right }: Example, weights: Float64Array, gradient?: Float64Array): number {
  const scores = readings.map((reading) => Math.exp(Math.min(50, dot(weights, reading))));
  const all = scores.reduce((sum, score) => sum + score, 1);
  const good = right.length === 0 ? 1 : right.reduce((sum, index) => sum + scores[index]!, 0);
  if (gradient !== undefined) {
    readings.forEach((vector, index) => {
      const wanted = right.includes(index) ? scores[index]! / Math.max(good, 1e-300) : 0;
      const error = wanted - scores[index]! / all;
      if (Math.abs(error) < 1e-9) return;
      for (let at = 0; at < vector.length; at += 2) gradient[vector[at]!]! += error * vector[at + 1]!;
    });
  }
  return Math.log(Math.max(good, 1e-300) / all);
}

/** Mean log-likelihood of an example, in nats. */
export function meanLikelihood(examples: readonly Example[], weights: Float64Array): number {
  return examples.reduce((sum, example) => sum + logLikelihood(example, weights), 0) / examples.length;
}

export interface Prior {
  weights: Float64Array;
  signs: readonly Sign[];
  /** Strength of the pull to the weights, in examples' worth. */
  strength: number;
}

function bounded(weight: number, sign: Sign): number {
  return sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight;
}

/** The weights that fit the examples best. Deterministic. */
export function learn(examples: readonly Example[], prior: Prior): Float64Array {
  const weights = Float64Array.from(prior.weights);
  const [mean, variance] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(weights.length);
    for (const example of examples) logLikelihood(example, weights, gradient);
    const rate = RATE * (1 - (0.9 * round) / ROUNDS);
    for (let index = 0; index < weights.length; index++) {
      const pull = prior.strength * (weights[index]! - prior.weights[index]!);
      const slope = (gradient[index]! - pull) / examples.length;
      mean[index] = BETA1 * mean[index]! + (1 - BETA1) * slope;
      variance[index] = BETA2 * variance[index]! + (1 - BETA2) * slope * slope;
      const [m, v] = [mean[index]! / (1 - BETA1 ** round), variance[index]! / (1 - BETA2 ** round)];
      weights[index] = bounded(weights[index]! + (rate * m) / (Math.sqrt(v) + EPSILON), prior.signs[index]!);
    }
  }
  return weights;
}
