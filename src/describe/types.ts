/** The card's model: plain data that the worker composes and that the card draws and the command line prints. */
import type { EntityId, IsoDate, Kind } from '../knowledge/model';

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
  /** "since 2012", "2000–2008": already in the language of the card. */
  period?: string;
}

export interface Fact {
  label: string;
  values: FactValue[];
  note: SourceNote;
}

/** One bar of the timeline of offices. Years are fractional (2012.35) so that the card only scales them. */
export interface TermBar {
  office: string;
  /** BCP 47 language of the office's name where it is not the card's. */
  lang?: string;
  id?: EntityId;
  period: string;
  from: number;
  /** undefined: still held as far as the source knows. */
  to: number | undefined;
  /** Held on the article's date. */
  current: boolean;
  note: SourceNote;
}

/** A tie to another entity marked on the same page. */
export interface RelationLine {
  /** "recognised as a state on 13 July 2022", in the language of the card, without the other's name. */
  text: string;
  id: EntityId;
  label: string;
  /** BCP 47 language of the label where it is not the card's. */
  lang?: string;
  note: SourceNote;
}

export interface OtherReading {
  id: EntityId;
  label: string;
  lang?: string;
  description: string;
}

/** Years are fractional, as in TermBar. */
export interface Timeline {
  from: number;
  to: number;
  /** The article's date, with the day written out; undefined when the article has none or it lies outside. */
  marker: { at: number; label: string } | undefined;
}

/** The part of the world around the entity, ready to draw. Coordinates are those of `viewBox`. */
export interface LocatorMap {
  viewBox: string;
  /** SVG path data: all land in view, the borders between states, the state to fill in colour. */
  land: string;
  borders: string;
  highlight: string;
  point: { x: number; y: number } | undefined;
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
  /** One line made from facts. */
  description: string;
  /** What the entity was on the article's date: "President of Russia since 2012"; from the terms. */
  onDate: { date: IsoDate; text: string } | undefined;
  facts: Fact[];
  terms: TermBar[];
  relations: RelationLine[];
  others: OtherReading[];
  /** ISO 3166-1 alpha-2 for the flag (emoji), for states and those with one state. */
  flag: string | undefined;
  /** The span of the timeline of `terms`; undefined when there are no terms. */
  timeline: Timeline | undefined;
  map: LocatorMap | undefined;
  links: { label: string; url: string; lang?: string }[];
  sources: { title: string; url: string; licence: string; asOf: string }[];
}
