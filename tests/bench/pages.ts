/**
 * What the extension costs the page's own thread, in real Chromium beside the same page without it: tasks by the
 * browser's own trace. Needs `npm run build`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Driver, openChromium, type Tab, type TraceEvent } from '../browser/drivers';
import { servePages } from '../browser/server';
import { SCRATCH } from './files';
import { atMost, type BenchReport } from './report';

const ROUNDS = 3;

interface Case {
  title: string;
  page: string;
  /** How long the page is watched, in ms. */
  watchMs: number;
  /** Budgets: main-thread work that the extension adds in all, and its longest task; both in ms. */
  added?: number;
  longest: number;
}

const CASES: readonly Case[] = [
  { title: 'an article of 3,000 words', page: 'words.html', watchMs: 3000, added: 50, longest: 16 },
  { title: 'a page that is no article', page: 'none.html', watchMs: 2000, added: 3, longest: 16 },
  { title: 'a page of a million nodes', page: 'nodes.html', watchMs: 12_000, longest: 50 },
  { title: 'one node of 10 MB', page: 'huge.html', watchMs: 12_000, longest: 50 },
  { title: '5,000 changes a second for 10 s', page: 'busy.html', watchMs: 11_000, longest: 50 },
];

interface Cost {
  /** Time of all tasks of the page's main thread, in ms. */
  total: number;
  /** The extension's longest stretch in one task: its script, and what it waited for and went on with, in ms. */
  longest: number;
}

/** The thread on which a page came to be: Glossa's own pages and tabs of before have others. */
function threadOf(events: readonly TraceEvent[], address: string): (event: TraceEvent) => boolean {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === address);
  if (commit === undefined) throw new Error(`The trace has no page ${address}.`);
  return ({ pid, tid }) => pid === commit.pid && tid === commit.tid;
}

const lasts = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
const isOwn = ({ args }: TraceEvent): boolean =>
  String(args.data?.url ?? args.fileName ?? '').startsWith('chrome-extension:');

function isIn(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}

/** Of events that may lie in each other, those that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  for (const event of sorted) if (kept.length === 0 || !isIn(event, kept.at(-1)!)) kept.push(event);
  return kept;
}

/** What goes on after an `await` stands under the name of no script. The measured pages await nothing: it is ours. */
const GOES_ON = 'BlinkScheduler_PerformMicrotaskCheckpoint';

function costOf(events: readonly TraceEvent[], address: string): Cost {
  const isMain = threadOf(events, address);
  const all = events.filter((event) => isMain(event) && event.dur !== undefined);
  // The same task stands under a second name in another category of the trace.
  const tasks = all.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const stretches = outermost(all.filter((event) => isOwn(event) || event.name === GOES_ON));
  let longest = 0;
  let at = 0;
  for (const task of tasks) {
    while (at < stretches.length && stretches[at]!.ts < task.ts) at++;
    const inside: TraceEvent[] = [];
    while (at < stretches.length && isIn(stretches[at]!, task)) inside.push(stretches[at++]!);
    longest = Math.max(
      longest,
      inside.reduce((sum, stretch) => sum + lasts(stretch), 0),
    );
  }
  return { total: tasks.reduce((sum, task) => sum + lasts(task), 0), longest };
}

/** The least of some loads of a page: other programs can only add to it. */
async function costIn(driver: Driver, address: string, watchMs: number): Promise<Cost> {
  const cost: Cost = { total: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const tab: Tab = await driver.open();
    const stop = await tab.trace!();
    await tab.goto(address);
    await new Promise((resolve) => setTimeout(resolve, watchMs));
    const { total, longest } = costOf(await stop(), address);
    await tab.close();
    cost.total = Math.min(cost.total, total);
    cost.longest = Math.min(cost.longest, longest);
  }
  return cost;
}

/** An extension that does nothing, so that both browsers are the same but for Glossa. */
function emptyExtension(): string {
  const folder = join(SCRATCH, 'extension-empty');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    ...{ manifest_version: 3, name: 'Empty', version: '1' },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return 'bench/extension-empty';
}

export async function pages(report: BenchReport): Promise<void> {
  report.title(`The page's own thread in Chromium, best of ${ROUNDS} loads`);
  const busy = loadavg()[0]!;
  if (busy > cpus().length / 2)
    report.note(`other programs keep this machine busy (load ${busy.toFixed(1)}): these times are too long`);
  const server = await servePages();
  const plain = await openChromium(emptyExtension());
  const glossa = await openChromium('chrome');
  try {
    for (const { title, page, watchMs, added, longest } of CASES) {
      const without = await costIn(plain, `${server.origin}/${page}`, watchMs);
      const cost = await costIn(glossa, `${server.origin}/${page}`, watchMs);
      report.figure(
        `${title}: added to the page's work`,
        Math.max(0, cost.total - without.total),
        'ms',
        added === undefined ? undefined : atMost(added),
      );
      report.figure(`${title}: longest stretch of Glossa's script`, cost.longest, 'ms', atMost(longest));
    }
  } finally {
    await plain.close();
    await glossa.close();
    await server.close();
  }
}
