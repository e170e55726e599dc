/**
 * Makes the outlines of the locator maps: world-atlas at 1:50 million, simplified for a map of a card's width, as
 * TopoJSON. `outlines()` gives the text of the file.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Degrees: on a map of 350 px for 12° this is under 3 px. */
const TOLERANCE = 0.1;
/** Steps of a degree that coordinates are rounded to. */
const STEP = 0.05;
/** Rings smaller than this (square degrees, by their box) are left out, unless a state has no larger one. */
const SMALLEST = 0.12;
/** States of world-atlas without a number: their Wikidata ids stand in for it. */
const UNNUMBERED = { Kosovo: 'Q1246', Somaliland: 'Q34754', 'N. Cyprus': 'Q23681' };

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas and Peucker's simplification: the ends stay, so arcs still meet. */
function simplify(points) {
  const kept = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    let far = 0;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i], points[from], points[to]);
      if (d > far) [far, at] = [d, i];
    }
    // A closed arc has no chord: its farthest point always stays.
    const closed = points[from][0] === points[to][0] && points[from][1] === points[to][1];
    if (at < 0 || (far < TOLERANCE && !closed)) continue;
    kept.add(at);
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function decode({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Size of a ring's box in square degrees. */
function sizeOf(ring, arcs) {
  const points = ring.flatMap((index) => arcs[index < 0 ? ~index : index]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

/** Natural Earth draws lines of control; by the United Nations' resolution 68/262 the Crimea belongs to Ukraine. */
const CRIMEA = { from: '643', to: '804', box: [32, 44, 37, 46.5] };

function moveCrimea(states, arcs) {
  const [west, south, east, north] = CRIMEA.box;
  const isCrimea = ([outer]) =>
    outer
      .flatMap((index) => arcs[index < 0 ? ~index : index])
      .every(([x, y]) => x > west && x < east && y > south && y < north);
  const from = states.get(CRIMEA.from);
  const moved = from.polygons.filter(isCrimea);
  if (moved.length === 0) throw new Error('world-atlas no longer has the Crimea as a polygon of its own.');
  from.polygons = from.polygons.filter((polygon) => !isCrimea(polygon));
  states.get(CRIMEA.to).polygons.push(...moved);
}

/** States with their polygons; world-atlas lists outlying islands under the number of their state. */
function statesOf(atlas, arcs) {
  const states = new Map();
  for (const { id, type, arcs: own, properties } of atlas.objects.countries.geometries) {
    if (own === undefined) continue;
    const key = id ?? UNNUMBERED[properties.name] ?? properties.name;
    const state = states.get(key) ?? { id: id ?? UNNUMBERED[properties.name], polygons: [] };
    state.polygons.push(...(type === 'Polygon' ? [own] : own));
    states.set(key, state);
  }
  moveCrimea(states, arcs);
  return [...states.values()];
}

function largePolygons(polygons, arcs) {
  const sized = polygons.map((rings) => ({ rings, size: sizeOf(rings[0], arcs) }));
  const most = Math.max(...sized.map(({ size }) => size));
  return sized
    .filter(({ size }) => size === most || size >= SMALLEST)
    .sort((a, b) => b.size - a.size)
    .map(({ rings }) => rings);
}

function delta(points) {
  const out = [];
  let [px, py] = [0, 0];
  for (const [x, y] of points) {
    const [qx, qy] = [Math.round((x + 180) / STEP), Math.round((y + 90) / STEP)];
    if (out.length > 1 && qx === px && qy === py) continue;
    out.push([qx - px, qy - py]);
    [px, py] = [qx, qy];
  }
  return out;
}

/** The outlines as TopoJSON text: `objects.states`, each with its ISO number (or Wikidata id) as `id`. */
export function outlines() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8'));
  const arcs = decode(atlas);
  const renumbered = new Map();
  const kept = [];
  const keep = (index) => {
    const at = index < 0 ? ~index : index;
    if (!renumbered.has(at)) {
      renumbered.set(at, kept.length);
      kept.push(delta(simplify(arcs[at])));
    }
    return index < 0 ? ~renumbered.get(at) : renumbered.get(at);
  };
  const geometries = statesOf(atlas, arcs).map((state) => ({
    type: 'MultiPolygon',
    id: state.id,
    arcs: largePolygons(state.polygons, arcs).map((rings) => rings.map((ring) => ring.map(keep))),
  }));
  const transform = { scale: [STEP, STEP], translate: [-180, -90] };
  const objects = { states: { type: 'GeometryCollection', geometries } };
  return JSON.stringify({ type: 'Topology', transform, objects, arcs: kept });
}
