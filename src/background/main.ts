/** The worker: answers requests from content scripts and pages. It keeps no state, so it may be killed at any moment. */
import browser from 'webextension-polyfill';
import { composeCard } from '../describe/compose';
import type { CardModel } from '../describe/types';
import { languageOf } from '../language';
import { link } from '../linking';
import type {
  AnnotateRequest,
  AnnotateResponse,
  CardRequest,
  Failure,
  Request,
  StatusResponse,
} from '../messages';
import { checkRequest } from './check';
import { knowledgeFor, outlines } from './load';

const NO_MARKS: AnnotateResponse = { marks: [], context: { seen: [] } };

async function annotate(request: AnnotateRequest): Promise<AnnotateResponse> {
  const language = languageOf(request.lang);
  if (language === undefined) return NO_MARKS;
  const knowledge = await knowledgeFor(language.code);
  const article = { lang: language.code, date: request.date, blocks: request.blocks };
  const { mentions, context } = link(article, knowledge, language, request.context);
  const marks = mentions.map(({ block, start, end, ref, kind, form, confidence, others }) => ({
    block,
    start,
    end,
    id: knowledge.entities.id(ref),
    kind,
    form,
    confidence,
    others: others.map((other) => knowledge.entities.id(other)),
  }));
  return { marks, context };
}

async function card(request: CardRequest): Promise<CardModel> {
  const language = languageOf(request.lang) ?? languageOf('en')!;
  return composeCard(await knowledgeFor(language.code), { ...request, lang: language.code, outlines });
}

async function status(): Promise<StatusResponse> {
  const { entities, sources, asOf } = await knowledgeFor('en');
  return {
    version: browser.runtime.getManifest().version,
    entities: entities.size,
    asOf,
    sources: [...sources],
  };
}

async function answer(request: Request): Promise<AnnotateResponse | CardModel | StatusResponse> {
  switch (request.type) {
    case 'annotate':
      return annotate(request);
    case 'card':
      return card(request);
    case 'status':
      return status();
  }
}

function showCount(tabId: number | undefined, count: unknown): void {
  if (tabId === undefined || typeof count !== 'number') return;
  const text = count > 0 ? String(Math.min(999, Math.floor(count))) : '';
  void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  // Pages cannot send to the extension (externally_connectable is not set); other extensions are refused.
  if (sender.id !== browser.runtime.id) return undefined;
  const { type, count } = (message ?? {}) as { type?: unknown; count?: unknown };
  if (type === 'count') {
    showCount(sender.tab?.id, count);
    return undefined;
  }
  const request = checkRequest(message);
  if (request === undefined) return Promise.resolve<Failure>({ error: 'The request was not understood.' });
  return answer(request).catch(
    (error: unknown): Failure => ({
      error: error instanceof Error ? error.message : 'The knowledge could not be read.',
    }),
  );
});
