/** What the page in front is, in a sentence or two, and what can be done where Glossa is silent. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageStatus } from '../../messages';
import { counted, dayText, languageName, message } from './i18n';
import { type FrontPage, WEB } from './use-page';

function stateText({ state, lang, counts }: PageStatus): string {
  if (state === 'language') {
    return lang === undefined
      ? message('state_languageUnknown')
      : message('state_language', languageName(lang));
  }
  const marks = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (state === 'marked') return counted('state_marked', marks, marks);
  return message(`state_${state}`);
}

/** Asks the browser for leave to read pages, where the reader has withheld it. */
export function Permission({ onGiven }: { onGiven(): void }) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => void browser.permissions.request(WEB).then((given) => given && onGiven())}
    >
      {message('givePermission')}
    </button>
  );
}

export function PageState({ page }: { page: FrontPage | undefined }) {
  const [given, setGiven] = useState(false);
  if (page === undefined) return <p class="lead">{message('state_looking')}</p>;
  if (page.at === 'nowhere') {
    if (given) return <p class="lead">{message('permissionGiven')}</p>;
    return (
      <>
        <p class="lead">{message(`state_${page.why}`)}</p>
        {page.why === 'noPermission' && <Permission onGiven={() => setGiven(true)} />}
      </>
    );
  }
  const { status } = page;
  const isArticle = status.state === 'marked' || status.state === 'quiet';
  return (
    <div role="status">
      <p class="lead">{stateText(status)}</p>
      {isArticle && (
        <p class="soft meta">
          {status.date === undefined ? message('articleUndated') : message('articleOf', dayText(status.date))}
        </p>
      )}
    </div>
  );
}
