/** The design's tokens, shared by the card and the extension's pages: colours, type, steps of space. */

/** Ink, lines and surfaces; every text colour has a contrast of at least 4.5:1 on `--paper` and `--tint`. */
const LIGHT = `color-scheme:light;--ink:#1b1e23;--soft:#545b65;--line:#dfe2e6;--paper:#fdfdfc;--tint:#f2f2ee;
--sea:#d9e6ef;--land:#f6f4ec;--border:#b3b8b4;--accent:#545b65;
--person:#a14a1f;--place:#1c6b5a;--body:#2f5c9e;--event:#8a2f6b;--culture:#6a5a1a`;
const DARK = `color-scheme:dark;--ink:#eceae6;--soft:#b2b8c1;--line:#3d424b;--paper:#1d2025;--tint:#2a2e35;
--sea:#141a21;--land:#383e47;--border:#6a717c;--accent:#b2b8c1;
--person:#e79a6d;--place:#67c2ab;--body:#86b2ee;--event:#e08bc2;--culture:#cdb75a`;

/** Sizes and line heights of type: name 22/26, lead 15/22, body 14/20, meta 12/16; the grid's step is 4 px. */
const TYPE = `--family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--name:600 22px/26px var(--family);--lead:400 15px/22px var(--family);--text:400 14px/20px var(--family);--meta:400 12px/16px var(--family);
--step:4px;--pad:16px;--radius:10px`;

/** Rules that set the tokens on an element: `light` always, `dark` where the element is dark. */
export function tokenRules(light: string, dark: string): string {
  return `${light}{${LIGHT};${TYPE}}${dark}{${DARK}}`;
}
