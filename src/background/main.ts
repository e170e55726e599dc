/** The worker: answers requests from pages' scripts and Glossa's pages. It may be killed at any moment. */
import browser from 'webextension-polyfill';
import type { Failure } from '../messages';
import { readRequest } from '../messages/request';
import { packList } from '../packs/store';
import { watchSettings } from '../settings/store';
import { answer, turns } from './answer';
import { awakeFor } from './awake';
import { clearCounts, showCount } from './badge';
import { noteOpened } from './history';
import { forgetKnowledge } from './load';
import { addMenus } from './menus';
import { joinOpenPages } from './open-pages';

const OWN = browser.runtime.getURL('');

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  // Pages cannot send to the extension (externally_connectable is not set); other extensions are refused.
  if (sender.id !== browser.runtime.id) return undefined;
  const request = readRequest(message, sender.url?.startsWith(OWN) === true);
  if (request === undefined) {
    const refusal: Failure = { error: 'The request was not understood.', code: 'refused' };
    return Promise.resolve(refusal);
  }
  if (request.type === 'count') {
    void showCount(sender.tab?.id, request);
    return undefined;
  }
  const { documentId } = sender as { documentId?: string };
  const page = documentId ?? sender.url ?? '';
  const isPrivate = sender.tab?.incognito !== false;
  const site = isPrivate || sender.url === undefined ? '' : new URL(sender.url).hostname;
  const frame = sender.frameId ?? 0;
  const answered = answer(request, { tab: sender.tab?.id ?? -1, frame, page, site, document: documentId });
  if (request.type === 'card' && !request.ahead && !isPrivate) void answered.then(noteOpened);
  return awakeFor(answered, () => void browser.runtime.getPlatformInfo());
});

addMenus();
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') void joinOpenPages();
});
watchSettings(({ badge }) => {
  if (!badge) void clearCounts();
});
packList.watch(() => forgetKnowledge());
browser.tabs.onRemoved.addListener((tabId) => turns.drop(tabId));
