/** A map out of words in pairs, parted by blanks: "a 1 b 2" gives a → 1, b → 2. */
export function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  const result = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) result.set(words[at]!, words[at + 1]!);
  return result;
}
