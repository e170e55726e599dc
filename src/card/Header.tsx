/** The card's head: flag or sign, name, the name at home, and the sentence on who or what it is. */
import type { CardModel } from '../describe/types';
import { FlagView } from './FlagView';
import { type Accent, accentOf } from './kinds';

/** Signs of the kinds without a flag, in a box of 16 by 16. */
const SIGNS: Record<Exclude<Accent, 'person'>, string> = {
  place:
    'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  body: 'M2.5 6.5 8 3l5.5 3.500M3.5 6.500v6M6.5 6.500v6M9.5 6.500v6M12.5 6.500v6M2.5 13h11',
  event: 'M3 4.500h10v8.500H3ZM3 7.500h10M6 3v2.500M10 3v2.5',
  culture:
    'M8 4.500C6.5 3.3 4.5 3 2.5 3.200v9c2-.2 4 .1 5.5 1.3 1.5-1.2 3.5-1.5 5.5-1.300v-9c-2-.2-4 .1-5.5 1.300ZM8 4.500v9',
};

/** First letters of the first and the last word of a name. */
function monogram(label: string): string {
  const words = label.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase();
}

function Sign({ model }: { model: CardModel }) {
  if (model.flag !== undefined) return <FlagView flag={model.flag} />;
  const accent = accentOf(model.kind);
  return (
    <span class="glyph" aria-hidden="true">
      {accent === 'person' && model.kind === 'person' ? (
        monogram(model.label)
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={SIGNS[accent === 'person' ? 'body' : accent]} />
        </svg>
      )}
    </span>
  );
}

/** A word that does not fit beside the buttons of a narrow card. */
const LONG = /[^\s-]{14}/;

export function Header({ model }: { model: CardModel }) {
  return (
    <header>
      <div class="title">
        <Sign model={model} />
        <h2 lang={model.labelLang} class={LONG.test(model.label) ? 'long' : undefined}>
          <bdi>{model.label}</bdi>
        </h2>
      </div>
      {model.nativeName && (
        <p class="native" lang={model.nativeLang} dir="auto">
          {model.nativeName}
        </p>
      )}
      {model.lead !== '' && <p class="lead">{model.lead}</p>}
      {model.today && <p class="today">{model.today}</p>}
      {model.undated && <p class="undated">{model.undated}</p>}
    </header>
  );
}
