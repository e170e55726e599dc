/** Loads the bundled knowledge: the index of the article's language at once, the records piece by piece. */
import browser from 'webextension-polyfill';
import { decodeOutlines, type Outlines } from '../describe/outlines';
import type { ArticleLang } from '../knowledge/model';
import { openKnowledge, type RecordSource } from '../knowledge/reader';
import type { Knowledge } from '../knowledge/store';

async function fetchBundled(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`The extension's file ${name} is missing.`);
  return response;
}

async function buffer(name: string): Promise<ArrayBuffer> {
  return (await fetchBundled(name)).arrayBuffer();
}

/** The records stay in a Blob, which the browser keeps outside the worker's memory. */
function blobSource(name: string): RecordSource {
  let blob: Promise<Blob> | undefined;
  return {
    async read(offset, length) {
      blob ??= fetchBundled(name).then((response) => response.blob());
      try {
        return await (await blob).slice(offset, offset + length).arrayBuffer();
      } catch (error) {
        blob = undefined;
        throw error;
      }
    },
  };
}

const loading = new Map<ArticleLang, Promise<Knowledge>>();
let entities: Promise<ArrayBuffer> | undefined;
let shared: Promise<ArrayBuffer> | undefined;
const records = blobSource('records.bin');

async function load(lang: ArticleLang): Promise<Knowledge> {
  entities ??= buffer('entities.bin');
  shared ??= buffer('names.mul.bin');
  const parts = await Promise.all([buffer(`names.${lang}.bin`), shared, entities]);
  return openKnowledge({ names: [parts[0], parts[1]], entities: parts[2], records });
}

/** The knowledge for a language, loaded once for all who ask; a failed load is tried again at the next request. */
export function knowledgeFor(lang: ArticleLang): Promise<Knowledge> {
  let promise = loading.get(lang);
  if (promise === undefined) {
    promise = load(lang).catch((error: unknown) => {
      loading.delete(lang);
      entities = undefined;
      shared = undefined;
      throw error;
    });
    loading.set(lang, promise);
  }
  return promise;
}

let world: Promise<Outlines> | undefined;

/** The outlines for locator maps, loaded when the first card needs one. */
export function outlines(): Promise<Outlines> {
  world ??= fetchBundled('outlines.json')
    .then((response) => response.json())
    .then(decodeOutlines)
    .catch((error: unknown) => {
      world = undefined;
      throw error;
    });
  return world;
}
