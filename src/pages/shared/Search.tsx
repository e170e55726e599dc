/** A field that looks names up in all that Glossa knows, as the reader types. */
import { useEffect, useId, useState } from 'preact/hooks';
import { accentOf } from '../../card/kinds';
import { type Failure, type Found, isFailure, lookUpResponse } from '../../messages';
import { Alert } from './controls';
import { message, uiLang } from './i18n';
import { ask } from './worker';

/** A pause of so many ms in typing asks. */
const PAUSE_MS = 200;

/** What the text names, undefined while it is not known. */
function useFound(text: string): Found[] | Failure | undefined {
  const [found, setFound] = useState<Found[] | Failure>();
  useEffect(() => {
    let isOver = false;
    setFound(undefined);
    const look = async (): Promise<void> => {
      if (text.trim() === '') return;
      // A whole name is found at once; all names that begin so may have to be read first.
      for (const begun of [false, true]) {
        const answer = await ask({ type: 'lookUp', text, lang: uiLang(), begun }, lookUpResponse);
        if (isOver) return;
        if (begun || isFailure(answer) || answer.length > 0) setFound(answer);
      }
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

function Results({ found, text, onChoose }: { found: Found[]; text: string; onChoose(id: string): void }) {
  if (found.length === 0) return <p role="status">{message('searchNone', text.trim())}</p>;
  return (
    <ul class="names" aria-label={message('searchResults')}>
      {found.map(({ id, kind, label, lang, lead }) => (
        <li key={id}>
          <button type="button" class={`name ${accentOf(kind)}`} onClick={() => onChoose(id)}>
            <strong lang={lang}>{label}</strong>
            <span class="soft">{lead}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Search({
  text,
  onText,
  onChoose,
}: {
  text: string;
  onText(text: string): void;
  onChoose(id: string): void;
}) {
  const id = useId();
  const found = useFound(text);
  return (
    <search class="search">
      <label for={id} class="hidden">
        {message('search')}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={message('search')}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {found !== undefined && isFailure(found) && <Alert>{message('noAnswer')}</Alert>}
      {found !== undefined && !isFailure(found) && <Results found={found} text={text} onChoose={onChoose} />}
    </search>
  );
}
