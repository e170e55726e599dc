import { describe, expect, it } from 'vitest';
import { outlines } from '../../../src/build/outlines.mjs';
import { locatorMap } from '../../../src/describe/map/locator';
import { decodeOutlines } from '../../../src/describe/map/outlines';

const TEXT = outlines();
const WORLD = decodeOutlines(JSON.parse(TEXT));
const [WIDTH, HEIGHT] = [348, 112];

/** The box that a path's points span. */
function spanOf(path: string): { left: number; right: number; top: number; bottom: number } {
  const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the outlines', () => {
  it('take at most 150 kB', () => {
    expect(TEXT.length).toBeLessThan(150_000);
  });

  it('hold every state once', () => {
    const ids = WORLD.states.flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(220);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rings } of WORLD.states) expect(rings[0]?.points.length).toBeGreaterThan(0);
  });
});

describe('a line', () => {
  /** Longitudes of a border that runs through these, as they are decoded. */
  function decoded(...lons: number[]): number[] {
    const arc = lons.map((lon, at) => [lon - (lons[at - 1] ?? 0), at === 0 ? 10 : 1] as const);
    const states = { geometries: [{ id: '1', arcs: [[[0]]] }] };
    const file = {
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: { states },
      arcs: [arc],
    } as const;
    return decodeOutlines(file).states[0]!.rings[0]!.points.map(([lon]) => lon);
  }

  it.each([
    ['stays as it is within the world', [10, 170, 10], [10, 170, 10]],
    ['goes on behind the date line eastwards, and comes back', [170, -170, 170], [170, 190, 170]],
    ['goes on behind the date line westwards, and comes back', [-170, 170, -175], [-170, -190, -175]],
    ['turns half the world without a jump', [0, 180, 0], [0, 180, 0]],
  ])('%s', (_, lons, expected) => {
    expect(decoded(...lons)).toEqual(expected);
  });
});

describe('a locator map', () => {
  it.each([
    ['Hungary', '348'],
    ['Germany', '276'],
    ['Chile', '152'],
    ['India', '356'],
    ['the United States without Alaska', '840'],
    ['France without its overseas parts', '250'],
    ['Russia across the date line', '643'],
    ['Fiji', '242'],
    ['Kosovo by its Wikidata id', 'Q1246'],
  ])('shows %s whole and in the middle', (_name, id) => {
    const map = locatorMap(WORLD, [id], undefined)!;
    const main = spanOf(map.highlight.split('Z')[0]!);
    expect(main.left).toBeGreaterThanOrEqual(0);
    expect(main.right).toBeLessThanOrEqual(WIDTH);
    expect(main.top).toBeGreaterThanOrEqual(-1);
    expect(main.bottom).toBeLessThanOrEqual(HEIGHT + 1);
    expect(Math.abs((main.left + main.right) / 2 - WIDTH / 2)).toBeLessThan(WIDTH / 4);
    expect(map.land).not.toBe('');
  });

  it.each([
    ['Malta', '470'],
    ['Singapore', '702'],
    ['Liechtenstein', '438'],
  ])('points to small %s', (_name, id) => {
    expect(locatorMap(WORLD, [id], undefined)?.point).toBeDefined();
  });

  it('draws the Crimea with Ukraine and not with Russia', () => {
    const hasCrimea = (id: string): boolean =>
      WORLD.states
        .find((one) => one.id === id)!
        .rings.some(({ box }) => box.west > 32 && box.east < 37 && box.south > 44 && box.north < 46.5);
    expect(hasCrimea('804')).toBe(true);
    expect(hasCrimea('643')).toBe(false);
  });

  it('draws Somaliland with Somalia', () => {
    const somalia = locatorMap(WORLD, ['706'], undefined)!;
    const rings = WORLD.states.find((one) => one.id === '706')!.rings.length;
    expect(somalia.highlight.split('Z').length - 1).toBeGreaterThan(rings);
  });

  it('shows all the states of a river in one view', () => {
    const states = ['276', '040', '703', '348', '191', '688', '642', '100', '498', '804'];
    const danube = locatorMap(WORLD, states, undefined)!;
    const span = spanOf(danube.highlight);
    expect(span.left).toBeGreaterThanOrEqual(0);
    expect(span.right).toBeLessThanOrEqual(WIDTH);
    expect(danube.point).toBeUndefined();
    expect(danube.highlight.split('Z').length - 1).toBeGreaterThanOrEqual(states.length);
  });

  it('puts no point on a large state', () => {
    expect(locatorMap(WORLD, ['348'], undefined)?.point).toBeUndefined();
  });

  it('puts a city where it lies in its state', () => {
    const { point, highlight } = locatorMap(WORLD, ['348'], [19.04, 47.5])!;
    const state = spanOf(highlight);
    expect(point!.x).toBeGreaterThan(state.left);
    expect(point!.x).toBeLessThan((state.left + state.right) / 2);
    expect(point!.y).toBeGreaterThan(state.top);
    expect(point!.y).toBeLessThan((state.top + state.bottom) / 2);
  });

  it('centres a city of a vast state', () => {
    expect(locatorMap(WORLD, ['643'], [37.6, 55.75])?.point).toEqual({ x: WIDTH / 2, y: HEIGHT / 2 });
  });

  it('draws no line across the world', () => {
    for (const id of ['643', '242', '840', '554']) {
      const map = locatorMap(WORLD, [id], undefined)!;
      for (const ring of map.highlight.split('Z').filter(Boolean)) {
        const xs = [...ring.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
        const jumps = xs.slice(1).map((x, index) => Math.abs(x - xs[index]!));
        expect(Math.max(0, ...jumps)).toBeLessThan(WIDTH);
      }
    }
  });

  it('is none without a known state or point', () => {
    expect(locatorMap(WORLD, ['000'], undefined)).toBeUndefined();
    expect(locatorMap(WORLD, [], undefined)).toBeUndefined();
  });
});
