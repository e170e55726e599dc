/** Long work in slices, the tabs in turn: no tab waits for more than a slice of another's, however much that one asks. */

/** A slice ends after so many ms; the work decides where it can pause. */
const SLICE_MS = 8;

/** The tab that asked is gone, or shows another page. */
export class Dropped extends Error {
  constructor() {
    super('The page that asked is gone.');
  }
}

/** Who asked. */
export interface Asker {
  /** -1 for Glossa's own pages outside tabs. */
  tab: number;
  frame: number;
  /** The document in the frame, by its id or its address: another one means that the reader has gone on. */
  page: string;
}

/** A script of a page. */
export interface Sender extends Asker {
  /** Host name of the page, '' in a private window. */
  site: string;
  /** Id of the document; Firefox gives none. */
  document?: string | undefined;
}

interface Job extends Asker {
  /** Works for one slice; true when there is no more to do. */
  work(): boolean;
  drop(): void;
}

export interface TurnsOptions {
  /** Lets the worker see to its other messages. */
  pause(): Promise<void>;
  /** ms. */
  now(): number;
}

export class Turns {
  /** By tab, in the order of their turns. */
  private readonly queues = new Map<number, Job[]>();
  private working = false;

  constructor(private readonly options: TurnsOptions) {}

  /** Runs the steps to their end for a page of a tab; rejects with Dropped when the page goes before. */
  run<T>(asker: Asker, steps: Generator<void, T>): Promise<T> {
    const waiting = this.withoutEarlier(asker);
    return new Promise((resolve, reject) => {
      const work = (): boolean => {
        try {
          const step = this.slice(steps);
          if (!step.done) return false;
          resolve(step.value);
        } catch (error) {
          reject(error);
        }
        return true;
      };
      this.queues.set(asker.tab, [...waiting, { ...asker, work, drop: () => reject(new Dropped()) }]);
      void this.work();
    });
  }

  /** Forgets what a closed tab asked for. */
  drop(tab: number): void {
    for (const job of this.queues.get(tab) ?? []) job.drop();
    this.queues.delete(tab);
  }

  /** What waits for the tab. A frame that asks for a new page has left the one before. */
  private withoutEarlier({ tab, frame, page }: Asker): Job[] {
    const jobs = this.queues.get(tab) ?? [];
    const isLeft = (job: Job): boolean => tab >= 0 && job.frame === frame && job.page !== page;
    for (const job of jobs) if (isLeft(job)) job.drop();
    return jobs.filter((job) => !isLeft(job));
  }

  private slice<T>(steps: Generator<void, T>): IteratorResult<void, T> {
    const end = this.options.now() + SLICE_MS;
    for (;;) {
      const step = steps.next();
      if (step.done || this.options.now() >= end) return step;
    }
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (;;) {
      await this.options.pause();
      const [next] = this.queues;
      if (next === undefined) break;
      const [tab, [job, ...rest]] = next;
      const left = job!.work() ? rest : [job!, ...rest];
      // Back in the row: the other tabs come first.
      this.queues.delete(tab);
      if (left.length > 0) this.queues.set(tab, left);
    }
    this.working = false;
  }
}

/** Resolves after the messages that have come meanwhile; unlike a timer it is not held back to 4 ms. */
export function afterMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
