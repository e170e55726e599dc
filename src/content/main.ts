/** The content script's start: on a page that is no article in a supported language nothing runs but this check. */
import { supportedLanguage } from '../language/supported';
import { findArticle } from './article';
import { canMark } from './marks';
import { Session } from './session';

/** Pages that fill themselves after loading get a second look. */
const SECOND_LOOK_MS = 2500;

function begin(): boolean {
  const article = findArticle(document, location.href);
  const lang = article?.lang === undefined ? undefined : supportedLanguage(article.lang);
  if (article === undefined || lang === undefined) return false;
  new Session(document, article, lang).start();
  return true;
}

if (canMark() && document.contentType === 'text/html' && window === window.top && !begin()) {
  setTimeout(begin, SECOND_LOOK_MS);
}
