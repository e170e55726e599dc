/** A small graph of who is tied to whom in the article. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { useMemo } from 'preact/hooks';
import { accentOf } from '../../card/kinds';
import type { Overview, OverviewItem } from '../../messages';
import { message } from '../shared/i18n';
import { labelPlaces } from './label-places';

/** More nodes are a thicket. */
const MOST_NODES = 12;
const WIDTH = 368;
const HEIGHT = 300;
const MARGIN = { x: 64, top: 16, bottom: 28 };
const RADIUS = 7;
/** Steps of the simulation: it has come to rest by then. */
const STEPS = 240;

interface Node {
  item: OverviewItem;
  x: number;
  y: number;
}
interface Link {
  source: Node;
  target: Node;
  text: string;
}

/**
 * The most important entities that are tied to each other: the persons first, since the graph is of who is tied to whom,
 * then what they are tied to, then the rest.
 */
function chosen(items: readonly OverviewItem[], ties: Overview['ties']): OverviewItem[] {
  const persons = new Set(items.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const toPersons = new Set(
    ties.flatMap(({ a, b }) => [...(persons.has(a) ? [b] : []), ...(persons.has(b) ? [a] : [])]),
  );
  const nearness = ({ id }: OverviewItem): number => Number(persons.has(id)) * 2 + Number(toPersons.has(id));
  const first = items
    .filter(({ id }) => tied.has(id))
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, MOST_NODES);
  const ids = new Set(first.map(({ id }) => id));
  const inside = new Set(ties.filter(({ a, b }) => ids.has(a) && ids.has(b)).flatMap(({ a, b }) => [a, b]));
  return first.filter(({ id }) => inside.has(id));
}

/** The same article gives the same drawing: the start is a circle, and the simulation knows no chance. */
function layOut(items: readonly OverviewItem[], ties: Overview['ties']): { nodes: Node[]; links: Link[] } {
  const nodes = items.map((item, at): Node => {
    const angle = (2 * Math.PI * at) / items.length;
    return { item, x: WIDTH / 2 + 110 * Math.cos(angle), y: HEIGHT / 2 + 90 * Math.sin(angle) };
  });
  const byId = new Map(nodes.map((node) => [node.item.id, node]));
  const links = ties.flatMap(({ a, b, text }): Link[] => {
    const [source, target] = [byId.get(a), byId.get(b)];
    return source && target ? [{ source, target, text }] : [];
  });
  forceSimulation(nodes)
    .force('link', forceLink<Node, Link>(links).distance(84).strength(0.4))
    .force('charge', forceManyBody().strength(-320))
    .force('collide', forceCollide(40))
    .force('x', forceX(WIDTH / 2).strength(0.06))
    .force('y', forceY(HEIGHT / 2).strength(0.12))
    .stop()
    .tick(STEPS);
  for (const node of nodes) {
    node.x = Math.max(MARGIN.x, Math.min(WIDTH - MARGIN.x, node.x));
    node.y = Math.max(MARGIN.top, Math.min(HEIGHT - MARGIN.bottom, node.y));
  }
  return { nodes, links };
}

function short(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}

export function Ties(props: {
  items: readonly OverviewItem[];
  ties: Overview['ties'];
  onChoose(id: string): void;
}) {
  const { items, ties, onChoose } = props;
  const { nodes, links } = useMemo(() => layOut(chosen(items, ties), ties), [items, ties]);
  if (nodes.length < 2) return null;
  const names = labelPlaces(
    nodes.map(({ item, x, y }) => ({ x, y, label: short(item.label) })),
    { width: WIDTH, height: HEIGHT, radius: RADIUS, sides: ['below', 'above', 'right', 'left'] },
  );
  const sentences = links.map(
    ({ source, target, text }) => `${source.item.label} – ${target.item.label}: ${text}`,
  );
  return (
    <section>
      <h2>{message('panelTies')}</h2>
      <svg class="drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
        <title>{sentences.join('; ')}</title>
        {links.map(({ source, target, text }) => (
          <line
            key={`${source.item.id} ${target.item.id}`}
            class="tie"
            x1={source.x}
            y1={source.y}
            x2={target.x}
            y2={target.y}
          >
            <title>{text}</title>
          </line>
        ))}
        {nodes.map(({ item, x, y }, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the way for keyboards
          <g key={item.id} class={accentOf(item.kind)} onClick={() => onChoose(item.id)}>
            <circle class="dot" cx={x} cy={y} r={RADIUS} />
            <text x={names[at]!.x} y={names[at]!.y} text-anchor={names[at]!.anchor}>
              {short(item.label)}
            </text>
          </g>
        ))}
      </svg>
      <details class="ties-list">
        <summary>
          {message('panelTies')} ({sentences.length})
        </summary>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
