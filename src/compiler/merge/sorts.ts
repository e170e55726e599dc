/** What tells that two sources do not speak of the same thing: kinds that exclude each other, unrelated names. */
import type { Kind } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';

/** Kinds by what sort of thing they are: an item of one sort cannot be of another. Kinds not listed may be anything. */
export const SORTS: Partial<Record<Kind, string>> = {
  person: 'person',
  country: 'land',
  territory: 'land',
  region: 'land',
  city: 'land',
  water: 'land',
  mountain: 'land',
  event: 'event',
  work: 'work',
  office: 'office',
  party: 'body',
  company: 'body',
  team: 'body',
};

function words(name: string): string[] {
  return stripMarks(normaliseName(name))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);
}

/** True when a word of the one begins like a word of the other, or the one is the acronym of the other. */
export function areRelated(a: readonly string[], b: readonly string[]): boolean {
  const starts = new Set(b.flatMap(words).map((word) => word.slice(0, 4)));
  if (a.flatMap(words).some((word) => starts.has(word.slice(0, 4)))) return true;
  const initials = (names: readonly string[]): string[] =>
    names.map((name) =>
      words(name)
        .map((word) => word.charAt(0))
        .join(''),
    );
  const plain = (names: readonly string[]): string[] => names.map((name) => words(name).join(''));
  return (
    initials(a).some((acronym) => acronym.length > 1 && plain(b).includes(acronym)) ||
    initials(b).some((acronym) => acronym.length > 1 && plain(a).includes(acronym))
  );
}
