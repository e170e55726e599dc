/** Where the names beside dots stand in a drawing, so that they lie neither over each other nor over a dot. */

export interface Dot {
  x: number;
  y: number;
  label: string;
}

export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** How many names and dots it lies over, and edges it crosses: 0 where it is free. */
  clashes: number;
}

type Side = 'right' | 'left' | 'above' | 'below';
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height of a line and the width of a letter at the size of the drawings' type, in px; no text is measured. */
const LINE = 12;
const LETTER = 6.3;
const GAP = 3;

function placeAt({ x, y }: Dot, side: Side, radius: number): Omit<LabelPlace, 'clashes'> {
  const off = radius + GAP;
  switch (side) {
    case 'right':
      return { x: x + off, y: y + 4, anchor: 'start' };
    case 'left':
      return { x: x - off, y: y + 4, anchor: 'end' };
    case 'above':
      return { x, y: y - off, anchor: 'middle' };
    case 'below':
      return { x, y: y + off + LINE - 2, anchor: 'middle' };
  }
}

function boxOf({ x, y, anchor }: Omit<LabelPlace, 'clashes'>, label: string): Box {
  const width = label.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 2, bottom: y + 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function dotBox({ x, y }: Dot, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** A place for each dot's name, the best of the four sides for those that come first. All lengths in px of the drawing. */
export function labelPlaces(
  dots: readonly Dot[],
  { width, height, radius, sides }: { width: number; height: number; radius: number; sides: readonly Side[] },
): LabelPlace[] {
  const taken: Box[] = [];
  return dots.map((dot) => {
    const others = dots.filter((one) => one !== dot).map((one) => dotBox(one, radius));
    const places = sides.map((side) => {
      const place = placeAt(dot, side, radius);
      const box = boxOf(place, dot.label);
      const isOut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
      const clashes = [...taken, ...others].filter((one) => overlap(one, box)).length + Number(isOut);
      return { place: { ...place, clashes }, box };
    });
    const [best] = places.sort((a, b) => a.place.clashes - b.place.clashes);
    // A name that is left out takes no room.
    if (best!.place.clashes === 0) taken.push(best!.box);
    return best!.place;
  });
}
