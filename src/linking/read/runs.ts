/** Runs of capitalised words: the shapes of names, known or not. */

import type { Inflection, Language } from '../../language/types';
import { textCase } from './case';
import { isLegalForm } from './legal-forms';
import type { Run, ScannedBlock, Word } from './model';

/** Inflections that close a name. */
const ENDS: ReadonlySet<Inflection> = new Set<Inflection>(['noun', 'possessive', 'inhabitant']);

/** Persons who bear a given name that is no rare one. */
export const GIVEN = 10;
/** Up to this rank a word at the start of a sentence is itself rather than a given name: "Will", "Mark". */
const ORDINARY = 3000;

function isGivenName({ entry }: Word): boolean {
  return entry.given >= GIVEN && (entry.common === 0 || entry.common > ORDINARY);
}

/**
 * True where the word's capital may come from its place in the sentence alone: a common word, or one that is no name
 * and that no name of the index starts with.
 */
export function capitalIsWeak(word: Word, { words: { numerals }, vocabulary }: Language): boolean {
  const { entry, token } = word;
  // "Thirteen U.S. cities"
  if (token.starts && numerals.has(entry.key)) return true;
  if (isGivenName(word)) return false;
  if (!token.starts) return false;
  return entry.common > 0 || (isUnheard(word) && (vocabulary.mayBeWord?.(entry.key) ?? true));
}

/** Up to this rank a word before a name is itself: "Will Putin come?" */
const COMMONEST = 300;

/** "Peter Grant left": a given name, though a common word, before a name that is no adjective. */
function opensName({ entry }: Word, next: Word | undefined): boolean {
  if (entry.given < GIVEN || entry.common <= COMMONEST) return false;
  if (next === undefined || !next.joined || next.text !== 'capitalised') return false;
  return !next.entry.readings.some(({ posting }) => posting.rank === 'adjective');
}

/** "Zindzi Mandela": an unheard word before a family name is a given name, where sentences begin with no verb. */
function isUnheardName(word: Word, next: Word | undefined, { grammar, vocabulary }: Language): boolean {
  const { entry } = word;
  if (!grammar.capitalisesNouns || entry.common > 0 || !isUnheard(word)) return false;
  if (vocabulary.isNoun(entry.key) || entry.form.includes('-') || word.text !== 'capitalised') return false;
  return (
    next?.joined === true && next.text === 'capitalised' && next.entry.surname && next.entry.given < GIVEN
  );
}

/** True for what no name of the index begins with. */
function isUnheard({ entry }: Word): boolean {
  return entry.words === 0 && entry.readings.length === 0 && entry.given === 0;
}

/** "der Terrororganisation Hamas": a capitalised word that nothing is called by and that is a noun by form or article. */
function isNoun({ entry, joined }: Word, before: Word | undefined, language: Language): boolean {
  if (entry.readings.length > 0 || entry.given > 0) return false;
  const previous = joined ? before : undefined;
  if (previous !== undefined && previous.entry.given > 0 && previous.text !== 'lower') return false;
  if (previous !== undefined && isArticle(previous, language)) return true;
  return language.vocabulary.isNoun(entry.key);
}

function isArticle({ entry }: Word, { words: { articles, definiteArticles } }: Language): boolean {
  return articles.has(entry.key) || definiteArticles.has(entry.key);
}

/** Whether a word may be one of a name where common nouns are capitalised too. */
function isNameLike(word: Word, before: Word | undefined, language: Language): boolean {
  // "Peter" is common in any list of words and a name all the same; "Tor von Hummels" is a goal.
  if (word.entry.given >= GIVEN && !word.entry.sport) return true;
  if (
    word.joined &&
    before !== undefined &&
    before.text !== 'lower' &&
    language.kinds.firmHeads.has(word.entry.key)
  )
    return true;
  const behindGiven =
    word.joined && before !== undefined && before.text !== 'lower' && before.entry.given >= GIVEN;
  return behindGiven || (word.entry.common === 0 && !isNoun(word, before, language));
}

/** So many words in capitals one behind the other are a headline, and no names. */
const LOUD = 4;

/** Words of rows in capitals in a text that is not: "ENGLAND PUT IN TO BAT. London (Reuters) -". */
function loudWords({ words, shouting }: ScannedBlock): ReadonlySet<number> | undefined {
  if (shouting) return undefined;
  let loud: Set<number> | undefined;
  let from = 0;
  for (let index = 0; index <= words.length; index++) {
    if (words[index]?.text === 'upper') continue;
    if (index - from >= LOUD) {
      loud ??= new Set();
      for (let one = from; one < index; one++) loud.add(one);
    }
    from = index + 1;
  }
  return loud;
}

