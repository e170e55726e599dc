/** Names of persons, cleaned of what is not the name. */

/** A name without brackets, titles in front and doubled blanks; '' when nothing that could be a name is left. */
export function cleanPersonName(name: string): string {
  const clean = name
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/[\u200e\u200f\u00ad]/g, '')
    .replace(/^(Sir|Dame|Hon\.|Dr\.?|Prof\.?|Rt\.? Hon\.?)\s+(?=\S+\s\S)/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}{2}/u.test(clean) && !/^Q\d+$/.test(clean) && !/[\t|{}<>]/.test(clean) ? clean : '';
}

const DIGRAPHS: readonly [RegExp, string][] = [
  [/sch|sz|sh|š|ş|ś|ș/g, 's'],
  [/tsch|cs|cz|ch|tch|č|ç|ć|ts|tz/g, 'c'],
  [/zs|zh|ž|ż|dzh|dzs|dž|dj|j|gy|y/g, 'i'],
  [/kh|h|x/g, 'h'],
  [/w|v|ff|f|ph/g, 'v'],
  [/ou|oo|u/g, 'u'],
  [/ck|q|k/g, 'k'],
];

/** Rough sound of a name: transcriptions of one name into Latin-script languages come out alike. */
function skeleton(name: string): string {
  let text = name.toLowerCase();
  for (const [pattern, letter] of DIGRAPHS) text = text.replace(pattern, letter);
  return text
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * True when a name in another Latin-script language may be of the one who bears the English name: a word of
 * the two begins alike (three letters), or sounds alike but for the vowels.
 */
export function resembles(name: string, english: string): boolean {
  const words = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s\-.’']+/)
      .filter((word) => word.length > 2);
  const own = words(english);
  if (words(name).some((word) => own.some((other) => other.slice(0, 3) === word.slice(0, 3)))) return true;
  const sounds = new Set(
    skeleton(english)
      .split(' ')
      .filter((word) => word.length > 1),
  );
  return skeleton(name)
    .split(' ')
    .some((word) => word.length > 1 && sounds.has(word));
}

/**
 * The name in the title of the person's encyclopedia article, which is the one that the person goes by ("James
 * Clapper" for "James R. Clapper"); undefined where it says nothing new or is of somebody else.
 */
export function nameOfTitle(title: string, label: string): string | undefined {
  const name = cleanPersonName(title.replace(/,.*/, ''));
  return name.includes(' ') && name !== label && resembles(name, label) ? name : undefined;
}

/** "DR. KOVÁCS-NAGY ÁRON" as "Kovács-Nagy Áron"; titles are left out, particles stay small. */
export function properCase(name: string): string {
  return name
    .replace(/\b(DR|PROF|IFJ|ID|ÖZV)\.\s*/g, '')
    .trim()
    .toLocaleLowerCase('hu')
    .replace(
      /(^|[\s\-.'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('hu'),
    );
}
