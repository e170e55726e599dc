/** Injects parts of the page's script beside the part that asks for them. */
import browser from 'webextension-polyfill';
import type { PartName } from '../messages';
import type { Sender } from './turns';

/** False where the page is gone, or where the reader has withheld it meanwhile. */
export async function inject(
  parts: readonly PartName[],
  { tab, frame, document }: Pick<Sender, 'tab' | 'frame' | 'document'>,
): Promise<boolean> {
  if (tab < 0) return false;
  const where = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  try {
    await browser.scripting.executeScript({
      // Types of the polyfill do not know documents, by which Chromium names a page that may be gone meanwhile.
      target: { tabId: tab, ...where } as browser.Scripting.InjectionTarget,
      files: parts.map((part) => `parts/${part}.js`),
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
