/** Draws the locator map of a card: the state in colour among its neighbours, a place as a dot. */

import type { LocatorMap } from '../types';
import type { Box, Outlines, Point, Ring, State } from './outlines';

/** Size of the drawing, in its own units. */
const WIDTH = 348;
const HEIGHT = 112;
/** Share of the drawing that the state fills at most: its neighbours say where it is. */
const FILL = { width: 0.5, height: 0.7 };
/** Units a degree of latitude: no closer than this (small states would lie in nothing), for a dot no farther. */
const CLOSEST = 9;
const DOT_FARTHEST = 4.5;
/** States that are drawn smaller than this get a dot. */
const SMALL = 7;
const MOST_LATITUDE = 80;
/** Other places: so far apart and from the edge, and so many. */
const APART = 14;
const EDGE = 8;
const MOST_DOTS = 6;

interface View {
  lon: number;
  lat: number;
  /** Units a degree of latitude; of longitude by `narrow` less. */
  scale: number;
  narrow: number;
}

function viewAt(lon: number, lat: number, scale: number): View {
  const centre = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat));
  return { lon, lat: centre, scale, narrow: Math.max(0.3, Math.cos((centre * Math.PI) / 180)) };
}

function project([lon, lat]: Point, view: View): [x: number, y: number] {
  const x = WIDTH / 2 + (lon - view.lon) * view.narrow * view.scale;
  const y = HEIGHT / 2 - (lat - view.lat) * view.scale;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** The state's main part: its largest ring and those near it, without far islands. */
function mainBox(state: State): Box {
  const [largest, ...others] = state.rings;
  const box = { ...largest!.box };
  const near = { east: (box.east - box.west) * 0.3 + 1, north: (box.north - box.south) * 0.3 + 1 };
  const { west, east, south, north } = box;
  for (const { box: one } of others) {
    const close =
      one.west > west - near.east &&
      one.east < east + near.east &&
      one.south > south - near.north &&
      one.north < north + near.north;
    if (!close) continue;
    box.west = Math.min(box.west, one.west);
    box.east = Math.max(box.east, one.east);
    box.south = Math.min(box.south, one.south);
    box.north = Math.max(box.north, one.north);
  }
  return box;
}

/** The box around the main parts of all the states. */
function boxAround(states: readonly State[]): Box {
  const boxes = states.map(mainBox);
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    east: Math.max(...boxes.map(({ east }) => east)),
    south: Math.min(...boxes.map(({ south }) => south)),
    north: Math.max(...boxes.map(({ north }) => north)),
  };
}

function viewOf(box: Box): View {
  const view = viewAt((box.west + box.east) / 2, (box.south + box.north) / 2, 1);
  const across = (WIDTH * FILL.width) / ((box.east - box.west) * view.narrow);
  const along = (HEIGHT * FILL.height) / (box.north - box.south);
  return { ...view, scale: Math.min(across, along, CLOSEST) };
}

function isInside(point: Point, box: Box): boolean {
  return point[0] >= box.west && point[0] <= box.east && point[1] >= box.south && point[1] <= box.north;
}

/** States whose outline lacks a part that hardly anyone recognises as another state: Somaliland, Northern Cyprus. */
const PARTS: Readonly<Record<string, readonly string[]>> = { '706': ['Q34754'], '196': ['Q23681'] };

/** The state with such parts. */
function wholeState(outlines: Outlines, id: string): State | undefined {
  const own = outlines.states.find((one) => one.id === id);
  const parts = outlines.states.filter((one) => PARTS[id]?.includes(one.id ?? ''));
  return own && { id: own.id, rings: [own, ...parts].flatMap(({ rings }) => rings) };
}

/** A view of the whole states; of a point, where they are too large for that. */
function chooseView(states: readonly State[], point: Point | undefined): View | undefined {
  const box = states.length === 0 ? undefined : boxAround(states);
  const whole = box && viewOf(box);
  if (point === undefined || states.length > 1) return whole;
  if (whole !== undefined && whole.scale >= DOT_FARTHEST && isInside(point, box!)) return whole;
  return viewAt(point[0], point[1], DOT_FARTHEST);
}

function isInView({ box }: Ring, view: View): boolean {
  const [left, top] = project([box.west, box.north], view);
  const [right, bottom] = project([box.east, box.south], view);
  return right > 0 && left < WIDTH && bottom > 0 && top < HEIGHT;
}

function line({ points }: Ring, view: View): string {
  let text = '';
  let last = '';
  for (const point of points) {
    const place = project(point, view).join(' ');
    if (place !== last) text += `${text === '' ? 'M' : 'L'}${place}`;
    last = place;
  }
  return text;
}

/** Near the date line the world goes on: lines are drawn once more a turn to the east or west. */
const TURNS = [0, 360, -360];

function paths(rings: readonly Ring[], view: View, closed: boolean): string {
  return TURNS.map((turn) => {
    const from = { ...view, lon: view.lon - turn };
    return rings
      .filter((ring) => isInView(ring, from))
      .map((ring) => line(ring, from) + (closed ? 'Z' : ''))
      .join('');
  }).join('');
}

/** Another place of the article. */
export interface Place {
  id: string;
  label: string;
  point: Point;
}

/** Dots that lie in view, none so near to the first or to each other that they could not be told apart. */
function dotsOf(places: readonly Place[], view: View, dot: Point | undefined): LocatorMap['others'] {
  const taken = dot === undefined ? [] : [project(dot, view)];
  const dots: LocatorMap['others'] = [];
  for (const { id, label, point } of places) {
    const place = project(point, view);
    const [x, y] = place;
    const inView = x > EDGE && x < WIDTH - EDGE && y > EDGE && y < HEIGHT - EDGE;
    if (!inView || taken.some((one) => Math.hypot(one[0] - x, one[1] - y) < APART)) continue;
    taken.push(place);
    dots.push({ id, label, x, y });
  }
  return dots.slice(0, MOST_DOTS);
}

/**
 * The map around states and a point, either of which may be missing. `states` are ISO 3166-1 numeric codes or Wikidata
 * ids; `places` are others to show where they lie in view. Undefined where nothing is known of the place.
 */
export function locatorMap(
  outlines: Outlines,
  states: readonly string[],
  point: Point | undefined,
  places: readonly Place[] = [],
): LocatorMap | undefined {
  const own = states.flatMap((id) => wholeState(outlines, id) ?? []);
  const view = chooseView(own, point);
  if (view === undefined) return undefined;
  const others = outlines.states
    .filter((one) => one.id === undefined || !states.includes(one.id))
    .flatMap((one) => one.rings);
  const box = own.length === 1 ? mainBox(own[0]!) : undefined;
  const isSmall = box !== undefined && (box.north - box.south) * view.scale < SMALL;
  const dot: Point | undefined =
    point ?? (isSmall ? [(box.west + box.east) / 2, (box.south + box.north) / 2] : undefined);
  const [x, y] = dot === undefined ? [] : project(dot, view);
  return {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    land: paths(others, view, true),
    borders: paths(outlines.borders, view, false),
    highlight: paths(
      own.flatMap(({ rings }) => rings),
      view,
      true,
    ),
    point: x === undefined || y === undefined ? undefined : { x, y },
    others: dotsOf(places, view, dot),
  };
}
