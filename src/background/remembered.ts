/** What is loaded once for all who ask, and not tried again at once where it failed. */

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * A loader that keeps what it loaded. After a failure it gives the same failure to all who ask during a pause, which
 * doubles with each further failure from 1 s to 60 s.
 */
export function remembered<T>(load: () => Promise<T>, now: () => number = Date.now): () => Promise<T> {
  let kept: Promise<T> | undefined;
  let failures = 0;
  let nextTry = 0;
  return () => {
    if (failures > 0 && kept !== undefined && now() >= nextTry) kept = undefined;
    kept ??= load().then(
      (value) => {
        failures = 0;
        return value;
      },
      (error: unknown) => {
        nextTry = now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
        failures++;
        throw error;
      },
    );
    return kept;
  };
}
