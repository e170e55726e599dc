/** Reads labels out of names. */

/** The label in the first of the languages that has one; undefined when none does. */
export function labelIn(
  names: readonly { readonly lang: string; readonly rank: string; readonly name: string }[],
  ...langs: readonly string[]
): string | undefined {
  for (const wanted of langs) {
    const label = names.find(({ lang, rank }) => lang === wanted && rank === 'label');
    if (label !== undefined) return label.name;
  }
  return undefined;
}
