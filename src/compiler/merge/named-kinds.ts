/** What buildings and parts of states are, by the words of their names. */
import { labelIn } from '../../knowledge/labels';
import type { Kind } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { MergedEntity } from '../entity';

type Words = readonly (readonly [words: RegExp, code: string])[];

/** The first that is found tells: a "Cathedral Square" is a square. */
const BUILDINGS: Words = [
  [/\b(?:square|plaza|piazza)$|^(?:place de|piazza|plaza) /i, 'square'],
  [/\b(?:street|avenue|boulevard)$|^(?:rue|boulevard|avenue) /i, 'street'],
  [/^(?:london|royal) borough of /i, 'quarter'],
  [/\bnational park\b/i, 'nationalPark'],
  [/\b(?:railway|train|central|metro) station$|\bhauptbahnhof$/i, 'railwayStation'],
  [/\b(?:palace|castle|castello|palazzo|château|chateau|schloss|residenzschloss)\b/i, 'palace'],
  [
    /\b(?:cathedral|chapel|church|mosque|monastery|abbey|basilica|temple|synagogue|minster|shrine)\b/i,
    'placeOfWorship',
  ],
  [/\bopera(?: house)?$|^(?:teatro|théâtre) |\b(?:theatre|theater)$/i, 'theatre'],
  [/\bbridge$|^(?:pont|ponte) /i, 'bridge'],
  [/\b(?:tower|skyscraper)$|^(?:torre|tour) /i, 'tower'],
];
const MUSEUM = /museum|gallery|galerie|kunsthalle|collection/i;
/** A building that has its address for a name: "30 Rockefeller Plaza". */
const ADDRESS = /^\d/;

function wordOf(words: Words, name: string): string | undefined {
  return words.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * "Buckingham Palace" has rooms that are shown, and is a palace: a museum is what is called so. A place of which no
 * source tells what it is is what its name says.
 */
export function nameBuilding({ kind, names, statements }: MergedEntity): void {
  const label = labelIn(names, 'en', 'mul');
  const found = statements.find(({ property }) => property === 'class');
  if (label === undefined || MUSEUM.test(label) || ADDRESS.test(label)) return;
  if (found !== undefined && (found.value !== 'museum' || found.source === 'curated')) return;
  const code = found !== undefined || kind === 'place' ? wordOf(BUILDINGS, label) : undefined;
  if (code === undefined) return;
  if (found !== undefined) found.value = code;
  else if (statements.length > 0) statements.push({ ...statements[0]!, property: 'class', value: code });
}

/** What a part of a state is called by itself. */
const PARTS: Words = [
  [/\boblast\b/i, 'oblast'],
  [/\bkrai\b/i, 'krai'],
  [/\bvoivodeship\b/i, 'voivodeship'],
  [/\bprefecture$/i, 'prefecture'],
  [/\bgovernorate$/i, 'governorate'],
  [/^county | county$/i, 'county'],
  [/^province of | province$/i, 'province'],
  [/ department$/i, 'department'],
  [/^canton of /i, 'canton'],
  [/^emirate of /i, 'emirate'],
];
/** A canton of France is a constituency, and one of Ecuador a town. */
const SWITZERLAND = 'Q39';

/** A region of which no source tells what it is, by the English name of it that has the word. */
export function nameRegion(entity: MergedEntity): void {
  const { kind, names, statements } = entity;
  if (kind !== 'region' || statements.some(({ property }) => property === 'class')) return;
  const country = statements.find(({ property }) => property === 'country');
  if (country === undefined) return;
  const label = labelIn(names, 'en', 'mul');
  const code = label && wordOf(PARTS, label);
  if (code === undefined || (code === 'canton' && firstValue(entity, 'country') !== SWITZERLAND)) return;
  statements.push({ ...country, property: 'class', value: code });
}

/** Kinds that the English name rules out, and what it makes of them. */
const OTHER_KINDS: readonly (readonly [kind: Kind, words: RegExp, is: Kind])[] = [
  ['city', / (?:district|county|province|region|governorate)$|^metropolitan borough of /i, 'region'],
  ['city', /^(?:london|royal) borough of /i, 'place'],
  ['organisation', /^(?:london|royal) borough of /i, 'place'],
  ['people', /\bchurch(?:es)?\b|ism$/i, 'religion'],
  ['people', /\b(?:cathedral|domkyrka|castle|palace|telescope|cottage)\b/i, 'place'],
  ['place', /^carnival of | carnival$/i, 'event'],
  // The prize is given at each ceremony.
  ['award', /^\d+(?:st|nd|rd|th) /i, 'event'],
];
/** A gazetteer of settlements: what it lists is one, whatever the seat's district is called. */
const SETTLEMENTS = 'cities';

/** A district is no town, and a church no people. */
export function renameKind(entity: MergedEntity): void {
  const label = labelIn(entity.names, 'en', 'mul') ?? '';
  if (entity.curated || entity.statements.some(({ source }) => source === SETTLEMENTS)) return;
  const other = OTHER_KINDS.find(([kind, words]) => kind === entity.kind && words.test(label));
  if (other !== undefined) entity.kind = other[2];
}

const ARCHIPELAGO = /\bislands$|\barchipelago$|\bkeys$/i;

/** "Hawaiian Islands" are not one. */
export function nameArchipelago({ names, statements }: MergedEntity): void {
  const island = statements.find(({ property, value }) => property === 'class' && value === 'island');
  if (island !== undefined && ARCHIPELAGO.test(labelIn(names, 'en', 'mul') ?? ''))
    island.value = 'archipelago';
}
