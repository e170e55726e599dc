/** The name of an office in the language of the card, in the form for its holder. */
import { type Entity, type Kind, type NameLang, ROLES, type Role } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { Knowledge } from '../../knowledge/store';
import { firstValue } from '../../knowledge/values';
import type { Words } from '../../language/card';
import { type Labelled, labelled, nameOf, nounOf } from '../names/labels';

const IN_A_BODY: ReadonlySet<Role> = new Set<Role>([
  'chair',
  'director',
  'ceo',
  'editor',
  'secretaryGeneral',
  'generalSecretary',
  'adviser',
  'commissioner',
]);
/** Bodies are called by their short name within an office: "az ENSZ főtitkára". */
const SHORT: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'party', 'company', 'media']);

/** Roles that name an office only where no other does: derived ones, and what several ministries are called by. */
const VAGUE: ReadonlySet<Role> = new Set<Role>([
  'attorneyGeneral',
  'minister.development',
  'headOfState',
  'headOfGovernment',
  'leader',
]);

function specificity(role: Role): number {
  return ROLES.indexOf(role) + (VAGUE.has(role) ? ROLES.length : 0);
}

/** Roles of the office that say something of what it governs, the most specific first. */
function rolesOf(office: Entity, jurisdiction: Entity): Role[] {
  // A role in a body says something else beside the name of a state alone ("chair of Japan").
  const governsState = jurisdiction.kind === 'country';
  return office.statements
    .filter((statement) => statement.property === 'role')
    .map((statement) => statement.value as Role)
    .filter((role) => !(governsState && IN_A_BODY.has(role)))
    .sort((a, b) => specificity(a) - specificity(b));
}

function composed(
  office: Entity,
  jurisdiction: Entity | undefined,
  lang: NameLang,
  words: Words,
  female: boolean,
): string | undefined {
  const noun = nounOf(jurisdiction, lang);
  if (jurisdiction === undefined || noun === undefined) return undefined;
  const short = SHORT.has(jurisdiction.kind) ? nameOf(jurisdiction, lang, ['short']) : undefined;
  const common = short ?? (SHORT.has(jurisdiction.kind) ? nameOf(jurisdiction, 'mul', ['short']) : undefined);
  // Of several portfolios the one that the language has a word for.
  return rolesOf(office, jurisdiction)
    .map((role) => words.office(role, { ...noun, name: common ?? noun.name }, female))
    .find((one) => one !== undefined);
}

/**
 * Name of an office: its label in the language, else made from its role and what it governs. Undefined where there is
 * neither: a line of English on a Hungarian card is read as an error.
 */
export function officeLabel(
  office: Entity,
  jurisdiction: Entity | undefined,
  lang: NameLang,
  words: Words,
  female = false,
): Labelled | undefined {
  // The pope is one of no state.
  const pope = firstValue(office, 'role') === 'pope' ? words.head('pope', female) : undefined;
  if (pope !== undefined) return { text: pope };
  const own =
    nameOf(office, lang, ['label']) ?? (lang === 'en' ? nameOf(office, 'mul', ['label']) : undefined);
  // "Secretary-General" alone does not say of what.
  const alone = lang === 'en' && own?.includes(' ') === false;
  if (own !== undefined && !alone) return { text: words.officeFor(own, female) };
  const made = composed(office, jurisdiction, lang, words, female);
  if (made !== undefined) return { text: made };
  return lang === 'en' ? labelled(office, lang) : undefined;
}

/** What the office governs. Of one that does not say, nothing is known: it may be a part of its state. */
export function jurisdictionOf(office: Entity, loaded: ReadonlyMap<string, Entity>): Entity | undefined {
  const governed = firstValue(office, 'jurisdiction');
  return governed === undefined ? undefined : loaded.get(governed);
}

const PLACES: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'formerCountry',
  'region',
  'city',
  'place',
]);

/** Tells whether a name is first of all one of a place: names of places go without an article in Hungarian. */
function isPlaceName(name: string, { names, entities }: Knowledge): boolean {
  const best = [...names.lookup(normaliseName(name))].sort(
    (a, b) => entities.prior(b.ref) - entities.prior(a.ref),
  )[0];
  return best !== undefined && PLACES.has(entities.kind(best.ref)) && best.rank !== 'adjective';
}

/** The office's name as it stands in a sentence; what it governs tells whether its first words are a place. */
export function inSentence(
  office: string,
  jurisdiction: Entity | undefined,
  { words, knowledge }: { words: Words; knowledge: Knowledge },
): string {
  const governed = jurisdiction !== undefined && PLACES.has(jurisdiction.kind) ? jurisdiction.names : [];
  return words.inSentence(
    office,
    (name) => governed.some((one) => one.name === name) || isPlaceName(name, knowledge),
  );
}
