/** From the model's probabilities to shares of right marks, and the threshold, by marks that the model never saw. */

/** A mark of a set that its model was not trained on. */
export interface Mark {
  probability: number;
  /** Not plainly wrong. */
  fine: boolean;
}

const KNOTS = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 1];
/** Marks that a bin is taken to hold besides its own, as sure as the model says. */
const SMOOTHING = 5;

interface Bin {
  raw: number;
  right: number;
  marks: number;
}

/** Joins neighbours until shares rise (pool adjacent violators, Ayer et al. 1955). */
function pooled(bins: readonly Bin[]): Bin[] {
  const stack: Bin[] = [];
  for (const bin of bins) {
    let last = bin;
    while (stack.length > 0 && stack.at(-1)!.right >= last.right) {
      const before = stack.pop()!;
      const marks = before.marks + last.marks;
      const mean = (of: (one: Bin) => number): number =>
        (of(before) * before.marks + of(last) * last.marks) / marks;
      last = { raw: mean(({ raw }) => raw), right: mean(({ right }) => right), marks };
    }
    stack.push(last);
  }
  return stack;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** A monotone curve through the shares of right marks in bins of probability. */
export function fitCurve(marks: readonly Mark[]): [raw: number, right: number][] {
  const bins = KNOTS.slice(1).flatMap((to, index): Bin[] => {
    const from = KNOTS[index]!;
    const inside = marks.filter(
      ({ probability }) => probability >= from && (probability < to || (to === 1 && probability <= 1)),
    );
    if (inside.length === 0) return [];
    const raw = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const right = inside.filter(({ fine }) => fine).length;
    const all = inside.length + SMOOTHING;
    return [{ raw, right: (right + SMOOTHING * raw) / all, marks: all }];
  });
  const points = pooled(bins).map(({ raw, right }): [number, number] => [round(raw), round(right)]);
  const last = points.at(-1)?.[1] ?? 1;
  const inner = points.filter(([raw]) => raw > 0 && raw < 1);
  return [[0, 0], ...inner, [1, round(Math.min(0.995, last + 0.005))]];
}

const THRESHOLDS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/** The lowest threshold above which at most `most` of the marks are plainly wrong; the highest where none is. */
export function chooseThreshold(
  marks: readonly Mark[],
  calibrate: (probability: number) => number,
  most: number,
): number {
  return (
    THRESHOLDS.find((threshold) => {
      const shown = marks.filter(({ probability }) => calibrate(probability) >= threshold);
      const wrong = shown.filter(({ fine }) => !fine).length;
      return wrong <= most * shown.length;
    }) ?? THRESHOLDS.at(-1)!
  );
}
