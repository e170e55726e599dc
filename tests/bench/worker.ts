/** The background script of the measuring extension: loads the knowledge by the extension's own code and tells how long it took. */
import browser from 'webextension-polyfill';
import { knowledgeFor } from '../../src/background/load';
import { languageOf } from '../../src/language';
import { link } from '../../src/linking';

export interface WorkerTimes {
  /** Milliseconds of the first load in a fresh worker: files read, checked and opened. */
  load: number;
  /** Milliseconds of linking one short block for the first time. */
  link: number;
  /** Milliseconds until the first record is there. */
  record: number;
}

browser.runtime.onMessage.addListener(async (): Promise<WorkerTimes> => {
  const started = performance.now();
  const knowledge = await knowledgeFor('hu');
  const loaded = performance.now();
  const blocks = [{ text: 'Angela Merkel kedden Párizsban tárgyalt.', heading: false }];
  link({ lang: 'hu', date: '2019-05-07', blocks }, knowledge, languageOf('hu')!);
  const linked = performance.now();
  await knowledge.records.load(knowledge.entities.find('Q567')!);
  return { load: loaded - started, link: linked - loaded, record: performance.now() - linked };
});
