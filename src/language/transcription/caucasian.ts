/**
 * Georgian and Armenian to Hungarian spelling, from their own letters or from English romanisation (the tables of Hungarian
 * Wikipedia's transcription guides): aspirates and ejectives are not told apart; the Armenian ending -yan is written
 * -ján, as news agencies do ("Nikol Pasinján").
 */

import { pairs } from './pairs';

type Rule = readonly [RegExp, string];

const GEORGIAN =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zs რ r ს sz ტ t უ u ფ p ქ k ღ g ყ k შ s ჩ cs ც c ძ dz წ c ჭ cs ხ h ჯ dzs ჰ h';
const ARMENIAN =
  'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zs ի i լ l խ h ծ c կ k հ h ձ dz ղ g ճ cs մ m յ j ն n շ s ո o չ cs պ p ջ dzs ռ r ս sz վ v տ t ր r ց c ւ v փ p ք k օ o ֆ f և ev';

const GEORGIAN_LETTERS = pairs(GEORGIAN);
const ARMENIAN_LETTERS = pairs(ARMENIAN);

const ROMANISED: readonly Rule[] = [
  [/['’ʼ`]/g, ''],
  [/kh/g, 'H'],
  [/zh|ž/g, 'ZS'],
  [/tsch/g, 'CS'],
  [/sch/g, 'S'],
  [/chr/g, 'kr'],
  [/sh|š/g, 'S'],
  [/ch|č/g, 'CS'],
  [/ts|tz/g, 'C'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ss/g, 's'],
  [/s/g, 'sz'],
  [/ou/g, 'u'],
  [/j/g, 'dzs'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ksz'],
];

const ARMENIAN_ROMANISED: readonly Rule[] = [
  ...ROMANISED,
  [/^ye/g, 'je'],
  [/(?:y|i)an(ts|C)?$/g, 'ján$1'],
  [/y/g, 'j'],
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Spells each word of a name; undefined when one of them is not spelt. */
function eachWord(name: string, spell: (word: string) => string | undefined): string | undefined {
  const result: string[] = [];
  for (const part of name.normalize('NFC').split(/([\s-]+)/)) {
    const made = /^[\s-]*$/.test(part) ? part : spell(part.toLowerCase());
    if (made === undefined) return undefined;
    result.push(capital(made));
  }
  return result.join('');
}

function byLetters(word: string, letters: ReadonlyMap<string, string>): string | undefined {
  let result = '';
  for (const letter of word) {
    const made = letters.get(letter);
    if (made === undefined) return undefined;
    result += made;
  }
  return result.replace(/(sz|zs|cs)\1/g, (_, pair: string) => pair.charAt(0) + pair);
}

/** "მიხეილ სააკაშვილი" → "Miheil Szaakasvili". */
export function fromGeorgian(name: string): string | undefined {
  return eachWord(name, (word) => byLetters(word, GEORGIAN_LETTERS));
}

/** "Նիկոլ Փաշինյան" → "Nikol Pasinján"; ու is u, ե and ո at the start je and vo. */
export function fromArmenian(name: string): string | undefined {
  return eachWord(name, (word) => {
    const vowels = word
      .replace(/ու/g, 'U')
      .replace(/^ե(?!վ)/, 'Jե')
      .replace(/^ո/, 'Vո');
    const made = byLetters(vowels, new Map([...ARMENIAN_LETTERS, ['U', 'u'], ['J', 'j'], ['V', 'v']]));
    return made?.replace(/jan$/, 'ján');
  });
}

function romanised(name: string, rules: readonly Rule[]): string | undefined {
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(name)) return undefined;
  return eachWord(name, (word) => {
    let text = word;
    for (const [pattern, replacement] of rules) text = text.replace(pattern, replacement);
    return text.toLowerCase();
  });
}

/** "Irakli Kobakhidze" → "Irakli Kobahidze". */
export function fromRomanisedGeorgian(name: string): string | undefined {
  return romanised(name, [...ROMANISED, [/y/g, 'j']]);
}

/** "Nikol Pashinyan" → "Nikol Pasinján". */
export function fromRomanisedArmenian(name: string): string | undefined {
  return romanised(name, ARMENIAN_ROMANISED);
}
