/** What a reader can do with a card: copy it, say that it is not meant, wrong, or wanted nowhere. */
import { useState } from 'preact/hooks';
import { cardLines } from '../describe/card-lines';
import type { CardModel } from '../describe/types';
import type { Said } from './props';
import type { CardStrings } from './strings';

/** The card as text with its sources and their dates. */
export function textOf(model: CardModel, { sources, asOf }: CardStrings): string {
  const cited = model.sources.map((one) => {
    const date = one.asOf === '' ? '' : ` (${asOf} ${one.asOf})`;
    return `  ${one.title}${date}, ${one.licence}: ${one.url}`;
  });
  return [...cardLines(model), `${sources}:`, ...cited, ''].join('\n');
}

/** A page without a secure address has no clipboard of its own: the old command has. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
}

export function Actions(props: {
  model: CardModel;
  strings: CardStrings;
  /** Undefined where the card was not opened from a mark. */
  onSay: ((said: Said, model: CardModel) => void) | undefined;
}) {
  const { model, strings, onSay } = props;
  const [done, setDone] = useState<'copied' | Said>();
  const say = (said: Said): void => {
    setDone(said);
    onSay?.(said, model);
  };
  return (
    <p class="actions">
      <button
        type="button"
        class="action copy"
        onClick={() =>
          void copy(textOf(model, strings)).then(
            () => setDone('copied'),
            () => undefined,
          )
        }
      >
        {done === 'copied' ? strings.copied : strings.copy}
      </button>
      {onSay !== undefined && (
        <>
          <button type="button" class="action not" onClick={() => say('not')}>
            {strings.notThis}
          </button>
          <button type="button" class="action hide" onClick={() => say('hide')}>
            {strings.hide}
          </button>
          <button type="button" class="action wrong" onClick={() => say('wrong')}>
            {done === 'wrong' ? strings.noted : strings.wrong}
          </button>
        </>
      )}
    </p>
  );
}
