/** The smaller parts of the card. Each draws one field of the model and nothing when the field is empty. */
import type { CardModel } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import { type CardOptions, type PartProps, sourceTitle } from './props';
import type { CardStrings } from './strings';

/** Ties to what else is marked on the page. */
export function Relations({ model, strings, onNavigate }: PartProps) {
  if (model.relations.length === 0) return null;
  return (
    <Section title={strings.onThisPage} name="relations">
      <ul>
        {model.relations.map((line) => (
          <li
            key={`${line.id} ${line.text}`}
            data-row="tie"
            title={line.title ?? sourceTitle(model, line.note, strings)}
          >
            <EntityLink id={line.id} text={line.label} lang={line.lang} onNavigate={onNavigate} />{' '}
            <bdi class="tie">{line.text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Other entities of the same name, to choose from. */
export function Others({ model, strings, onNavigate, onSay }: PartProps & Pick<CardOptions, 'onSay'>) {
  if (model.others.length === 0) return null;
  return (
    <Section title={strings.others} name="others" visible>
      <ul>
        {model.others.map((other) => (
          <li key={other.id}>
            <button type="button" class="other" data-id={other.id} onClick={() => onNavigate(other.id)}>
              <span class="other-label" lang={other.lang}>
                {other.label}
              </span>
              <span class="other-lead">{other.lead}</span>
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

/** One line of sources, which unfolds to the list with licences, and the links out. */
export function Footer({ model, strings }: { model: CardModel; strings: CardStrings }) {
  const names = model.sources.map(({ title, asOf }) => (asOf === '' ? title : `${title} (${asOf})`));
  return (
    <div class="cited">
      {names.length > 0 && (
        <details class="sources">
          <summary title={names.join('; ')}>
            {strings.sources} ({names.length})
          </summary>
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
    </div>
  );
}
