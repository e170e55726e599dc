/** What a script of an earlier version left on the page: Firefox ends one without a word when the extension is updated. */
import { ACCENTS } from '../card/kinds';
import { OWN } from './card/own';
import { PREFIX } from './marks/rules';

/** True for a sheet with the rules of marks, whichever version's. */
function isOfMarks(sheet: CSSStyleSheet): boolean {
  const [rule] = sheet.cssRules;
  return (rule as CSSStyleRule | undefined)?.selectorText?.includes(`::highlight(${PREFIX}`) === true;
}

/** Where marks or a card lie, by a look that does not grow with the page. */
function isAnyLeft({ documentElement }: Document): boolean {
  return (
    ACCENTS.some((accent) => CSS.highlights.has(PREFIX + accent)) ||
    [...documentElement.children].some((element) => element.hasAttribute(OWN))
  );
}

/** Removes cards, highlights by their names, and their rules. */
export function removeLeftovers(document: Document): void {
  if (!isAnyLeft(document)) return;
  for (const card of document.querySelectorAll(`[${OWN}]`)) card.remove();
  for (const accent of ACCENTS) CSS.highlights.delete(PREFIX + accent);
  const sheets = document.adoptedStyleSheets;
  if (sheets.some(isOfMarks)) document.adoptedStyleSheets = sheets.filter((sheet) => !isOfMarks(sheet));
}
