/**
 * Peers and noblemen by their names alone, for cards in Hungarian and German: "Horatio Nelson, 1st Viscount Nelson" is
 * how the English encyclopaedia tells namesakes apart, and no German or Hungarian newspaper writes it.
 */
import { labelIn } from '../../knowledge/labels';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** "…, 3rd Marquess of Salisbury", "…, Baroness Lee of Asheridge", "…, comte de La Pérouse". */
const TITLE =
  /, (?:\d+(?:st|nd|rd|th) )?(?:Baron|Baroness|Baronet|Count|Countess|Duke|Duchess|Earl|Lady|Lord|Marquess|Marquis|Viscount|Viscountess|baron|comte|conte|duc|marquis)(?: .+)?$/;
/** Royals have a name of their own in each language, a single name or one with a number is none, and "Sir" is a title too. */
const NO_NAME = /^(?:Prince|Princess|King|Queen|Archduke|Archduchess|Grand) |^\S+$| [IVX]+$/;

/** The name without the title; undefined where there is none or nothing else to call the bearer. */
export function withoutPeerage(name: string): string | undefined {
  const bare = name.replace(TITLE, '').replace(/^Sir /, '');
  return !TITLE.test(name) || NO_NAME.test(bare) ? undefined : bare;
}

/** Gives persons whose only label has a peerage a Hungarian and a German one without. */
export function shortenPeers(entities: readonly MergedEntity[], report: Report): void {
  for (const { kind, names } of entities) {
    if (kind !== 'person') continue;
    const bare = withoutPeerage(labelIn(names, 'mul', 'en') ?? '');
    if (bare === undefined) continue;
    for (const lang of ['hu', 'de'] as const) {
      if (labelIn(names, lang) !== undefined) continue;
      names.push({ lang, rank: 'label', name: bare, sources: 1 });
      report.count('Peers by their names alone', lang);
    }
  }
}
