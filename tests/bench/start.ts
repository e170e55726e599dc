/**
 * From a page that is there to its first marks, with the built extension: in a worker that never ran, in one that was
 * killed, and in one that runs.
 */
import { cpus, loadavg } from 'node:os';
import { type Driver, openChromium, type Tab } from '../browser/drivers';
import { servePages } from '../browser/server';
import { atMost, type BenchReport } from './report';

const LAUNCHES = 3;
/** The copies of the knowledge are kept some seconds after the first marks. */
const COPY_MS = 12_000;

/** Milliseconds from the page's content being loaded to the first mark. */
async function firstMarks(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  return tab.evaluate<number>(`new Promise((resolve, reject) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const end = performance.now() + 15000;
    const look = () => {
      if ([...CSS.highlights.values()].some((highlight) => highlight.size > 0))
        resolve(performance.now() - navigation.domContentLoadedEventStart);
      else if (performance.now() > end) reject(new Error('No mark was made.'));
      else setTimeout(look, 2);
    };
    look();
  })`);
}

async function inOneLaunch(
  driver: Driver,
  url: string,
): Promise<Record<'never' | 'killed' | 'runs', number>> {
  const tab = await driver.open();
  const never = await firstMarks(tab, url);
  await new Promise((resolve) => setTimeout(resolve, COPY_MS));
  const runs = await firstMarks(tab, url);
  if (!(await driver.killWorker())) throw new Error('The worker could not be killed.');
  const killed = await firstMarks(tab, url);
  return { never, killed, runs };
}

/** Needs `npm run build`. In Chromium, whose automation can kill the worker. */
export async function start(report: BenchReport): Promise<void> {
  report.title(`From the page to its first marks in Chromium, best of ${LAUNCHES} launches`);
  const busy = loadavg()[0]!;
  if (busy > cpus().length / 2)
    report.note(`other programs keep this machine busy (load ${busy.toFixed(1)}): these times are too long`);
  const server = await servePages();
  const all: Awaited<ReturnType<typeof inOneLaunch>>[] = [];
  try {
    for (let round = 0; round < LAUNCHES; round++) {
      const driver = await openChromium('chrome');
      try {
        all.push(await inOneLaunch(driver, `${server.origin}/hu.html`));
      } finally {
        await driver.close();
      }
    }
  } finally {
    await server.close();
  }
  const best = (of: 'never' | 'killed' | 'runs'): number => Math.min(...all.map((times) => times[of]));
  report.figure('worker runs', best('runs'), 'ms');
  report.figure('worker was killed', best('killed'), 'ms', atMost(300));
  report.figure('worker never ran', best('never'), 'ms');
}
