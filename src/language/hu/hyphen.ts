/**
 * Hyphens in names: suffixes after acronyms and foreign names ("NATO-val", "Voltaire-rel", "EU-soknak"), and
 * compounds of a name and a noun ("Putyin-rendszer").
 */
import type { BaseForm, Inflection } from '../types';
import { verify } from './inflect';
import { CONSONANTS, maySound } from './phonology';
import { basesOf } from './stems';
import { endingsOf, LAYER_OF, LAYERS, LONGEST_ENDING } from './suffixes';

/** Stems that stand for every name: one of each harmony, with a consonant and with a vowel at the end. */
const MODELS = ['rab', 'reb', 'röb', 'ru', 'ri', 'rü'] as const;
const COMPOUND_SCORE = 0.3;

interface HyphenSuffix {
  inflection: Inflection;
  /** The consonant that the suffix takes from the stem: "sz" in "-szel". */
  sound?: string;
}

/** Where a text can be several suffixes: "-i" of a name is the adjective's rather than that of many possessions. */
const PREFERENCE: readonly Inflection[] = [
  'noun',
  'adjective',
  'quality',
  'plural',
  'family',
  'possessive',
  'none',
];

interface Stripped {
  text: string;
  /** Place in LAYERS of the innermost suffix taken off; past the last layer when none is. */
  layer: number;
  inflection: Inflection;
  /** -val or -vá, which take a consonant from the stem, stands right behind it. */
  doubles: boolean;
}

/** Takes one suffix off in every way that the rules give back. */
function strip(from: Stripped, least: number): Stripped[] {
  const found: Stripped[] = [];
  const longest = Math.min(LONGEST_ENDING, from.text.length - least);
  for (let size = 1; size <= longest; size++) {
    const surface = from.text.slice(0, -size);
    for (const ending of endingsOf(from.text.slice(-size))) {
      const { id, inflection } = ending.suffix;
      const layer = LAYER_OF[ending.suffix.layer];
      if (layer >= from.layer) continue;
      for (const text of basesOf(surface, ending)) {
        if (verify(text, ending, surface) === 0) continue;
        // The innermost suffix that is no case tells what becomes of the name.
        const tells = inflection === 'noun' ? from.inflection : inflection;
        found.push({ text, layer, inflection: tells, doubles: id === 'INS' || id === 'FAC' });
      }
    }
  }
  return found;
}

/** What chains of suffixes, in the order of the layers, make of the model with this text behind it. */
function chainsOn(model: string, rest: string): Stripped[] {
  const all: Stripped[] = [{ text: model + rest, layer: LAYERS.length, inflection: 'noun', doubles: false }];
  for (let at = 0; at < all.length; at++) all.push(...strip(all[at]!, model.length));
  return all.slice(1).filter(({ text }) => text === model);
}

/** Readings of what stands behind a hyphen, by the models; the preferred first. */
function read(rest: string): HyphenSuffix[] {
  const found: HyphenSuffix[] = [];
  for (const model of MODELS) {
    const takes = model.endsWith('b');
    for (const { inflection, doubles } of chainsOn(model, rest))
      if (!(doubles && takes && rest.startsWith('b'))) found.push({ inflection });
    if (!takes) continue;
    for (const sound of CONSONANTS) {
      if (!rest.startsWith(sound)) continue;
      for (const { inflection, doubles } of chainsOn(model, `b${rest.slice(sound.length)}`))
        if (doubles) found.push({ inflection, sound });
    }
  }
  return found.sort((a, b) => PREFERENCE.indexOf(a.inflection) - PREFERENCE.indexOf(b.inflection));
}

/** Ends that were read before: a page has few, again and again. */
const known = new Map<string, HyphenSuffix[]>();
const MOST_KNOWN = 1000;
/** No chain of suffixes is as long. */
const LONGEST = 3 * LONGEST_ENDING + 1;

function suffixesOf(rest: string): HyphenSuffix[] {
  let found = known.get(rest);
  if (found !== undefined) return found;
  found = rest.length > LONGEST ? [] : read(rest);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(rest, found);
  return found;
}

/** True where what follows the last hyphen is a suffix: "U23-as". */
export function isSuffixed(form: string): boolean {
  const last = form.lastIndexOf('-');
  return last > 0 && suffixesOf(form.slice(last + 1)).length > 0;
}

const isLower = (char: string): boolean => char !== char.toUpperCase();

/**
 * Readings of a form with hyphens. `suffixed`: what follows the last hyphen is a suffix. `compounds`: the parts
 * before a hyphen that a lower-case word follows, for capitalised forms.
 */
export function hyphenated(form: string): { suffixed: BaseForm[]; compounds: BaseForm[] } {
  const suffixed: BaseForm[] = [];
  const compounds: BaseForm[] = [];
  const last = form.lastIndexOf('-');
  if (last <= 0 || !isLower(form.charAt(last + 1))) return { suffixed, compounds };
  const name = form.slice(0, last);
  for (const { inflection, sound } of suffixesOf(form.slice(last + 1))) {
    if (sound !== undefined && !maySound(name, sound)) continue;
    if (suffixed.length > 0) continue;
    suffixed.push({ base: name, inflection, stemLength: last, score: 0.92 });
  }
  if (suffixed.length > 0 || isLower(form.charAt(0))) return { suffixed, compounds };
  for (let at = last; at > 1; at = form.lastIndexOf('-', at - 1)) {
    if (!isLower(form.charAt(at + 1))) continue;
    compounds.push({ base: form.slice(0, at), inflection: 'none', stemLength: at, score: COMPOUND_SCORE });
  }
  return { suffixed, compounds };
}
