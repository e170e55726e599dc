/** The design's colours keep the contrasts of WCAG 2.2 AA: 4.5:1 for text, 3:1 for what is drawn. */
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../../src/card/kinds';
import { COLOURS, pageTokenRules } from '../../../src/card/tokens';

type Rgb = readonly number[];

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** As `color-mix(in srgb, a share, b)` has it. */
function mix(a: Rgb, share: number, b: Rgb): Rgb {
  return a.map((value, at) => share * value + (1 - share) * b[at]!);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT = 4.5;
const DRAWN = 3;

describe('the measure', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s on %s is %d', (a, b, expected) => {
    expect(contrast(rgb(a), rgb(b))).toBeCloseTo(expected, 1);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colours: Record<string, string> = COLOURS[scheme];
  const of = (name: string): Rgb => rgb(colours[name]!);

  it.each(
    ['ink', 'soft', 'alert', ...ACCENTS].flatMap((ink) => ['paper', 'tint'].map((ground) => [ink, ground])),
  )('%s is read on %s', (ink, ground) => {
    expect(contrast(of(ink!), of(ground!))).toBeGreaterThanOrEqual(TEXT);
  });

  it('names of places are read on the map, on land and on sea', () => {
    for (const ground of ['land', 'sea'])
      expect(contrast(of('ink'), of(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  it('the main button is read', () => {
    expect(contrast(of('on-accent'), of('person'))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(ACCENTS)(
    'what has the accent %s is told apart: letters in their sign, bars, dots, the state on the map',
    (accent) => {
      const sign = mix(of(accent), 0.14, of('paper'));
      expect(contrast(of(accent), sign)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(of(accent), of('paper'))).toBeGreaterThanOrEqual(DRAWN);
      expect(contrast(of(accent), of('land'))).toBeGreaterThanOrEqual(DRAWN);
    },
  );
});

it('gives pages every token that their style sheets ask for', () => {
  const rules = pageTokenRules();
  for (const name of Object.keys(COLOURS.light)) expect(rules).toContain(`--${name}:`);
});
