/** Offices held, and one time strip for all of them with the article's day. */
import type { TermRow, Timeline } from '../describe/types';
import { EntityLink, Section } from './EntityLink';
import { hasStrip } from './fold';
import type { PartProps } from './props';

/** Half the width of the day's label, and of a year's, in per cent of the strip. */
const HALF_DAY = 16;
const HALF_YEAR = 6;

const percent = (timeline: Timeline, year: number): number =>
  (100 * (Math.min(Math.max(year, timeline.from), timeline.to) - timeline.from)) /
  (timeline.to - timeline.from || 1);

function Term({ term, onNavigate }: { term: TermRow; onNavigate(id: string): void }) {
  const dates = term.spans.map((span) => span.period).join('; ');
  return (
    <li class={`term ${term.when}`} title={dates} aria-current={term.when === 'current' ? 'date' : undefined}>
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

function Lane({ term, timeline }: { term: TermRow; timeline: Timeline }) {
  return (
    <div class="lane">
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

/** Where the label of the day stands, so that it does not leave the strip. */
function side(at: number): string {
  if (at < HALF_DAY) return 'day first';
  return at > 100 - HALF_DAY ? 'day last' : 'day';
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
      {terms.map((term) => (
        <Lane key={term.office} term={term} timeline={timeline} />
      ))}
      {ticks
        .filter(({ at }) => day === undefined || !isCovered(at, day))
        .map(({ year, at }) => (
          <span key={year} class="year" style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
      {marker !== undefined && day !== undefined && (
        <>
          <span class="rule now" style={{ left: `${day}%` }} />
          <span class={side(day)} style={{ left: `${day}%` }}>
            {marker.label}
          </span>
        </>
      )}
    </div>
  );
}

/** Rows of offices above the strip; one office alone is told by the lead sentence. */
export function TimeStrip({ model, strings, onNavigate, most }: PartProps & { most: number }) {
  const { timeline, terms } = model;
  if (timeline === undefined || most <= 0 || !hasStrip(terms)) return null;
  return (
    <Section title={strings.offices} name="terms">
      <ol>
        {terms.slice(0, most).map((term) => (
          <Term key={term.office} term={term} onNavigate={onNavigate} />
        ))}
      </ol>
      <Strip terms={terms.slice(0, most)} timeline={timeline} />
    </Section>
  );
}
