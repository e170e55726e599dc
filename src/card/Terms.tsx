/** The timeline of offices. */
import { useState } from 'preact/hooks';
import type { TermBar, Timeline } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import { More, type PartProps } from './parts';

const AT_ONCE = 4;

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
          <span class="office" lang={term.lang}>
            {term.office}
          </span>
        ) : (
          <EntityLink id={term.id} text={term.office} lang={term.lang} onNavigate={onNavigate} />
        )}
        <span class="period">{term.period}</span>
      </div>
      <div class="track" aria-hidden="true">
        <span class="bar" style={{ left: `${left}%`, width: `${Math.max(right - left, 1)}%` }} />
        {timeline.marker && (
          <span class="tick" style={{ left: `${percent(timeline, timeline.marker.at)}%` }} />
        )}
      </div>
    </li>
  );
}

/** Offices held, each with a bar on a shared scale; the article's day is a line across the bars. */
export function Terms({ model, strings, onNavigate }: PartProps) {
  const [all, showAll] = useState(false);
  const { timeline } = model;
  if (model.terms.length === 0 || timeline === undefined) return null;
  const folded = !all && model.terms.length > AT_ONCE + 1;
  const terms = folded ? model.terms.slice(0, AT_ONCE) : model.terms;
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
      {folded && (
        <More count={model.terms.length - AT_ONCE} strings={strings} onClick={() => showAll(true)} />
      )}
    </Section>
  );
}
