/** Finds the entity that a source names by Wikidata's English label, among those of all tables. */
import type { EntityId, Kind, NameLang, Property } from '../../../knowledge/model';
import type { Tables } from '../../tables/tables';

/** First year and last year; undefined where no source tells. */
export interface Years {
  from: number | undefined;
  to: number | undefined;
}

const FIRST: readonly Property[] = ['born', 'started', 'founded', 'published'];
const LAST: readonly Property[] = ['died', 'ended', 'dissolved'];
/** Of a label that the sources of labels do not have: what the thing is called too. */
const OTHER_NAMES: ReadonlySet<string> = new Set(['alias', 'short', 'former']);

function yearOf(date: string): number {
  return Number(/^-?\d+/.exec(date)![0]);
}

export class LabelIndex {
  private readonly kinds = new Map<EntityId, Kind>();
  private readonly byLabel = new Map<string, Set<EntityId>>();
  private readonly ownLabels = new Map<EntityId, string[]>();
  /** Entities with a label of a language, as "hu Q1". */
  private readonly labelledIn = new Set<string>();
  private readonly byAlias = new Map<string, Set<EntityId>>();
  private readonly valuesOf = new Map<EntityId, Map<Property, string[]>>();

  constructor(all: readonly Tables[]) {
    this.add(all);
  }

  /** Adds the tables of further sources. */
  add(all: readonly Tables[]): void {
    for (const { entities } of all)
      for (const { id, kind } of entities) if (!this.kinds.has(id)) this.kinds.set(id, kind);
    for (const { names, statements } of all) {
      for (const { id, lang, rank, name } of names) {
        if (rank === 'label') this.labelledIn.add(`${lang} ${id}`);
        if (lang !== 'en' && lang !== 'mul') continue;
        if (rank === 'label') this.ownLabels.set(id, [...(this.ownLabels.get(id) ?? []), name]);
        const index = rank === 'label' ? this.byLabel : OTHER_NAMES.has(rank) ? this.byAlias : undefined;
        index?.set(name, (index.get(name) ?? new Set()).add(id));
      }
      for (const { id, property, value } of statements) {
        const own = this.valuesOf.get(id) ?? new Map<Property, string[]>();
        this.valuesOf.set(id, own);
        own.set(property, [...(own.get(property) ?? []), value]);
      }
    }
  }

  /** English labels of an entity. */
  labels(id: EntityId): readonly string[] {
    return this.ownLabels.get(id) ?? [];
  }

  isLabelled(id: EntityId, lang: NameLang): boolean {
    return this.labelledIn.has(`${lang} ${id}`);
  }

  has(id: EntityId): boolean {
    return this.kinds.has(id);
  }

  kindOf(id: EntityId): Kind | undefined {
    return this.kinds.get(id);
  }

  ofKind(kind: Kind): EntityId[] {
    return [...this.kinds].filter(([, one]) => one === kind).map(([id]) => id);
  }

  /** Values that any table has of a property. */
  values(id: EntityId, property: Property): readonly string[] {
    return this.valuesOf.get(id)?.get(property) ?? [];
  }

  /** When a person lived, or a thing was there. */
  years(id: EntityId): Years {
    const find = (properties: readonly Property[]): number | undefined => {
      const date = properties.flatMap((property) => this.values(id, property))[0];
      return date === undefined ? undefined : yearOf(date);
    };
    return { from: find(FIRST), to: find(LAST) };
  }

  /** Entities of these kinds under the label; where it is nobody's label, those that have it as another name. */
  named(label: string, kinds: ReadonlySet<Kind>): EntityId[] {
    const among = (index: ReadonlyMap<string, ReadonlySet<EntityId>>): EntityId[] =>
      [...(index.get(label) ?? [])].filter((id) => kinds.has(this.kinds.get(id)!));
    const labelled = among(this.byLabel);
    return labelled.length > 0 ? labelled : among(this.byAlias);
  }
}
