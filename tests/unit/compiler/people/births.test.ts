import { describe, expect, it } from 'vitest';
import { birthPlaceOf, isInSuburb, middles } from '../../../../src/compiler/sources/people/pantheon';
import type { Point } from '../../../../src/compiler/sources/places/city-index';

const CITIES: Readonly<Record<string, readonly [id: string, lat: number, lon: number, state: string]>> = {
  Kaliningrad: ['Q1829', 54.71, 20.45, 'Q159'],
  'Gda?sk': ['Q1792', 54.35, 18.65, 'Q36'],
  Kyiv: ['Q1899', 50.45, 30.52, 'Q212'],
  Tunis: ['Q3572', 36.82, 10.17, 'Q948'],
  Nogales: ['Q192807', 31.31, -110.94, 'Q96'],
};
const cities = {
  near(name: string, { lat, lon, reach, state }: Point): string | undefined {
    const [id, ownLat = 0, ownLon = 0, country = ''] = CITIES[name] ?? [];
    return country === state && Math.hypot(ownLat - lat, ownLon - lon) < reach ? id : undefined;
  },
  only: (name: string, state: string) => (name === 'Chicago' && state === 'Q30' ? 'Q1297' : undefined),
};

describe('the birthplace of one of the famous', () => {
  it.each([
    ['the city of name and point', 'Kaliningrad', '1900', 'RU', '54.7', '20.5', 'Q1829'],
    ['none where the point is elsewhere', 'Kaliningrad', '1900', 'RU', '40', '20.5', undefined],
    ['the city whose letters the file lost', 'Gda\uFFFD\uFFFDsk', '1788', 'PL', '54.35', '18.633', 'Q1792'],
    ['the city under its name of today', 'Kiev', '1903', 'UA', '50.45', '30.523', 'Q1899'],
    ['the one city of the name without a point', 'Chicago', '1949', 'US', '', '', 'Q1297'],
    ['none on the other side of a border', 'Nogales', '1922', 'US', '31.34', '-110.93', undefined],
    ['none for a place of old some way off', 'Tunis', '-275', 'TN', '36.86', '10.33', undefined],
    ['no state of today for one of old', 'Königsberg', '1724', 'RU', '54.7', '20.5', undefined],
    ['the state for one of our time', 'Someton', '1975', 'US', '', '', 'Q30'],
  ])('is %s', (_, birthcity, birthyear, countryCode, LAT, LON, place) => {
    expect(birthPlaceOf({ birthcity, birthyear, countryCode, LAT, LON }, cities)).toBe(place);
  });
});

describe('a birth in a suburb', () => {
  const birth = (birthcity: string, LAT: string, LON: string) => ({
    ...{ birthcity, birthstate: 'MA', countryCode: 'US', LAT, LON },
  });
  const middle = birth('Boston', '42.358056', '-71.063611');
  const brookline = birth('Boston', '42.331667', '-71.121667');
  const rows = [middle, middle, middle, brookline, birth('Salem', '42.516', '-70.898')];

  it('is told from one in the city by the point that most of the city have', () => {
    const found = middles(rows);
    expect([...found]).toEqual([['Boston|MA|US', middle]]);
    expect(isInSuburb(brookline, found.get('Boston|MA|US'))).toBe(true);
    expect(isInSuburb(middle, found.get('Boston|MA|US'))).toBe(false);
    expect(isInSuburb(birth('Boston', '42.36', '-71.05'), middle)).toBe(false);
  });

  it('is not told of a city with few births, or without a point', () => {
    expect(middles(rows.slice(2)).size).toBe(0);
    expect(isInSuburb(birth('Boston', '', ''), middle)).toBe(false);
    expect(isInSuburb(brookline, undefined)).toBe(false);
  });
});
