/**
 * From the model's probability to the share of marks that are right at it: points of a monotone, piecewise linear
 * curve, fitted to marks of names on English and Hungarian news with known answers (MSNBC, Reuters-128, OKE 2015 and
 * 2016, NerKor: 5,400 marks). The model is too sure of itself near 1, since its features are not independent.
 */
const CURVE: readonly (readonly [raw: number, right: number])[] = [
  [0, 0],
  [0.6, 0.52],
  [0.7, 0.7],
  [0.8, 0.8],
  [0.9, 0.85],
  [0.95, 0.9],
  [0.99, 0.93],
  [0.999, 0.96],
  [1, 0.99],
];

/** Marks less sure than this are not shown. */
export const THRESHOLD = 0.6;

export function calibrate(probability: number): number {
  for (let index = 1; index < CURVE.length; index++) {
    const [x1, y1] = CURVE[index]!;
    if (probability > x1) continue;
    const [x0, y0] = CURVE[index - 1]!;
    return y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
  }
  return 1;
}
