/** Long work as a generator that yields between small steps, so that whoever runs it may pause. */

/** Work that yields often; each step takes far less than a millisecond. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** A slice on the page's own thread ends after so many ms: half of what a frame at 60 Hz leaves. */
const SLICE_MS = 6;

/** Lets the page's own work and input go first. Not by scheduler.yield: Firefox's never comes back to a content script. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs to the end at once: on the command line and in tests. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Runs in slices with pauses between; undefined once `isOver` holds. Errors of the work are thrown. `onSlice` is told how
 * many ms each slice took, without the pauses.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  isOver: () => boolean,
  onSlice: (ms: number) => void = () => {},
): Promise<T | undefined> {
  for (;;) {
    const start = performance.now();
    const slice = runSlice(steps, start + SLICE_MS);
    onSlice(performance.now() - start);
    if (slice.done) return slice.value;
    await pause();
    if (isOver()) return undefined;
  }
}

/** Steps until the end of the work or of the slice. */
function runSlice<T>(steps: Steps<T>, end: number): IteratorResult<undefined, T> {
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}
