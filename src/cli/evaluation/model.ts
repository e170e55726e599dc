/** What a gold set is made of. */
import type { ArticleLang } from '../../knowledge/model';

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** Wikidata id; undefined where the gold has none, NIL where the entity has no item. */
  qid: string | undefined;
  /** What the annotators say that it is: PER, LOC, ORG, MISC, or classes of Wikidata. */
  types: readonly string[];
  /** The entity's name in the gold, where it gives it. */
  name: string | undefined;
  /** Lemma of the name, where the gold gives it. */
  lemma: string | undefined;
  /** Right when it is marked, no loss when it is not. */
  optional?: boolean;
}

export interface GoldDocument {
  id: string;
  lang: ArticleLang;
  text: string;
  date: string | undefined;
  gold: GoldMention[];
}

export interface GoldSet {
  name: string;
  documents: GoldDocument[];
}

export const NIL = 'NIL';
