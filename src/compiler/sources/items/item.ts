/** An item of Wikidata as the collected files together have it. */
import type { Classified } from './classes';

export interface Item extends Classified {
  /** Labels by language, where a file says that the name is the label. */
  labels: Map<string, string>;
  /** Names of aliases-2020 by language: the label is among them, but the file does not say which it is. */
  names: Map<string, string[]>;
  /** Languages that have a name, on the scale of the 102 languages of labels-2021. */
  languages: number;
  /** Code of a person's occupation, and item of the state that the English description tells. */
  occupation?: string;
  country?: string;
}

export function newItem(classified: Classified): Item {
  return {
    kind: classified.kind,
    code: classified.code,
    labels: new Map(),
    names: new Map(),
    languages: 0,
  };
}

/** Bracketed disambiguations and line breaks are no part of a name. */
export function cleanName(name: string): string {
  return name
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
