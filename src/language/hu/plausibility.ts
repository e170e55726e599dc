/** How likely a stripped stem is a name, by its letters alone: ranks the readings that the rules allow. */

import { commonness } from './common';
import { isVowelLetter } from './phonology';
import type { Ending } from './suffixes';

/** Ends of nouns that institutions are named by: their possessive forms are commoner than names that look so. */
const INSTITUTION =
  /(?:ság|ség|ás|és|ium|[ae]l[oe]m|párt|bank|tanács|hivatal|szövetség|intézet|szervezet|központ|díj|park|alap|egylet|egyesület|vezet|csoport|iroda|fórum|program|terv|egyezmény|törvény|sereg|osztály|kar)$/i;

/** Two consonants that few names end in: left when a suffix was cut from inside a stem ("Petr-", "Andr-"). */
const BAD_END = /(?:[bcdfgkptvz][lrnmv]|[lr]r|[nm][rj]|[sz][lrnm]|[jv][bcdfgklmnprtz]|dv|tk|kt[bcd])$/i;

/** Ends of nouns that look like accusatives or plurals: "Parlament", "Nemzet", "Központ", "Törvényszék". */
const NOUN_END = /(?:ment|párt|pont|[zlv]et|[zg]at|[áluo]lat|rint|szék|vidék|kelet|érték)$/i;

/** Names and nouns whose final ó is their own by its neighbours: "Szabó", "Unió", "Mexikó", "Kairó". */
const NATIVE_LONG_O =
  /(?:ab|[cztsgkdlvb]i|uni|[^n]k|air|egr|ov|[aeiuoáí]t|[aoeá]d|[oeaá]z|ott|ít|öd|[aá]l|onc|ars|af)ó$/i;
/** Letters and digraphs of native spelling. */
const NATIVE_SPELLING = /[áéíóöőúüű]|sz|zs|cs|gy|ny|ly/i;
const FOREIGN_SPELLING = /c(?!s)|[qwx]/i;

/** True where a final ó is likelier the name's own than a lengthened o ("Chicagóban", "Toronto"). */
function ownLongO(base: string): boolean {
  if (NATIVE_LONG_O.test(base)) return true;
  const head = base.slice(base.lastIndexOf('-') + 1, -1);
  return !FOREIGN_SPELLING.test(head) && NATIVE_SPELLING.test(head) && !head.endsWith('nk');
}

const PLURAL = /[aeoöé]k$/;
const THIRD_PERSON = /3|1PL/;
/** Common nouns after a name's hyphen: "Twitter-profil". */
const COMMON_HEAD = /-\p{Ll}/u;

/** How much likelier a possessive or plural form is of this base than of a name. */
function nounFactor(base: string): number {
  if (INSTITUTION.test(base)) return 6;
  if (COMMON_HEAD.test(base)) return commonness(base.slice(base.lastIndexOf('-') + 1)) > 0 ? 5 : 2;
  return commonness(base.toLowerCase()) > 0 ? 3 : 1;
}

function vowelCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isVowelLetter(text, at)) count++;
  return count;
}

/** Weight of a base by its own end: names end in a, e, o, ö rather than in the long vowel that the form shows. */
function longEnd(base: string, surface: string): number {
  const last = base.charAt(base.length - 1);
  if (base === surface) {
    if (last === 'á') return 0.3;
    if (last === 'é') return base.endsWith('né') ? 1.05 : 0.4;
    return last === 'ó' && !ownLongO(base) ? 0.85 : 1;
  }
  if (last === 'o') return ownLongO(`${base.slice(0, -1)}ó`) ? 0.85 : 1;
  return last === 'ö' ? 0.9 : 1;
}

/**
 * A factor for an ending's weight, 0 when the stem cannot be a word. `lower`: the form is written in lower case, as
 * adjectives made from names are.
 */
export function plausibility(base: string, surface: string, ending: Ending, lower: boolean): number {
  const { length } = base;
  if (length < 2 || base.charCodeAt(length - 1) === 0x2d || vowelCount(base) === 0) return 0;
  const { layer, inflection } = ending.suffix;
  let weight = length === 2 ? 0.25 : length === 3 ? 0.85 : 1;
  weight *= longEnd(base, surface);
  if (layer === 'adjective') weight *= lower ? 1.5 : 0.7;
  if (inflection === 'possessive' && THIRD_PERSON.test(ending.suffix.id))
    weight *= lower ? 1.5 * nounFactor(base) : nounFactor(base);
  if (inflection === 'plural' && COMMON_HEAD.test(base)) weight *= 1.5;
  if (ending.text.length <= 2 && BAD_END.test(base)) weight *= 0.5;
  if (ending.joint === 'low' && PLURAL.test(base)) weight *= 1.6;
  return weight;
}

/** Least score of the form as a base of its own. */
export function ownScore(form: string): number {
  return NOUN_END.test(form) ? 0.85 : 0.02;
}

/** True where number or possession taken off after a case leaves the noun itself: it goes before the longer form. */
export function outranks(base: string, form: string, ending: Ending): boolean {
  const { inflection, id } = ending.suffix;
  if (inflection === 'family') return !NOUN_END.test(form);
  if (inflection === 'possessive') return THIRD_PERSON.test(id) && nounFactor(base) > 2;
  return inflection === 'plural' && COMMON_HEAD.test(base);
}
