/** The offices of the article's people and its events on one axis, with the article's day. */
import { scaleLinear } from 'd3-scale';
import { accentOf } from '../../card/kinds';
import type { OverviewItem } from '../../messages';
import { dayText, message } from '../shared/i18n';

const WIDTH = 368;
const ROW = 36;
const TOP = 20;
const MOST_ROWS = 10;
/** Half the width of a year's number. */
const EDGE = 16;
/** What ended so many years before the article says little of it. */
const YEARS_BEFORE = 40;
const YEARS_AFTER = 3;

interface Row {
  item: OverviewItem;
  /** The one that the row names: the first in view, in the card's order. */
  span: OverviewItem['spans'][number];
}

/** A day as a fractional year. */
function yearOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year! + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
}

function inView(span: OverviewItem['spans'][number], from: number, to: number): boolean {
  return span.from < to && (span.to ?? to) > from;
}

function rowsOf(items: readonly OverviewItem[], from: number, to: number): Row[] {
  return items.flatMap((item): Row[] => {
    const spans = item.spans.filter((span) => inView(span, from, to));
    const [first] = spans;
    return first === undefined ? [] : [{ item, span: first }];
  });
}

/** The office that the row names lies above the others. */
function inOrder(spans: OverviewItem['spans'], { label }: Row['span']): OverviewItem['spans'] {
  return [...spans].sort((a, b) => Number(a.label === label) - Number(b.label === label));
}

/** A year at the edge of the drawing is not cut. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start';
  return x > WIDTH - EDGE ? 'end' : 'middle';
}

export function TimeLine({
  items,
  date,
  asOf,
  onChoose,
}: {
  items: readonly OverviewItem[];
  date: string | undefined;
  asOf: string;
  onChoose(id: string): void;
}) {
  const end = yearOf(asOf);
  const day = date === undefined ? undefined : yearOf(date);
  const middle = day ?? end;
  const rows = rowsOf(items, middle - YEARS_BEFORE, Math.min(end, middle + YEARS_AFTER) + 1).slice(
    0,
    MOST_ROWS,
  );
  if (rows.length === 0) return null;
  const spans = rows.flatMap(({ item }) => item.spans);
  const start = Math.max(middle - YEARS_BEFORE, Math.min(...spans.map(({ from }) => from), middle - 5));
  const x = scaleLinear([Math.floor(start), Math.ceil(Math.max(end, middle))], [4, WIDTH - 4]).clamp(true);
  const height = TOP + rows.length * ROW + 8;
  return (
    <section>
      <h2>{message('panelTime')}</h2>
      <svg class="drawing" viewBox={`0 0 ${WIDTH} ${height}`} role="img">
        <title>
          {rows.map(({ item, span }) => `${item.label}: ${span.label}`).join('; ')}
          {date !== undefined && `; ${message('panelDay')}: ${dayText(date)}`}
        </title>
        {x.ticks(5).map((year) => (
          <g key={year}>
            <line class="tick" x1={x(year)} x2={x(year)} y1={TOP - 4} y2={height} />
            <text class="muted" x={x(year)} y={12} text-anchor={anchorAt(x(year))}>
              {year}
            </text>
          </g>
        ))}
        {rows.map(({ item, span }, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the way for keyboards
          <g
            key={item.id}
            class={accentOf(item.kind)}
            transform={`translate(0 ${TOP + at * ROW})`}
            onClick={() => onChoose(item.id)}
          >
            <text x={4} y={14}>
              {item.kind === 'event' ? item.label : `${item.label}: ${span.label}`}
            </text>
            {inOrder(item.spans, span).map((one) => (
              <rect
                key={`${one.label} ${one.from}`}
                class={one.label === span.label ? 'bar' : 'bar other'}
                x={x(one.from)}
                y={20}
                width={Math.max(2, x(one.to ?? end) - x(one.from))}
                height={8}
                rx={2}
              >
                <title>{one.label}</title>
              </rect>
            ))}
          </g>
        ))}
        {day !== undefined && <line class="day" x1={x(day)} x2={x(day)} y1={TOP - 4} y2={height} />}
      </svg>
      {date !== undefined && (
        <p class="soft meta">
          ┆ {message('panelDay')}: {dayText(date)}
        </p>
      )}
    </section>
  );
}
