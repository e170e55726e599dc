/** Runs in the gallery's page: shows cards side by side, each in a host of its own as on a page. */
import { mountCard } from '../../src/card';
import type { CardModel } from '../../src/describe/types';

export interface Sheet {
  models: CardModel[];
  dark: boolean;
  /** Shows the rest behind "More". */
  unfolded: boolean;
  /** Direction of the page around the cards. */
  direction: 'ltr' | 'rtl';
  columns: number;
  width: number;
  height: number;
}

const GAP = 12;

function mountOne(model: CardModel, sheet: Sheet, index: number): void {
  const host = document.createElement('div');
  host.className = 'host';
  document.documentElement.append(host);
  const column = index % sheet.columns;
  const row = Math.floor(index / sheet.columns);
  const left = GAP + column * (sheet.width + GAP);
  const top = GAP + row * (sheet.height + GAP);
  host.style.cssText = `position:absolute;left:${left}px;top:${top}px;--glossa-room:${sheet.height}px;--glossa-width:${sheet.width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const nothing = (): void => undefined;
  const card = mountCard(root, { lang: model.lang, onNavigate: nothing, onClose: nothing, onPin: nothing });
  card.setDark(sheet.dark);
  card.show(model);
  if (sheet.unfolded) root.querySelector<HTMLElement>('.more')?.click();
}

Object.assign(window, {
  showSheet(sheet: Sheet): void {
    for (const host of document.querySelectorAll('.host')) host.remove();
    document.documentElement.dir = sheet.direction;
    document.body.style.background = sheet.dark ? '#101214' : '#e9e9e6';
    sheet.models.forEach((model, index) => {
      mountOne(model, sheet, index);
    });
  },
});
