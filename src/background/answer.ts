/** What the worker answers to each request. */
import browser from 'webextension-polyfill';
import { composeCard } from '../describe/compose';
import { tellingOf } from '../describe/tells';
import type { CardModel } from '../describe/types';
import { languageOf } from '../language';
import { supportedLanguage } from '../language/supported';
import { linkInSteps, MESSAGE_BUDGET } from '../linking';
import type {
  AnnotateRequest,
  AnnotateResponse,
  BeginRequest,
  BeginResponse,
  CardRequest,
  CountNote,
  Failure,
  Found,
  Overview,
  OverviewRequest,
  StatusResponse,
} from '../messages';
import type { Request } from '../messages/request';
import { overviewOf } from '../overview';
import { privateSitesOff } from '../settings/private-sites';
import { loadSiteSettings } from '../settings/site';
import { keepCorrection } from './correct';
import { BrokenFile } from './files';
import { inject } from './inject';
import { findBroken, flags, knowledgeFor, outlines } from './load';
import { lookUp } from './look-up';
import { type Asker, afterMessages, Dropped, type Sender, Turns } from './turns';

const NO_MARKS: AnnotateResponse = { marks: [], context: { seen: [] } };

export const turns = new Turns({ pause: afterMessages, now: () => performance.now() });

async function annotate(request: AnnotateRequest, asker: Asker): Promise<AnnotateResponse> {
  const language = languageOf(request.lang);
  if (language === undefined) return NO_MARKS;
  const knowledge = await knowledgeFor(language.code);
  const article = { lang: language.code, date: request.date, blocks: request.blocks };
  const steps = linkInSteps(article, knowledge, language, request.context, MESSAGE_BUDGET);
  const { mentions, context } = await turns.run(asker, steps);
  // A card that says nothing is worse than no mark.
  const telling = await tellingOf(
    mentions.map(({ ref }) => ref),
    knowledge,
    request.date,
  );
  const worthy = mentions.filter(({ ref }) => telling.has(ref));
  const marks = worthy.map(({ block, start, end, ref, kind, form, confidence, others }) => ({
    block,
    start,
    end,
    id: knowledge.entities.id(ref),
    kind,
    form,
    confidence,
    others: others.map((other) => knowledge.entities.id(other)),
  }));
  // The linker's own context is read-only; the message is plain data.
  return { marks, context: context as AnnotateResponse['context'] };
}

async function card(request: CardRequest): Promise<CardModel> {
  const language = languageOf(request.lang) ?? languageOf('en')!;
  const input = { ...request, date: request.date, lang: language.code };
  return composeCard(await knowledgeFor(language.code), input, { outlines, flags });
}

async function overview(request: OverviewRequest): Promise<Overview> {
  const lang = languageOf(request.lang)?.code ?? 'en';
  return overviewOf(await knowledgeFor(lang), { ...request, lang }, afterMessages);
}

async function status(thorough: boolean): Promise<StatusResponse> {
  const { version } = browser.runtime.getManifest();
  const broken = thorough ? await findBroken() : [];
  try {
    const { entities, sources, asOf } = await knowledgeFor('en');
    return { version, entities: entities.size, asOf, sources: [...sources], broken };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    const known = broken.length > 0 ? broken : [{ file: error.file, why: error.message }];
    return { version, entities: 0, asOf: '', sources: [], broken: known };
  }
}

/** The tables by which languages are told are made only now: a worker that has just started has other work first. */
async function begin({ sample, declared, host }: BeginRequest): Promise<BeginResponse> {
  const settings = loadSiteSettings(host);
  const { detectLanguage } = await import('../language/detect');
  return { ...detectLanguage(sample, declared), settings: await settings };
}

type Answer =
  | AnnotateResponse
  | BeginResponse
  | CardModel
  | Found[]
  | Overview
  | StatusResponse
  | boolean
  | string[];

/** Reads the names of a page's language while the page is looked at. What goes wrong is told to who asks for marks. */
function prepareFor(lang: string | undefined): void {
  const supported = lang === undefined ? undefined : supportedLanguage(lang);
  if (supported !== undefined) void knowledgeFor(supported).catch(() => undefined);
}

/** Reads what cards draw with: one is likely to be opened. */
function prepareCards(): void {
  for (const read of [outlines, flags]) void read().catch(() => undefined);
}

function answerTo(request: Exclude<Request, CountNote>, asker: Sender): Promise<Answer> {
  switch (request.type) {
    case 'annotate':
      return annotate(request, asker);
    case 'begin':
      return begin(request);
    case 'card':
      return card(request);
    case 'correct':
      return keepCorrection(request, asker.site);
    case 'lookUp':
      return lookUp(request);
    case 'overview':
      return overview(request);
    case 'part':
      prepareFor(request.lang);
      if (request.parts.includes('card')) prepareCards();
      return inject(request.parts, asker);
    case 'privateSites':
      return privateSitesOff();
    case 'status':
      return status(request.thorough === true);
  }
}

function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof BrokenFile) return { error: text, code: 'knowledge' };
  return { error: text, code: error instanceof Dropped ? 'dropped' : 'failed' };
}

/** Never rejects: what went wrong is the answer. */
export function answer(request: Exclude<Request, CountNote>, asker: Sender): Promise<Answer | Failure> {
  return answerTo(request, asker).catch(failureOf);
}
