/** What the page's script tells the popup and the panel of its page. */
import { ACCENTS, accentOf } from '../card/kinds';
import type { PageStatus } from '../messages';
import type { Silence } from './page';
import type { Session } from './session';

/** Most entities that are told of. */
const MOST = 1000;

export function pageStatus(session: Session | undefined, silence: Silence): PageStatus {
  const entities = session?.entities() ?? [];
  const countOf = (accent: string): number =>
    entities.reduce((sum, { kind, count }) => sum + (accentOf(kind) === accent ? count : 0), 0);
  const article = session?.article ?? silence.article;
  const lang = session?.lang ?? silence.lang;
  return {
    host: location.hostname,
    state: session?.state ?? silence.state,
    ...(lang !== undefined && { lang }),
    ...(article?.date !== undefined && { date: article.date }),
    counts: Object.fromEntries(ACCENTS.map((accent) => [accent, countOf(accent)])) as PageStatus['counts'],
    entities: entities.slice(0, MOST),
  };
}
