/**
 * Modern Greek to Hungarian spelling (AkH. 12, point 218; Laczkó–Mártonfi, Helyesírás, pp. 225–231): the accent of the
 * Greek word is kept as the length of the vowel. Romanised names have no accents.
 */

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ού/g, 'ú'],
  [/ου/g, 'u'],
  [/αί/g, 'é'],
  [/αι/g, 'e'],
  [/(?:εί|οί|υί)/g, 'í'],
  [/(?:ει|οι|υι)/g, 'i'],
  [/(α|ά|ε|έ)[υύ](?=[θκξπσςτφχψ]|$)/g, '$1f'],
  [/(α|ά|ε|έ)[υύ]/g, '$1v'],
  [/γγ/g, 'ng'],
  [/γχ/g, 'nh'],
  [/γι(?=[αάοόωώυεέ])/g, 'j'],
  [/γ(?=[eéiíειέίηήυύ])/g, 'j'],
  [/(^|[\s-])γκ/g, '$1g'],
  [/γκ/g, 'ng'],
  [/(^|[\s-])μπ/g, '$1b'],
  [/μπ/g, 'mb'],
  [/(^|[\s-])ντ/g, '$1d'],
  [/ντ/g, 'nd'],
  [/τσ/g, 'c'],
  [/τζ/g, 'dz'],
  [/σ(?=[βγδλμνρ])/g, 'z'],
  [/([βγδκλμνπρστφ])\1/g, '$1'],
];

const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  ά: 'á',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  έ: 'é',
  ζ: 'z',
  η: 'i',
  ή: 'í',
  θ: 'th',
  ι: 'i',
  ί: 'í',
  ϊ: 'i',
  ΐ: 'í',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  ό: 'ó',
  π: 'p',
  ρ: 'r',
  σ: 'sz',
  ς: 'sz',
  τ: 't',
  υ: 'i',
  ύ: 'í',
  ϋ: 'i',
  ΰ: 'í',
  φ: 'f',
  χ: 'h',
  ψ: 'psz',
  ω: 'o',
  ώ: 'ó',
};

/** "Κυριάκος Μητσοτάκης" → "Kiriákosz Micotákisz"; undefined when a letter is not Greek. */
export function fromGreek(name: string): string | undefined {
  let text = name.normalize('NFC').toLowerCase();
  for (const [pattern, replacement] of PAIRS) text = text.replace(pattern, replacement);
  let result = '';
  for (const char of text) {
    const made = LETTERS[char] ?? (/[a-zéíúá\s.-]/.test(char) ? char : undefined);
    if (made === undefined) return undefined;
    result += made;
  }
  return result.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/ou/g, 'U'],
  [/^[yi](?=[ao])/g, 'J'],
  [/(?:ei|oi|yi|y)/g, 'i'],
  [/ai/g, 'e'],
  [/([ae])[uv](?=[fkxpstc]|th|$)/g, '$1f'],
  [/([ae])u/g, '$1v'],
  [/gi(?=[aouU])/g, 'J'],
  [/(^|[^n])g(?=[ei])/g, '$1J'],
  [/(^)gk/g, '$1g'],
  [/gk/g, 'ng'],
  [/(^)mp/g, '$1b'],
  [/mp/g, 'mb'],
  [/(^)nt/g, '$1d'],
  [/nt/g, 'nd'],
  [/ch|kh/g, 'h'],
  [/ph/g, 'f'],
  [/ts/g, 'C'],
  [/tz/g, 'DZ'],
  [/ps/g, 'PSZ'],
  [/s(?=[bvgdlmnr])/g, 'z'],
  [/s+/g, 'SZ'],
  [/c/g, 'k'],
  [/w/g, 'o'],
  [/([bvgdklmnprtf])\1/g, '$1'],
];

/** "Kyriakos Mitsotakis" → "Kiriakosz Micotakisz"; undefined when the last word has no Greek ending. */
export function fromRomanisedGreek(name: string): string | undefined {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/([\s-]+)/);
  if (!/(?:[aeio]s|ou|[aio])$/.test(name)) return undefined;
  const spelt: string[] = [];
  for (const word of words) {
    if (/^[\s-]+$/.test(word)) {
      spelt.push(word);
      continue;
    }
    if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return undefined;
    let text = word.toLowerCase();
    for (const [pattern, replacement] of ROMANISED) text = text.replace(pattern, replacement);
    text = text.toLowerCase();
    spelt.push(text.charAt(0).toUpperCase() + text.slice(1));
  }
  return spelt.join('');
}
