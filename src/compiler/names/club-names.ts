/**
 * Clubs without the letters that say that they are clubs: "Qarabağ" of "Qarabağ FK". Only where the file has nothing
 * else of the name that readers may think of.
 */
import type { Name } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

const LETTERS =
  /^(?:FC|FK|SC|SK|AC|AS|CF|CD|NK|HNK|GNK|KF|IF|IK|BK|FF|SV|VfB|VfL|TSV|RC|SSC|US|UD|PFC|AEK|JK)$/;
/** Less known than this, a club is not called for short outside its state. */
const KNOWN = 0.35;
/** Better known than this, something else of the name is thought of. */
const NOTABLE = 0.2;
const LEAST_LENGTH = 5;

/** The one word that is left; undefined where there are more, or no letters of a club. */
function bareName(name: string): string | undefined {
  const words = name.split(' ');
  const rest = words.filter((word) => !LETTERS.test(word));
  const [bare] = rest;
  return words.length === 2 && rest.length === 1 && bare!.length >= LEAST_LENGTH ? bare : undefined;
}

/** Names for the indexes by position of the entity; no card shows them. */
export function clubNamesByRef(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  report: Report,
): Map<number, Name[]> {
  const bare = new Map<string, { ref: number; name: Name }[]>();
  entities.forEach(({ kind, names }, ref) => {
    if (kind !== 'team') return;
    for (const { lang, rank, name } of names) {
      const word = rank === 'label' ? bareName(name) : undefined;
      if (word === undefined) continue;
      const key = normaliseName(word);
      const list = bare.get(key) ?? [];
      bare.set(key, list);
      if (!list.some((one) => one.ref === ref && one.name.lang === lang))
        list.push({ ref, name: { lang, rank: 'alias', name: word } });
    }
  });
  const taken = new Set<string>();
  entities.forEach(({ names }, ref) => {
    if (priors[ref]! < NOTABLE) return;
    for (const { name, rank } of names) {
      const key = name.includes(' ') || rank === 'weak' ? '' : normaliseName(name);
      if (bare.has(key)) taken.add(key);
    }
  });
  const found = new Map<number, Name[]>();
  for (const [key, list] of bare) {
    const refs = new Set(list.map(({ ref }) => ref));
    const [ref] = refs;
    if (taken.has(key) || refs.size > 1 || priors[ref!]! < KNOWN) continue;
    found.set(ref!, [...(found.get(ref!) ?? []), ...list.map(({ name }) => name)]);
    report.count('Clubs known without the letters of a club', 'all');
  }
  return found;
}
