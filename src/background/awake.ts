/** Keeps the background awake while an answer is due. */

/** Well below the 30 s after which browsers put an idle background to sleep. */
const TOUCH_MS = 1000;

/**
 * The same promise; until it settles, `touch` is called every second. Firefox holds an event page for a due answer
 * only once, for one more idle time (`extensions.background.idle.timeout`), and then drops it with the answer; a call
 * of an extension API, such as `touch` makes, counts as activity in both browsers.
 */
export function awakeFor<T>(answer: Promise<T>, touch: () => void): Promise<T> {
  const timer = setInterval(touch, TOUCH_MS);
  return answer.finally(() => clearInterval(timer));
}
