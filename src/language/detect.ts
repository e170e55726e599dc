/** Tells which language a text is written in, out of 82, by trigrams (franc); a supported one only where it beats all others. */
import { francAll } from 'franc-min';
import type { ArticleLang } from '../knowledge/model';
import { supportedLanguage } from './supported';

export interface Detected {
  /** The language where Glossa reads it. */
  lang: ArticleLang | undefined;
  /** The likeliest language, a BCP 47 tag; undefined where none is told. */
  likeliest: string | undefined;
}

const SAMPLE = 3000;
/** Texts shorter than this (UTF-16 units) say too little for a margin. */
const SHORT = 200;
/**
 * Share of the likeliest language's score that the second may have. Neighbours that franc does not know come out as
 * the language beside them with a close second: Luxembourgish as German before Dutch, 0.98.
 */
const CLOSE = 0.95;
/** The same where the page declares another language: what it says counts. */
const CLOSE_AGAINST_DECLARED = 0.93;
/** The same where the page declares it. */
const CLOSE_AS_DECLARED = 0.975;

/** 'hun' to 'hu': the canonical tag is the shortest. */
function tagOf(code: string): string | undefined {
  if (code === 'und') return undefined;
  return Intl.getCanonicalLocales(code)[0]?.split('-')[0];
}

/**
 * The text, or where it says the same over and over its sentences once, without figures: what repeats itself brings
 * the scores of all languages together.
 */
function withoutRepeats(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).map((one) => one.replace(/\p{N}+/gu, '').trim());
  const distinct = [...new Set(sentences)].join(' ');
  return distinct.length < text.length / 3 ? distinct : text;
}

/** `declared`: the BCP 47 tag that the page gives; undefined where it gives none. */
export function detectLanguage(text: string, declared?: string): Detected {
  const sample = withoutRepeats(text.slice(0, SAMPLE));
  const [first, second] = francAll(sample, { minLength: 1 });
  const likeliest = first === undefined ? undefined : tagOf(first[0]);
  const lang = likeliest === undefined ? undefined : supportedLanguage(likeliest);
  if (lang === undefined) return { lang: undefined, likeliest };
  const said = declared?.toLowerCase().split(/[-_]/)[0];
  const agrees = said === undefined || said === lang;
  const margin =
    said === lang ? CLOSE_AS_DECLARED : agrees || supportedLanguage(said!) ? CLOSE : CLOSE_AGAINST_DECLARED;
  const isClear = text.length < SHORT ? agrees : (second?.[1] ?? 0) <= margin;
  return { lang: isClear ? lang : undefined, likeliest };
}
