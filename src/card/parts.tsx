/** The parts of the card below its header. Each draws one field of the model and nothing when the field is empty. */
import type { ComponentChildren } from 'preact';
import type { CardModel, Fact, FactValue, RelationLine, TermBar, Timeline } from '../describe/types';
import type { CardStrings } from './strings';

export interface PartProps {
  model: CardModel;
  strings: CardStrings;
  onNavigate(id: string): void;
}

function Section(props: { title: string; name: string; children: ComponentChildren }) {
  return (
    <section class={`section ${props.name}`} aria-label={props.title}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function EntityLink(props: { id: string; text: string; onNavigate(id: string): void }) {
  return (
    <button type="button" class="entity" data-id={props.id} onClick={() => props.onNavigate(props.id)}>
      {props.text}
    </button>
  );
}

function Value({ value, onNavigate }: { value: FactValue; onNavigate(id: string): void }) {
  return (
    <span class="value">
      {value.id === undefined ? (
        value.text
      ) : (
        <EntityLink id={value.id} text={value.text} onNavigate={onNavigate} />
      )}
      {value.period !== undefined && <span class="period"> {value.period}</span>}
    </span>
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

/** Ties to what else is marked on the page. */
export function Relations({ model, strings, onNavigate }: PartProps) {
  if (model.relations.length === 0) return null;
  return (
    <Section title={strings.onThisPage} name="relations">
      <ul>
        {model.relations.map((line: RelationLine) => (
          <li key={`${line.id} ${line.text}`}>
            <EntityLink id={line.id} text={line.label} onNavigate={onNavigate} />
            <span class="tie">{line.text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Facts as pairs of label and values. */
export function Facts({ model, strings, onNavigate }: PartProps) {
  if (model.facts.length === 0) return null;
  return (
    <Section title={strings.facts} name="facts">
      <dl>
        {model.facts.map((fact: Fact) => (
          <div class="fact" key={fact.label}>
            <dt>{fact.label}</dt>
            <dd title={sourceTitle(model, fact.note, strings)}>
              {fact.values.map((value, index) => (
                <>
                  {index > 0 && ', '}
                  <Value key={value.text} value={value} onNavigate={onNavigate} />
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function sourceTitle(model: CardModel, note: Fact['note'], strings: CardStrings): string | undefined {
  const source = model.sources[note.source];
  return source && `${strings.source}: ${source.title}, ${strings.asOf} ${note.asOfText}`;
}

const percent = (timeline: Timeline, year: number): number =>
  (100 * (Math.min(Math.max(year, timeline.from), timeline.to) - timeline.from)) /
  (timeline.to - timeline.from || 1);

function Term({
  term,
  timeline,
  onNavigate,
}: {
  term: TermBar;
  timeline: Timeline;
  onNavigate(id: string): void;
}) {
  const left = percent(timeline, term.from);
  const right = percent(timeline, term.to ?? timeline.to);
  const state = `${term.current ? ' current' : ''}${term.to === undefined ? ' open' : ''}`;
  return (
    <li class={`term${state}`} aria-current={term.current ? 'date' : undefined}>
      <div class="term-text">
        {term.id === undefined ? (
          <span class="office">{term.office}</span>
        ) : (
          <EntityLink id={term.id} text={term.office} onNavigate={onNavigate} />
        )}
        <span class="period">{term.period}</span>
      </div>
      <div class="track" aria-hidden="true">
        <span class="bar" style={{ left: `${left}%`, width: `${Math.max(right - left, 1)}%` }} />
      </div>
    </li>
  );
}

/** Offices held, each with a bar on a shared scale; the article's day is a line across the bars. */
export function Terms({ model, strings, onNavigate }: PartProps) {
  const { terms, timeline } = model;
  if (terms.length === 0 || timeline === undefined) return null;
  return (
    <Section title={strings.offices} name="terms">
      <div class="chart">
        <ol>
          {terms.map((term) => (
            <Term
              key={`${term.office} ${term.from}`}
              term={term}
              timeline={timeline}
              onNavigate={onNavigate}
            />
          ))}
        </ol>
        {timeline.marker && (
          <div
            class="marker"
            style={{ left: `${percent(timeline, timeline.marker.at)}%` }}
            aria-hidden="true"
          />
        )}
      </div>
      <div class="axis" aria-hidden="true">
        <span>{Math.floor(timeline.from)}</span>
        {timeline.marker && (
          <span class="marker-label">
            {strings.articleDate}: {timeline.marker.label}
          </span>
        )}
        <span>{Math.floor(timeline.to)}</span>
      </div>
    </Section>
  );
}

/** Where in the world it lies. */
export function LocatorMapView({ model, strings }: { model: CardModel; strings: CardStrings }) {
  const { map } = model;
  if (map === undefined) return null;
  return (
    <svg
      class="map"
      viewBox={map.viewBox}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={strings.map(model.label)}
    >
      <path class="land" d={map.land} />
      <path class="highlight" d={map.highlight} />
      <path class="borders" d={map.borders} />
      {map.point && (
        <>
          <circle class="halo" cx={map.point.x} cy={map.point.y} r="9" />
          <circle class="dot" cx={map.point.x} cy={map.point.y} r="3.6" />
        </>
      )}
    </svg>
  );
}

/** Other entities of the same name, to choose from. */
export function Others({ model, strings, onNavigate }: PartProps) {
  if (model.others.length === 0) return null;
  return (
    <Section title={strings.others} name="others">
      <ul>
        {model.others.map((other) => (
          <li key={other.id}>
            <button type="button" class="other" data-id={other.id} onClick={() => onNavigate(other.id)}>
              <span class="other-label">{other.label}</span>
              <span class="other-description">{other.description}</span>
            </button>
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
      <nav class="links">
        {model.links.map((link) => (
          <a key={link.url} href={link.url} target="_blank" rel="noopener noreferrer">
            {link.label}
            <span class="hidden"> ({strings.opensInNewTab})</span>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4.5 2.5h5v5M9.5 2.5 3 9" />
            </svg>
          </a>
        ))}
      </nav>
      {model.sources.length > 0 && (
        <details class="sources">
          <summary>{strings.sources}</summary>
          <ul>
            {model.sources.map((source) => (
              <li key={source.title}>
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
                , {strings.asOf} {source.asOf} · {strings.licence} {source.licence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
