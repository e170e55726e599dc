/** Facts as pairs of label and values; the first few at once, the others on demand. */
import { useState } from 'preact/hooks';
import type { CardModel, Fact, FactValue } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import { More, type PartProps } from './parts';
import type { CardStrings } from './strings';

/** So many facts are read at a glance; one more than this is not worth a button. */
const AT_ONCE = 6;

function Value({ value, onNavigate }: { value: FactValue; onNavigate(id: string): void }) {
  return (
    <span class="value">
      {value.id === undefined ? (
        <span lang={value.lang}>{value.text}</span>
      ) : (
        <EntityLink id={value.id} text={value.text} lang={value.lang} onNavigate={onNavigate} />
      )}
      {value.period !== undefined && <span class="period"> ({value.period})</span>}
    </span>
  );
}

function sourceTitle(model: CardModel, note: Fact['note'], strings: CardStrings): string | undefined {
  const source = model.sources[note.source];
  return source && `${strings.source}: ${source.title}, ${strings.asOf} ${note.asOfText}`;
}

export function Facts({ model, strings, onNavigate }: PartProps) {
  const [all, showAll] = useState(false);
  if (model.facts.length === 0) return null;
  const folded = !all && model.facts.length > AT_ONCE + 1;
  const facts = folded ? model.facts.slice(0, AT_ONCE) : model.facts;
  return (
    <Section title={strings.facts} name="facts">
      <dl>
        {facts.map((fact) => (
          <div class="fact" key={fact.label}>
            <dt>{fact.label}</dt>
            <dd title={sourceTitle(model, fact.note, strings)}>
              {fact.values.map((value, index) => (
                <span key={`${value.text} ${value.period}`}>
                  {index > 0 && ', '}
                  <Value value={value} onNavigate={onNavigate} />
                </span>
              ))}
            </dd>
            <dd class="note">
              <Note model={model} note={fact.note} strings={strings} />
            </dd>
          </div>
        ))}
      </dl>
      {folded && (
        <More count={model.facts.length - AT_ONCE} strings={strings} onClick={() => showAll(true)} />
      )}
    </Section>
  );
}

/** A small number that leads to the source in the footer. */
function Note({ model, note, strings }: { model: CardModel; note: Fact['note']; strings: CardStrings }) {
  const title = sourceTitle(model, note, strings);
  return (
    <abbr title={title}>
      <span aria-hidden="true">{note.source + 1}</span>
      <span class="hidden">
        {strings.source} {note.source + 1}
      </span>
    </abbr>
  );
}
