/** An entity's card inside a page of Glossa's: the same as on an article. */
import { useEffect, useRef } from 'preact/hooks';
import { mountCard } from '../../card';
import { cardResponse, isFailure, MOST_IDS } from '../../messages';
import { message } from './i18n';
import { ask } from './worker';

export interface EntityCardProps {
  id: string;
  lang: string;
  date: string | undefined;
  /** Ids of the article's entities, for the ties to them. */
  page: readonly string[];
  onNavigate(id: string): void;
  /** The card is there; its name. */
  onShown(label: string): void;
  onClose(): void;
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function EntityCard(props: EntityCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const card = useRef<ReturnType<typeof mountCard>>(undefined);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const root = host.current!.attachShadow({ mode: 'open' });
    card.current = mountCard(root, {
      lang: latest.current.lang,
      onNavigate: (id) => latest.current.onNavigate(id),
      onClose: () => latest.current.onClose(),
      whole: true,
    });
    card.current.setDark(isDark());
    return () => card.current?.destroy();
  }, []);
  useEffect(() => {
    let isOver = false;
    const { id, lang, date, page } = latest.current;
    const request = { type: 'card', id, lang, date, page: page.slice(0, MOST_IDS), others: [] };
    card.current?.loading();
    void ask(request, cardResponse).then((model) => {
      if (isOver) return;
      if (isFailure(model)) card.current?.fail(message('noAnswer'));
      else {
        card.current?.show(model);
        latest.current.onShown(model.label);
      }
    });
    return () => {
      isOver = true;
    };
  }, [props.id, props.lang, props.date]);
  return <div class="card-host" ref={host} />;
}
