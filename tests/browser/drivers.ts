/** Opens Chromium and Firefox with the extension, behind one small interface. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

export const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** An event of the browser's trace; times in µs. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's own time, without that in which other programs ran. */
  tdur?: number;
  args: { name?: string; fileName?: string; data?: { url?: string } };
}

/** A node of the accessibility tree: what a screen reader is told of it. */
export interface TreeNode {
  role: string;
  name: string;
  /** Of those that are set: "focused", "live", "expanded", "checked", … */
  properties: Readonly<Record<string, unknown>>;
}

export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  move(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  doubleClick(x: number, y: number): Promise<void>;
  /** Holds the button down, and lets it go. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Turns the wheel where the pointer is, by px. */
  wheel(by: number): Promise<void>;
  /** A finger goes down at the first place, over the others, and up after a time. */
  touch(places: readonly { x: number; y: number }[], holdMs?: number): Promise<void>;
  /** Gives files of this machine to a field; Chromium only. */
  upload?(selector: string, files: readonly string[]): Promise<void>;
  /** Begins a trace of the page's tasks; what it gives ends it. Chromium only. */
  trace?(): Promise<() => Promise<TraceEvent[]>>;
  /** The accessibility tree without what is left out of it, in its order; Chromium only. */
  tree?(): Promise<TreeNode[]>;
  /** Media features as the reader's system would have them; Chromium only. */
  media(features: {
    dark?: boolean;
    forcedColors?: boolean;
    reducedMotion?: boolean;
    print?: boolean;
  }): Promise<void>;
  size(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  name: string;
  /** Addresses of requests that left the extension or the page, other than to the extension's own files. */
  requests: string[];
  open(): Promise<Tab>;
  /** Kills the worker, or has the browser put it to sleep; false where it did not go. */
  killWorker(): Promise<boolean>;
  /** Evaluates an expression in the worker; Chromium only. */
  inWorker?<T>(expression: string): Promise<T>;
  /** Address of one of the extension's own pages. */
  extensionPage(path: string): string;
  /** Puts the extension in place of itself, as the store does with a new version. */
  updateExtension(): Promise<void>;
  /** Removes it, as a reader does: nothing is left to test after it. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

function findBrowser(paths: readonly string[], name: string): string {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`${name} is not installed: on Debian, apt-get install chromium firefox-esr.`);
  return found;
}

/** Firefox puts an idle background to sleep after this time; an answer that takes twice as long is lost with it. */
const FIREFOX_IDLE_MS = 30_000;
const FIREFOX_UUID = '6f1c3a52-8f0e-4c0b-9a55-0c6f0a4b7d11';
const VIEW = { width: 900, height: 760 };

export interface LaunchOptions {
  /** Port of a proxy on this machine. */
  proxy?: number;
  /** After how many ms Firefox puts an idle background to sleep. */
  idleMs?: number;
}

/** `folder` is one of the builds, or any other by its whole path. */
export async function openChromium(folder = 'test-chrome', { proxy }: LaunchOptions = {}): Promise<Driver> {
  const extension = resolve(DIST, folder);
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(CHROMIUM, 'Chromium'),
    headless: true,
    viewport: VIEW,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`]),
    ],
  });
  const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(started.url());
  /** A command that the driver's types do not know. */
  async function manage(command: string, params: object): Promise<void> {
    const session = await context.browser()!.newBrowserCDPSession();
    await session.send(command as Parameters<CDPSession['send']>[0], params);
    await session.detach();
  }
  let targets: CDPSession | undefined;
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
  });
  return {
    name: 'Chromium',
    requests,
    async inWorker<T>(expression: string) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate<T>(expression);
    },
    extensionPage: (path) => `chrome-extension://${host}/${path}`,
    updateExtension: () => manage('Extensions.loadUnpacked', { path: extension }),
    removeExtension: () => manage('Extensions.uninstall', { id: host }),
    async open() {
      const page = await context.newPage();
      return {
        // One text of 10 MB is laid out for longer than the driver's own limit.
        goto: async (url) => void (await page.goto(url, { timeout: 120_000 })),
        evaluate: (expression) => page.evaluate(expression),
        move: (x, y) => page.mouse.move(x, y),
        press: (key) => page.keyboard.press(key),
        click: (x, y) => page.mouse.click(x, y),
        doubleClick: (x, y) => page.mouse.dblclick(x, y),
        down: () => page.mouse.down(),
        up: () => page.mouse.up(),
        wheel: (by) => page.mouse.wheel(0, by),
        async touch(places, holdMs = 30) {
          const session = await context.newCDPSession(page);
          await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
          const [first, ...rest] = places;
          await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first!] });
          for (const place of rest)
            await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] });
          await new Promise((resolve) => setTimeout(resolve, holdMs));
          await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
          await session.detach();
        },
        upload: (selector, files) => page.setInputFiles(selector, [...files]),
        async trace() {
          const session = await context.newCDPSession(page);
          const events: TraceEvent[] = [];
          session.on('Tracing.dataCollected', ({ value }) =>
            events.push(...(value as unknown as TraceEvent[])),
          );
          await session.send('Tracing.start', {
            categories: 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline',
            transferMode: 'ReportEvents',
          });
          return async () => {
            const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
            await session.send('Tracing.end');
            await done;
            return events;
          };
        },
        async tree() {
          const session = await context.newCDPSession(page);
          const { nodes } = await session.send('Accessibility.getFullAXTree');
          await session.detach();
          return nodes
            .filter(({ ignored }) => !ignored)
            .map(({ role, name, properties = [] }) => ({
              role: String(role?.value ?? ''),
              name: String(name?.value ?? ''),
              properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
            }));
        },
        media: ({ dark, forcedColors, reducedMotion, print }) =>
          page.emulateMedia({
            media: print ? 'print' : 'screen',
            colorScheme: dark ? 'dark' : 'light',
            forcedColors: forcedColors ? 'active' : 'none',
            reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
          }),
        size: (width, height) => page.setViewportSize({ width, height }),
        screenshot: async (file) => void (await page.screenshot({ path: file })),
        close: () => page.close(),
      };
    },
    async killWorker() {
      targets ??= await context.newCDPSession(context.pages()[0]!);
      const { targetInfos } = await targets.send('Target.getTargets');
      const target = targetInfos.find((info) => info.type === 'service_worker');
      if (target === undefined) return false;
      await targets.send('Target.closeTarget', { targetId: target.targetId });
      return true;
    },
    close: () => context.close(),
  };
}

