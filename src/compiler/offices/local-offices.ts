/**
 * Tells what an office of a part of a state governs: "Mayor of Szeged", "Member of the Massachusetts House of
 * Representatives". Such an office is none of the state, though sources list it under the state.
 */
import type { EntityId, Role } from '../../knowledge/model';
import { normaliseName, stripMarks } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import { englishLabel, valuesOf } from './one-office';

/** Roles of which one office is known to govern one place, so that the place's whole name is enough. */
const LOCAL_ROLES: ReadonlySet<Role> = new Set<Role>([
  'governor',
  'headOfGovernment',
  'mayor',
  'president',
  'primeMinister',
]);

/** What stands behind the name of a part of a state in the name of its body. */
const BODY =
  /^(?:'s )?(?:state|provincial|regional|region|canton|cantonal|legislat|house|senate|assembly|parliament|council|landtag|general assembly|executive|government)/;
/** What an office is for, or whom a deputy of the state stands for, is not what it governs. */
const CONCERNED = /\b(?:for|representing|in|to|at|on|with|in charge of|responsible for .*)(?: the)? $/;
/** Bodies that only parts of states have. */
const LOCAL_BODY =
  /\b(?:state (?:legislature|assembly|senator|representative|deputy)|regional (?:council|parliament|assembly)|region assembly|provincial (?:assembly|council|parliament)|county (?:council|assembly)|city council|landtag|house of delegates|house of assembly|cantonal|oblast|voivodeship|autonomous community|sami parliament)\b/i;

/** Tails of a place's name that labels leave out. */
const TAIL = / (?:oblast|province|state|county|department|region|canton|governorate|voivodeship|prefecture)$/;

function nameKey(name: string): string {
  return stripMarks(normaliseName(name)).replace(TAIL, '');
}

interface Places {
  /** Places of a state by name: several where the name is not unique. */
  byName: Map<string, MergedEntity[]>;
  /** Names of the first-level parts of a state by its id. */
  parts: Map<EntityId, Map<string, MergedEntity[]>>;
}

function addTo(lists: Map<string, MergedEntity[]>, key: string, entity: MergedEntity): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entity]);
  else list.push(entity);
}

function readPlaces(entities: readonly MergedEntity[]): Places {
  const places: Places = { byName: new Map(), parts: new Map() };
  for (const entity of entities) {
    if (entity.kind !== 'region' && entity.kind !== 'city' && entity.kind !== 'territory') continue;
    const keys = new Set(
      entity.names
        .filter((name) => name.lang === 'en' || name.lang === 'mul')
        .filter((name) => name.rank === 'label' || name.rank === 'alias' || name.rank === 'short')
        .map((name) => nameKey(name.name)),
    );
    const [country] = valuesOf(entity, 'country');
    if (country === undefined) continue;
    const parts = places.parts.get(country) ?? new Map<string, MergedEntity[]>();
    places.parts.set(country, parts);
    for (const key of keys) {
      addTo(places.byName, `${country}|${key}`, entity);
      if (entity.kind !== 'city' && key.length > 3) addTo(parts, key, entity);
    }
  }
  return places;
}

/** The place that a governor's or a mayor's label names behind "of". */
function governedPlace(
  label: string,
  role: Role,
  country: EntityId,
  { byName }: Places,
): EntityId | undefined {
  const match = / of (?:the )?([^,]+)$/.exec(label.replace(/^.*(?= of )/, ''));
  if (match === null) return undefined;
  const found = byName.get(`${country}|${nameKey(match[1]!)}`) ?? [];
  const fitting = found.filter((place) => (role === 'mayor') === (place.kind === 'city'));
  return fitting.length === 1 ? fitting[0]!.id : undefined;
}

/** "victoria" in "victorian legislative assembly": where the name, or its stem with an adjective's ending, stands. */
function findName(text: string, name: string): { start: number; end: number } | undefined {
  const stem = name.length > 6 ? name.slice(0, -1) : name;
  let start = text.indexOf(stem);
  for (; start >= 0; start = text.indexOf(stem, start + 1)) {
    if (start > 0 && text[start - 1] !== ' ') continue;
    let end = start + stem.length;
    while (end < text.length && /[a-z]/.test(text[end]!)) end++;
    // "an", "ian", "n", "ese": an adjective; a longer tail makes another word.
    if (end - start - name.length <= 3) return { start, end };
  }
  return undefined;
}

