/**
 * From the end of the pointer's rest on a name to the frame in which its card is drawn, with the built extension in real
 * Chromium: the first card of a page apart, for which the part that draws cards is loaded.
 */
import { cpus, loadavg } from 'node:os';
import { DEFAULTS } from '../../src/settings/settings';
import { type Driver, openChromium, type Tab } from '../browser/drivers';
import { hover, type MarkOnPage, marksOf, wait } from '../browser/page';
import { servePages } from '../browser/server';
import { atMost, type BenchReport } from './report';

const LOADS = 6;
const HOVERS = 6;
const CLOSED_MS = 700;

/**
 * Notes when the pointer came from afar, and its rest began: a slow move later does not begin it anew. Gives the ms from
 * then to the first frame that has a card.
 */
const WATCH = `(() => {
  let moved = 0;
  let [x, y] = [0, 0];
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - x, clientY - y) > 20) moved = performance.now();
    [x, y] = [clientX, clientY];
  }, { capture: true });
  globalThis.shown = () => new Promise((resolve) => {
    const end = performance.now() + 5000;
    const look = () => {
      const card = document.querySelector('[data-glossa]');
      const now = performance.now();
      if (card?.matches(':popover-open') && card.getBoundingClientRect().height > 20) {
        // A message is delivered behind the frame that is drawn now.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - moved);
        port2.postMessage(0);
      }
      else if (now > end) resolve(-1);
      else requestAnimationFrame(look);
    };
    look();
  });
})()`;

async function delayOf(tab: Tab, mark: MarkOnPage): Promise<number> {
  await tab.move(2, 2);
  await tab.press('Escape');
  await wait(CLOSED_MS);
  const shown = tab.evaluate<number>('shown()');
  await hover(tab, mark);
  const ms = await shown;
  if (ms < 0) throw new Error(`No card was opened on "${mark.text}".`);
  return ms - DEFAULTS.delay;
}

async function onOneLoad(driver: Driver, url: string): Promise<number[]> {
  const tab = await driver.open();
  try {
    await tab.goto(url);
    const marks = await marksOf(tab, 3);
    await tab.evaluate(WATCH);
    const inSight = marks.filter(({ y }) => y > 20 && y < 700).slice(0, HOVERS);
    const delays: number[] = [];
    for (const mark of inSight) delays.push(await delayOf(tab, mark));
    return delays;
  } finally {
    await tab.close();
  }
}

/** The value below which 95 in 100 lie. */
function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

/** Needs `npm run build`. */
export async function hovers(report: BenchReport): Promise<void> {
  report.title(`From the pointer's rest on a name to its card in Chromium, ${LOADS} loads`);
  const busy = loadavg()[0]!;
  if (busy > cpus().length / 2)
    report.note(`other programs keep this machine busy (load ${busy.toFixed(1)}): these times are too long`);
  const server = await servePages();
  const driver = await openChromium('chrome');
  try {
    // The page that is opened after the install lies over the first tab, which then draws a frame a second.
    await onOneLoad(driver, `${server.origin}/hu.html`);
    const all: number[][] = [];
    for (let load = 0; load < LOADS; load++)
      all.push(await onOneLoad(driver, `${server.origin}/${load % 2 === 0 ? 'hu' : 'en'}.html`));
    const first = all.map(([one]) => one!);
    const later = all.flatMap(([, ...rest]) => rest);
    report.figure('the first card of a page, 95th percentile', percentile95(first), 'ms', atMost(50));
    report.figure('any other card, 95th percentile', percentile95(later), 'ms', atMost(50));
  } finally {
    await driver.close();
    await server.close();
  }
}
