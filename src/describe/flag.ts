/** Flags as drawings: plain data out of the extension's file, so that no page's policy on pictures stops them. */

/** An element of SVG without text, links or scripts. */
export interface Shape {
  tag: 'path' | 'circle' | 'ellipse' | 'g';
  attributes: Readonly<Record<string, string>>;
  shapes?: readonly Shape[];
}

export interface Flag {
  /** ISO 3166-1 alpha-2, upper case. */
  iso2: string;
  viewBox: string;
  shapes: readonly Shape[];
}

/** Drawings by ISO 3166-1 alpha-2 in upper case, as src/build/flags.mjs writes them. */
export type Flags = Readonly<Record<string, Omit<Flag, 'iso2'>>>;

/** The flag of a state; undefined where there is no drawing. */
export function flagOf(flags: Flags, iso2: string): Flag | undefined {
  const code = iso2.toUpperCase();
  const drawing = flags[code];
  return drawing && { iso2: code, ...drawing };
}
