/** The reader's switches, read without the schemas of all settings: whether Glossa is on, here and at all. */
import browser from 'webextension-polyfill';
import { sendPatiently } from './worker';

const KEYS = ['enabled', 'sitesOff'];

export type SwitchState = 'on' | 'off' | 'siteOff';

/** As settings.ts has it: what is not as it must be is the default. */
function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Sites that were switched off in private windows: pages' scripts cannot read them themselves. */
async function privateSites(): Promise<unknown[]> {
  if (!browser.extension?.inIncognitoContext) return [];
  const read = (answer: unknown) => (Array.isArray(answer) ? (answer as unknown[]) : undefined);
  return (await sendPatiently({ type: 'privateSites' }, read)) ?? [];
}

/** A storage that cannot be read is one where nothing was set. */
async function read(host: string): Promise<SwitchState> {
  const [stored, ofWindow] = await Promise.all([
    browser.storage.local.get(KEYS).catch((): Record<string, unknown> => ({})),
    privateSites(),
  ]);
  if (stored.enabled === false) return 'off';
  return listIn(stored.sitesOff).includes(host) || ofWindow.includes(host) ? 'siteOff' : 'on';
}

export class Switches {
  private known: Promise<SwitchState> | undefined;
  private isWatching = false;

  /** `hostOf` gives the name of the site. `onChange` is called once they were read and are turned, whoever does it. */
  constructor(
    private readonly hostOf: () => string,
    private readonly onChange: () => void,
  ) {}

  state(): Promise<SwitchState> {
    this.watch();
    this.known ??= read(this.hostOf());
    return this.known;
  }

  /** They are read anew the next time: some that the page cannot see change may have. */
  forget(): void {
    this.known = undefined;
  }

  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
      this.forget();
      this.onChange();
    });
  }
}
