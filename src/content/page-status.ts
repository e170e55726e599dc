/** What Glossa does on a page, and how the popup and the panel of the page are told of it. */
import { ACCENTS, accentOf } from '../card/kinds';
import type { PageState, PageStatus } from '../messages';
import type { FoundArticle } from './article';
import type { Session } from './session';

/** Most entities that are told of. */
const MOST = 1000;

/** Nothing is marked: why, with the article that was found nevertheless and the language that it seems to be in. */
export interface Silence {
  is: 'silent';
  state: Exclude<PageState, 'marked' | 'quiet'>;
  article?: FoundArticle;
  lang?: string | undefined;
}

/** Where a page stands: silent, reading, silent again after a change; once over, nothing begins any more. */
export type Standing = Silence | { is: 'reading'; session: Session } | { is: 'over' };

export const LOOKING: Silence = { is: 'silent', state: 'looking' };

export function pageStatus(standing: Standing): PageStatus {
  const { state, article, lang } = aboutOf(standing);
  const entities = standing.is === 'reading' ? standing.session.entities() : [];
  const countOf = (accent: string): number =>
    entities.reduce((sum, { kind, count }) => sum + (accentOf(kind) === accent ? count : 0), 0);
  return {
    host: location.hostname,
    state,
    ...(lang !== undefined && { lang }),
    ...(article?.date !== undefined && { date: article.date }),
    counts: Object.fromEntries(ACCENTS.map((accent) => [accent, countOf(accent)])) as PageStatus['counts'],
    entities: entities.slice(0, MOST),
  };
}

function aboutOf(standing: Standing): Pick<Session, 'state' | 'article' | 'lang'> | Silence {
  if (standing.is === 'reading') return standing.session;
  return standing.is === 'silent' ? standing : LOOKING;
}
