/** All that a reader has set, as one file, and back. */
import * as v from 'valibot';
import { exportPacks, importPacks } from '../packs/transfer';
import { SETTING_KEYS } from './keys';
import { corrections, followed, opened } from './lists';
import { DEFAULTS, parseSettings, type Settings } from './settings';
import { changeSettings, readSettings } from './store';

const FORMAT = 'glossa-settings';
const VERSION = 1;
/** Lists of a reader's own. */
const LISTS = [corrections, followed, opened] as const;

const file = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.maxValue(VERSION)),
  settings: v.record(v.string(), v.unknown()),
});

/** What the file of a reader holds. */
export async function exportAll(): Promise<Record<string, unknown>> {
  const lists = await Promise.all(LISTS.map(async (list) => [list.key, await list.load()] as const));
  const settings = await readSettings();
  return {
    format: FORMAT,
    version: VERSION,
    settings,
    ...Object.fromEntries(lists),
    packs: await exportPacks(),
  };
}

/** Settings that a file sets: those it names and that are as they must be. */
function settingsIn(named: Record<string, unknown>): Partial<Settings> {
  const parsed = parseSettings(named);
  const isDefault = (key: keyof Settings): boolean =>
    JSON.stringify(parsed[key]) === JSON.stringify(DEFAULTS[key]);
  const isGood = (key: keyof Settings): boolean =>
    key in named && (!isDefault(key) || JSON.stringify(named[key]) === JSON.stringify(DEFAULTS[key]));
  return Object.fromEntries(
    SETTING_KEYS.filter(isGood).map((key) => [key, parsed[key]]),
  ) as Partial<Settings>;
}

/** Takes a file up: its settings replace the present ones, its lists and packs are added. Throws one clear Error. */
export async function importAll(text: string): Promise<void> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
  const read = v.safeParse(file, data);
  if (!read.success) throw new Error(`"format": "${FORMAT}", "version": ${VERSION}, "settings" …`);
  await changeSettings(() => settingsIn(read.output.settings));
  for (const list of LISTS) await list.add(read.output[list.key]);
  await importPacks(read.output.packs);
}
