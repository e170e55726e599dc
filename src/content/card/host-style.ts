/**
 * The rules of the host element. They live in its own shadow root and are !important, so that no rule of the page beats
 * them. here.css has what shows it at all.
 */

export interface HostPlace {
  left: number;
  top: number;
  /** Most height of the card. */
  room: number;
}

export interface HostLook {
  shown: boolean;
  /** A sheet at the bottom of a small screen in place of a card beside the name. */
  sheet: boolean;
  place: HostPlace;
  /** Size of the text, 1 for its own. */
  scale: number;
}

const BASE =
  'all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;direction:ltr;unicode-bidi:isolate;writing-mode:horizontal-tb;z-index:2147483647;pointer-events:auto;opacity:1;visibility:visible;transform:none;translate:none;filter:none;clip-path:none;contain:none;zoom:1';

/** Parts of the shadow root that are the host's: the light over the mark, and what screen readers are told. */
export const PARTS_CSS = `
.glow{position:fixed;pointer-events:none;border-radius:2px;background:color-mix(in srgb,var(--glow) 22%,transparent);box-shadow:0 2px 0 -.5px var(--glow)}
.said{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.glow{forced-color-adjust:none;background:none;box-shadow:0 2px 0 0 LinkText}}
@media print{:host{display:none!important}}
`;

function important(declarations: string): string {
  return declarations
    .split(';')
    .filter(Boolean)
    .map((one) => `${one}!important`)
    .join(';');
}

/** The rule for the host as it is now. Custom properties are set too, since a page's own would be inherited. */
export function hostRule({ shown, sheet, place, scale }: HostLook): string {
  const where = sheet
    ? 'left:0;right:0;bottom:0;top:auto;width:auto;height:auto'
    : `left:${place.left}px;top:${place.top}px;width:max-content;height:auto`;
  const own = `--glossa-room:${place.room}px;--glossa-scale:${scale};--glossa-width:${sheet ? '100vw' : 'initial'}`;
  return `:host{${important(`${BASE};${where};display:${shown ? 'var(--glossa-here,none)' : 'none'};${own}`)}}`;
}
