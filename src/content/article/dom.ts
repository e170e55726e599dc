/**
 * Reads nodes by the getters of their prototypes. A page's form hides properties of its own element behind fields of
 * the same name (`<input name="nextSibling">`), and a named form those of the document. Documents that are parsed
 * outside a browser have no such getters and no such trouble.
 */

type Owner = 'Node' | 'Element' | 'Document';
type Prototypes = Partial<Record<Owner, { prototype: object }>>;

function descriptor(owner: Owner, name: string): PropertyDescriptor | undefined {
  const prototype = (globalThis as Prototypes)[owner]?.prototype;
  return prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
}

function getter<N extends Node, K extends keyof N & string>(owner: Owner, name: K): (node: N) => N[K] {
  const get = descriptor(owner, name)?.get;
  return get === undefined ? (node) => node[name] : (node) => get.call(node) as N[K];
}

export const firstChild = getter<Node, 'firstChild'>('Node', 'firstChild');
export const nextSibling = getter<Node, 'nextSibling'>('Node', 'nextSibling');
export const parentNode = getter<Node, 'parentNode'>('Node', 'parentNode');
export const isConnected = getter<Node, 'isConnected'>('Node', 'isConnected');
export const textContent = getter<Node, 'textContent'>('Node', 'textContent');
export const shadowRoot = getter<Element, 'shadowRoot'>('Element', 'shadowRoot');
export const bodyOf = getter<Document, 'body'>('Document', 'body');
const localName = getter<Element, 'localName'>('Element', 'localName');
const attribute = descriptor('Element', 'getAttribute')?.value as Element['getAttribute'] | undefined;
const select = descriptor('Document', 'querySelectorAll')?.value as Document['querySelectorAll'] | undefined;

/** Name of an element, in small letters in every kind of document. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return attribute === undefined ? element.getAttribute(name) : attribute.call(element, name);
}

export function selectAll(document: Document, selector: string): Iterable<Element> {
  return select === undefined ? document.querySelectorAll(selector) : select.call(document, selector);
}

/** The parent in the tree as it is drawn: above a shadow root stands its host. */
export function drawnParent(node: Node): Element | undefined {
  const parent = parentNode(node);
  if (parent === null) return undefined;
  if (parent.nodeType === 1) return parent as Element;
  return (parent as ShadowRoot).host ?? undefined;
}

/** True where the element holds the node, in the tree as it is drawn. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = drawnParent(at))
    if (at === element) return true;
  return false;
}
