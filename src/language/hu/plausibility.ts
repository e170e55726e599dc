/** How likely a stripped stem is a name, by its letters alone: ranks the readings that the rules allow. */

import { commonness } from './common';
import { ACT, headOf, isHead, isOwnedName, isPossessed, nounFactor, OWN_PLURAL } from './nouns';
import { isVowelLetter } from './phonology';
import { isExtended, isShortened } from './stems';
import type { Ending } from './suffixes';

/** Two consonants that few names end in: left when a suffix was cut from inside a stem ("Petr-", "Andr-"). */
const BAD_END = /(?:[bcdfgkptvz][lrnmv]|[lr]r|[nm][rj]|[sz][lrnm]|[jv][bcdfgklmnprtz]|dv|tk|kt[bcd])$/i;

/** Ends of nouns that look like accusatives or plurals: "Parlament", "Nemzet", "Központ", "Törvényszék". */
const NOUN_END = /(?:ment|párt|pont|[zlv]et|[zg]at|[áluo]lat|(?:of|ud|im)it|rint|szék|vidék|kelet|érték)$/i;

/** Names and nouns whose final ó is their own by its neighbours: "Szabó", "Unió", "Mexikó", "Kairó". */
const NATIVE_LONG_O =
  /(?:ab|[cztsgkdlvb]i|uni|[^n]k|air|egr|ov|[aeiuoáí]t|[aoeá]d|[oeaá]z|ott|ít|öd|[aá]l|onc|ars|af)ó$/i;
/** Letters and digraphs of native spelling. */
const NATIVE_SPELLING = /[áéíóöőúüű]|sz|zs|cs|gy|ny|ly/i;
const FOREIGN_SPELLING = /c(?!s)|[qwx]/i;

/** Ends in sz before -szal, -szel that are likelier an English s: "Jonesszal", "Higginsszel" but "Fidesszel". */
const UNLIKELY_SZ = /(?:[bghkmnprvw]e|[bdfghklmnprtw])sz$/i;
/** Endings of three letters or more that no name ends in. */
const UNMISTAKABLE = /^(?:[bt]ól|[bt]ől|r[óő]l|n[áé]l|h[oeö]z|ként)$/;
/** Before -nk: long vowels and y, which names in -nk do not have there ("Uniónk" but "Frank", "Link"). */
const OWNERS = /[áóőúűy]$/;
/** Vowels before the possessor's é, which names in -é do not have there ("Petié", "Szabóé" but "Noé"). */
const POSSESSORS = /[iyóőúű]$/;

/** True where a final ó is likelier the name's own than a lengthened o ("Chicagóban", "Toronto"). */
function ownLongO(base: string): boolean {
  if (NATIVE_LONG_O.test(base)) return true;
  const head = base.slice(base.lastIndexOf('-') + 1, -1);
  return !FOREIGN_SPELLING.test(head) && NATIVE_SPELLING.test(head) && !head.endsWith('nk');
}

const PLURAL = /[aáeéiíoóöőuúüű]k$/;
const THIRD_PERSON = /3|1PL/;
function vowelCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isVowelLetter(text, at)) count++;
  return count;
}

/** Weight of an end that the form shows as it is. */
function keptEnd(base: string): number {
  switch (base.charAt(base.length - 1)) {
    case 'á':
      return 0.3;
    case 'é':
      return base.endsWith('né') ? 1.05 : /[áóőúűi]é$/.test(base) ? 0.9 : 0.4;
    case 'ó':
      return ownLongO(base) ? 1 : 0.85;
    default:
      return 1;
  }
}

/** Weight of an end that the suffix has lengthened or joined. */
function changedEnd(base: string, { suffix }: Ending): number {
  switch (base.charAt(base.length - 1)) {
    case 'e':
      // "Antiguáéval", "Petiével": é behind a vowel is the possessor's, though rarely in the accusative.
      return /[áéóőúűi]e$/.test(base) && suffix.id !== 'ACC' ? 0.3 : 1;
    case 'o':
      return ownLongO(`${base.slice(0, -1)}ó`) ? 0.85 : 1;
    case 'ö':
      return 0.9;
    default:
      return 1;
  }
}

/** Weight of a base by its own end: names end in a, e, o, ö rather than in the long vowel that the form shows. */
function longEnd(base: string, surface: string, ending: Ending): number {
  const last = base.charAt(base.length - 1);
  const isRounded = last === 'o' || last === 'ó' || last === 'ö' || last === 'ő';
  if (isRounded && headOf(base) !== '') return last === 'ó' || last === 'ő' ? 1 : 0.3;
  return base === surface ? keptEnd(base) : changedEnd(base, ending);
}

