/** One measurement, run by child.ts: `node --expose-gc measure.mjs WAY LANG NAMES [TEXT]` prints one line of JSON. */
import { readFileSync } from 'node:fs';
import AhoCorasick from 'modern-ahocorasick';
import type { ArticleLang } from '../../src/knowledge/model';
import { joinIndexes, NameFile } from '../../src/knowledge/name-index';
import { normaliseName } from '../../src/knowledge/normalise';
import { languageOf } from '../../src/language';
import { link } from '../../src/linking';
import { bytesOf, indexFiles, linesOf, openFor } from './files';
import { perSecond } from './report';
import { articlesOf, keyMix } from './text';

/** `index`: the name files alone; `glossa`: all that linking needs. */
export type Way = 'index' | 'glossa' | 'map' | 'ahocorasick';

export interface Measured {
  readyMs: number;
  /** Heap and external memory that the names take once ready, after garbage collection. */
  bytes: number;
  lookups: number;
  /** Text scanned or linked, in MB of UTF-16 text as UTF-8 a second; 0 without a text. */
  megabytesASecond: number;
  /** Memory after the text was scanned, caches included. */
  bytesAfter: number;
  found: number;
}

function memory(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  for (let round = 0; round < 4; round++) collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface Ready {
  lookup(key: string): boolean;
  /** Number of names found in the text. */
  scan(article: string): number;
}

function makeIndex(lang: ArticleLang): Ready {
  const [own, shared] = indexFiles(lang);
  const names = joinIndexes([own!, shared!].map((name) => NameFile.open(bytesOf(name))));
  return { lookup: (key) => names.lookup(key).length > 0, scan: () => 0 };
}

function makeGlossa(lang: ArticleLang): Ready {
  const knowledge = openFor(lang, { read: () => Promise.reject() });
  const language = languageOf(lang)!;
  return {
    lookup: (key) => knowledge.names.lookup(key).length > 0,
    scan: (article) => {
      const blocks = article.split('\n').map((text) => ({ text, heading: false }));
      return link({ lang, date: '2022-05-23', blocks }, knowledge, language).mentions.length;
    },
  };
}

function makeMap(names: string): Ready {
  const map = new Map(linesOf(names).map((name, index) => [name, index]));
  return { lookup: (key) => map.get(key) !== undefined, scan: () => 0 };
}

function makeAhoCorasick(names: string): Ready {
  const matcher = new AhoCorasick(linesOf(names));
  return {
    lookup: (key) => matcher.findAt(key, 0)?.end === key.length,
    scan: (article) => matcher.search(normaliseName(article), { strategy: 'leftmost-longest' }).length,
  };
}

function make(way: Way, lang: ArticleLang, names: string): Ready {
  if (way === 'index') return makeIndex(lang);
  if (way === 'glossa') return makeGlossa(lang);
  return way === 'map' ? makeMap(names) : makeAhoCorasick(names);
}

/** Look-ups a second of words cut out of a text, as an article's are: a string that was hashed before would be a cheat. */
function lookupSpeed(ready: Ready, keys: readonly string[]): number {
  const text = keys.join('\n');
  let hits = 0;
  return perSecond(keys.length, () => {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      if (ready.lookup(text.slice(from, at))) hits++;
      from = at + 1;
    }
    if (hits === 0) throw new Error('No name was found.');
  });
}

/** Rounds before the measured ones, in which the engine compiles what is called often. */
const WARM_UP = 3;

function scanAll(ready: Ready, articles: readonly string[]): { found: number; speed: number } {
  const size = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0);
  let found = 0;
  for (const article of articles) found += ready.scan(article);
  const scan = (): void => {
    for (const article of articles) ready.scan(article);
  };
  for (let round = 0; round < WARM_UP; round++) scan();
  const speed = perSecond(size, scan);
  return { found, speed: speed / 1e6 };
}

function measure(way: Way, lang: ArticleLang, names: string, text: string | undefined): Measured {
  // The file is read once before, so that the disk is not measured.
  bytesOf('entities.bin');
  const before = memory();
  const started = performance.now();
  const ready = make(way, lang, names);
  const readyMs = performance.now() - started;
  const bytes = memory() - before;
  const lookups = lookupSpeed(ready, keyMix(linesOf(names), 100_000));
  const articles = text === undefined ? [] : articlesOf(readFileSync(text, 'utf8'));
  const { found, speed } = articles.length === 0 ? { found: 0, speed: 0 } : scanAll(ready, articles);
  return { readyMs, bytes, lookups, megabytesASecond: speed, bytesAfter: memory() - before, found };
}

const [way, lang, names, text] = process.argv.slice(2);
console.log(JSON.stringify(measure(way as Way, lang as ArticleLang, names!, text)));
