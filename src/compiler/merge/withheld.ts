/** Names and facts that no source may give an entity: old vandalism, another word in the language, another's fact. */
import type { EntityId, NameLang, Property } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';

export interface Withheld {
  has(id: EntityId, lang: NameLang, name: string): boolean;
  /** True of a fact that is not the entity's, whichever source has it. */
  hasStatement(id: EntityId, property: Property, value: string): boolean;
}

/** Key of a name among those of an entity. */
export function nameKey(lang: NameLang, name: string): string {
  return `${lang}\t${normaliseName(name)}`;
}

export const NOTHING_WITHHELD: Withheld = { has: () => false, hasStatement: () => false };

/**
 * Reads lines of id, name and reason, parted by tabs; the name is withheld in every language. A line of id, "property
 * value" behind an equals sign ("=memberOf Q1065") and reason withholds a fact. Throws an Error that names the line when
 * one has not all three.
 */
export function parseWithheld(text: string): Withheld {
  const ids = new Set<EntityId>();
  const keys = new Set<string>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [id, name, reason] = line.split('\t');
    if (!id || !name || !reason)
      throw new Error(`withheld.tsv:${index + 1}: id, name and reason are needed.`);
    ids.add(id);
    keys.add(name.startsWith('=') ? `${id}\t${name}` : `${id}\t${normaliseName(name)}`);
  });
  return {
    has: (id, _lang, name) => ids.has(id) && keys.has(`${id}\t${normaliseName(name)}`),
    hasStatement: (id, property, value) => ids.has(id) && keys.has(`${id}\t=${property} ${value}`),
  };
}
