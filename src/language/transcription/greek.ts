/** Modern Greek to Hungarian spelling; the accent of the Greek word is kept as the length of the vowel. */

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ού/g, 'ú'],
  [/ου/g, 'u'],
  [/αί/g, 'é'],
  [/αι/g, 'e'],
  [/(?:εί|οί|υί)/g, 'í'],
  [/(?:ει|οι|υι)/g, 'i'],
  [/(α|ά|ε|έ)[υύ](?=[θκξπσςτφχψ]|$)/g, '$1f'],
  [/(α|ά|ε|έ)[υύ]/g, '$1v'],
  [/γι(?=[αάοόωώυεέ])/g, 'j'],
  [/γ(?=[eéiíειέίηήυύ])/g, 'j'],
  [/γγ/g, 'ng'],
  [/γχ/g, 'nh'],
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
