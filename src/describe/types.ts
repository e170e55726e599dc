/** The card's model: plain data that the worker composes and that the card draws and the command line prints. */
import type { EntityId, IsoDate, Kind } from '../knowledge/model';
import type { Flag } from './flag';

export interface SourceNote {
  /** Index in CardModel.sources. */
  source: number;
  asOf: IsoDate;
  /** The as-of date in the language of the card. */
  asOfText: string;
}

/** A value that is text, and may lead to another entity's card. */
export interface FactValue {
  text: string;
  /** BCP 47 language of the text where it is not the card's. */
  lang?: string;
  id?: EntityId;
  /** "since 2012", "2000–2008", "aged 67": already in the language of the card, drawn softly. */
  period?: string;
  /** The period in full, for hovering. */
  periodTitle?: string;
}

export interface Fact {
  /** What the row is about, the same in every language: a property's name or that of a composed row. */
  key: string;
  label: string;
  values: FactValue[];
  note: SourceNote;
}

/** Where a term lies as seen from the article's day. */
export type When = 'past' | 'current' | 'later';

/** One bar of the time strip. Years are fractional (2012.35) so that the card only scales them. */
export interface TermSpan {
  from: number;
  /** undefined: still held as far as the source knows. */
  to: number | undefined;
  /** The dates in full. */
  period: string;
  when: When;
}

/** An office with all the times that it was held. */
export interface TermRow {
  office: string;
  /** BCP 47 language of the office's name where it is not the card's. */
  lang?: string;
  id?: EntityId;
  /** "2006–10, 2012–18", in the language of the card; '' where no year is sure. */
  years: string;
  /** By start; none of a seat of which no start is known. */
  spans: TermSpan[];
  /** `current` when one of the spans is, else `past` when one is over, else `later`. */
  when: When;
  note: SourceNote;
}

/** The span of the time strip. Years are fractional, as in TermSpan. */
export interface Timeline {
  from: number;
  to: number;
  /** Whole years to draw a tick at. */
  ticks: number[];
  /** The article's date, with the day written out; undefined when the article has none. */
  marker: { at: number; label: string } | undefined;
}

/** A tie to another entity marked on the same page. */
export interface RelationLine {
  /** What the other is to the card's entity: "predecessor as Chancellor of Germany". Without the other's name. */
  text: string;
  id: EntityId;
  kind: Kind;
  label: string;
  /** BCP 47 language of the label where it is not the card's. */
  lang?: string;
  /** The dates in full, for hovering. */
  title?: string;
  note: SourceNote;
}

export interface OtherReading {
  id: EntityId;
  label: string;
  lang?: string;
  /** Its lead sentence; '' when nothing is known. */
  lead: string;
}

export interface MapPoint {
  x: number;
  y: number;
}

/** The part of the world around the entity, ready to draw. Coordinates are those of `viewBox`. */
export interface LocatorMap {
  viewBox: string;
  /** SVG path data: all land in view, the borders between states, the state to fill in colour. */
  land: string;
  borders: string;
  highlight: string;
  point: MapPoint | undefined;
  /** Other places of the article that lie in view. */
  others: (MapPoint & { id: EntityId; label: string })[];
}

export interface CardModel {
  id: EntityId;
  lang: string;
  kind: Kind;
  /** Name of the kind in the language of the card. */
  kindLabel: string;
  label: string;
  /** BCP 47 language of the label where it is not the card's. */
  labelLang: string | undefined;
  nativeName: string | undefined;
  /** BCP 47 language of nativeName when known. */
  nativeLang: string | undefined;
  /** One sentence on who or what this is; '' when nothing is known beyond the kind. */
  lead: string;
  /** What became of it since the article: "Today: President of Russia (since 2012)"; only where it differs. */
  today: string | undefined;
  /** Says as of when offices are told, where the article has no date. */
  undated: string | undefined;
  facts: Fact[];
  terms: TermRow[];
  /** The span of the time strip of `terms`; undefined when there are no terms. */
  timeline: Timeline | undefined;
  relations: RelationLine[];
  others: OtherReading[];
  /** The flag of a state, or of the state that the entity belongs to. */
  flag: Flag | undefined;
  map: LocatorMap | undefined;
  links: { label: string; url: string; lang?: string }[];
  sources: { title: string; url: string; licence: string; asOf: string }[];
  /** How many facts the card tells beyond the kind, without the ties to the page. */
  told: number;
}
