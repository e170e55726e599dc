/** Names beside the dots of the panel's drawings. */
import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../src/pages/panel-parts/label-places';

const DRAWING = {
  ...{ width: 300, height: 200, radius: 4 },
  sides: ['right', 'left', 'above', 'below'] as const,
};
const anchors = (dots: Parameters<typeof labelPlaces>[0]): string[] =>
  labelPlaces(dots, DRAWING).map(({ anchor, clashes }) => (clashes > 0 ? 'none' : anchor));

describe('a name beside its dot', () => {
  it.each([
    ['stands to its right', [{ x: 100, y: 100, label: 'Budapest' }], ['start']],
    ['leaves the edge', [{ x: 290, y: 100, label: 'Vladivostok' }], ['end']],
    [
      'leaves the dot of another',
      [
        { x: 100, y: 100, label: 'Vienna' },
        { x: 112, y: 100, label: 'Bratislava' },
      ],
      ['end', 'start'],
    ],
    [
      'leaves the name of one before it',
      [
        { x: 150, y: 100, label: 'Brussels' },
        { x: 190, y: 108, label: 'Bonn' },
      ],
      ['end', 'start'],
    ],
  ])('%s', (_what, dots, expected) => {
    expect(anchors(dots)).toEqual(expected);
  });
  it('is told to lie over something where there is no room', () => {
    const around = [
      { x: 170, y: 100 },
      { x: 130, y: 100 },
      { x: 150, y: 88 },
      { x: 150, y: 114 },
    ].map((dot) => ({ ...dot, label: 'Lviv' }));
    expect(anchors([{ x: 150, y: 100, label: 'Kyiv' }, ...around])[0]).toBe('none');
  });
});
