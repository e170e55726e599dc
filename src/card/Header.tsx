/** The card's head: kind, name, the name at home, one line on who or what it is, and what it was on the day. */
import type { CardModel } from '../describe/types';
import { flagEmoji } from './flag';

export function Header({ model }: { model: CardModel }) {
  const flag = model.flag === undefined ? undefined : flagEmoji(model.flag);
  return (
    <header>
      <p class="kind">{model.kindLabel}</p>
      <h2>
        <span lang={model.labelLang}>{model.label}</span>
        {flag !== undefined && (
          <span class="flag" aria-hidden="true">
            {flag}
          </span>
        )}
      </h2>
      {model.nativeName && (
        <p class="native" lang={model.nativeLang} dir="auto">
          {model.nativeName}
        </p>
      )}
      {model.description && <p class="description">{model.description}</p>}
    </header>
  );
}

/** What the entity was on the article's day. */
export function OnDate({ model }: { model: CardModel }) {
  if (model.onDate === undefined) return null;
  return (
    <p class="on-date">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3.5h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1ZM2 6.5h12M5 2v3M11 2v3" />
      </svg>
      <span>{model.onDate.text}</span>
    </p>
  );
}
