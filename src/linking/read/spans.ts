/** Spans of a block's words, found by where they lie, so that no step walks through the block for each of its parts. */

export interface Span {
  /** Indexes of the first and the last word, both included. */
  readonly first: number;
  readonly last: number;
}

const NONE: readonly never[] = [];

/** Lists of spans by word index; where a word has none, nothing stands. */
type ByIndex<S> = (S[] | undefined)[];

function addAt<S>(lists: ByIndex<S>, index: number, span: S): void {
  const known = lists[index];
  if (known === undefined) lists[index] = [span];
  else known.push(span);
}

/** An unchanging list of spans with look-up by word index; every look-up keeps the list's order. */
export class Spans<S extends Span> {
  private starts: ByIndex<S> | undefined;
  private ends: ByIndex<S> | undefined;
  private longest = 0;

  constructor(readonly all: readonly S[]) {}

  startingAt(index: number): readonly S[] {
    return this.byStart()[index] ?? NONE;
  }

  endingAt(index: number): readonly S[] {
    if (this.ends === undefined) {
      this.ends = [];
      for (const span of this.all) addAt(this.ends, span.last, span);
    }
    return this.ends[index] ?? NONE;
  }

  /** Those that the word is in, by their starts. */
  covering(index: number): S[] {
    const found: S[] = [];
    const starts = this.byStart();
    for (let start = Math.max(0, index - this.longest + 1); start <= index; start++) {
      for (const span of starts[start] ?? NONE) if (span.last >= index) found.push(span);
    }
    return found;
  }

  /** The list with some of its spans changed for others of the same words, and with others behind them. */
  with(changed: ReadonlyMap<S, S>, added: readonly S[]): Spans<S> {
    if (changed.size === 0 && added.length === 0) return this;
    return new Spans([...this.all.map((span) => changed.get(span) ?? span), ...added]);
  }

  private byStart(): ByIndex<S> {
    if (this.starts !== undefined) return this.starts;
    const starts: ByIndex<S> = [];
    for (const span of this.all) {
      addAt(starts, span.first, span);
      this.longest = Math.max(this.longest, span.last - span.first + 1);
    }
    this.starts = starts;
    return starts;
  }
}

/** An unchanging list of spans of which no two overlap. */
export class Segments<S extends Span> {
  private readonly byWord: (S | undefined)[] = [];

  constructor(readonly all: readonly S[]) {
    for (const span of all) {
      for (let index = span.first; index <= span.last; index++) this.byWord[index] = span;
    }
  }

  /** The one that the word is in. */
  at(index: number): S | undefined {
    return this.byWord[index];
  }

  startingAt(index: number): S | undefined {
    const found = this.byWord[index];
    return found?.first === index ? found : undefined;
  }

  endingAt(index: number): S | undefined {
    const found = this.byWord[index];
    return found?.last === index ? found : undefined;
  }
}
