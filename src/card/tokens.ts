/** The design's tokens, shared by the card and the extension's pages: colours, type, steps of space. */
import { ACCENT_COLOURS } from './kinds';

/** The families of kinds in the colours of the marks: 0 on light, 1 on dark. */
function accents(at: 0 | 1): Record<string, string> {
  return Object.fromEntries(Object.entries(ACCENT_COLOURS).map(([accent, colours]) => [accent, colours[at]]));
}

/** Ink, lines and surfaces. Inks, accents and `alert` are read on `paper` and on `tint` (WCAG 2.2 AA, in a test). */
export const COLOURS = {
  light: {
    ink: '#1b1e23',
    soft: '#545b65',
    line: '#dfe2e6',
    paper: '#fdfdfc',
    tint: '#f2f2ee',
    sea: '#d9e6ef',
    land: '#f6f4ec',
    border: '#b3b8b4',
    alert: '#9c1c1c',
    'on-accent': '#ffffff',
    ...accents(0),
  },
  dark: {
    ink: '#eceae6',
    soft: '#b2b8c1',
    line: '#3d424b',
    paper: '#1d2025',
    tint: '#2a2e35',
    sea: '#141a21',
    land: '#383e47',
    border: '#6a717c',
    alert: '#ff9d94',
    'on-accent': '#1d2025',
    ...accents(1),
  },
} as const satisfies Record<'light' | 'dark', Record<string, string>>;

/** Sizes and line heights of type: name 22/26, lead 15/22, body 14/20, meta 12/16; the grid's step is 4 px. */
const TYPE = `--family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--name:600 22px/26px var(--family);--lead:400 15px/22px var(--family);--text:400 14px/20px var(--family);--meta:400 12px/16px var(--family);
--step:4px;--pad:16px;--radius:10px`;

function declarations(scheme: keyof typeof COLOURS): string {
  const colours = Object.entries(COLOURS[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  return [`color-scheme:${scheme}`, ...colours].join(';');
}

/** Rules that set the tokens on an element: `light` always, `dark` where the element is dark. */
export function tokenRules(light: string, dark: string): string {
  return `${light}{${declarations('light')};--accent:var(--soft);${TYPE}}${dark}{${declarations('dark')}}`;
}

/** Rules that set the tokens on a page: as its theme says, else as the system has it. */
export function pageTokenRules(): string {
  const asSystem = `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations('dark')}}}`;
  return tokenRules(':root', ':root[data-theme=dark]') + asSystem;
}
