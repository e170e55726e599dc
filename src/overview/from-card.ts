/** What the overview takes of an entity's card. */
import type { CardModel } from '../describe/types';

export interface Span {
  label: string;
  from: number;
  to: number | undefined;
  /** Ran on the article's day. */
  current: boolean;
}

export interface CardParts {
  label: string;
  lang: string | undefined;
  lead: string;
  spans: Span[];
  ties: { id: string; text: string }[];
}

export function partsOf(card: CardModel): CardParts {
  return {
    label: card.label,
    lang: card.labelLang,
    lead: card.lead,
    spans: card.terms.flatMap(({ office, spans }) =>
      spans.map(({ from, to, when }) => ({ label: office, from, to, current: when === 'current' })),
    ),
    ties: card.relations.map(({ id, text }) => ({ id, text })),
  };
}
