/**
 * Takes pictures of real cards: `npx tsx tests/browser/gallery.ts [--readme] [--sheets] [--pages] [--shots] [NAME…]`.
 * Needs the test builds (`node build.mjs --test`). Writes dist/gallery: sheets of all kinds of cards, Glossa's own pages, and
 * cards on articles, or the parts that are named; with --readme also the README's pictures in tests/browser/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Driver, openChromium, openFirefox, type Tab } from './drivers';
import { ownPages } from './gallery-pages';
import { sheets } from './gallery-sheets';
import { cardText, hover, marksOf } from './page';
import { servePages } from './server';

const HERE = dirname(fileURLToPath(import.meta.url));
const GALLERY = join(HERE, '..', '..', 'dist', 'gallery');
const README = join(HERE, 'screenshots');

interface Shot {
  name: string;
  page: string;
  mark: string;
  width?: number;
  height?: number;
  dark?: boolean;
  forcedColors?: boolean;
  /** Zoom of the page, 1 for none. */
  zoom?: number;
  /** CSS selector inside the card to click first. */
  click?: string;
  /** Picture of the README, by browser. */
  readme?: 'chromium' | 'firefox';
}

const SHOTS: readonly Shot[] = [
  { name: 'hu', page: 'hu', mark: 'Emmanuel Macronnal', readme: 'chromium' },
  { name: 'en', page: 'en', mark: 'German chancellor', readme: 'chromium' },
  { name: 'en-dark', page: 'gallery-en', mark: 'Hungary', dark: true, readme: 'chromium' },
  { name: 'person-hu', page: 'gallery-hu', mark: 'Vlagyimir Putyin' },
  { name: 'person-de', page: 'gallery-de', mark: 'Olaf Scholz', readme: 'chromium' },
  { name: 'article-de', page: 'gallery-de', mark: 'Schweiz' },
  { name: 'person-en-dark', page: 'gallery-en', mark: 'Joe Biden', dark: true },
  { name: 'country-hu', page: 'gallery-hu', mark: 'Ukrajna' },
  { name: 'country-small-hu', page: 'gallery-hu', mark: 'Málta' },
  { name: 'country-large-en', page: 'gallery-en', mark: 'Russia' },
  { name: 'city-hu', page: 'gallery-hu', mark: 'Budapesten', readme: 'chromium' },
  { name: 'organisation-hu', page: 'gallery-hu', mark: 'NATO', readme: 'firefox' },
  { name: 'event-hu', page: 'gallery-hu', mark: 'második világháború' },
  { name: 'role-hu', page: 'gallery-hu', mark: 'japán miniszterelnök', readme: 'chromium' },
  { name: 'role-en', page: 'gallery-en', mark: 'Japanese prime minister' },
  { name: 'more-hu', page: 'gallery-hu', mark: 'Magyarország', click: '.more', readme: 'chromium' },
  { name: 'mobile-hu', page: 'gallery-hu', mark: 'Orbán Viktor', width: 360, height: 640 },
  { name: 'forced-en', page: 'gallery-en', mark: 'Russia', forcedColors: true },
  { name: 'zoom-en', page: 'gallery-en', mark: 'Viktor Orbán', width: 450, height: 380 },
];

async function take(tab: Tab, origin: string, shot: Shot, file: string): Promise<void> {
  await tab.media({ dark: shot.dark, forcedColors: shot.forcedColors, reducedMotion: true });
  await tab.size(shot.width ?? 900, shot.height ?? 760);
  await tab.goto(`${origin}/${shot.page}.html`);
  const marks = await marksOf(tab, 5);
  const mark = marks.find((one) => one.text === shot.mark);
  if (mark === undefined) {
    console.log(
      `${shot.name}: "${shot.mark}" is not marked; there are ${marks.map((one) => one.text).join(', ')}`,
    );
    return;
  }
  await hover(tab, mark);
  await cardText(tab, '\n');
  if (shot.click !== undefined) {
    await tab.evaluate(
      `document.querySelector('[data-glossa]').shadowRoot.querySelector(${JSON.stringify(shot.click)}).click()`,
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
  await tab.screenshot(file);
}

async function run(browser: 'chromium' | 'firefox', driver: Driver, origin: string): Promise<void> {
  const readme = process.argv.includes('--readme');
  const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  for (const shot of SHOTS) {
    const isReadme = shot.readme === browser;
    if (browser === 'firefox' && !isReadme) continue;
    if (only.length > 0 && !only.includes(shot.name)) continue;
    if (readme && !isReadme) continue;
    const folder = readme ? README : GALLERY;
    const tab = await driver.open();
    await take(tab, origin, shot, join(folder, `${browser}-${shot.name}.png`));
    await tab.close();
  }
}

/** The parts of the gallery that are wanted: all, or those that the command names. */
function isWanted(part: 'sheets' | 'pages' | 'shots'): boolean {
  const named = ['sheets', 'pages', 'shots'].filter((one) => process.argv.includes(`--${one}`));
  if (process.argv.includes('--readme')) return part === 'shots';
  return named.length === 0 || named.includes(part);
}

mkdirSync(GALLERY, { recursive: true });
const server = await servePages();
for (const [browser, open] of [
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const) {
  // Firefox's automation may not open the extension's pages, and has no forced colours.
  if (browser === 'firefox' && !isWanted('shots')) continue;
  const driver = await open();
  const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const work = async (): Promise<void> => {
    if (browser === 'chromium' && isWanted('sheets'))
      await sheets(driver, `${server.origin}/none.html`, GALLERY, only);
    if (browser === 'chromium' && isWanted('pages')) await ownPages(driver, server.origin, GALLERY, only);
    if (isWanted('shots')) await run(browser, driver, server.origin);
  };
  await work().finally(() => driver.close());
}
await server.close();
