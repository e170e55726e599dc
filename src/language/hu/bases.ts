/** Analysis of inflected names: strips endings layer by layer, and keeps what forward inflection gives back. */
import type { BaseForm, Inflection } from '../types';
import { jointWeight, verify } from './inflect';
import { isVowelLetter } from './phonology';
import { basesOf } from './stems';
import { type Ending, LAYERS, type Layer, LONGEST_ENDING, SUFFIXES } from './suffixes';

const endingsByText = new Map<string, Ending[]>();
for (const suffix of SUFFIXES) {
  for (const ending of suffix.endings) {
    const list = endingsByText.get(ending.text);
    if (list === undefined) endingsByText.set(ending.text, [ending]);
    else list.push(ending);
  }
}

interface Analysis {
  base: string;
  inflection: Inflection;
  stemLength: number;
  score: number;
  /** The layer of the innermost suffix taken off. */
  layer: Layer | undefined;
  /** Gloss of the innermost suffix. */
  gloss: string;
}

const layerRank = (layer: Layer | undefined): number => (layer === undefined ? 3 : LAYERS.indexOf(layer));

/** Nouns at the end of institutions' names: possessive forms of these are likelier than names that end in a vowel. */
const INSTITUTION =
  /(?:ság|ség|ás|és|ium|[ae]l[oe]m|párt|bank|tanács|hivatal|szövetség|intézet|szervezet|központ|bíróság|díj|park|föld|alap|egylet|egyesület|kar|ház|vezet|ügynökség)$/i;

function plausible(base: string, ending: Ending, formIsLower: boolean): number {
  const length = base.length;
  if (length < 2) return 0;
  let vowels = 0;
  for (let at = 0; at < length; at++) if (isVowelLetter(base, at)) vowels++;
  if (vowels === 0) return 0;
  let weight = length === 2 ? 0.25 : length === 3 ? 0.7 : 1;
  const text = ending.text;
  if (ending.suffix.layer === 'adjective') weight *= formIsLower ? 1.5 : 0.7;
  if (ending.suffix.inflection === 'possessive' && INSTITUTION.test(base)) weight *= 6;
  if (text.length <= 2 && /[^aáeéiíoóöőuúüűyjlmnrszkdgtv][^aáeéiíoóöőuúüűyhkzs]$/i.test(base)) weight *= 0.6;
  return weight;
}

function strip(from: Analysis, into: Analysis[], lower: boolean): void {
  const form = from.base;
  const limit = Math.min(LONGEST_ENDING, form.length - 2);
  for (let size = 1; size <= limit; size++) {
    const list = endingsByText.get(form.slice(-size));
    if (list === undefined) continue;
    const surface = form.slice(0, -size);
    for (const ending of list) {
      const { suffix } = ending;
      const rank = layerRank(suffix.layer);
      const outer = layerRank(from.layer);
      if (rank > outer || (rank === outer && from.layer !== undefined)) continue;
      for (const base of basesOf(surface, ending)) {
        const fit = verify(base, ending, surface);
        if (fit === 0) continue;
        const likely = Math.min(
          0.97,
          ending.weight * fit * plausible(base, ending, lower) * jointWeight(ending, false),
        );
        if (likely < 0.02) continue;
        into.push({
          base,
          inflection: inflectionOf(from.inflection, suffix.inflection),
          stemLength: surface.length,
          score: from.score * likely,
          layer: suffix.layer,
          gloss: suffix.id,
        });
      }
    }
  }
}

/** The innermost suffix that is no case names the form: "moszkvaiaknak" is an adjective's. */
function inflectionOf(outer: Inflection, inner: Inflection): Inflection {
  return inner === 'noun' && outer !== 'none' ? outer : inner;
}

/** The likeliest first; always holds the form itself. */
export function bases(form: string): BaseForm[] {
  const lower = form.charAt(0) === form.charAt(0).toLowerCase();
  const whole: Analysis = {
    base: form,
    inflection: 'none',
    stemLength: form.length,
    score: 1,
    layer: undefined,
    gloss: '',
  };
  const found: Analysis[] = [];
  let queue = [whole];
  while (queue.length > 0) {
    const next: Analysis[] = [];
    for (const one of queue) strip(one, next, lower);
    found.push(...next);
    queue = next;
  }
  const best = new Map<string, Analysis>();
  let top = 0;
  for (const one of found) {
    if (one.score > top) top = one.score;
    const known = best.get(one.base);
    if (known === undefined || known.score < one.score) best.set(one.base, one);
  }
  whole.score = 1 - top;
  if (!best.has(form)) best.set(form, whole);
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ base, inflection, stemLength, score }) => ({ base, inflection, stemLength, score }));
}
