/**
 * The flags of the world's states as plain data: elements of SVG with their attributes, out of country-flag-icons
 * (MIT). Data, because no code of the extension assigns HTML, and because a page's policy on pictures would stop a
 * file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
);
const TAGS = new Set(['path', 'circle', 'ellipse', 'g']);
const LEFT_OUT = new Set(['class', 'style']);

/** An element and what is in it; undefined for what draws nothing. */
function shapeOf(element) {
  const tag = element.localName;
  if (!TAGS.has(tag)) return undefined;
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => !LEFT_OUT.has(name)).map(({ name, value }) => [name, value]),
  );
  const shapes = [...element.children].map(shapeOf).filter(Boolean);
  return { tag, attributes, ...(shapes.length > 0 && { shapes }) };
}

/** JSON of { [ISO 3166-1 alpha-2]: { viewBox, shapes } }; src/describe/flag.ts has its types. */
export function flags() {
  const files = readdirSync(FOLDER).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
  const drawings = files.map((name) => {
    const { document } = parseHTML(readFileSync(join(FOLDER, name), 'utf8'));
    const svg = document.querySelector('svg');
    return [
      name.slice(0, 2),
      { viewBox: svg.getAttribute('viewBox'), shapes: [...svg.children].map(shapeOf).filter(Boolean) },
    ];
  });
  return JSON.stringify(Object.fromEntries(drawings));
}
