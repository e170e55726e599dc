/** What the page's script tells the popup and the panel of its page. */
import { ACCENTS, accentOf } from '../card/kinds';
import type { PageState, PageStatus } from '../messages';
import type { FoundArticle } from './article';
import type { Session } from './session';

/** Why nothing is marked, with the article that was found nevertheless. */
export interface Silence {
  state: PageState;
  article?: FoundArticle;
}

/** Most entities that are told of. */
const MOST = 1000;

export function pageStatus(session: Session | undefined, silence: Silence): PageStatus {
  const entities = session?.entities() ?? [];
  const countOf = (accent: string): number =>
    entities.reduce((sum, { kind, count }) => sum + (accentOf(kind) === accent ? count : 0), 0);
  const article = session?.article ?? silence.article;
  return {
    host: location.hostname,
    state: session?.state ?? silence.state,
    ...(article?.lang !== undefined && { lang: article.lang }),
    ...(article?.date !== undefined && { date: article.date }),
    counts: Object.fromEntries(ACCENTS.map((accent) => [accent, countOf(accent)])) as PageStatus['counts'],
    entities: entities.slice(0, MOST),
  };
}
