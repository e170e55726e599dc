/** Whether a page is dark, by what it shows and not by what the system prefers. */

/** Red, green, blue and alpha of a computed colour; undefined for notations that are not plain RGB. */
function channels(colour: string): [number, number, number, number] | undefined {
  const found = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? ?\/? ?([\d.]+))?\)$/.exec(colour);
  if (found === null) return undefined;
  const [, red, green, blue, alpha] = found;
  return [Number(red), Number(green), Number(blue), Number(alpha ?? 1)];
}

/** Share of full light, weighted as the eye does. */
function lightness([red, green, blue]: readonly number[]): number {
  return (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) / 255;
}

/** True where the text's own ground is dark: the nearest background, else the colour of the text. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const ground = channels(getComputedStyle(at).backgroundColor);
    if (ground !== undefined && ground[3] > 0.5) return lightness(ground) < 0.4;
  }
  const ink = channels(getComputedStyle(element).color);
  return ink !== undefined && lightness(ink) > 0.6;
}
