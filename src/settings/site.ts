/** What holds on one site: the reader's settings and corrections. */
import { type Correction, corrections } from './lists';
import type { Settings } from './settings';
import { loadSettings } from './store';

export interface SiteSettings extends Settings {
  /** Those of the site. */
  corrections: readonly Correction[];
}

export async function loadSiteSettings(host: string): Promise<SiteSettings> {
  const [settings, all] = await Promise.all([loadSettings(), corrections.load().catch(() => [])]);
  return { ...settings, corrections: all.filter(({ site }) => site === host) };
}
