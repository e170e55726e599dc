/** Analysis of inflected names: strips endings layer by layer, and keeps what forward inflection gives back. */
import type { BaseForm, Inflection } from '../types';
import { hyphenated, isSuffixed } from './hyphen';
import { verify } from './inflect';
import { outranks, ownScore, plausibility } from './plausibility';
import { basesOf } from './stems';
import { type Ending, endingsOf, LAYER_OF, LAYERS, LONGEST_ENDING } from './suffixes';

interface Analysis extends BaseForm {
  /** Place in LAYERS of the innermost suffix taken off; past the last layer when none is. */
  layer: number;
  /** The score, lowered where a further suffix is likelier taken off too. */
  rank: number;
}

const LEAST = 0.02;
/** How much likelier the name itself is than the name with a suffix kept. */
const NESTED = 0.3;

/** The innermost suffix that is no case names the form: "moszkvaiaknak" is an adjective's. */
function inflectionOf(outer: Inflection, inner: Inflection): Inflection {
  return inner === 'noun' && outer !== 'none' ? outer : inner;
}

/** What is left when the ending is taken off `from`; gives how likely the form itself still is beside it, 1 at most. */
function take(ending: Ending, surface: string, from: Analysis, into: Analysis[], lower: boolean): number {
  const layer = LAYER_OF[ending.suffix.layer];
  if (layer >= from.layer) return 1;
  let demoted = 1;
  for (const base of basesOf(surface, ending)) {
    const fit = verify(base, ending, surface);
    if (fit === 0) continue;
    const likely = Math.min(0.97, ending.weight * fit * plausibility(base, surface, ending, lower));
    if (likely < LEAST) continue;
    into.push({
      base,
      inflection: inflectionOf(from.inflection, ending.suffix.inflection),
      stemLength: surface.startsWith(base) ? base.length : surface.length,
      score: from.score * likely,
      rank: from.score * likely,
      layer,
    });
    if (likely > 0.4 && from.layer < LAYERS.length && outranks(base, from.base, ending, lower))
      demoted = Math.min(demoted, likely * 0.95);
  }
  return demoted;
}

/** Takes one suffix off `from`, in every way that the rules give back. */
function strip(from: Analysis, into: Analysis[], lower: boolean): void {
  const form = from.base;
  let demoted = 1;
  const limit = Math.min(LONGEST_ENDING, form.length - 2);
  for (let size = 1; size <= limit; size++) {
    const list = endingsOf(form.slice(-size));
    if (list.length === 0) continue;
    const surface = form.slice(0, -size);
    for (const ending of list) demoted = Math.min(demoted, take(ending, surface, from, into, lower));
  }
  from.rank *= demoted;
}

function stripped(form: string): Analysis[] {
  const lower = form.charAt(0) === form.charAt(0).toLowerCase();
  const found: Analysis[] = [
    { base: form, inflection: 'none', stemLength: form.length, score: 1, rank: 1, layer: LAYERS.length },
  ];
  for (let index = 0; index < found.length; index++) strip(found[index]!, found, lower);
  return found.slice(1);
}

/** Bases that keep a suffix after the hyphen, never the likeliest: "U23-as" of "U23-asként". */
function nested(form: string): Analysis[] {
  return stripped(form)
    .filter(({ base }) => isSuffixed(base))
    .map((one) => ({ ...one, score: one.score * NESTED, rank: one.rank * NESTED }));
}

/**
 * Base forms of one word, the likeliest first; always holds the form itself. A name before a hyphen gives its base
 * with inflection `none` where the rest is a noun ("Putyin-rendszer" → "Putyin").
 */
export function bases(form: string): BaseForm[] {
  const { suffixed, compounds } = hyphenated(form);
  const best = new Map<string, BaseForm>();
  let top = 0;
  let likeliest = '';
  for (const one of suffixed) {
    top = one.score;
    best.set(one.base, one);
  }
  const layered =
    suffixed.length === 0 ? stripped(form) : suffixed[0]!.inflection === 'noun' ? [] : nested(form);
  for (const { base, inflection, stemLength, score, rank } of layered) {
    if (score > top) {
      top = score;
      likeliest = base;
    }
    const known = best.get(base);
    if (known === undefined || known.score < rank) {
      best.set(base, { base, inflection, stemLength, score: rank });
    }
  }
  if (!best.has(form)) {
    const score = Math.max(1 - top, ownScore(form, likeliest));
    best.set(form, { base: form, inflection: 'none', stemLength: form.length, score });
  }
  for (const compound of compounds) if (!best.has(compound.base)) best.set(compound.base, compound);
  return best.size === 1 ? [...best.values()] : [...best.values()].sort((a, b) => b.score - a.score);
}
