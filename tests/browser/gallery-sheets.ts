/** Sheets of the gallery: every kind of card in every mode, drawn by the card's own code from the knowledge file. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { flags as flagDrawings } from '../../src/build/flags.mjs';
import { outlines as outlinesFile } from '../../src/build/outlines.mjs';
import { openBundled } from '../../src/cli/knowledge';
import { composeCard } from '../../src/describe/compose';
import { decodeOutlines } from '../../src/describe/map/outlines';
import type { CardModel } from '../../src/describe/types';
import { ARTICLE_LANGS, type ArticleLang } from '../../src/knowledge/model';
import type { Driver, Tab } from './drivers';
import { GALLERY_CARDS } from './gallery-cards';
import type { Sheet } from './gallery-page';

const PAGE = fileURLToPath(new URL('./gallery-page.ts', import.meta.url));
const [WIDTH, HEIGHT] = [380, 320];

export interface Mode {
  name: string;
  dark?: boolean;
  forcedColors?: boolean;
  unfolded?: boolean;
  direction?: 'rtl';
  /** Size of the viewport for one column of narrow cards. */
  narrow?: number;
  /** Zoom of the page: a viewport of fewer pixels of CSS, drawn larger. */
  zoom?: number;
  langs?: readonly ArticleLang[];
}

export const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', dark: true, langs: ['en'] },
  { name: 'forced', forcedColors: true, langs: ['de'] },
  { name: 'unfolded', unfolded: true, langs: ['hu'] },
  { name: 'rtl', direction: 'rtl', langs: ['en'] },
  { name: 'narrow', narrow: 320, langs: ['de'] },
  { name: 'zoom', zoom: 2, langs: ['hu'] },
];

export async function modelsIn(lang: ArticleLang): Promise<CardModel[]> {
  const knowledge = await openBundled(lang);
  const outlines = decodeOutlines(JSON.parse(outlinesFile()));
  const flags = JSON.parse(flagDrawings());
  const drawings = { outlines: async () => outlines, flags: async () => flags };
  const known = GALLERY_CARDS.filter(({ kind, id }) => {
    const found = knowledge.entities.find(id) !== undefined;
    if (!found) console.log(`${kind}: ${id} is not in the knowledge file`);
    return found;
  });
  return Promise.all(
    known.map(({ id, date, page }) => composeCard(knowledge, { id, lang, date, page, others: [] }, drawings)),
  );
}

async function script(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]!.text;
}

/** Draws all cards in a mode; the tab has the size of the sheet then. `blank`: the address of an empty page. */
export async function drawSheet(tab: Tab, blank: string, mode: Mode, models: CardModel[]): Promise<void> {
  const columns = mode.zoom === undefined ? 4 : 2;
  const width = mode.narrow === undefined ? WIDTH : mode.narrow - 24;
  const height = mode.unfolded === true ? 560 : HEIGHT;
  const rows = Math.ceil(models.length / columns);
  const sheet: Sheet = {
    models,
    dark: mode.dark === true,
    unfolded: mode.unfolded === true,
    direction: mode.direction ?? 'ltr',
    columns,
    width,
    height,
  };
  await tab.media({ dark: mode.dark, forcedColors: mode.forcedColors, reducedMotion: true });
  await tab.size(12 + columns * (width + 12), 12 + rows * (height + 12));
  await tab.goto(blank);
  await tab.evaluate(`(() => { ${await script()} })()`);
  await tab.evaluate(`showSheet(${JSON.stringify(sheet)})`);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Writes one picture a language and mode into the folder. */
export async function sheets(
  driver: Driver,
  blank: string,
  folder: string,
  only: readonly string[],
): Promise<void> {
  const models = new Map<ArticleLang, CardModel[]>();
  for (const mode of MODES) {
    for (const lang of mode.langs ?? ARTICLE_LANGS) {
      const name = `sheet-${mode.name}-${lang}`;
      if (only.length > 0 && !only.includes(name) && !only.includes(mode.name)) continue;
      const list = models.get(lang) ?? (await modelsIn(lang));
      models.set(lang, list);
      const tab = await driver.open();
      await drawSheet(tab, blank, mode, list);
      await tab.screenshot(join(folder, `${name}.png`));
      await tab.close();
    }
  }
}
