/** The first load of the knowledge in the worker of real browsers: the built extension with scripts that measure. */
import { cpSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Driver, openChromium, openFirefox } from '../browser/drivers';
import { servePages } from '../browser/server';
import { ROOT, SCRATCH } from './files';
import { atMost, type BenchReport } from './report';
import type { WorkerTimes } from './worker';

const LAUNCHES = 3;

async function makeExtension(browser: string): Promise<string> {
  const built = join(ROOT, 'dist', browser);
  const out = join(SCRATCH, `extension-${browser}`);
  rmSync(out, { recursive: true, force: true });
  cpSync(built, out, { recursive: true });
  const bench = join(ROOT, 'tests', 'bench');
  await build({
    entryPoints: [
      { in: join(bench, 'worker.ts'), out: 'background' },
      { in: join(bench, 'page.ts'), out: 'content' },
    ],
    outdir: out,
    bundle: true,
    format: 'iife',
    minify: true,
    allowOverwrite: true,
    logLevel: 'warning',
  });
  return `bench/extension-${browser}`;
}

async function timesIn(driver: Driver, origin: string): Promise<WorkerTimes> {
  const tab = await driver.open();
  await tab.goto(`${origin}/hu.html`);
  const end = Date.now() + 20_000;
  for (;;) {
    const text = await tab.evaluate<string>('document.documentElement.dataset.times ?? ""');
    if (text !== '') return JSON.parse(text) as WorkerTimes;
    if (Date.now() > end) throw new Error(`The worker of ${driver.name} did not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function measure(launch: (folder: string) => Promise<Driver>, folder: string): Promise<WorkerTimes[]> {
  const server = await servePages();
  const all: WorkerTimes[] = [];
  try {
    for (let round = 0; round < LAUNCHES; round++) {
      const driver = await launch(folder);
      try {
        all.push(await timesIn(driver, server.origin));
      } finally {
        await driver.close();
      }
    }
  } finally {
    await server.close();
  }
  return all;
}

/** Needs `npm run build`. A browser that is not installed is left out and named. */
export async function browsers(report: BenchReport): Promise<void> {
  report.title(`First load in a fresh worker, best of ${LAUNCHES} launches`);
  const busy = loadavg()[0]!;
  if (busy > cpus().length / 2)
    report.note(
      `other programs keep this machine busy (load ${busy.toFixed(1)} on ${cpus().length} cores): these times are too long`,
    );
  for (const [name, folder, launch] of [
    ['Chromium', 'chrome', openChromium],
    ['Firefox', 'firefox', openFirefox],
  ] as const) {
    const extension = await makeExtension(folder);
    let all: WorkerTimes[];
    try {
      all = await measure(launch, extension);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('is not installed')) throw error;
      report.note(`left out: ${error.message}`);
      continue;
    }
    const best = (of: (times: WorkerTimes) => number): number => Math.min(...all.map(of));
    report.figure(
      `${name}: knowledge loaded`,
      best((times) => times.load),
      'ms',
      atMost(150),
    );
    report.figure(
      `${name}: first sentence linked`,
      best((times) => times.link),
      'ms',
    );
    report.figure(
      `${name}: first record read`,
      best((times) => times.record),
      'ms',
    );
  }
}
