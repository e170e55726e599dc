/** What an element's tag and role alone say: whether it is read at all, and whether it parts blocks of text. */
import { attributeOf } from './dom';

/** Never a reader's text, or never an article's. */
const LEFT_OUT = new Set(
  'script style noscript template iframe frame object embed svg canvas video audio code kbd samp textarea input select option button nav footer aside menu math rt rp datalist meter progress head title meta link'.split(
    ' ',
  ),
);
const LEFT_OUT_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'banner',
  'button',
  'log',
]);

export const BLOCK_TAGS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote figure figcaption section article header main table tr td th tbody thead tfoot caption address details summary hr dialog form pre center fieldset nav footer aside menu hgroup body'.split(
    ' ',
  ),
);

function isHidden(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return attributeOf(element, 'hidden') !== null || (editable !== null && editable !== 'false');
}

/** True for what is never read, whatever its names. */
export function isLeftOut(tag: string, element: Element): boolean {
  if (LEFT_OUT.has(tag) || isHidden(element)) return true;
  if (tag === 'dialog' && attributeOf(element, 'open') === null) return true;
  const role = attributeOf(element, 'role');
  return role !== null && LEFT_OUT_ROLES.has(role);
}
