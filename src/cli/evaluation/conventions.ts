/**
 * Where a mark that differs from the gold is right by another convention than the annotators': a table
 * (conventions.tsv) decides, the same for every set. Columns: how the mark lies to the gold span, its form and kind,
 * the gold entity's kind, the tie between the two; lists are parted by commas, "*" is any, "!" before a list none of it.
 */
import { readFileSync } from 'node:fs';

/** The mark lies on a gold span, inside or around one, across its bound, or on none. */
export type Lies = 'same' | 'inside' | 'around' | 'across' | 'none';

/**
 * same: one entity. country: of one state. related: a statement of the file ties them. alike: their names start alike.
 * small: the mark is in lower case. elsewhere: the gold has the entity, or these words, in the same document. opening:
 * it opens a report, before a dash or a bracket. own: the mark's id is the project's own, and the names are one. edition:
 * their names start alike but for years. typed: the gold has a type and no id. longer: so it has, the mark is of that type
 * and longer by small words alone. named: the gold has no item, and the mark's label is all the words, of this mark or of another of the entity. behind: behind a
 * comma, "of", "in" or "for" inside the gold span. *: none is asked for.
 */
export type Tie =
  | '*'
  | 'same'
  | 'country'
  | 'related'
  | 'alike'
  | 'small'
  | 'elsewhere'
  | 'opening'
  | 'own'
  | 'edition'
  | 'typed'
  | 'longer'
  | 'named'
  | 'behind';

export interface Convention {
  name: string;
  lies: readonly Lies[];
  form(form: string): boolean;
  kind(kind: string): boolean;
  gold(kind: string): boolean;
  tie: Tie;
}

function test(list: string): (value: string) => boolean {
  if (list === '*') return () => true;
  const values = new Set(list.replace(/^!/, '').split(','));
  return list.startsWith('!') ? (value) => !values.has(value) : (value) => values.has(value);
}

let table: readonly Convention[] | undefined;

/** The table's rows in order: the first that fits is the reason that is printed. */
export function conventions(): readonly Convention[] {
  table ??= readFileSync(new URL('conventions.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [name, lies, form, kind, gold, tie] = row.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        Tie,
      ];
      return {
        name,
        lies: lies.split(',') as Lies[],
        form: test(form),
        kind: test(kind),
        gold: test(gold),
        tie,
      };
    });
  return table;
}
