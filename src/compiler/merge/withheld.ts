/** Names that no source may give an entity: old vandalism, and what is another word in the language. */
import type { EntityId, NameLang } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';

export interface Withheld {
  has(id: EntityId, lang: NameLang, name: string): boolean;
}

/** Key of a name among those of an entity. */
export function nameKey(lang: NameLang, name: string): string {
  return `${lang}\t${normaliseName(name)}`;
}

export const NOTHING_WITHHELD: Withheld = { has: () => false };

/**
 * Reads lines of id, name and reason, parted by tabs; the name is withheld in every language. Throws an Error that
 * names the line when one has not all three.
 */
export function parseWithheld(text: string): Withheld {
  const keys = new Set<string>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [id, name, reason] = line.split('\t');
    if (!id || !name || !reason)
      throw new Error(`withheld.tsv:${index + 1}: id, name and reason are needed.`);
    keys.add(`${id}\t${normaliseName(name)}`);
  });
  return { has: (id, _lang, name) => keys.has(`${id}\t${normaliseName(name)}`) };
}
