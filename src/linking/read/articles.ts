/** Articles before names: which belong to the mark. */

import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { Candidate, Word } from './model';
import { Spans } from './spans';

/** How much better known what is called so without the article is than what is not read any more. */
const FAR = 0.3;

/** An article before a name that is known without it too stays outside the mark: "The New York Times". */
export function withoutArticles(
  candidates: readonly Candidate[],
  words: readonly Word[],
  language: Language,
  { entities }: Knowledge,
): Candidate[] {
  const spans = new Spans(candidates);
  return candidates.flatMap((candidate) => {
    const { entry, text, token } = words[candidate.first]!;
    if (!language.words.articles.has(entry.key)) return [candidate];
    // "in Den Haag": the name's own where nothing but names and nouns has a capital.
    if (language.grammar.capitalisesNouns && text === 'capitalised' && !token.starts) return [candidate];
    const bare = spans.startingAt(candidate.first + 1).find(({ last }) => last === candidate.last);
    if (bare === undefined) return [candidate];
    const known = new Set(bare.readings.map(({ posting }) => posting.ref));
    // "Die Grünen" are those that "Grüne" are, and none of the many others of the name; at the start of a sentence the
    // article's capital is its place's: "The Democrats" are those whom the word alone means.
    const likely = token.starts
      ? bare.readings
      : candidate.readings.filter(({ posting }) => known.has(posting.ref));
    const best = Math.max(0, ...likely.map(({ posting }) => entities.prior(posting.ref)));
    const readings = candidate.readings.filter(
      ({ posting }) => !known.has(posting.ref) && entities.prior(posting.ref) > best - FAR,
    );
    return readings.length === 0 ? [] : [{ ...candidate, readings }];
  });
}

/** "told The Associated Press": an article with a capital of its own is part of the name. */
export function withCapitalArticles(
  candidates: readonly Candidate[],
  words: readonly Word[],
  { words: { definiteArticles } }: Language,
): Candidate[] {
  return candidates.map((candidate) => {
    const before = words[candidate.first - 1];
    if (before === undefined || !words[candidate.first]!.joined) return candidate;
    // "(AP) -- The Hague-based": behind a dash a sentence starts.
    const starts =
      before.token.starts || (before.afterMark !== undefined && /^[-\u2013\u2014:]+$/.test(before.afterMark));
    const own = before.text === 'capitalised' && !starts;
    return own && definiteArticles.has(before.entry.key)
      ? { ...candidate, start: before.token.start }
      : candidate;
  });
}
