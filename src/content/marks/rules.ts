/** How marks look: one quiet line that takes the colour of the page's own text. */
import { ACCENTS } from '../../card/kinds';

export const PREFIX = 'glossa-';

/**
 * here.css says that the line is drawn at all. In forced colours highlights are painted like selected text unless they
 * opt out; the line is then in the system's colour of links. In print there are no marks.
 */
export function markRules(): string {
  const names = ACCENTS.map((accent) => `::highlight(${PREFIX}${accent})`).join(',');
  const line =
    'text-decoration:var(--glossa-line,none) dotted color-mix(in srgb,currentColor 62%,transparent) 1px;text-underline-offset:.2em';
  const forced =
    'forced-color-adjust:none;background-color:transparent;color:inherit;text-decoration:var(--glossa-line,none) dotted LinkText 2px';
  return `${names}{${line}}@media (forced-colors:active){${names}{${forced}}}@media print{${names}{text-decoration:none}}`;
}
