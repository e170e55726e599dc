/**
 * The browser's own tooltip for what lies under a name would stand beside the card: its text is put aside while the card
 * is open, and is back when it closes. The one attribute of a page that Glossa ever touches.
 */
export class Titles {
  private aside: { element: Element; title: string } | undefined;

  /** Puts the tooltip of a node aside: that of the nearest element that has one. */
  hide(node: Node): void {
    this.restore();
    const element = node.parentElement?.closest('[title]');
    const title = element?.getAttribute('title');
    // An empty title keeps that of the elements around it away too.
    if (element == null || title == null || title === '') return;
    element.setAttribute('title', '');
    this.aside = { element, title };
  }

  /** Leaves what the page has written meanwhile. */
  restore(): void {
    const { aside } = this;
    this.aside = undefined;
    if (aside?.element.getAttribute('title') === '') aside.element.setAttribute('title', aside.title);
  }
}
