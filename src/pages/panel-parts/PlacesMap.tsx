/** A map of the places that the article names: states in colour, other places as dots. */
import { type ExtendedFeatureCollection, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { decodeOutlines, type Outlines, type OutlinesFile, type State } from '../../describe/map/outlines';
import type { OverviewItem } from '../../messages';
import { message } from '../shared/i18n';
import { labelPlaces } from './label-places';

const WIDTH = 368;
const HEIGHT = 220;
const MARGIN = 28;
const RADIUS = 4;
/** Degrees around what is shown: one town fills no map. */
const LEAST_DEGREES = 6;

function useOutlines(): Outlines | undefined {
  const [outlines, setOutlines] = useState<Outlines>();
  useEffect(() => {
    fetch(browser.runtime.getURL('knowledge/outlines.json'))
      .then((response) => response.json())
      .then((file: OutlinesFile) => setOutlines(decodeOutlines(file)))
      // A broken file is told of above; the panel goes on without its map.
      .catch(() => undefined);
  }, []);
  return outlines;
}

type Corner = [number, number];

/** Corners of all that is named: of states their largest part, since far islands would shrink the rest. */
function cornersOf(items: readonly OverviewItem[], states: ReadonlyMap<string, State>): Corner[] {
  const corners = items.flatMap(({ point, outline }): Corner[] => {
    const box = outline === undefined ? undefined : states.get(outline)?.rings[0]?.box;
    if (box !== undefined) {
      return [
        [Math.max(-179, box.west), box.south],
        [Math.min(179, box.east), box.north],
      ];
    }
    return point === undefined ? [] : [[point.lon, point.lat]];
  });
  return corners.flatMap(([lon, lat]): Corner[] => [
    [lon - LEAST_DEGREES / 2, Math.max(-85, lat - LEAST_DEGREES / 2)],
    [lon + LEAST_DEGREES / 2, Math.min(85, lat + LEAST_DEGREES / 2)],
  ]);
}

/** On a sphere a ring bounds what lies to its right: one that goes the other way is all the world but the state. */
function polygonOf({ points }: State['rings'][number]): Corner[][] {
  const ring = points.map(([lon, lat]): Corner => [lon, lat]);
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  return [isInsideOut ? ring.reverse() : ring];
}

function featureOf({ rings }: State) {
  return { type: 'MultiPolygon' as const, coordinates: rings.map(polygonOf) };
}

export function PlacesMap({
  items,
  onChoose,
}: {
  items: readonly OverviewItem[];
  onChoose(id: string): void;
}) {
  const outlines = useOutlines();
  const places = items.filter(({ point, outline }) => point !== undefined || outline !== undefined);
  if (outlines === undefined || places.length === 0) return null;
  const states = new Map(outlines.states.flatMap((state) => (state.id ? [[state.id, state] as const] : [])));
  const around = { type: 'MultiPoint', coordinates: cornersOf(places, states) } as const;
  const middle = around.coordinates.reduce((sum, [lon]) => sum + lon, 0) / around.coordinates.length;
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      around as unknown as ExtendedFeatureCollection,
    )
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
  const path = geoPath(projection).digits(1);
  const named = new Set(places.map(({ outline }) => outline));
  const dots = places
    .filter(({ point, outline }) => point !== undefined && !states.has(outline ?? ''))
    .map(({ id, label, point }) => {
      const [x, y] = projection([point!.lon, point!.lat]) ?? [0, 0];
      return { id, label, x, y };
    });
  const names = labelPlaces(dots, {
    ...{ width: WIDTH, height: HEIGHT, radius: RADIUS },
    sides: ['right', 'left', 'above', 'below'],
  });
  return (
    <section>
      <h2>{message('panelMap')}</h2>
      <svg class="drawing map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
        <title>{message('panelMapAlt', places.map(({ label }) => label).join(', '))}</title>
        {outlines.states.map((state, at) => (
          <path
            key={state.id ?? at}
            class={state.id !== undefined && named.has(state.id) ? 'land named' : 'land'}
            d={path(featureOf(state)) ?? ''}
          />
        ))}
        {dots.map(({ id, label, x, y }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the way for keyboards
          <g key={id} onClick={() => onChoose(id)}>
            <title>{label}</title>
            <circle class="dot" cx={x} cy={y} r={RADIUS} />
          </g>
        ))}
        {dots.map(({ id, label }, at) => {
          const { x, y, anchor, clashes } = names[at]!;
          if (clashes > 0) return null;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the way for keyboards
            <text key={id} x={x} y={y} text-anchor={anchor} onClick={() => onChoose(id)}>
              {label}
            </text>
          );
        })}
      </svg>
    </section>
  );
}
