/**
 * From Wikidata's classes to kinds. Classes number thousands and their English labels are regular ("municipality of
 * Spain", "river island"), so rules read the label (class-rules.ts). Of an item's classes the one whose rule comes
 * first decides; of the rules of the same kind the first that names a finer code gives the code.
 */
import type { Kind } from '../../../knowledge/model';
import { DROPPED, RULES } from './class-rules';

/** Classes whose English label was vandalised, missing or misleading when it was collected. */
const LABELS: Readonly<Record<string, string>> = {
  Q192283: 'news agency',
  Q1981322: 'autonomous church body',
  // Towns are of the classes "city council" of Israel and "town council in the Republic of Ireland".
  Q3505887: 'city of Israel',
  Q13455770: 'town of Ireland',
};
const VANDALISED: Readonly<Record<string, string>> = {
  Relajación: 'religious denomination',
  "Conceyu d'Asturies": 'municipality of Asturias',
};

export interface Classified {
  kind: Kind;
  /** Finer code, for descriptions (src/language/LANG/card). */
  code: string | undefined;
}

/** English label of a class, mended where the collected one is known to be wrong. */
export function classLabel(id: string, label: string): string {
  return LABELS[id] ?? VANDALISED[label] ?? label;
}

/** Kind of an item by the English labels of its classes; undefined when it is left out. */
export function classify(labels: readonly string[]): Classified | undefined {
  const wanted = labels.filter((label) => label !== '' && !DROPPED.test(label));
  const fits = RULES.filter((rule) => wanted.some((label) => rule.test.test(label)));
  const [first] = fits;
  if (first === undefined) return undefined;
  const code = fits.find((rule) => rule.kind === first.kind && rule.code !== undefined)?.code;
  return { kind: first.kind, code };
}
