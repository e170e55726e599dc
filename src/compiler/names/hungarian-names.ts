/**
 * Hungarian names that no source gives, by the rules of transcription and of name order.
 *
 * The card shows the rules' spelling when no source has a Hungarian label, the state is one whose names Hungarian news
 * respell (states.ts), and nothing ties the person to another: those known only to be born there, and those with a
 * second citizenship of a state that writes Latin letters, keep the name that English has. In all cases the spellings
 * find the entity.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Property } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import { commonness } from '../../language/hu/common';
import { hungarianSpellings } from '../../language/transcription';
import { isRussianName } from '../../language/transcription/russian-names';
import { TRADITIONS } from '../../language/transcription/states';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { shortenPatronymics } from './mend-names';
import { hungarianOrder } from './spellings';

const HUNGARY = 'Q28';
const RUSSIA = 'Q159';
/** States where the names of those of whom only the birthplace is known may be Russian: and Ukraine, Belarus, Soviet. */
const SPEAK_RUSSIAN: ReadonlySet<EntityId> = new Set([RUSSIA, 'Q212', 'Q184', 'Q15180', 'Q34266']);
const PLACE_KINDS: ReadonlySet<string> = new Set(['city']);

function values(entity: MergedEntity, property: Property): string[] {
  return entity.statements
    .filter((statement) => statement.property === property)
    .map((statement) => statement.value);
}

type Rank = 'label' | 'transcribed' | 'weak';

function add(entity: MergedEntity, name: string, rank: Rank): boolean {
  const key = normaliseName(name);
  const known = entity.names.find((one) => one.lang === 'hu' && normaliseName(one.name) === key);
  if (known !== undefined) {
    if (rank === 'label' || known.rank === 'weak') known.rank = rank;
    return false;
  }
  entity.names.push({ lang: 'hu', rank, name, sources: 1 });
  return true;
}

/**
 * A Hungarian alias of a source that is to be the label: of a place any ("Munkács"), of a person the one that the rules
 * give too but for its accents.
 */
function ownAlias(entity: MergedEntity, shown: string | undefined): string | undefined {
  const aliases = entity.names.filter((name) => name.lang === 'hu' && name.rank === 'alias');
  const near = aliases.find((name) => shown !== undefined && bareKey(name.name) === bareKey(shown));
  if (near !== undefined || entity.kind === 'person') return near?.name;
  return aliases.find(({ name }) => /^[a-záéíóöőúüű -]+$/i.test(name))?.name;
}

function bareKey(name: string): string {
  return stripMarks(normaliseName(name));
}

/** Whether a person's names follow the state's rules for certain: a citizen or holder of its offices, of no Latin-script state. */
function belongsTo(entity: MergedEntity, country: EntityId, english: string | undefined): boolean {
  const citizenships = values(entity, 'citizenship');
  if (citizenships.length === 0) {
    const isRussian = SPEAK_RUSSIAN.has(country) && english !== undefined && isRussianName(english);
    return isRussian || values(entity, 'position').length > 0;
  }
  return citizenships.every((id) => (TRADITIONS[id]?.shown ?? 'never') !== 'never');
}

/** Of a person of no known state: the Hungarian alias of a source that the Russian name gives too is the label. */
function confirmAlias(entity: MergedEntity): void {
  const aliases = entity.names.filter((name) => name.lang === 'hu' && name.rank === 'alias');
  const native = entity.names.filter((name) => name.lang === 'ru');
  if (aliases.length === 0 || native.length === 0) return;
  const { all } = hungarianSpellings({ kind: 'person', country: RUSSIA, native });
  const keys = new Set(all.map(bareKey));
  const confirmed = aliases.find((name) => keys.has(bareKey(name.name)));
  if (confirmed !== undefined) confirmed.rank = 'label';
}

function hasLabel(entity: MergedEntity, lang: string): boolean {
  return labelIn(entity.names, lang) !== undefined;
}

function englishLabel(entity: MergedEntity): string | undefined {
  return entity.names.find((name) => name.rank === 'label' && (name.lang === 'en' || name.lang === 'mul'))
    ?.name;
}

