import { type ComponentChildren, render } from 'preact';
import type { Settings } from '../../settings/settings';
import { loadSettings, watchSettings } from '../../settings/store';
import { type MessageKey, message, uiLang, useLanguage } from './i18n';

/** Draws a page into its root, in the reader's language and colours, and again when those change. */
export async function show(title: MessageKey, page: () => ComponentChildren): Promise<void> {
  const root = document.querySelector('#root')!;
  let drawn = '';
  const draw = async ({ uiLang: lang, theme }: Settings): Promise<void> => {
    document.documentElement.dataset.theme = theme;
    if (drawn === lang) return;
    drawn = lang;
    await useLanguage(lang);
    document.documentElement.lang = uiLang();
    document.title = message(title);
    render(null, root);
    render(page(), root);
  };
  watchSettings((settings) => void draw(settings));
  await draw(await loadSettings());
}
