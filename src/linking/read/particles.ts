/** Small words that open family names: "von der Leyen", "De Niro". */

export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de di da del della la le du dos das al el bin ibn ben ter ten zu zur st st.'.split(' '),
);

/** True for a family name with its particles and no given name: "van der bellen"; the key is normalised. */
export function isFamilyWithParticles(key: string): boolean {
  let start = 0;
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', start)) {
    if (!PARTICLES.has(key.slice(start, space))) return false;
    start = space + 1;
  }
  return start > 0;
}
