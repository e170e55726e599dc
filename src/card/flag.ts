/** Flags as emoji, only where the reader's fonts draw them: Windows has none and shows two letters instead. */

/** A flag is one drawing: clearly narrower than the two letters that make it. */
const ONE_DRAWING = 0.8;
let drawn: boolean | undefined;

function drawsFlags(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return false;
  context.font = '32px sans-serif';
  const width = (text: string): number => context.measureText(text).width;
  // A zero-width non-joiner between the letters keeps them two.
  return width('\u{1F1ED}\u{1F1FA}') < width('\u{1F1ED}\u200c\u{1F1FA}') * ONE_DRAWING;
}

/** ISO 3166-1 alpha-2 as the two regional indicator letters; undefined where they would show as letters. */
export function flagEmoji(iso2: string): string | undefined {
  drawn ??= drawsFlags();
  if (!drawn || !/^[a-z]{2}$/i.test(iso2)) return undefined;
  return String.fromCodePoint(...[...iso2.toUpperCase()].map((letter) => 0x1f1a5 + letter.charCodeAt(0)));
}
