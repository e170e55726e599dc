/** What the parts of the card are given, and what they share. */
import type { CardModel, SourceNote } from '../describe/types';
import type { CardStrings } from './strings';

export interface PartProps {
  model: CardModel;
  strings: CardStrings;
  onNavigate(id: string): void;
}

/** Where a fact comes from, for hovering. */
export function sourceTitle(model: CardModel, note: SourceNote, strings: CardStrings): string | undefined {
  const source = model.sources[note.source];
  return source && `${strings.source}: ${source.title}, ${strings.asOf} ${note.asOfText}`;
}
