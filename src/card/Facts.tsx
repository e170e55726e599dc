/** Facts as pairs of label and values. */
import type { Fact, FactValue } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import { type PartProps, sourceTitle } from './props';

function Value({ value, onNavigate }: { value: FactValue; onNavigate(id: string): void }) {
  return (
    <span class="value">
      {value.id === undefined ? (
        <span lang={value.lang}>{value.text}</span>
      ) : (
        <EntityLink id={value.id} text={value.text} lang={value.lang} onNavigate={onNavigate} />
      )}
      {value.period !== undefined && (
        <bdi class="period" title={value.periodTitle}>
          {' '}
          ({value.period})
        </bdi>
      )}
    </span>
  );
}

function Row({ fact, model, strings, onNavigate }: PartProps & { fact: Fact }) {
  return (
    <div class="fact" data-row="fact" data-key={fact.key}>
      <dt>{fact.label}</dt>
      <dd title={sourceTitle(model, fact.note, strings)}>
        {fact.values.map((value, index) => (
          <span key={`${value.text} ${value.period}`}>
            {index > 0 && ', '}
            <Value value={value} onNavigate={onNavigate} />
          </span>
        ))}
      </dd>
    </div>
  );
}

export function Facts(props: PartProps) {
  const { facts } = props.model;
  if (facts.length === 0) return null;
  return (
    <Section title={props.strings.facts} name="facts">
      <dl>
        {facts.map((fact) => (
          <Row key={fact.label} fact={fact} {...props} />
        ))}
      </dl>
    </Section>
  );
}
