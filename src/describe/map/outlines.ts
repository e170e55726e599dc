/** The outlines of the world's states, decoded from the extension's TopoJSON file. */

/** TopoJSON as src/build/outlines.mjs writes it: delta-coded arcs, MultiPolygons only. */
export interface OutlinesFile {
  transform: { scale: readonly [number, number]; translate: readonly [number, number] };
  objects: { states: { geometries: readonly { id?: string; arcs: readonly number[][][] }[] } };
  arcs: readonly (readonly (readonly [number, number])[])[];
}

export type Point = readonly [lon: number, lat: number];
export interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}
export interface Ring {
  points: readonly Point[];
  box: Box;
}
export interface State {
  /** ISO 3166-1 numeric, or a Wikidata id for states without one. */
  id: string | undefined;
  /** Outer rings and holes, the largest polygon first. */
  rings: readonly Ring[];
}
export interface Outlines {
  states: readonly State[];
  /** Borders between two states. */
  borders: readonly Ring[];
}

export function boxOf(points: readonly Point[]): Box {
  const box = { west: 540, east: -540, south: 90, north: -90 };
  for (const [lon, lat] of points) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** A line over the date line goes on beyond 180°, so that it has no jump across the world. */
function unwrapped(points: readonly Point[]): readonly Point[] {
  let shift = 0;
  return points.map(([lon, lat], index): Point => {
    const before = points[index - 1];
    if (before !== undefined && lon - before[0] > 180) shift -= 360;
    else if (before !== undefined && lon - before[0] < -180) shift += 360;
    return [lon + shift, lat];
  });
}

function lineOf(points: readonly Point[]): Ring {
  const whole = unwrapped(points);
  return { points: whole, box: boxOf(whole) };
}

/** Degrees of longitude and latitude out of the file's deltas. */
export function decodeOutlines({ transform: { scale, translate }, objects, arcs }: OutlinesFile): Outlines {
  const decoded = arcs.map((arc): Point[] => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const owners = new Map<number, Set<number>>();
  const states = objects.states.geometries.map(({ id, arcs: polygons }, state): State => {
    const rings = polygons.flat().map((ring) => {
      const points = ring.flatMap((index): Point[] => {
        const at = index < 0 ? ~index : index;
        owners.set(at, (owners.get(at) ?? new Set()).add(state));
        return index < 0 ? [...decoded[at]!].reverse() : decoded[at]!;
      });
      return lineOf(points);
    });
    return { id, rings };
  });
  const borders = decoded.filter((_, index) => (owners.get(index)?.size ?? 0) > 1).map(lineOf);
  return { states, borders };
}
