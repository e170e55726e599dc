/** What a mention is by its form, and which compounds are worth a mark. */

import type { Kind } from '../../knowledge/model';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Mention, MentionForm } from '../model';
import type { ScoredReading } from '../rank/model';
import { COMPANIES, isDerived } from '../read/case';
import { legalFormFrom } from '../read/legal-forms';
import type { Candidate, ScannedBlock } from '../read/model';

/** Kinds whose names stand before common nouns as a matter of course. */
const BRANDS: ReadonlySet<Kind> = new Set<Kind>(['company', 'media', 'product', 'work']);

/**
 * Mentions without the compounds that tell nothing new. A compound ("EU-tagállam") speaks of something else than the
 * name in it: it is marked only where the article does not give the name by itself or gives a name of several words
 * ("ENSZ BT-határozat"), and never for brands ("Facebook-oldal").
 */
export function withoutRepeats(mentions: readonly Mention[]): Mention[] {
  const named = new Set(mentions.filter(({ form }) => form !== 'compound').map(({ ref }) => ref));
  return mentions.filter(
    ({ form, ref, kind, surface }) =>
      form !== 'compound' || !(BRANDS.has(kind) || (named.has(ref) && !surface.includes(' '))),
  );
}

export function formOf(scored: ScoredReading, candidate: Candidate, kind: Kind): MentionForm {
  const { reading } = scored;
  if (reading === undefined) return candidate.partialCompound ? 'compound' : 'partial';
  if (reading.compound) return 'compound';
  if (reading.posting.rank === 'demonym' || (kind === 'people' && candidate.text === 'lower'))
    return 'demonym';
  return isDerived(reading) || reading.inflection === 'quality' ? 'adjective' : 'name';
}

/** UTF-16 offset where the mark ends: a company's legal form belongs to its name ("Intel Corp."). */
export function endOfMark(
  knowledge: Knowledge,
  { words }: ScannedBlock,
  candidate: Candidate,
  ref: EntityRef,
): number {
  if (!COMPANIES.has(knowledge.entities.kind(ref))) return candidate.end;
  const form = legalFormFrom(words, candidate.last + 1);
  if (form === undefined) return candidate.end;
  const { token } = words[form]!;
  return token.end - (/['\u2019]s$/.test(token.text) ? 2 : 0);
}
