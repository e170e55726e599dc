/** The sure entities of an article, how often and under which names: what one part of it hands on to the next. */

import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { DocumentContext } from '../model';

/** Most entities that a context hands on, and names of each. */
const CONTEXT_LIMIT = 150;
const MOST_NAMES = 4;

export class Seen {
  protected readonly counts = new Map<EntityRef, number>();
  protected readonly names = new Map<EntityRef, Set<string>>();

  constructor(protected readonly knowledge: Knowledge) {}

  /** Takes up what an earlier part of the article settled. Ids that the file does not know are passed over. */
  restore(context: DocumentContext | undefined): void {
    for (const { id, names, count } of context?.seen ?? []) {
      const ref = this.knowledge.entities.find(id);
      if (ref === undefined) continue;
      for (const name of names) this.see(ref, name);
      this.counts.set(ref, count);
    }
  }

  count(ref: EntityRef): number {
    return this.counts.get(ref) ?? 0;
  }

  /** Notes a sure mention of the entity under a name (normalised, base form). True where the name is new. */
  see(ref: EntityRef, key: string): boolean {
    this.counts.set(ref, this.count(ref) + 1);
    const names = this.names.get(ref);
    if (names === undefined) this.names.set(ref, new Set([key]));
    else if (names.has(key)) return false;
    else names.add(key);
    return true;
  }

  toContext(): DocumentContext {
    const seen = [...this.counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CONTEXT_LIMIT)
      .map(([ref, count]) => ({
        id: this.knowledge.entities.id(ref),
        names: [...(this.names.get(ref) ?? [])].slice(0, MOST_NAMES),
        count,
      }));
    return { seen };
  }
}
