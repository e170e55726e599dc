/** What a page says of its language. Whether that is true is asked of the text: see language/detect.ts. */
import { attributeOf, drawnParent } from './dom';
import type { PageData } from './linked-data';
import { textOf } from './linked-data';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Language tag that the nearest element declares, else the page's metadata; undefined where there is none. */
export function declaredLanguage(
  document: Document,
  root: Element,
  { article, meta }: PageData,
): string | undefined {
  const said: (string | null | undefined)[] = [];
  for (let at: Element | undefined = root; at !== undefined; at = drawnParent(at))
    said.push(attributeOf(at, 'lang') || attributeOf(at, 'xml:lang'));
  said.push(attributeOf(document.documentElement, 'lang'));
  said.push(
    textOf(article, 'inLanguage'),
    meta.get('og:locale'),
    meta.get('content-language'),
    meta.get('dc.language'),
  );
  return said.map((tag) => tag?.trim()).find((tag) => tag !== undefined && TAG.test(tag));
}
