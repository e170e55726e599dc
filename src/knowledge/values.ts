/** Reads single values out of statements. */
import type { Property, Statement } from './model';

/** Value of the entity's first statement of the property; undefined when there is none or no entity. */
export function firstValue(
  entity: { readonly statements: readonly Statement[] } | undefined,
  property: Property,
): string | undefined {
  return entity?.statements.find((statement) => statement.property === property)?.value;
}
