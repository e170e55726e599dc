/** A card as lines of plain text. */
import type { CardModel } from './types';

/** Name and description, then a fact a line with its source and as-of date, then the ties to others. */
export function cardLines(card: CardModel): string[] {
  const lines = [`${card.label}${card.nativeName ? ` (${card.nativeName})` : ''} · ${card.lead}`];
  for (const line of [card.today, card.undated]) if (line !== undefined) lines.push(`  ${line}`);
  for (const fact of card.facts) {
    const values = fact.values.map((value) =>
      value.period ? `${value.text} (${value.period})` : value.text,
    );
    const source = card.sources[fact.note.source]?.title ?? '';
    lines.push(`  ${fact.label}: ${values.join(', ')}  [${source}, ${fact.note.asOf}]`);
  }
  for (const relation of card.relations) lines.push(`  → ${relation.label}: ${relation.text}`);
  return lines;
}
