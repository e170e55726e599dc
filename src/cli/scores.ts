/** Compares linked mentions with gold ones: strict span and id, span alone, and how well confidence is calibrated. */

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** Wikidata id; undefined where the gold has none, NIL where the entity has no item. */
  qid: string | undefined;
  /** PER, LOC, ORG, MISC where the gold gives types. */
  type: string | undefined;
  /** Lemma of the name, where the gold gives it. */
  lemma: string | undefined;
}

export interface FoundMention {
  start: number;
  end: number;
  surface: string;
  confidence: number;
  form: string;
  id: string;
}

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** Precision, recall and F1 of counts; 0 where there is nothing to divide by. */
export function ratios({ right, found, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export const NIL = 'NIL';

/** How a found mention stands to the gold. */
export type Verdict = 'right' | 'wrongEntity' | 'goldHasNone' | 'wrongSpan' | 'noGold';

export interface Judged {
  mention: FoundMention;
  verdict: Verdict;
  gold: GoldMention | undefined;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Judges each found mention of one document by its gold; strict means the same span and the same id. */
export function judge(found: readonly FoundMention[], gold: readonly GoldMention[]): Judged[] {
  return found.map((mention) => {
    const same = gold.find((one) => one.start === mention.start && one.end === mention.end);
    if (same !== undefined) {
      if (same.qid === mention.id) return { mention, verdict: 'right', gold: same };
      return { mention, verdict: same.qid === NIL ? 'goldHasNone' : 'wrongEntity', gold: same };
    }
    const near = gold.find((one) => overlaps(one, mention));
    return { mention, verdict: near === undefined ? 'noGold' : 'wrongSpan', gold: near };
  });
}

/** Share of right marks in each band of confidence. */
export function calibrationTable(
  judged: readonly { confidence: number; right: boolean }[],
): { from: number; to: number; marks: number; right: number }[] {
  const bands = [0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];
  return bands.slice(0, -1).map((from, index) => {
    const to = bands[index + 1]!;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return {
      from,
      to: Math.min(1, to),
      marks: inside.length,
      right: inside.filter(({ right }) => right).length,
    };
  });
}
