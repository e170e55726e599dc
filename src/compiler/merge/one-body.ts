/** Makes one organisation of the bodies that several sources know by the same full name. */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Kind } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { replaceDoubles } from './doubles';

/** How two sources' spellings of one name agree: case, accents, "the", British and American spellings are put aside. */
export function organisationKey(name: string): string {
  return stripMarks(normaliseName(name))
    .replace(/\borgani[sz]ation/g, 'organisation')
    .replace(/\b(the|a|az)\b/g, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/\bprogramme\b/g, 'program')
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const KINDS: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'company', 'party', 'treaty']);
/** Bodies that a source declares because it found no item for them. */
const UNKNOWN = 'glossa:body-';

function keysOf(entity: MergedEntity): Set<string> {
  return new Set(
    entity.names
      .filter(({ lang, rank }) => (lang === 'en' || lang === 'mul') && (rank === 'label' || rank === 'alias'))
      .map(({ name }) => organisationKey(name)),
  );
}

/** Unites bodies without an item with the one other organisation that bears their English label. */
export function uniteBodies(entities: readonly MergedEntity[], report: Report): MergedEntity[] {
  const byKey = new Map<string, Set<EntityId>>();
  for (const entity of entities) {
    if (!KINDS.has(entity.kind) || entity.id.startsWith(UNKNOWN)) continue;
    for (const key of keysOf(entity)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entity.id));
  }
  const doubles = new Map<EntityId, EntityId>();
  for (const entity of entities) {
    if (!entity.id.startsWith(UNKNOWN)) continue;
    const label = labelIn(entity.names, 'en') ?? '';
    const found = [...(byKey.get(organisationKey(label)) ?? [])];
    if (found.length !== 1) continue;
    doubles.set(entity.id, found[0]!);
    report.note('bodies that are one with another', `${entity.id} → ${found[0]}`);
  }
  return replaceDoubles(entities, doubles, true);
}
