/** How long a page is left alone after a look, so that looks cost it a bounded share of its time. */

/** For each ms of work the next look comes so many ms later. What a look waits for others costs the page nothing. */
const REST_FACTOR = 8;
/** After a look that nobody answered the next waits so long, then twice as long, and so on up to a minute. */
const FAILED_MS = 1000;
const MOST_MS = 60_000;

export class Rest {
  private worked = 0;
  private failures = 0;
  private hasFailed = false;

  /** A look begins. */
  begin(): void {
    this.failures = this.hasFailed ? this.failures + 1 : 0;
    this.hasFailed = false;
    this.worked = 0;
  }

  /** The look kept the page busy for so many ms. */
  add(ms: number): void {
    this.worked += ms;
  }

  /** Nobody answered the look. */
  fail(): void {
    this.hasFailed = true;
  }

  /** Ms from the end of the look until the next. */
  get ms(): number {
    const work = this.worked * REST_FACTOR;
    return this.hasFailed ? Math.max(work, Math.min(MOST_MS, FAILED_MS * 2 ** this.failures)) : work;
  }
}
