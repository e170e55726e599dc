/** Common nouns in and beside names: institutions, heads of compounds, and how their possessive forms are told. */

import { commonness } from './common';

/** Ends of nouns that institutions are named by: their possessive forms are commoner than names that look so. */
const INSTITUTION =
  /(?:ság|ség|..ás|..és|ium|..alom|..elem|párt|bank|tanács|hivatal|szövetség|intézet|szervezet|központ|liga|kupa|akadémia|kamara|konferencia|ció|unió|óvoda|iskola|díj|park|alap|egylet|egyesület|szolgálat|rendszer|szabály|múzeum|egyetem|vezet|csoport|iroda|fórum|program|terv|egyezmény|törvény|sereg|osztály|..kar)$/i;

/** Acts, documents, prizes and parks, mostly named by an adjective ("Nemzeti Park") and not by whose they are. */
export const ACT = /(?:..ás|..és|egyezmény|törvény|terv|díj|park)$/i;

/** Ends of borrowed nouns whose a is their own: "politika", "kultúra", "agenda". */
const OWN_A = /(?:ik|ig|iz|[eéíóuú]r|nd|nk|ém|[aáo]d|ol|ist|[éó]t|ll|nn|mb|up|rty|[fn]orm)a$/;
/** Names of island groups and lakes, which are plurals of their own: "Kanári-szigetek". */
export const OWN_PLURAL = /-(?:szigetek|tavak)$/;

/** The common noun after a name's last hyphen ("profil" in "Twitter-profil"), empty where there is none. */
export function headOf(base: string): string {
  const at = base.lastIndexOf('-') + 1;
  const first = base.charAt(at);
  return at > 1 && first !== first.toUpperCase() ? base.slice(at) : '';
}

/** What is no noun, as a suffix was cut apart: "profilj-a", "falár-a", "korsz-ak", "döntésén-ek", "tagáll-am", "szig-etek". */
const CUT_SUFFIX = /(?:j(?:[ae]|[uü]k)|[áéóő]r[ae]|[áé]b[ae]|szak|n[ae]k|[ao]m|elem|d|[aeoö]t[aeoö]k)$/;

/** True where `head` may be a noun that `longer` is a possessive or plural form of. */
export function isHead(head: string, longer: string): boolean {
  if (head.length < 3 || OWN_A.test(longer)) return false;
  if (commonness(head) > 0) return true;
  return commonness(longer) === 0 && (longer.charAt(head.length) === 'j' || !CUT_SUFFIX.test(longer));
}

/** How much likelier a possessive or plural form is of this base than of a name; `longer`: the form itself. */
export function nounFactor(base: string, longer: string): number {
  if (INSTITUTION.test(base)) return 6;
  const head = headOf(base);
  if (head !== '') return isHead(head, headOf(longer)) ? 5 : 1;
  return commonness(base.toLowerCase()) > 0 ? 3 : 1;
}

/** The form without the possessive ending of the third person: "bizottság" of "bizottsága". */
function unpossessed(form: string): string {
  return form.replace(/j?[ae]$/, '');
}

/** Rank of the noun that an institution's possessed form is made of, 0 for all else: "bírósága" is a common word. */
export function possessedCommonness(word: string): number {
  const noun = unpossessed(word);
  return noun !== word && INSTITUTION.test(noun) ? commonness(noun) : 0;
}

/** True for a noun with the possessive ending of the third person: "Bizottsága", "Facebook-oldala". */
export function isPossessed(form: string): boolean {
  const stem = unpossessed(form);
  if (stem === form) return false;
  const factor = nounFactor(stem, form);
  // Short common words are found in names ("Fredén", "Semjén"): there the form is to be a common word too.
  return factor > 3 || (factor === 3 && (stem.length > 5 || commonness(form.toLowerCase()) > 0));
}

/** True for a name in a or e before -ja or -je: "Európája", as few names end so themselves. */
export function isOwnedName(base: string, surface: string, text: string): boolean {
  return base.length > 3 && /^j[ae]$/.test(text) && /[ae]$/.test(base) && !/[ae]$/.test(surface);
}
