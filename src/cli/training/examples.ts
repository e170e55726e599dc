/** Examples to learn from: every candidate of the gold sets with its readings, their features and which are right. */

import type { Knowledge } from '../../knowledge/store';
import { languageOf } from '../../language';
import { linkInSteps } from '../../linking';
import type { ObservedBlock } from '../../linking/context/model';
import { endOfMark, formOf } from '../../linking/mentions/compounds';
import type { Choice } from '../../linking/rank/model';
import { type RankData, RankModel } from '../../linking/rank/weights';
import { type FoundMention, judge } from '../evaluation/judge';
import type { GoldDocument } from '../evaluation/model';
import { textToBlocks } from '../input';

/** A feature's index and value, one after the other. */
export type SparseVector = Float64Array;

export interface Example {
  readings: readonly SparseVector[];
  /** Indexes of the right readings; none where no reading is right. */
  right: readonly number[];
}

interface Weighed {
  piece: ObservedBlock;
  choices: readonly Choice[];
}

function weighAll(
  document: GoldDocument,
  knowledge: Knowledge,
  data: RankData,
): { pieces: Weighed[]; features: Map<object, Map<string, number>>; offsets: number[] } {
  const features = new Map<object, Map<string, number>>();
  const pieces: Weighed[] = [];
  const model = new RankModel(data, {
    feature(scored, name, value) {
      const known = features.get(scored) ?? new Map<string, number>();
      features.set(scored, known.set(name, (known.get(name) ?? 0) + value));
    },
    weighed(piece, choices) {
      pieces.push({ piece, choices });
    },
  });
  const { blocks, offsets } = textToBlocks(document.text);
  const article = { lang: document.lang, date: document.date, blocks };
  const language = languageOf(document.lang)!;
  const steps = linkInSteps(article, knowledge, language, undefined, undefined, model);
  while (!steps.next().done);
  return { pieces, features, offsets };
}

/** A reading as the mark that it would make. */
function asMark(
  knowledge: Knowledge,
  piece: ObservedBlock,
  { candidate }: Choice,
  reading: Choice['readings'][number],
  offset: number,
): FoundMention {
  const { entities } = knowledge;
  const kind = entities.kind(reading.ref);
  const end = endOfMark(knowledge, piece, candidate, reading.ref);
  const surface = piece.text.slice(candidate.start, end);
  return {
    start: offset + candidate.start,
    end: offset + end,
    surface,
    confidence: 0,
    form: formOf(reading, candidate, kind),
    id: entities.id(reading.ref),
    kind,
    label: reading.key ?? surface,
  };
}

/**
 * Examples of one document. A candidate that no reading is right for teaches that none is; one that only another
 * convention than the gold's could excuse teaches nothing.
 */
export function examplesOf(
  document: GoldDocument,
  knowledge: Knowledge,
  data: RankData,
  indexOf: ReadonlyMap<string, number>,
): Example[] {
  const { pieces, features, offsets } = weighAll(document, knowledge, data);
  return pieces.flatMap(({ piece, choices }) =>
    choices.flatMap((choice) => {
      const offset = offsets[piece.block]! + piece.offset;
      const marks = choice.readings.map((reading) => asMark(knowledge, piece, choice, reading, offset));
      const verdicts = judge(document, marks, knowledge).map(({ verdict }) => verdict);
      const right = verdicts.flatMap((verdict, index) => (verdict === 'right' ? [index] : []));
      if (marks.length === 0 || (right.length === 0 && verdicts.includes('convention'))) return [];
      const readings = choice.readings.map((reading) => {
        const own = [...(features.get(reading) ?? [])].filter(([name]) => indexOf.has(name));
        return Float64Array.from(own.flatMap(([name, value]) => [indexOf.get(name)!, value]));
      });
      return [{ readings, right }];
    }),
  );
}
