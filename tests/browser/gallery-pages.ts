/** Pictures of Glossa's own pages, filled as a reader sees them beside an article, in every mode. */
import { join } from 'node:path';
import { ARTICLE_LANGS, type ArticleLang } from '../../src/knowledge/model';
import type { Driver, Tab } from './drivers';
import { ARTICLE_TABS, marksOf, until, wait } from './page';

/** The page to show: how wide it is in the browser, what to press in it, and when it is filled. */
interface OwnPage {
  name: string;
  file: string;
  width: number;
  /** CSS selector of what to click first. */
  click?: string;
  /** Expression that is true once the page is filled. */
  filled: string;
}

function has(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}) !== null`;
}

const PAGES: readonly OwnPage[] = [
  { name: 'panel', file: 'panel.html', width: 400, filled: has('.map .land') },
  {
    name: 'panel-card',
    file: 'panel.html',
    width: 400,
    click: '.groups .name',
    filled: `document.querySelector('.card-host')?.shadowRoot?.querySelector('.lead') !== null`,
  },
  { name: 'popup', file: 'popup.html', width: 340, filled: has('.count') },
  { name: 'options', file: 'options.html', width: 900, filled: has('table') },
  { name: 'welcome', file: 'welcome.html', width: 900, filled: 'CSS.highlights.size > 0' },
];

interface PageMode {
  name: string;
  dark?: boolean;
  forcedColors?: boolean;
  /** Width in place of the page's own. */
  width?: number;
  langs?: readonly ArticleLang[];
}

const MODES: readonly PageMode[] = [
  { name: 'light' },
  { name: 'dark', dark: true, langs: ['en'] },
  { name: 'forced', forcedColors: true, langs: ['de'] },
  { name: 'narrow', width: 320, langs: ['de', 'hu'] },
];

async function show(tab: Tab, { click, filled }: OwnPage): Promise<void> {
  if (click !== undefined) {
    await until(() => tab.evaluate<boolean>(has(click)), Boolean, click);
    await tab.evaluate(`document.querySelector(${JSON.stringify(click)}).click()`);
  }
  await until(() => tab.evaluate<boolean>(filled), Boolean, filled);
  await wait(600);
  const height = await tab.evaluate<number>('document.documentElement.scrollHeight');
  const width = await tab.evaluate<number>('innerWidth');
  await tab.size(width, height);
  await wait(100);
}

/** Writes one picture a page, language and mode into the folder. `only`: names of pages or modes, none for all. */
export async function ownPages(
  driver: Driver,
  origin: string,
  folder: string,
  only: readonly string[],
): Promise<void> {
  const behind = await driver.open();
  await behind.goto(driver.extensionPage('manifest.json'));
  for (const lang of ARTICLE_LANGS) {
    await behind.evaluate(`chrome.storage.local.set({ uiLang: '${lang}' })`);
    const article = await driver.open();
    await article.goto(`${origin}/gallery-${lang}.html`);
    await marksOf(article, 5);
    const id = Math.max(...(await behind.evaluate<number[]>(ARTICLE_TABS)));
    for (const mode of MODES.filter(({ langs = ARTICLE_LANGS }) => langs.includes(lang))) {
      for (const page of PAGES) {
        const name = `page-${page.name}-${mode.name}-${lang}`;
        if (only.length > 0 && ![name, page.name, mode.name, lang].some((one) => only.includes(one)))
          continue;
        const tab = await driver.open();
        await tab.media({ dark: mode.dark, forcedColors: mode.forcedColors, reducedMotion: true });
        await tab.size(mode.width ?? page.width, 900);
        await tab.goto(`${driver.extensionPage(`pages/${page.file}`)}#tab=${id}`);
        await show(tab, page);
        await tab.screenshot(join(folder, `${name}.png`));
        await tab.close();
      }
    }
    await article.close();
  }
  await behind.close();
}
