/** Prints figures with their budgets, and remembers whether one was broken. */

export interface BenchOptions {
  /** Table of inflected names for `inflection`. */
  inflected: string | undefined;
  /** Folder of the raw sources for `transcription`, and the half of them that is measured. */
  sources: string | undefined;
  half: string;
  /** Folder of gold sets for `cards`. */
  sets: string | undefined;
  /** Print what was wrong. */
  errors: boolean;
}

export type Bound = 'atMost' | 'atLeast';

export interface Budget {
  bound: Bound;
  limit: number;
}

export const atMost = (limit: number): Budget => ({ bound: 'atMost', limit });
export const atLeast = (limit: number): Budget => ({ bound: 'atLeast', limit });

function format(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

export class BenchReport {
  broken = 0;

  title(text: string): void {
    console.log(`\n${text}`);
  }

  /** A line that explains, without a figure. */
  note(text: string): void {
    console.log(`  ${text}`);
  }

  /** A figure; with a budget, a verdict. */
  figure(what: string, value: number, unit: string, budget?: Budget): void {
    const shown = `${format(value)} ${unit}`.trimEnd();
    if (budget === undefined) {
      console.log(`  ${what.padEnd(58)}${shown.padStart(18)}`);
      return;
    }
    const kept = budget.bound === 'atMost' ? value <= budget.limit : value >= budget.limit;
    if (!kept) this.broken++;
    const bound = budget.bound === 'atMost' ? 'at most' : 'at least';
    console.log(
      `  ${what.padEnd(58)}${shown.padStart(18)}   ${bound} ${format(budget.limit)} ${unit}: ${kept ? 'kept' : 'BROKEN'}`,
    );
  }
}

/** Milliseconds that `run` takes at its best of `times` runs: what other programs on the machine take is left out. */
export async function bestMs(times: number, run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const started = performance.now();
    await run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Seconds of processor time that this process has taken. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Calls in a second of processor time, where one run makes `calls` calls; at least half a second is measured. */
export function perSecond(calls: number, run: () => void): number {
  run();
  const started = processorSeconds();
  let rounds = 0;
  while (processorSeconds() - started < 0.5) {
    run();
    rounds++;
  }
  return (calls * rounds) / (processorSeconds() - started);
}
