/** Entities that a text names as a whole, as it stands or inflected ("Angela Merkelnek"). */
import { normaliseName, withoutDots } from '../knowledge/normalise';
import type { EntityRef, Knowledge, Posting } from '../knowledge/store';
import type { Language } from '../language/types';

/** A form that is found by taking an ending off counts for less than a whole name. */
const INFLECTED = 0.8;

/** Base forms of the last word; the words before it stand as they are. */
function formsOf(text: string, language: Language): { form: string; score: number }[] {
  const at = text.lastIndexOf(' ') + 1;
  const [before, last] = [text.slice(0, at), text.slice(at)];
  return language
    .bases(last)
    .map(({ base, score }) => ({ form: before + base, score: base === last ? 1 : INFLECTED * score }));
}

/** The likeliest first. `text` is trimmed by whoever asks. */
export function namedBy(text: string, knowledge: Knowledge, language: Language): EntityRef[] {
  const found = new Map<EntityRef, number>();
  const take = (postings: readonly Posting[], score: number): void => {
    for (const { ref, rank, weight } of postings) {
      if (rank === 'family') continue;
      const value = score * weight * (0.2 + knowledge.entities.prior(ref));
      found.set(ref, Math.max(value, found.get(ref) ?? 0));
    }
  };
  const whole = withoutDots(text);
  take(knowledge.names.lookup(normaliseName(whole)), 1);
  for (const { form, score } of formsOf(whole, language))
    take(knowledge.names.lookup(normaliseName(form)), score);
  return [...found].sort((a, b) => b[1] - a[1]).map(([ref]) => ref);
}
