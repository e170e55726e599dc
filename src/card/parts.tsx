/** The smaller parts of the card. Each draws one field of the model and nothing when the field is empty. */
import { useState } from 'preact/hooks';
import type { CardModel } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import type { CardOptions } from './index';
import type { CardStrings } from './strings';

export interface PartProps {
  model: CardModel;
  strings: CardStrings;
  onNavigate(id: string): void;
}

/** So many ties are shown at once. */
const AT_ONCE = 4;

/** Ties to what else is marked on the page. */
export function Relations({ model, strings, onNavigate }: PartProps) {
  const [all, showAll] = useState(false);
  if (model.relations.length === 0) return null;
  const folded = !all && model.relations.length > AT_ONCE + 1;
  const lines = folded ? model.relations.slice(0, AT_ONCE) : model.relations;
  return (
    <Section title={strings.onThisPage} name="relations">
      <ul>
        {lines.map((line) => (
          <li key={`${line.id} ${line.text}`}>
            <EntityLink id={line.id} text={line.label} lang={line.lang} onNavigate={onNavigate} />
            <span class="tie">{line.text}</span>
          </li>
        ))}
      </ul>
      {folded && (
        <More count={model.relations.length - AT_ONCE} strings={strings} onClick={() => showAll(true)} />
      )}
    </Section>
  );
}

/** Unfolds the rest of a list. */
export function More(props: { count: number; strings: CardStrings; onClick(): void }) {
  return (
    <button type="button" class="more" onClick={props.onClick}>
      {props.strings.more} ({props.count})
    </button>
  );
}

/** Other entities of the same name, to choose from. */
export function Others({ model, strings, onNavigate, onSay }: PartProps & Pick<CardOptions, 'onSay'>) {
  if (model.others.length === 0) return null;
  return (
    <Section title={strings.others} name="others">
      <ul>
        {model.others.map((other) => (
          <li key={other.id}>
            <button type="button" class="other" data-id={other.id} onClick={() => onNavigate(other.id)}>
              <span class="other-label" lang={other.lang}>
                {other.label}
              </span>
              <span class="other-description">{other.description}</span>
            </button>
            {onSay !== undefined && (
              <button type="button" class="action choose" onClick={() => onSay('other', model, other)}>
                {strings.thisOne}
                <span class="hidden">: {other.label}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Links out, and the sources with licences. */
export function Footer({ model, strings }: { model: CardModel; strings: CardStrings }) {
  return (
    <footer>
      <p class="links">
        {model.links.map((link) => (
          <a key={link.url} href={link.url} hreflang={link.lang} target="_blank" rel="noopener noreferrer">
            {link.label}
            <span class="hidden"> ({strings.opensInNewTab})</span>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4.5 2.5h5v5M9.5 2.5 3 9" />
            </svg>
          </a>
        ))}
      </p>
      {model.sources.length > 0 && (
        <details class="sources">
          <summary>{strings.sources}</summary>
          <ol>
            {model.sources.map((source) => (
              <li key={source.title}>
                <a href={source.url} lang="en" target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
                , {strings.asOf} {source.asOf} · {strings.licence} <span lang="en">{source.licence}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </footer>
  );
}
