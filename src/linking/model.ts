import type { ArticleLang, IsoDate, Kind, Role } from '../knowledge/model';
import type { EntityRef } from '../knowledge/store';

/** A text to annotate: the blocks (paragraphs, headings) of one article, in reading order. */
export interface Article {
  lang: ArticleLang;
  /** The day of publication; undefined when the page does not say. */
  date: IsoDate | undefined;
  /** Text of each block; offsets are UTF-16 units of the block's own text. */
  blocks: readonly Block[];
}

export interface Block {
  text: string;
  /** Heading in capitals and title case are read with more doubt. */
  heading: boolean;
}

/** How the mention names its entity. */
export type MentionForm = 'name' | 'partial' | 'adjective' | 'demonym' | 'compound' | 'role';

/** A linked mention: a span of one block and the entity that it means. */
export interface Mention {
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  surface: string;
  ref: EntityRef;
  kind: Kind;
  form: MentionForm;
  /** Calibrated: among marks given 0.9, nine in ten are right. */
  confidence: number;
  /** The role that the mention names, for form `role`. */
  role?: Role;
  /** Other readings of the same name, the likeliest first, at most 5. */
  others: readonly EntityRef[];
}

/** What an earlier part of the same article has settled: handed back with the next part. Plain data. */
export interface DocumentContext {
  /** Entity id and the full names under which it stood, base forms. */
  seen: readonly { id: string; names: readonly string[]; count: number }[];
}

/** The most that one call reads of an article: UTF-16 units of text, and candidates for mentions in it. */
export interface Budget {
  characters: number;
  candidates: number;
}

export interface LinkResult {
  mentions: Mention[];
  context: DocumentContext;
  /** Number of blocks that were read to their ends: fewer than there are where the article is above the budget. */
  read: number;
}
