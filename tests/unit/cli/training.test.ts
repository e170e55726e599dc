/** Learning weights, the curve of calibration and the threshold from examples made here. */
import { describe, expect, it } from 'vitest';
import { chooseThreshold, fitCurve, type Mark } from '../../../src/cli/training/calibration';
import type { Example } from '../../../src/cli/training/examples';
import { learn, meanLikelihood } from '../../../src/cli/training/softmax';

/** Features of two readings, the first right or none. */
function example(first: readonly number[], second: readonly number[], right: readonly number[]): Example {
  return { readings: [Float64Array.from(first), Float64Array.from(second)], right };
}

const NONE = Float64Array.from([0, 0, 0]);

describe('learning weights', () => {
  // Feature 0 holds for the right reading, feature 1 for the wrong one, feature 2 never.
  const examples = Array.from({ length: 200 }, (_, index) =>
    index % 10 === 0 ? example([1, 1], [0, 1], [1]) : example([0, 1], [1, 1], [0]),
  );

  it('finds what speaks for a reading, and leaves what no example has', () => {
    const hand = Float64Array.from([0, 0, 1.5]);
    const weights = learn(examples, { weights: hand, signs: [0, 0, 0], strength: 1 });
    expect(weights[0]!).toBeGreaterThan(1);
    expect(weights[0]! - weights[1]!).toBeGreaterThan(1.5);
    expect(weights[2]).toBe(1.5);
    expect(meanLikelihood(examples, weights)).toBeGreaterThan(meanLikelihood(examples, hand));
  });

  it('comes to the same twice', () => {
    const prior = { weights: NONE, signs: [0, 0, 0] as const, strength: 1 };
    expect(learn(examples, prior)).toEqual(learn(examples, prior));
  });

  it('keeps to the sign that a weight may have', () => {
    const weights = learn(examples, { weights: NONE, signs: [-1, 1, 0], strength: 1 });
    expect(weights[0]!).toBe(0);
    expect(weights[1]!).toBeGreaterThanOrEqual(0);
  });

  it('stays near the weights set by hand where it is held to them', () => {
    const hand = Float64Array.from([0.5, 0.5, 0]);
    const held = learn(examples, { weights: hand, signs: [0, 0, 0], strength: 100_000 });
    expect(Math.abs(held[0]! - 0.5)).toBeLessThan(0.05);
  });

  it('learns that no reading is right', () => {
    const none = Array.from({ length: 50 }, () => example([0, 1], [1, 1], []));
    const weights = learn(none, { weights: NONE, signs: [0, 0, 0], strength: 0.1 });
    expect(Math.max(weights[0]!, weights[1]!)).toBeLessThan(-1);
  });
});

function marks(probability: number, fine: number, wrong: number): Mark[] {
  return Array.from({ length: fine + wrong }, (_, index) => ({ probability, fine: index < fine }));
}

describe('calibration', () => {
  it('rises through the shares of right marks', () => {
    const curve = fitCurve([...marks(0.65, 50, 50), ...marks(0.85, 80, 20), ...marks(0.97, 95, 5)]);
    expect(curve[0]).toEqual([0, 0]);
    expect(curve.map(([raw]) => raw)).toEqual([0, 0.65, 0.85, 0.97, 1]);
    expect(curve[1]![1]).toBeCloseTo(0.51, 2);
    expect(curve[2]![1]).toBeCloseTo(0.8, 2);
  });

  it('joins bins that fall', () => {
    const curve = fitCurve([...marks(0.65, 90, 10), ...marks(0.85, 60, 40)]);
    expect(curve).toHaveLength(3);
    expect(curve[1]![1]).toBeCloseTo(0.75, 2);
  });

  it.each([
    ['the lowest at which few marks are wrong', [...marks(0.62, 5, 5), ...marks(0.9, 98, 2)], 0.65],
    ['the lowest of all where nothing is wrong', marks(0.9, 100, 0), 0.6],
    ['the highest where too much is wrong everywhere', marks(0.95, 50, 50), 0.9],
  ])('takes as threshold %s', (_, list, threshold) => {
    expect(chooseThreshold(list, (probability) => probability, 0.03)).toBe(threshold);
  });
});