/** Firefox's settings for a proxy on this machine. */
function proxySettings(port: number): Record<string, unknown> {
  const settings: Record<string, unknown> = { 'network.proxy.type': 1 };
  for (const kind of ['http', 'ssl']) {
    settings[`network.proxy.${kind}`] = '127.0.0.1';
    settings[`network.proxy.${kind}_port`] = port;
  }
  return settings;
}

export async function openFirefox(
  folder = 'test-firefox',
  { proxy, idleMs = FIREFOX_IDLE_MS }: LaunchOptions = {},
): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser(FIREFOX, 'Firefox'),
    headless: true,
    defaultViewport: VIEW,
    extraPrefsFirefox: {
      ...(proxy === undefined ? {} : proxySettings(proxy)),
      'ui.systemUsesDarkTheme': 0,
      'extensions.background.idle.timeout': idleMs,
      'extensions.webextensions.uuids': JSON.stringify({ 'glossa@glossa.example': FIREFOX_UUID }),
    },
  });
  const id = await browser.installExtension(resolve(DIST, folder));
  const requests: string[] = [];
  return {
    name: 'Firefox',
    requests,
    async open() {
      const page = await browser.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith('moz-extension:')) requests.push(request.url());
      });
      return {
        goto: async (url) => void (await page.goto(url)),
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        move: (x, y) => page.mouse.move(x, y),
        press: async (key) => {
          const keys = key.split('+');
          for (const one of keys) await page.keyboard.down(one as 'Alt');
          for (const one of keys.reverse()) await page.keyboard.up(one as 'Alt');
        },
        click: (x, y) => page.mouse.click(x, y),
        doubleClick: (x, y) => page.mouse.click(x, y, { count: 2 }),
        down: () => page.mouse.down(),
        up: () => page.mouse.up(),
        async touch(places, holdMs = 30) {
          const [first, ...rest] = places;
          const finger = await page.touchscreen.touchStart(first!.x, first!.y);
          for (const { x, y } of rest) await finger.move(x, y);
          await new Promise((resolve) => setTimeout(resolve, holdMs));
          await finger.end();
        },
        wheel: (by) => page.mouse.wheel({ deltaY: by }),
        media: async () => undefined,
        size: (width, height) => page.setViewport({ width, height }),
        screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
        close: () => page.close(),
      };
    },
    extensionPage: (path) => `moz-extension://${FIREFOX_UUID}/${path}`,
    async killWorker() {
      await new Promise((resolve) => setTimeout(resolve, 2 * idleMs));
      return true;
    },
    updateExtension: async () => void (await browser.installExtension(resolve(DIST, folder))),
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}
