/** One walk over a page: all its blocks of text in reading order, and the elements around them. Reads only. */
import type { Piece } from './blocks';
import { attributeOf } from './dom';
import { isArticleLike, judge } from './names';
import type { Steps } from './steps';
import { countLetters, cutAt, seenStretches } from './text';
import { type Frame, type Judged, MOST_TEXT, Walk } from './walk';

/** An element that holds blocks. Figures cover all that is inside it. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | undefined;
  /** How much its names and role speak against its text, 0 to 3. */
  suspicion: number;
  articleLike: boolean;
  /** Indexes of its first and last block. */
  first: number;
  last: number;
  letters: number;
  /** Letters inside links that lead elsewhere. */
  linked: number;
  /** Fields to write in. */
  fields: number;
  /** Blocks that are nothing but a link elsewhere. */
  linkLines: number;
  /** Letters of prose: see judge.ts. */
  good: number;
  /** Why it is left out, with all that it holds. */
  out: LeftOut | undefined;
}

/** `teaser`: it belongs to another article. `suspect`: it is none of any article's text. */
export type LeftOut = 'teaser' | 'suspect';

/** A block as the walk meets it. */
export interface SurveyBlock {
  box: Box;
  text: string;
  /** 1 to 6 for headings, 0 for the rest. */
  level: number;
  pieces: Piece[];
  letters: number;
  linked: number;
  links: number;
  /** The link stands around the block, not in it. */
  inLink: boolean;
  out: LeftOut | undefined;
}

export interface Survey {
  blocks: SurveyBlock[];
  /** Every box after the one that holds it. */
  boxes: Box[];
}

/** Longer blocks are cut: the worker's time for one is then bounded. */
const LONGEST_BLOCK = 10_000;
/** Text nodes are read in stretches of so many units. */
const STRETCH = 50_000;
export const LEAST_LETTERS = 2;
const LONGEST_FIGURES = 60;

class Surveyor extends Walk<Box> {
  private readonly survey: Survey = { blocks: [], boxes: [] };
  private pieces: Piece[] = [];
  private text = '';
  private linked = 0;

  *run(root: Element): Steps<Survey> {
    yield* this.walk(root);
    return this.survey;
  }

  protected judge(tag: string, element: Element): Judged {
    return judge(tag, element);
  }

  protected meetField(element: Element): void {
    if (attributeOf(element, 'type') === 'hidden') return;
    for (let box = this.boxOf(this.stack.length - 1); box !== undefined; box = box.parent) box.fields++;
  }

  protected breakLine(): void {
    if (this.text !== '') this.text += '\n';
  }

  protected *addText(node: Text): Steps<void> {
    const { data } = node;
    this.size += data.length;
    for (let at = 0; at < data.length && at < MOST_TEXT; at += STRETCH) {
      for (const { text, from } of seenStretches(data.slice(at, at + STRETCH))) {
        if (/\S/.test(text)) this.breaks = 0;
        const start = this.text.length;
        this.pieces.push({ node, from: at + from, start, end: start + text.length });
        this.text += text;
        if (this.linkDepth > 0) this.linked += countLetters(text);
      }
      while (this.text.length > LONGEST_BLOCK) {
        this.flush(cutAt(this.text, LONGEST_BLOCK));
        yield;
      }
    }
  }

  /** The box of a frame, made with those around it when the first block of it is met. Inline elements have none. */
  private boxOf(at: number): Box | undefined {
    let depth = at;
    while (depth >= 0 && this.stack[depth]!.box === undefined) depth--;
    let box = this.stack[depth]?.box;
    for (const frame of this.stack.slice(depth + 1, at + 1)) {
      if (frame.isBlock || frame.suspicion > 0) box = this.makeBox(frame, box);
      frame.box = box;
    }
    return box;
  }

  private makeBox({ element, tag, suspicion }: Frame<Box>, parent: Box | undefined): Box {
    const first = this.survey.blocks.length;
    const box: Box = {
      ...{ element, tag, parent, suspicion, first, last: first - 1 },
      articleLike: isArticleLike(tag, element),
      ...{ letters: 0, linked: 0, fields: 0, linkLines: 0, good: 0, out: undefined },
    };
    this.survey.boxes.push(box);
    return box;
  }

  /** Ends the block, or the first `length` units of it. */
  protected flush(length = this.text.length): void {
    const text = this.text.slice(0, length);
    const letters = countLetters(text);
    // A line of figures alone may be the article's day.
    const isKept = letters >= LEAST_LETTERS || /\d{4}/.test(text.slice(0, LONGEST_FIGURES));
    if (isKept && this.stack.length > 0) this.addBlock(text, letters);
    const rest = this.text.slice(length);
    this.pieces = this.pieces
      .filter(({ end }) => end > length)
      .map(({ node, from, start, end }) => {
        const cut = Math.max(0, length - start);
        return { node, from: from + cut, start: start + cut - length, end: end - length };
      });
    this.text = rest;
    this.linked = 0;
    this.links = this.linkDepth;
    this.breaks = 0;
  }

  private addBlock(text: string, letters: number): void {
    const at = this.blockFrame();
    const { tag } = this.stack[at]!;
    const own = this.stack.slice(at).filter(({ isLink }) => isLink).length;
    this.survey.blocks.push({
      box: this.boxOf(at)!,
      text,
      level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0,
      pieces: this.pieces.filter(({ start }) => start < text.length),
      letters,
      linked: Math.min(letters, this.linked),
      links: this.links,
      inLink: this.linkDepth > own,
      out: undefined,
    });
  }
}

/** All blocks under an element. `here` is the page's own address: a link to it leads nowhere else. */
export function survey(root: Element, here: string): Steps<Survey> {
  return new Surveyor(here).run(root);
}
