/** Statements that cannot be of the kind that the entity is: sources name a land's government by the land's item. */

import type { Kind, Property, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

const LAND: readonly string[] = [
  'archipelago',
  'settlement',
  'city',
  'town',
  'macroRegion',
  'continent',
  'breakawayState',
  'island',
  'peninsula',
  'dynasty',
];
/** Parts of states by what they are called. */
const PARTS: readonly string[] = [
  'federalState',
  'land',
  'province',
  'canton',
  'county',
  'oblast',
  'krai',
  'prefecture',
  'voivodeship',
  'department',
  'governorate',
  'autonomousCommunity',
  'emirate',
];
const WATER: readonly string[] = [
  'river',
  'lake',
  'sea',
  'ocean',
  'strait',
  'canal',
  'gulf',
  'bay',
  'reservoir',
];
const RELIEF: readonly string[] = [
  'archipelago',
  'mountain',
  'mountainRange',
  'island',
  'peninsula',
  'volcano',
  'desert',
  'continent',
];

/** Classes that things of a kind can have; kinds that are not listed may have any. */
const CLASSES: Partial<Record<Kind, ReadonlySet<string>>> = {
  person: new Set(),
  country: new Set(LAND),
  territory: new Set(LAND),
  region: new Set([...LAND, ...PARTS]),
  city: new Set(LAND),
  water: new Set(WATER),
  mountain: new Set(RELIEF),
};

/** True of a class that no thing of the kind has: an authority is no region. */
export function isMisfit(kind: Kind, { property, value, source }: Statement): boolean {
  const fits = property === 'class' && source !== 'curated' ? CLASSES[kind] : undefined;
  return fits !== undefined && !fits.has(value);
}

/** What else a source says of an entity that it takes for a body: where it sits, when it was founded, what it is part of. */
const OF_A_BODY: ReadonlySet<Property> = new Set<Property>([
  'headquarters',
  'founded',
  'industry',
  'parentOrganisation',
  'partOf',
  'owner',
]);

/** Drops classes of other kinds, with what the same source tells of the body that it speaks of. */
export function dropMisfits(entity: MergedEntity, report: Report): void {
  const { id, kind, statements } = entity;
  const misfits = statements.filter((one) => isMisfit(kind, one));
  if (misfits.length === 0) return;
  const sources = new Set(misfits.map(({ source }) => source));
  for (const { value, source } of misfits)
    report.note('classes that the kind cannot have, dropped', `${id}: ${kind} as ${value} (${source})`);
  entity.statements = statements.filter(
    (one) => !misfits.includes(one) && !(sources.has(one.source) && OF_A_BODY.has(one.property)),
  );
}
