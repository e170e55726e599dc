/** What the article in front shows as a whole. */
import { useEffect, useState } from 'preact/hooks';
import {
  type Failure,
  MOST_OVERVIEW,
  type Overview,
  overviewResponse,
  type PageStatus,
} from '../../messages';
import type { Settings } from '../../settings/settings';
import { ask } from './worker';

/** Language of the facts: as the reader has set, or the article's. */
export function factsLang(settings: Settings, status: PageStatus | undefined, otherwise: string): string {
  if (settings.cardLang !== 'article') return settings.cardLang;
  return status?.lang ?? otherwise;
}

/** Undefined until it is known, and for a page without marks. */
export function useOverview(status: PageStatus | undefined, lang: string): Overview | Failure | undefined {
  const [overview, setOverview] = useState<Overview | Failure>();
  const entities = [...(status?.entities ?? [])]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OVERVIEW)
    .map(({ id, count }) => ({ id, count }));
  const request = JSON.stringify({ type: 'overview', lang, date: status?.date, entities });
  useEffect(() => {
    let isOver = false;
    if (entities.length === 0) setOverview(undefined);
    else {
      void ask(JSON.parse(request) as object, overviewResponse).then((answer) => {
        if (!isOver) setOverview(answer);
      });
    }
    return () => {
      isOver = true;
    };
  }, [request]);
  return overview;
}