/** Short bases are rare: two letters but before endings that no name ends in, or where they are a common word. */
function lengthFactor(base: string, { text }: Ending, lower: boolean): number {
  if (base.length > 3) return 1;
  if (base.length === 3 || (lower && commonness(base) > 0)) return 0.85;
  return UNMISTAKABLE.test(text) && isVowelLetter(base, 1) ? 0.65 : 0.25;
}

/** How much likelier than of a name a possessive is of this base. */
function possessiveFactor(base: string, surface: string, { suffix, text }: Ending, lower: boolean): number {
  if (text === 'nk' && OWNERS.test(surface)) return 2.3;
  // "műve", "szavai": a stem with v is hardly a word.
  if (lower && isExtended(base, surface)) return 8;
  const noun = nounFactor(base, surface + text);
  if (noun === 1 && isOwnedName(base, surface, text)) return 2;
  if (THIRD_PERSON.test(suffix.id)) return lower ? 1.5 * noun : noun;
  return noun > 3 ? noun : 1;
}

/** The weight with what the kind of the ending says of the base. */
function weighedByInflection(
  weight: number,
  base: string,
  surface: string,
  ending: Ending,
  lower: boolean,
): number {
  const { layer, inflection } = ending.suffix;
  let result = layer === 'adjective' ? weight * (lower ? 1.5 : 0.7) : weight;
  if (inflection === 'possessive') result *= possessiveFactor(base, surface, ending, lower);
  if (inflection === 'plural' && isHead(headOf(base), headOf(surface + ending.text))) result *= 1.5;
  return result;
}

/** The weight with what single endings say of the base. */
function weighedByEnding(weight: number, base: string, surface: string, { suffix: { id } }: Ending): number {
  let result = weight;
  if (id === 'ANP' && (base !== surface || POSSESSORS.test(base))) result *= 1.9;
  if (id === 'SUP' && base !== surface && isPossessed(base)) result *= 1.7;
  return result;
}

/** The weight with what the base's own end says beside the ending. */
function weighedByStem(weight: number, base: string, surface: string, ending: Ending): number {
  const { joint, text } = ending;
  let result = weight;
  if (joint === 'doubling' && UNLIKELY_SZ.test(base)) result *= 0.8;
  if (base === surface && isShortened(base, ending)) result *= 0.8;
  if (text.length <= 2 && BAD_END.test(base)) result *= 0.5;
  if (joint === 'low' && PLURAL.test(base)) result *= 1.6;
  return result;
}

/**
 * A factor for an ending's weight, 0 when the stem cannot be a word. `lower`: the form is written in lower case, as
 * adjectives made from names are.
 */
export function plausibility(base: string, surface: string, ending: Ending, lower: boolean): number {
  const { length } = base;
  if (length < 2 || base.charCodeAt(length - 1) === 0x2d || vowelCount(base) === 0) return 0;
  let weight = lengthFactor(base, ending, lower) * longEnd(base, surface, ending);
  if (lower && base !== surface && commonness(base) > 0) weight *= 1.1;
  weight = weighedByInflection(weight, base, surface, ending, lower);
  weight = weighedByEnding(weight, base, surface, ending);
  return weighedByStem(weight, base, surface, ending);
}

/** Least score of the form as a base of its own, beside the likeliest stripped base. */
export function ownScore(form: string, stripped: string): number {
  if (NOUN_END.test(form)) return 0.85;
  // "Skót", "Egyesült": a common word, while what is left of it is none.
  const isWord = form.length - stripped.length < 2 && commonness(form.toLowerCase()) > 0;
  return isWord && commonness(stripped.toLowerCase()) === 0 ? 0.85 : 0.02;
}

/**
 * True where number or possession taken off after a case leaves the noun itself: it goes before the longer form. As
 * the last word of a name a body's possessed form is the dictionary's ("ENSZ Biztonsági Tanácsa"): capitals keep it.
 */
export function outranks(base: string, form: string, ending: Ending, lower: boolean): boolean {
  const { inflection, id } = ending.suffix;
  if (inflection === 'family') return !NOUN_END.test(form);
  if (id === 'ANP') return base !== form.slice(0, -1) || POSSESSORS.test(base);
  const head = headOf(base);
  if (head !== '') {
    const taken = inflection === 'possessive' || (inflection === 'plural' && !OWN_PLURAL.test(form));
    return taken && isHead(head, headOf(form));
  }
  if (inflection !== 'possessive' || !THIRD_PERSON.test(id)) return false;
  const noun = nounFactor(base, form);
  if (noun === 1) return isOwnedName(base, form.slice(0, -2), ending.text);
  return noun > 2 && (lower || ACT.test(base));
}
