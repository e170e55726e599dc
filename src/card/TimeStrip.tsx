/** Offices held, and one time strip for all of them with the article's day. */
import type { TermRow, Timeline } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import type { PartProps } from './props';

/** Half the width of the day's label, and of a year's, in per cent of the strip. */
const HALF_DAY = 16;
const HALF_YEAR = 6;

const percent = (timeline: Timeline, year: number): number =>
  (100 * (Math.min(Math.max(year, timeline.from), timeline.to) - timeline.from)) /
  (timeline.to - timeline.from || 1);

function Term({ term, at, onNavigate }: { term: TermRow; at: number; onNavigate(id: string): void }) {
  const dates = term.spans.map((span) => span.period).join('; ');
  return (
    <li
      class={`term ${term.when}`}
      data-row="term"
      data-at={at}
      data-spans={term.spans.length}
      title={dates === '' ? undefined : dates}
      aria-current={term.when === 'current' ? 'date' : undefined}
    >
      {term.id === undefined ? (
        <span class="office" lang={term.lang}>
          {term.office}
        </span>
      ) : (
        <span class="office">
          <EntityLink id={term.id} text={term.office} lang={term.lang} onNavigate={onNavigate} />
        </span>
      )}
      <bdi class="years">{term.years}</bdi>
    </li>
  );
}

function Lane({ term, at, timeline }: { term: TermRow; at: number; timeline: Timeline }) {
  return (
    <div class="lane" data-lane={at}>
      {term.spans.map((span) => {
        const left = percent(timeline, span.from);
        const right = percent(timeline, span.to ?? timeline.to);
        return (
          <span
            key={span.from}
            class={`bar ${span.when}`}
            title={`${term.office}: ${span.period}`}
            style={{ left: `${left}%`, width: `${Math.max(right - left, 0)}%` }}
          />
        );
      })}
    </div>
  );
}

/** Classes of a label, which does not leave the strip; `half` is half its width in per cent of the strip. */
function atEdge(name: string, at: number, half: number): string {
  if (at < half) return `${name} first`;
  return at > 100 - half ? `${name} last` : name;
}

/** True where a year's label would run into that of the day. */
function isCovered(at: number, day: number): boolean {
  const [from, to] =
    day < HALF_DAY
      ? [0, 2 * HALF_DAY]
      : day > 100 - HALF_DAY
        ? [100 - 2 * HALF_DAY, 100]
        : [day - HALF_DAY, day + HALF_DAY];
  return at > from - HALF_YEAR && at < to + HALF_YEAR;
}

function Strip({ terms, timeline }: { terms: readonly TermRow[]; timeline: Timeline }) {
  const { marker } = timeline;
  const day = marker === undefined ? undefined : percent(timeline, marker.at);
  const ticks = timeline.ticks.map((year) => ({ year, at: percent(timeline, year) }));
  return (
    <div class="strip" aria-hidden="true">
      {ticks.map(({ year, at }) => (
        <span key={year} class="rule" style={{ left: `${at}%` }} />
      ))}
      {terms.map((term, at) => (
        <Lane key={term.office} term={term} at={at} timeline={timeline} />
      ))}
      {ticks
        .filter(({ at }) => day === undefined || !isCovered(at, day))
        .map(({ year, at }) => (
          <span key={year} class={atEdge('year', at, HALF_YEAR)} style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
      {marker !== undefined && day !== undefined && (
        <>
          <span class="rule now" style={{ left: `${day}%` }} />
          <span class={atEdge('day', day, HALF_DAY)} style={{ left: `${day}%` }}>
            {marker.label}
          </span>
        </>
      )}
    </div>
  );
}

/** True where the terms say more than the lead sentence does. */
function hasStrip(terms: readonly TermRow[]): boolean {
  return terms.length > 1 || terms.some(({ spans }) => spans.length !== 1);
}

/** Rows of offices above the strip; one office alone is told by the lead sentence. */
export function TimeStrip({ model, strings, onNavigate }: PartProps) {
  const { timeline, terms } = model;
  if (!hasStrip(terms)) return null;
  return (
    <Section title={strings.offices} name="terms">
      <ol>
        {terms.map((term, at) => (
          <Term key={term.office} term={term} at={at} onNavigate={onNavigate} />
        ))}
      </ol>
      {timeline !== undefined && <Strip terms={terms} timeline={timeline} />}
    </Section>
  );
}
