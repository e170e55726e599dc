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

/** Runs in slices with pauses between; undefined once `isOver` holds. Errors of the work are thrown. */
export async function runInSlices<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | undefined> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    if (isOver()) return undefined;
    end = performance.now() + SLICE_MS;
  }
}
