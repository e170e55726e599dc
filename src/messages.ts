/** The one typed protocol between the page's script (and Glossa's own pages) and the worker. Plain JSON data. */
import type { CardModel } from './describe/types';
import type { EntityId, IsoDate, Kind } from './knowledge/model';
import type { DocumentContext, MentionForm } from './linking/model';

export interface AnnotateRequest {
  type: 'annotate';
  lang: string;
  date: IsoDate | undefined;
  blocks: { text: string; heading: boolean }[];
  context: DocumentContext | undefined;
}

/** A mark as the page needs it. Offsets in UTF-16 units of the block's text. */
export interface Mark {
  block: number;
  start: number;
  end: number;
  id: EntityId;
  kind: Kind;
  form: MentionForm;
  confidence: number;
  /** Other readings of the name, by id. */
  others: EntityId[];
}

export interface AnnotateResponse {
  marks: Mark[];
  context: DocumentContext;
}

export interface CardRequest {
  type: 'card';
  id: EntityId;
  lang: string;
  date: IsoDate | undefined;
  /** Ids of the entities marked on the page, for the relations. At most 200. */
  page: EntityId[];
  others: EntityId[];
}

export interface StatusRequest {
  type: 'status';
}
export interface StatusResponse {
  version: string;
  entities: number;
  asOf: IsoDate;
  sources: { title: string; publisher: string; url: string; licence: string; asOf: IsoDate }[];
}

export type Request = AnnotateRequest | CardRequest | StatusRequest;
export type Failure = { error: string };
export type ResponseTo<R extends Request> =
  | (R extends AnnotateRequest ? AnnotateResponse : R extends CardRequest ? CardModel : StatusResponse)
  | Failure;
