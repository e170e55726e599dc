/** Begins a session on an article: with what the reader has set, where the article is in a language that Glossa reads. */
import { isFailure } from '../messages/light';
import { watchSite } from '../settings/watch';
import type { FoundArticle } from './article';
import { askBegin } from './ask';
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

/** A session to be started, or why there is none. Undefined where the worker gave no answer. */
export async function beginSession(
  document: Document,
  article: FoundArticle,
  { host, sample, onOver, onSettings }: BeginOptions,
): Promise<Exclude<Standing, { is: 'over' }> | undefined> {
  const { declared } = article;
  let isStale = true;
  let onChange = (): void => {
    isStale = true;
  };
  const onStop = watchSite(host, () => onChange());
  let told: Awaited<ReturnType<typeof askBegin>>;
  while (isStale) {
    isStale = false;
    told = await askBegin({ type: 'begin', sample, host, ...(declared !== undefined && { declared }) });
  }
  if (told === undefined || isFailure(told) || told.lang === undefined) {
    onStop();
    if (told === undefined || isFailure(told)) return undefined;
    return { is: 'silent', state: 'language', article, lang: told.likeliest ?? declared };
  }
  onChange = onSettings;
  const { lang, settings } = told;
  return { is: 'reading', session: new Session(document, { article, lang, settings, onOver, onStop }) };
}
