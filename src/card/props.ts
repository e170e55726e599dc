/** What the parts of the card are given, and what they share. */
import type { CardModel, OtherReading, SourceNote } from '../describe/types';
import type { CardStrings } from './strings';

export type Said = 'not' | 'wrong' | 'hide';

export interface CardOptions {
  /** BCP 47 language of the article. */
  lang: string;
  /** The reader chose another entity: fetch its model and call show(). */
  onNavigate(id: string): void;
  /** What the reader says of the shown card, and what is meant instead; undefined where it belongs to no mark. */
  onSay?: ((said: Said | 'other', model: CardModel, to?: OtherReading) => void) | undefined;
  onClose(): void;
  /** The reader pinned the card, or let it go; undefined where it stays anyway. */
  onPin?: ((pinned: boolean) => void) | undefined;
  /** Shows all that there is, without "More": the card has a page of its own. */
  whole?: boolean;
}

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