function isCapital(
  block: ScannedBlock,
  index: number,
  loud: ReadonlySet<number> | undefined,
  language: Language,
): boolean {
  const word = block.words[index]!;
  if (word.text === 'lower' || word.token.type !== 'word') return false;
  if (language.dates.calendar.has(word.entry.key)) return false;
  const next = block.words[index + 1];
  if (capitalIsWeak(word, language) && !opensName(word, next) && !isUnheardName(word, next, language))
    return false;
  if (language.grammar.capitalisesNouns) return isNameLike(word, block.words[index - 1], language);
  // "Assad Flees to Moscow"
  if (block.titleCase || block.shouting || loud?.has(index)) {
    if (isUnheard(word) && language.vocabulary.mayBeWord?.(word.entry.key) === true) return false;
    return word.entry.common === 0;
  }
  return true;
}

/** True for a common word in any form: "csoportban". */
function isCommonNoun(form: string, language: Language): boolean {
  return (
    language.vocabulary.commonness(form) > 0 ||
    language.bases(form).some(({ base }) => language.vocabulary.commonness(base) > 0)
  );
}

/**
 * True where an inflected name ends: what follows is another one ("Indonéziában Szumátra", "Japan's Nikkei").
 * Only forms of known names count, and none that is a name as it stands.
 */
function endsName({ entry }: Word, language: Language): boolean {
  const { readings, family, bases, form } = entry;
  const [likeliest] = bases;
  // "Boris Johnson's Conservatives", known or not, but for what is a name with its apostrophe: "McDonald's".
  const genitive =
    likeliest?.inflection === 'possessive' && /['\u2019]/.test(form.charAt(likeliest.stemLength));
  if (genitive && readings.every(({ apostrophe }) => apostrophe)) return true;
  // "Natóval", "a Forma-1-es Magyar Nagydíj"
  const { inflection, stemLength } = likeliest ?? {};
  if ((inflection === 'noun' || inflection === 'quality') && form.charAt(stemLength!) === '-') return true;
  // "Baradla-barlang Magyarország …": a common noun closes the name before it.
  const tail = form.slice(form.lastIndexOf('-') + 1);
  if (
    tail.length < form.length &&
    tail.length > 3 &&
    textCase(tail) === 'lower' &&
    isCommonNoun(tail, language)
  )
    return true;
  // "Verstappens Rivale": of those who go by the family name too.
  const all = readings.length > 0 ? readings : family;
  return all.length > 0 && all.every(({ inflection, compound }) => ENDS.has(inflection) || compound);
}

/** "Intel Corp. Boeing": a legal form closes a company's name; its sign at the exchange or "of" may follow. */
function closesCompany(words: readonly Word[], last: number, language: Language): boolean {
  const next = words[last + 1]!;
  return isLegalForm(words[last]!) && next.text !== 'upper' && !isConnector(next, language);
}

/** Articles part names in some languages and stand inside them in others: here they part. */
function isConnector(word: Word, language: Language): boolean {
  const text = word.token.text.toLowerCase();
  return text === '&' || (language.words.connectors.has(text) && !language.words.articles.has(text));
}

/** "Tod von Michael Jackson": where nouns are capitalised too, "von" goes on from a given name alone. */
function canGoOn(last: Word, connector: Word, language: Language): boolean {
  return (
    !language.words.genitiveLinks.has(connector.entry.key) ||
    !language.grammar.capitalisesNouns ||
    last.entry.given > 0
  );
}

/**
 * Runs of capitalised words that stand side by side, connectors ("von", "of") between two of them included. A word
 * whose capital is only that of a sentence start is left out.
 */
export function findRuns(block: ScannedBlock, language: Language): Run[] {
  const { words } = block;
  const runs: Run[] = [];
  const loud = loudWords(block);
  let index = 0;
  while (index < words.length) {
    if (!isCapital(block, index, loud, language)) {
      index++;
      continue;
    }
    let last = index;
    let next = index + 1;
    while (next < words.length && words[next]!.joined) {
      if (next === last + 1 && endsName(words[last]!, language)) break;
      if (last > index && next === last + 1 && closesCompany(words, last, language)) break;
      if (isCapital(block, next, loud, language) && !words[next]!.token.starts) last = next;
      else if (
        !isConnector(words[next]!, language) ||
        next - last > 2 ||
        !canGoOn(words[last]!, words[next]!, language)
      )
        break;
      next++;
    }
    runs.push({ first: index, last });
    index = last + 1;
  }
  return runs;
}
