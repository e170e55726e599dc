/** English inflection of names: genitive, plural of peoples, attributive compounds. */
import type { BaseForm } from '../types';

const HYPHEN_TAIL =
  /^(.{2,}?)-(?:led|based|backed|born|style|era|run|held|controlled|occupied|made|linked|funded|wide|only|friendly|sponsored|supported|allied|owned|dominated|aligned|speaking|brokered|mediated|bound|imposed|educated|trained|supplied|appointed|listed|sanctioned|related)$/i;

function genitive(form: string): string | undefined {
  if (/['\u2019]s$/i.test(form)) return form.slice(0, -2);
  if (/s['\u2019]$/i.test(form)) return form.slice(0, -1);
  return undefined;
}

/** Singulars that the regular plural could come from: Russians → Russian, Iraqis → Iraqi, Ministries → Ministry. */
function singulars(form: string): string[] {
  if (form.length < 5 || !form.endsWith('s') || form.endsWith('ss') || form.endsWith('us')) return [];
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  if (/(?:ch|sh|x|z|s)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)];
  return [form.slice(0, -1)];
}

/** Base forms of one English word, the likeliest first; always holds the form itself. */
export function englishBases(form: string): BaseForm[] {
  const bases: BaseForm[] = [];
  const add = (
    base: string,
    inflection: BaseForm['inflection'],
    score: number,
    stemLength = base.length,
  ): void => {
    if (base !== '' && !bases.some((known) => known.base === base)) {
      bases.push({ base, inflection, stemLength, score });
    }
  };
  const owner = genitive(form);
  if (owner === undefined) {
    add(form, 'none', 1);
    if (form.endsWith('.') && form.length > 2) add(form.replaceAll('.', ''), 'none', 0.9, form.length);
    for (const singular of singulars(form)) add(singular, 'plural', 0.7);
    const compound = HYPHEN_TAIL.exec(form);
    if (compound !== null) add(compound[1]!, 'none', 0.9);
    prefixed(form, add);
  } else {
    add(owner, 'possessive', 1);
    if (owner.includes('.')) add(owner.replaceAll('.', ''), 'possessive', 0.9, owner.length);
    for (const singular of singulars(owner)) add(singular, 'possessive', 0.6);
    add(form, 'none', 0.3);
  }
  return bases;
}

/** "ex-President", "pro-Russian" and "then-President" stand for their second part. */
function prefixed(form: string, add: (base: string, inflection: 'noun', score: number) => void): void {
  const match = /^(?:ex|pro|anti|non|post|pre|then|mid|ultra)-(\p{Lu}.+)$/iu.exec(form);
  if (match !== null) add(match[1]!, 'noun', 0.8);
}
