/** Names as sources write them, made names as readers know them. */

/** Marks that no name has. */
export const VANDALISM = /[<>{}\\^~|=]|https?:|\bxd+\b|!!/i;

/** Spaces that no name has: at an end, other ones, several. */
const UNEVEN = /^\s|\s$|[^\S ]|\s\s/;

/** Bracketed disambiguations are no part of a name. */
export function cleanName(name: string): string {
  if (!name.endsWith(')') && !UNEVEN.test(name)) return name;
  return name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of a name in capitals that may be no initials. */
const SHOUTED = /[\p{Lu}'’]{3,}/gu;
const CAPITALS = /[\p{Lu}'’-]{3}/u;

/**
 * "Mevlüt ÇAVUŞOĞLU" → "Mevlüt Çavuşoğlu", "MARC LE FUR" → "Marc Le Fur": lists write family names, or all of a name,
 * in capitals. Numerals stay, and so do single words and initials, as an artist writes them ("MF DOOM").
 */
export function withoutCapitals(name: string): string {
  if (!CAPITALS.test(name)) return name;
  const all = name === name.toUpperCase();
  if (all && (name.match(SHOUTED)?.length ?? 0) < 2) return name;
  return name
    .split(' ')
    .map((word) =>
      (all || /^[\p{Lu}'’-]{3,}$/u.test(word)) && !/^[IVXLCDM]+$/.test(word)
        ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
        : word,
    )
    .join(' ');
}
