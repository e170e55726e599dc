/** Hepburn romanisation to the Hungarian spelling of Japanese: "Shinzō Abe" → "Abe Sinzó". */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ō|ô|ou(?=[^aeiou]|$)|oh(?=[^aeiouy]|$)/g, 'ó'],
  [/ū|û/g, 'ú'],
  [/ssh/g, 'ss'],
  [/tch|cch/g, 'ccs'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/ts/g, 'c'],
  [/ss/g, 'ssz'],
  [/s(?!z)/g, 'sz'],
  [/j/g, 'dzs'],
  [/y/g, 'j'],
  [/w/g, 'v'],
  [/S/g, 's'],
  [/C/g, 'cs'],
];
const HEPBURN =
  /^(?:(?:[kgsztdnhbpmryjfw]|sh|ch|ts|[kgnhbpmr]y|(?:kk|ss|ssh|tt|tch|cch|pp))?[aiueoāōūôû]|n(?=[^aiueoy]|$)|m(?=[bp])|h(?=[^aiueo]|$))+$/;

/** Names whose long vowels English leaves out: endings of given names, and families. */
const LONG_GIVEN = /(?:[aiou]r|z)o$/;
const LONG_FAMILIES = new Set('ito sato kato saito goto aso endo kondo naito muto kudo sudo ando'.split(' '));

function spell(part: string, family: boolean): string | undefined {
  let text = part.toLowerCase();
  if (!HEPBURN.test(text)) return undefined;
  const long = family ? LONG_FAMILIES.has(text) : LONG_GIVEN.test(text);
  if (long) text = text.replace(/o$/, 'ō');
  for (const [pattern, replacement] of RULES) text = text.replace(pattern, replacement);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of two words, given name first as English writes it; the family name comes first in Hungarian. */
export function fromHepburn(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length !== 2) return undefined;
  const given = spell(words[0]!, false);
  const family = spell(words[1]!, true);
  return given === undefined || family === undefined ? undefined : `${family} ${given}`;
}
