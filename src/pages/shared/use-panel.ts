/** Opens the side panel in Chrome, the sidebar in Firefox. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Both open only while a click is being answered: what they need is asked for before. */
export function usePanel(): () => void {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return () => {
    const { sidePanel } = globalThis.chrome ?? {};
    const opening =
      sidePanel !== undefined && windowId !== undefined
        ? sidePanel.open({ windowId })
        : browser.sidebarAction?.open();
    void opening?.then(
      () => window.close(),
      () => undefined,
    );
  };
}
