/** Draws a flag as an SVG out of plain data. */
import { createElement, type JSX } from 'preact';
import type { Flag, Shape } from '../describe/flag';

/** What a drawing may have: the worker's answer is not trusted to name other elements or attributes. */
const TAGS: ReadonlySet<string> = new Set(['path', 'circle', 'ellipse', 'g']);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'd',
  'fill',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'stroke',
  'stroke-width',
  'stroke-miterlimit',
  'stroke-linejoin',
  'fill-rule',
  'clip-rule',
  'opacity',
]);

function drawn(shape: Shape, key: number): JSX.Element | null {
  if (!TAGS.has(shape.tag)) return null;
  const attributes = Object.fromEntries(
    Object.entries(shape.attributes).filter(([name]) => ATTRIBUTES.has(name)),
  );
  return createElement(shape.tag, { key, ...attributes }, shape.shapes?.map(drawn));
}

/** Decoration: the name beside it says which state it is. */
export function FlagView({ flag }: { flag: Flag }) {
  return (
    <svg class="flag" viewBox={flag.viewBox} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {flag.shapes.map(drawn)}
    </svg>
  );
}
