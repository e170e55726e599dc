/** Finds the spans of a block that may be names: every name of the index that the words can be read as. */

import type { Kind } from '../../knowledge/model';
import type { Knowledge } from '../../knowledge/store';
import type { Inflection, Language, Token } from '../../language/types';
import type { Block, Budget } from '../model';
import { withCapitalArticles, withoutArticles } from './articles';
import { type CaseContext, caseFits } from './case';
import { isDateline } from './dateline';
import type { Lexicon } from './lexicon';
import type { Candidate, FormReading, Piece, ScannedBlock, Word } from './model';
import { piecesOf } from './pieces';
import { Spans } from './spans';
import type { Walk } from './walks';
import { readWords } from './words';

/** Kinds that are never marked by name: an office means its holder, and languages and currencies are no news. */
const UNMARKED: ReadonlySet<Kind> = new Set<Kind>(['office', 'other']);

/** ISO 4217 codes that stand in news: "72 millió EUR". */
const CURRENCIES: ReadonlySet<string> = new Set(
  'EUR USD GBP HUF CHF JPY CNY RUB UAH PLN CZK RON RSD HRK BGN SEK NOK DKK TRY CAD AUD INR'.split(' '),
);
/** Other units in capitals and hours of the day: "16 GB memory", "9 AM". */
const UNITS: ReadonlySet<string> = new Set('GB MB TB KB AM PM KW MW GW HP CC PS KM MM CM KG PC'.split(' '));

/** Letters of words that titles leave small: "and", "in". */
const SHORT_WORD = 3;

/** No unit is written longer: "4 BOSTON" is a line of a table. */
const LONGEST_UNIT = 3;

