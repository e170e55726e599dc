/** What an element's tag, role and names say of its text: left out for certain, or suspected until more speaks against it. */
import { pageWords } from '../../language/pages';
import { attributeOf } from './dom';
import { isLeftOut } from './tags';

/** Elements that carry the article by their meaning. */
export function isArticleLike(tag: string, element: Element): boolean {
  if (tag === 'article' || tag === 'main') return true;
  const role = attributeOf(element, 'role');
  return role === 'article' || role === 'main' || attributeOf(element, 'itemprop') === 'articleBody';
}

/** Words of class names and ids on boxes that are seldom the article's own text; a Spanish one that others use too. */
const STRONG = [...pageWords('boxes'), 'comentarios'];
const WEAK =
  'tag tags sidebar nav navigation menu footer more readmore author authors bio premium ad ads meta tools toolbar popular latest trending widget'.split(
    ' ',
  );
const SUSPICION = new Map<string, 1 | 2>([
  ...WEAK.map((word) => [word, 1] as const),
  ...STRONG.map((word) => [word, 2] as const),
]);
/** Two words that mean together what neither does alone. */
const PAIRS =
  /(?:^|[-_\s])(?:most-?read|author-?(?:box|bio)|read-?next|see-?also|lire-?aussi)(?:$|[-_\s\d])/i;

/** How much the names alone speak against the text: 0 nothing, 1 little, 2 much. They never decide alone. */
function suspicionOfNames(names: string): 0 | 1 | 2 {
  if (names.trim() === '' || names.length > 2000) return 0;
  if (PAIRS.test(names)) return 2;
  let most: 0 | 1 | 2 = 0;
  for (const word of names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const found = SUSPICION.get(word) ?? 0;
    if (found > most) most = found;
  }
  return most;
}

/** `certain`: not read at all. `suspicion` 3: left out unless it holds most of the page's text. */
export interface Verdict {
  certain: boolean;
  suspicion: 0 | 1 | 2 | 3;
}

const CERTAIN: Verdict = { certain: true, suspicion: 0 };

/** Judges an element by itself. */
export function judge(tag: string, element: Element): Verdict {
  if (isLeftOut(tag, element)) return CERTAIN;
  const role = attributeOf(element, 'role');
  // One form around the whole page, a page behind a dialog, an article sent as plain text: these may be all there is.
  const isWhole = tag === 'form' || tag === 'pre' || tag === 'dialog' || role === 'dialog' || role === 'form';
  if (isWhole || attributeOf(element, 'aria-hidden') === 'true') return { certain: false, suspicion: 3 };
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return { certain: false, suspicion: suspicionOfNames(names) };
}