/** The parts of the state one of which the label says to be governed; undefined when it speaks of none. */
function namedPart(
  label: string,
  parts: readonly (readonly [string, MergedEntity[]])[],
): MergedEntity[] | undefined {
  const text = stripMarks(normaliseName(label));
  let best: { length: number; found: MergedEntity[] } | undefined;
  for (const [name, found] of parts) {
    const at = findName(text, name);
    if (at === undefined || CONCERNED.test(text.slice(0, at.start))) continue;
    const rest = text.slice(at.end).replace(TAIL, '').trimStart();
    const atEnd = rest === '' && / of (?:the )?$/.test(text.slice(0, at.start));
    if ((atEnd || BODY.test(rest)) && name.length > (best?.length ?? 0))
      best = { length: name.length, found };
  }
  return best?.found;
}

/** The label without the name of the state behind it: "Ohio state representative of the United States". */
function withoutState(label: string, names: readonly string[]): string {
  const tail = names.find((name) => label.endsWith(` of ${name}`) || label.endsWith(` of the ${name}`));
  return tail === undefined ? label : label.slice(0, label.lastIndexOf(' of '));
}

/** English names of the state with the id. */
function englishNames(state: MergedEntity | undefined): string[] {
  return (state?.names ?? []).filter(({ lang }) => lang === 'en').map(({ name }) => name);
}

/** The office governs this and nothing else; undefined: nothing that is known. */
function setJurisdiction(office: MergedEntity, place: EntityId | undefined): void {
  const [first] = office.statements;
  office.statements = office.statements.filter((one) => one.property !== 'jurisdiction');
  if (place === undefined) return;
  const { source, asOf } = first!;
  office.statements.push({ property: 'jurisdiction', value: place, source, asOf });
}

/** What the office of no part governs. */
const STATE = 'state';

/** The part of the state that the office governs, undefined when it cannot be told; STATE where it is none of a part. */
function partGoverned(
  office: MergedEntity,
  country: EntityId,
  states: readonly string[],
  places: Places,
): EntityId | undefined | typeof STATE {
  const given = valuesOf(office, 'jurisdiction');
  const role = valuesOf(office, 'role')[0] as Role | undefined;
  const label = withoutState(englishLabel(office), states);
  const stateKeys = new Set(states.map(nameKey));
  const parts = [...(places.parts.get(country) ?? [])].filter(([name]) => !stateKeys.has(name));
  // "President of the Federation of Bosnia and Herzegovina": the part's name ends with the state's.
  const longer = parts.filter(([name]) => [...stateKeys].some((key) => name.endsWith(` ${key}`)));
  const named = namedPart(englishLabel(office), longer) ?? namedPart(label, parts);
  const mayBeLocal = given.length === 0 && role !== undefined && LOCAL_ROLES.has(role);
  const local = mayBeLocal ? governedPlace(label, role, country, places) : undefined;
  if (local !== undefined) return local;
  if (named !== undefined) return named.length === 1 ? named[0]!.id : undefined;
  return given.length > 0 && LOCAL_BODY.test(label) ? undefined : STATE;
}

/**
 * States what offices of parts of states govern, where the label names one part; an office of a part that cannot be
 * told governs nothing that is known, and never the state. Entities are changed in place. Gives the numbers of offices.
 */
export function placeLocalOffices(entities: readonly MergedEntity[]): { placed: number; unplaced: number } {
  const places = readPlaces(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = { placed: 0, unplaced: 0 };
  for (const entity of entities) {
    const [country] = valuesOf(entity, 'country');
    if (entity.kind !== 'office' || country === undefined) continue;
    if (valuesOf(entity, 'jurisdiction').some((id) => id !== country)) continue;
    const states = englishNames(byId.get(country));
    const place = partGoverned(entity, country, states, places);
    if (place === STATE) continue;
    counts[place === undefined ? 'unplaced' : 'placed']++;
    for (const name of entity.names)
      if (name.lang === 'en' && name.rank === 'label') name.name = withoutState(name.name, states);
    setJurisdiction(entity, place);
  }
  return counts;
}
