/** The card of a chosen name in the popup or panel, with the way back and into the text. */
import { useState } from 'preact/hooks';
import { followed } from '../../settings/lists';
import { EntityCard } from './EntityCard';
import { message } from './i18n';
import { useList } from './use-list';
import { type FrontPage, tellPage } from './use-page';

/** Follows the entity, or no longer. The label is that of the page's list where it has one. */
function Follow({ id, label }: { id: string; label: string }) {
  const [list, change] = useList(followed);
  const isFollowed = list.some((one) => one.id === id);
  return (
    <button
      type="button"
      aria-pressed={isFollowed}
      onClick={() =>
        change((now) => (isFollowed ? now.filter((one) => one.id !== id) : [...now, { id, label }]))
      }
    >
      {message(isFollowed ? 'unfollow' : 'follow')}
    </button>
  );
}

export function Chosen(props: {
  id: string;
  lang: string;
  front: Extract<FrontPage, { at: 'page' }> | undefined;
  canFollow: boolean;
  onChoose(id: string | undefined): void;
}) {
  const { id, lang, front, onChoose } = props;
  const [label, setLabel] = useState<string>();
  const entities = front?.status.entities ?? [];
  const isMarked = entities.some((one) => one.id === id);
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={() => onChoose(undefined)}>
          {message('back')}
        </button>
        {isMarked && (
          <button type="button" onClick={() => void tellPage(front!.tab, { type: 'reveal', id })}>
            {message('panelToText')}
          </button>
        )}
        {props.canFollow && label !== undefined && <Follow id={id} label={label} />}
      </div>
      <EntityCard
        id={id}
        lang={lang}
        date={front?.status.date}
        page={entities.map((one) => one.id)}
        onNavigate={onChoose}
        onShown={setLabel}
        onClose={() => onChoose(undefined)}
      />
    </>
  );
}
