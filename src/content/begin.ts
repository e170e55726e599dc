/** Begins a session on an article: with what the reader has set, where the article is in a language that Glossa reads. */
import { isFailure } from '../messages';
import { corrections } from '../settings/lists';
import { loadSiteSettings, type SiteSettings } from '../settings/site';
import { watchSettings } from '../settings/store';
import type { FoundArticle } from './article';
import { askLanguage } from './ask';
import type { Standing } from './page-status';
import { Session } from './session';

export interface BeginOptions {
  /** Name of the site. */
  host: string;
  /** The beginning of the article's text. */
  sample: string;
  /** The extension was updated, removed or switched off. */
  onOver(): void;
  /** Settings or corrections have changed: the session is one of yesterday. */
  onSettings(): void;
}

/** The corrections that marks follow, to be compared. */
function heeded(all: SiteSettings['corrections'], host: string): string {
  return JSON.stringify(all.filter(({ site, what }) => site === host && what !== 'wrong'));
}

/** A session to be started, or why there is none. Undefined where the worker gave no answer. */
export async function beginSession(
  document: Document,
  article: FoundArticle,
  { host, sample, onOver, onSettings }: BeginOptions,
): Promise<Exclude<Standing, { is: 'over' }> | undefined> {
  const { declared } = article;
  const [told, settings] = await Promise.all([
    askLanguage({ type: 'language', sample, ...(declared !== undefined && { declared }) }),
    loadSiteSettings(host),
  ]);
  if (told === undefined || isFailure(told)) return undefined;
  if (told.lang === undefined)
    return { is: 'silent', state: 'language', article, lang: told.likeliest ?? declared };
  const here = heeded(settings.corrections, host);
  const watches = [
    watchSettings(onSettings),
    corrections.watch((now) => {
      if (heeded(now, host) !== here) onSettings();
    }),
  ];
  const onStop = (): void => {
    for (const end of watches) end();
  };
  const session = new Session(document, { article, lang: told.lang, settings, onOver, onStop });
  return { is: 'reading', session };
}
