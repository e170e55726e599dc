/** The one element that Glossa adds: outside the page's body, with a closed shadow root, in the top layer. */
import { type MountedCard, mountCard } from '../card';

const GAP = 8;
const MARGIN = 12;

/** Build-time switch: tests read the card through an open root. */
declare const GLOSSA_OPEN_ROOT: boolean;

export interface HostOptions {
  lang: string;
  onNavigate(id: string): void;
  onClose(): void;
  onPointer(inside: boolean): void;
}

export class CardHost {
  readonly card: MountedCard;
  private readonly element: HTMLElement;

  constructor(
    private readonly document: Document,
    options: HostOptions,
  ) {
    this.element = document.createElement('glossa-card');
    this.element.setAttribute('popover', 'manual');
    const style =
      'all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;';
    this.element.setAttribute('style', style);
    const root = this.element.attachShadow({ mode: GLOSSA_OPEN_ROOT ? 'open' : 'closed' });
    document.documentElement.append(this.element);
    this.element.addEventListener('pointerenter', () => options.onPointer(true));
    this.element.addEventListener('pointerleave', () => options.onPointer(false));
    this.card = mountCard(root, options);
  }

  get open(): boolean {
    return this.element.matches(':popover-open');
  }

  contains(target: EventTarget | null): boolean {
    return target === this.element;
  }

  /** Shows the card beside a box of the viewport: below it, or above where there is more room. */
  showAt(box: DOMRect): void {
    if (!this.open) this.element.showPopover();
    this.place(box);
  }

  place(box: DOMRect): void {
    const view = this.document.documentElement;
    const { width, height } = this.element.getBoundingClientRect();
    const below = view.clientHeight - box.bottom;
    const top =
      below >= height + GAP + MARGIN || below >= box.top ? box.bottom + GAP : box.top - height - GAP;
    const left = Math.min(Math.max(MARGIN, box.left), view.clientWidth - width - MARGIN);
    this.element.style.setProperty('left', `${Math.max(MARGIN, left)}px`);
    this.element.style.setProperty(
      'top',
      `${Math.max(MARGIN, Math.min(top, view.clientHeight - height - MARGIN))}px`,
    );
  }

  hide(): void {
    if (this.open) this.element.hidePopover();
  }

  remove(): void {
    this.card.destroy();
    this.element.remove();
  }
}
