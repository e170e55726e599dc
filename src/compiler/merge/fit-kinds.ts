/** Statements that cannot be of the kind that the entity is: sources name a land's government by the land's item. */

import { labelIn } from '../../knowledge/labels';
import type { Kind, Property, Statement } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

const LAND: readonly string[] = [
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
  region: new Set(LAND),
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

/** Words of names that tell what a building is, whatever it is used for today. */
const BUILDINGS: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:palace|castle|castello|palazzo|château|chateau|schloss|residenzschloss)\b/i, 'palace'],
  [/\b(?:cathedral|chapel|church|mosque|monastery|abbey|basilica|temple|synagogue)\b/i, 'placeOfWorship'],
];
const MUSEUM = /museum|gallery|galerie|kunsthalle|collection/i;

/** "Buckingham Palace" has rooms that are shown, and is a palace: a museum is what is called so. */
export function nameBuilding(entity: MergedEntity): void {
  const found = entity.statements.find(
    ({ property, value, source }) => property === 'class' && value === 'museum' && source !== 'curated',
  );
  const label = labelIn(entity.names, 'en', 'mul');
  if (found === undefined || label === undefined || MUSEUM.test(label)) return;
  const code = BUILDINGS.find(([words]) => words.test(label))?.[1];
  if (code !== undefined) found.value = code;
}
