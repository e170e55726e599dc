/** Spans of a block's words, found by where they lie, so that no step walks through the block for each of its parts. */

export interface Span {
  /** Indexes of the first and the last word, both included. */
  readonly first: number;
  readonly last: number;
}

const NONE: readonly never[] = [];

function byIndex<S extends Span>(spans: readonly S[], indexOf: (span: S) => number): Map<number, S[]> {
  const found = new Map<number, S[]>();
  for (const span of spans) {
    const at = indexOf(span);
    const known = found.get(at);
    if (known === undefined) found.set(at, [span]);
    else known.push(span);
  }
  return found;
}

/** An unchanging list of spans with look-up by word index; every look-up keeps the list's order. */
export class Spans<S extends Span> {
  private starts: Map<number, S[]> | undefined;
  private ends: Map<number, S[]> | undefined;
  private longest = 0;

  constructor(readonly all: readonly S[]) {}

  startingAt(index: number): readonly S[] {
    return this.byStart().get(index) ?? NONE;
  }

  endingAt(index: number): readonly S[] {
    this.ends ??= byIndex(this.all, ({ last }) => last);
    return this.ends.get(index) ?? NONE;
  }

  /** Those that the word is in, by their starts. */
  covering(index: number): S[] {
    const found: S[] = [];
    const starts = this.byStart();
    for (let start = Math.max(0, index - this.longest + 1); start <= index; start++) {
      for (const span of starts.get(start) ?? NONE) if (span.last >= index) found.push(span);
    }
    return found;
  }

  /** The list with some of its spans changed for others of the same words, and with others behind them. */
  with(changed: ReadonlyMap<S, S>, added: readonly S[]): Spans<S> {
    if (changed.size === 0 && added.length === 0) return this;
    return new Spans([...this.all.map((span) => changed.get(span) ?? span), ...added]);
  }

  private byStart(): Map<number, S[]> {
    if (this.starts === undefined) {
      this.starts = byIndex(this.all, ({ first }) => first);
      for (const { first, last } of this.all) this.longest = Math.max(this.longest, last - first + 1);
    }
    return this.starts;
  }
}

/** An unchanging list of spans of which no two overlap. */
export class Segments<S extends Span> {
  private readonly byWord = new Map<number, S>();

  constructor(readonly all: readonly S[]) {
    for (const span of all) {
      for (let index = span.first; index <= span.last; index++) this.byWord.set(index, span);
    }
  }

  /** The one that the word is in. */
  at(index: number): S | undefined {
    return this.byWord.get(index);
  }

  startingAt(index: number): S | undefined {
    const found = this.byWord.get(index);
    return found?.first === index ? found : undefined;
  }

  endingAt(index: number): S | undefined {
    const found = this.byWord.get(index);
    return found?.last === index ? found : undefined;
  }
}