/** Given names of those whom sources call in Hungarian order: "Katalin" of Karikó Katalin, who is Katalin Karikó elsewhere. */
export function hungarianGivenNames(entities: readonly MergedEntity[]): Set<string> {
  const given = new Set<string>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const own = labelIn(entity.names, 'hu')?.split(' ');
    const other = englishLabel(entity)?.split(' ');
    if (own?.length !== 2 || other === undefined) continue;
    if (normaliseName(own[0]!) === normaliseName(other.at(-1)!)) given.add(normaliseName(own[1]!));
  }
  return given;
}

/**
 * A Hungarian has the family name first in Hungarian. Who is known by a given name of another language has it last:
 * George Andrew Olah is no "Olah George Andrew".
 */
function addHungarianOrder(
  entity: MergedEntity,
  english: string | undefined,
  given: ReadonlySet<string>,
): void {
  if (entity.kind !== 'person' || hasLabel(entity, 'hu') || english === undefined) return;
  if (!given.has(normaliseName(english.split(' ')[0]!))) return;
  const ordered = hungarianOrder(english);
  if (ordered !== undefined) add(entity, ordered, 'label');
}

/** Adds what the rules of the state's languages make of the names. */
function addTranscriptions(
  entity: MergedEntity,
  country: EntityId,
  english: string | undefined,
  report: Report,
): void {
  const isPerson = entity.kind === 'person';
  const born = Number(values(entity, 'born')[0]?.slice(0, 4));
  const { shown, all } = hungarianSpellings({
    kind: isPerson ? 'person' : 'place',
    country,
    native: nativeNames(entity),
    ...(english !== undefined && { english }),
    ...(born > 0 && { born }),
  });
  const hasOwn = hasLabel(entity, 'hu');
  const alias = hasOwn ? undefined : ownAlias(entity, shown);
  if (alias !== undefined) add(entity, alias, 'label');
  const isOpen = !hasOwn && alias === undefined && (!isPerson || belongsTo(entity, country, english));
  for (const name of all) {
    if (name === english) continue;
    if (isFalseFriend(name)) {
      report.note('transcribed names that are common Hungarian words, left out', `${entity.id} ${name}`);
      continue;
    }
    const rank = isFaint(entity, name) ? 'weak' : isOpen && name === shown ? 'label' : 'transcribed';
    if (add(entity, name, rank)) report.count('Hungarian names by transcription', `${entity.kind} ${rank}`);
  }
}

/**
 * Adds Hungarian names to persons and cities: family name first for Hungarians, transcribed for states with rules. `given`
 * are normalised Hungarian given names.
 */
export function addHungarianNames(
  entity: MergedEntity,
  country: EntityId | undefined,
  given: ReadonlySet<string>,
  report: Report,
): void {
  const isPerson = entity.kind === 'person';
  const english = englishLabel(entity);
  entity.names = entity.names.filter(({ lang, name }) => lang !== 'hu' || /\p{Script=Latin}/u.test(name));
  if (isPerson) {
    if (country === undefined && !hasLabel(entity, 'hu')) confirmAlias(entity);
    // Only where English has the short form too.
    if (english?.split(' ').length === 2) shortenPatronymics(entity, (lang) => lang === 'hu');
  }
  if (country === undefined && isPerson && english !== undefined && isRussianName(english))
    addTranscriptions(entity, RUSSIA, english, report);
  if (country === undefined || (!isPerson && !PLACE_KINDS.has(entity.kind))) return;
  if (country === HUNGARY) addHungarianOrder(entity, english, given);
  else if (TRADITIONS[country] !== undefined) addTranscriptions(entity, country, english, report);
}

function nativeNames(entity: MergedEntity): { name: string; lang?: string }[] {
  return entity.names
    .filter((name) => name.rank === 'native' || name.lang === 'ru' || name.lang === 'uk')
    .map(({ name, lang }) => (lang === 'mul' ? { name } : { name, lang }));
}

const SHORT_NAME = 5;
const KNOWN_TOWN = 200_000;

/** Short names of lesser towns are mostly something else in Hungarian text: "Szeto". */
function isFaint(entity: MergedEntity, name: string): boolean {
  if (entity.kind !== 'city' || name.length > SHORT_NAME) return false;
  return Number(values(entity, 'population')[0] ?? 0) < KNOWN_TOWN;
}

function isFalseFriend(name: string): boolean {
  const key = normaliseName(name);
  return key.length < 3 || (!key.includes(' ') && commonness(key) > 0);
}