function contextOf(
  words: readonly Word[],
  first: number,
  last: number,
  shouting: boolean,
  language: Language,
): CaseContext {
  const head = words[first]!;
  let lowerInside = false;
  let lowerLast = false;
  let innerCapital = false;
  let ordinary = true;
  for (let index = first; index <= last; index++) {
    const { entry, text, token } = words[index]!;
    // "Schalke 04": digits have no case.
    if (index > first && text === 'lower' && token.type !== 'number') {
      if (index === last) lowerLast = true;
      else lowerInside ||= token.text.length > 3;
    }
    innerCapital ||= index > first && text !== 'lower';
    ordinary &&=
      entry.common > 0 ||
      language.words.articles.has(entry.key) ||
      entry.readings.some(({ posting }) => posting.rank === 'adjective');
  }
  return {
    // "1. FC Köln"
    text: head.token.type === 'number' ? (words[first + 1] ?? head).text : head.text,
    starts: head.token.starts,
    shouting,
    loneCapitals:
      !shouting &&
      first === last &&
      head.text === 'upper' &&
      words[first - 1]?.text !== 'upper' &&
      words[last + 1]?.text !== 'upper',
    dateline: isDateline(words, first, last),
    words: last - first + 1,
    length: words[last]!.token.end - head.token.start,
    lowerInside,
    lowerLast,
    quoted: head.afterMark !== undefined && /["\u201c-\u201e\u00ab\u00bb\u2018-\u201a]/.test(head.afterMark),
    innerCapital,
    afterArticle: head.joined && language.words.definiteArticles.has(words[first - 1]?.entry.key ?? ''),
    ordinary,
    placed: head.text === 'lower' && head.entry.readings.some(({ inflection }) => inflection === 'adjective'),
    lowerCaseAdjectives: language.grammar.lowerCaseAdjectives,
    capitalisesNouns: language.grammar.capitalisesNouns,
    headsLast: language.grammar.headsLast,
    ofState:
      last === first + 1 &&
      language.words.articles.has(head.entry.key) &&
      words[last]!.entry.readings.some(({ posting }) => posting.rank === 'adjective'),
    smallHead:
      last === first + 1 &&
      language.kinds.smallHeads.has(words[last]!.entry.key) &&
      head.entry.readings.some(({ posting }) => posting.rank === 'adjective'),
  };
}

/** The end of the mark: a compound's second part ("NATO-tagság") and a genitive's apostrophe ("Russia's") stay outside. */
export function endOf(word: Word, inflection: Inflection, stemLength: number): number {
  const { text } = word.token;
  const compound = inflection === 'none' && stemLength < text.length;
  const genitive = inflection === 'possessive' && /['\u2019]/.test(text.charAt(stemLength));
  return compound || genitive ? word.token.start + stemLength : word.token.end;
}

/** "Santa Maria-bazilika", "Afrika-kupa": heads that make a name of their own, which is not the first half's. */
function isOwnName({ token }: Word, { compound, stemLength }: FormReading, language: Language): boolean {
  if (!compound) return false;
  const tail = token.text.slice(stemLength + 1).toLowerCase();
  return (
    language.kinds.nameHeads.has(tail) ||
    language.bases(tail).some(({ base }) => language.kinds.nameHeads.has(base))
  );
}

/** "Európa-liga": where the whole compound is a name, or its head makes it one, its first half is none. In place. */
function dropParts(readings: FormReading[], word: Word, language: Language): void {
  const whole = readings.some(({ compound, hyphen, posting, key }) => {
    return !compound && !hyphen && key.includes('-') && posting.rank !== 'weak';
  });
  for (let index = readings.length - 1; index >= 0; index--) {
    const reading = readings[index]!;
    if (reading.compound && (whole || isOwnName(word, reading, language))) readings.splice(index, 1);
  }
}

class Scanner {
  private readonly found: Candidate[] = [];

  constructor(
    private readonly words: readonly Word[],
    private readonly knowledge: Knowledge,
    private readonly lexicon: Lexicon,
    private readonly shouting: boolean,
  ) {}

  scan(): Candidate[] {
    for (let first = 0; first < this.words.length; first++) {
      const { entry, month } = this.words[first]!;
      if (entry.readings.length > 0 && !month) this.add(first, first, entry.readings);
      if (entry.words > 1) this.phrasesFrom(first, entry.words);
    }
    return this.found;
  }

  /** "20 EUR": a word in capitals after a number is a unit. */
  private isUnit(first: number, last: number): boolean {
    const word = this.words[first]!;
    if (first === last && CURRENCIES.has(word.token.text)) return true;
    if (first < last || word.text !== 'upper' || !word.joined || word.token.text.length > LONGEST_UNIT)
      return false;
    // "300 UN peacekeepers", "26 U.S. states": the number counts what follows.
    const next = this.words[first + 1];
    const counted =
      next?.joined && next.text === 'lower' && !this.lexicon.language.words.articles.has(next.entry.key);
    if (counted && !UNITS.has(word.token.text)) return false;
    return this.words[first - 1]?.token.type === 'number';
  }

  /** "HELP US SAVE THE PARK": in a line of capitals a pronoun looks like an acronym. */
  private isPronoun(first: number, last: number): boolean {
    const { words } = this.lexicon.language;
    const word = this.words[first]!;
    const { key } = word.entry;
    if (!this.shouting || first !== last || !words.pronouns.has(key)) return false;
    const before = word.joined ? this.words[first - 1] : undefined;
    if (before !== undefined && words.definiteArticles.has(before.entry.key)) return false;
    return !(words.objectPronouns.has(key) && word.token.starts);
  }

  /** Rank of the one word, or of the one behind an article: "The Post". */
  private commonOf(first: number, last: number): number {
    const { pronouns, articles } = this.lexicon.language.words;
    const { entry } = this.words[last]!;
    const behindArticle = last === first + 1 && articles.has(this.words[first]!.entry.key);
    if (first !== last && !behindArticle) return 0;
    return this.shouting && pronouns.has(entry.key) ? 0 : entry.common;
  }

  private phrasesFrom(first: number, longest: number): void {
    const { walks } = this.lexicon;
    let walk: Walk | undefined = walks.from(this.words[first]!.entry);
    for (let last = first + 1; last < this.words.length; last++) {
      const word = this.words[last]!;
      if (walk === undefined || last >= first + longest || !word.joined) return;
      const step = walks.step(walk, word.entry);
      for (const readings of step.found) this.add(first, last, readings);
      walk = step.next;
    }
  }

  private add(first: number, last: number, readings: readonly FormReading[]): void {
    if (readings.length === 0 || this.isUnit(first, last) || this.isPronoun(first, last)) return;
    const context = contextOf(this.words, first, last, this.shouting, this.lexicon.language);
    const { entities } = this.knowledge;
    const fitting = readings.filter((reading) => {
      const { ref } = reading.posting;
      const kind = entities.kind(ref);
      const life = entities.lifespan(ref);
      // What comes again and again ("olimpia") has a beginning and no end.
      const dated = life[0] !== undefined && (life[1] !== undefined || last - first > 1);
      return !UNMARKED.has(kind) && caseFits(reading, kind, dated, context);
    });
    dropParts(fitting, this.words[last]!, this.lexicon.language);
    if (fitting.length === 0) return;
    const head = this.words[first]!;
    this.found.push({
      first,
      last,
      start: head.token.start,
      end: endOf(this.words[last]!, fitting[0]!.inflection, fitting[0]!.stemLength),
      readings: fitting,
      partialKeys: [],
      partialCompound: false,
      starts: context.starts,
      text: context.text,
      // What is no pronoun in a line of capitals is the acronym.
      common: this.commonOf(first, last),
    });
  }
}

/** More than this share of words in capitals make a line of capitals, and of capitalised ones a headline. */
const MOST = 0.7;

/** What the letter case of a block says of the whole: it is written in capitals, or in title case. */
function loudnessOf(
  { text }: Piece,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { shouting: boolean; titleCase: boolean } {
  let [words, upper, long, capitals] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.type !== 'word') continue;
    const letterCase = lexicon.word(token.text).text;
    words++;
    if (letterCase === 'upper') upper++;
    // "Trump and Putin Meet in Helsinki": short words stay small.
    if (token.text.length <= SHORT_WORD) continue;
    long++;
    if (letterCase !== 'lower') capitals++;
  }
  // A sentence of many names is no headline.
  const isSentence = (): boolean => /[.!?\u2026]["\u201d\u201c\u2019']?$/.test(text.trimEnd());
  return {
    shouting: words > 1 && upper / words > MOST,
    titleCase: words > 2 && long > 1 && capitals / long > MOST && !isSentence(),
  };
}

/** Scans the blocks piece by piece, as far as the budget goes; pauses behind every piece. */
export function* scanPieces(
  blocks: readonly Block[],
  lexicon: Lexicon,
  budget: Budget,
): Generator<void, { pieces: ScannedBlock[]; read: number }> {
  const pieces: ScannedBlock[] = [];
  let characters = 0;
  let candidates = 0;
  for (const piece of piecesOf(blocks)) {
    characters += piece.text.length;
    if (characters > budget.characters || candidates > budget.candidates)
      return { pieces, read: piece.block };
    const scanned = scanBlock(piece, lexicon);
    candidates += scanned.candidates.all.length;
    pieces.push(scanned);
    yield;
  }
  return { pieces, read: blocks.length };
}

/** Words and candidates of one block, in text order. Pure; offsets are UTF-16 units of the block's text. */
function scanBlock(block: Piece, lexicon: Lexicon): ScannedBlock {
  const tokens = lexicon.language.tokenize(block.text);
  const { shouting, titleCase } = loudnessOf(block, tokens, lexicon);
  const words = readWords(tokens, lexicon, shouting);
  const scanned = new Scanner(words, lexicon.knowledge, lexicon, shouting).scan();
  const bare = withoutArticles(scanned, words, lexicon.language, lexicon.knowledge);
  const loud = shouting || titleCase;
  const candidates = loud ? bare : withCapitalArticles(bare, words, lexicon.language);
  return {
    ...block,
    words,
    candidates: new Spans(candidates),
    shouting,
    titleCase,
    sport: false,
    field: undefined,
    ofWomen: false,
  };
}
