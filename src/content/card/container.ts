/** Where in the document a card has to stand to be of use. */

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/**
 * Beside the body; but all outside an open modal dialog or a fullscreen element is inert, so that a card on a name
 * inside stands inside too.
 */
export function containerFor(document: Document, node: Node): Element {
  for (let at: Element | null = node.parentElement; at !== null; at = at.parentElement) {
    if (at.localName === 'dialog' && matches(at, ':modal')) return at;
    if (at === document.fullscreenElement) return at;
  }
  const modal = [...document.querySelectorAll('dialog[open]')]
    .filter((dialog) => matches(dialog, ':modal'))
    .at(-1);
  return modal ?? document.fullscreenElement ?? document.documentElement;
}
