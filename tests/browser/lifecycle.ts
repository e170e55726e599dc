/** Pages and a browser for one group of tests: opened before them, closed after them. */
import { afterAll, beforeAll } from 'vitest';
import type { Driver, Tab } from './drivers';
import { type PageServer, servePages } from './server';

export interface Opened {
  driver: Driver;
  server: PageServer;
  /** Runs a test in a tab of its own, closed whatever happens. */
  on(address: string, body: (tab: Tab) => Promise<void>): Promise<void>;
}

/** Call it inside `describe`; what it gives is filled in before the first test. */
export function openForTests(launch: () => Promise<Driver>): Opened {
  const opened = {
    async on(address: string, body: (tab: Tab) => Promise<void>): Promise<void> {
      const tab = await opened.driver.open();
      await tab.goto(address);
      await body(tab).finally(() => tab.close());
    },
  } as Opened;
  beforeAll(async () => {
    opened.server = await servePages();
    opened.driver = await launch();
  });
  afterAll(async () => {
    await opened.driver?.close();
    await opened.server?.close();
  });
  return opened;
}
