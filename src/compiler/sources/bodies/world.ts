/** The Factbook's list of international organisations. */
import { feature } from '@rapideditor/country-coder';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { countryOfIso } from '../people/countries';
import { englishDate } from '../people/heads';
import { slug } from '../people/offices';
import { ORGANISATIONS } from '../places/factbook';
import { type OrganisationIndex, organisationIndex } from './organisation-index';

const AS_OF = '2021';

const COUNTRIES: Readonly<Record<string, string>> = {
  UK: 'Q145',
  US: 'Q30',
  NZ: 'Q664',
  UAE: 'Q878',
  Burma: 'Q836',
  'Cabo Verde': 'Q1011',
  'Czech Republic': 'Q213',
  China: 'Q148',
  Denmark: 'Q35',
  France: 'Q142',
  Netherlands: 'Q55',
  Ireland: 'Q27',
  Cyprus: 'Q229',
  Macedonia: 'Q221',
  'Democratic Republic of the Congo': 'Q974',
  'Republic of the Congo': 'Q971',
  "Cote d'Ivoire": 'Q1008',
  'The Bahamas': 'Q778',
  'The Gambia': 'Q1005',
  'South Korea': 'Q884',
  'North Korea': 'Q423',
  Swaziland: 'Q1050',
};

function countryNamed(name: string): string | undefined {
  const known = COUNTRIES[name];
  if (known !== undefined) return known;
  const properties = feature(name)?.properties;
  return properties?.iso1A2 && properties.nameEn === name ? countryOfIso(properties.iso1A2) : undefined;
}

/** States in "(5) Algeria, Libya, Mauritania, Morocco, Tunisia"; empty where the list is of another form. */
export function membersOf(text: string): string[] {
  const match = /^\((\d+)\) ([^()]+)$/.exec(text.replace(/\s+/g, ' ').trim());
  if (match === null) return [];
  const names = match[2]!.split(/, | and /).map((name) => name.trim());
  const ids = names.flatMap((name) => countryNamed(name) ?? []);
  // A list that holds more than states is not one of members.
  return ids.length >= names.length - 1 ? ids : [];
}

/** First date of "8 July 2001; effective - …"; '' where the text begins otherwise. */
export function foundedOn(text: string): string {
  const match = /^(?:created |established |signed )?((?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})(?=$|[ ;,(])/.exec(
    text,
  );
  return match === null ? '' : englishDate(match[1]!);
}

/** Organisations whose name is one word, which never tells the item. */
const ITEMS: Readonly<Record<string, string>> = { BRICS: 'Q243630' };

interface Organisation {
  name: string;
  abbr?: string;
  established?: string;
  members?: string;
  see?: string;
}

/** Above this an organisation is the world's: to say that a state is its member says nothing. */
const MOST_MEMBERS = 60;
const DATED_MEMBERSHIPS: ReadonlySet<string> = new Set(Object.values(ORGANISATIONS));
/** Forums without a seat or a charter, and missions that have ended. */
const LEFT_OUT =
  /^(Group of|advanced|developing|least developed|new independent|Big|Countries|.*(Zone|see)$)/i;

/** Forces of the United Nations, to which a state lends soldiers for some years: it is no member of them. */
const MISSIONS =
  /^(?:African Union[/ ])?United Nations .*(?:Force|Mission|Observer|Truce|Operation|Stabilization)/;

/** Unions that members left and came back to since the list was made, and no source says who is in. */
const UNSETTLED: ReadonlySet<string> = new Set(['Q4230']);

type Rows = Omit<Tables, 'source'>;

/** What an organisation is known by, before it is looked up. */
function factsOf({ abbr = '', established = '', members = '' }: Organisation): {
  abbr: string;
  founded: string;
  members: string[];
} {
  return {
    abbr: /^[A-Z][A-Za-z]{2,}$/.test(abbr) ? abbr : '',
    founded: foundedOn(established),
    members: membersOf(members),
  };
}

function addOrganisation(one: Organisation, index: OrganisationIndex, tables: Rows): void {
  const { abbr, founded, members } = factsOf(one);
  const item = ITEMS[one.name];
  const found = item === undefined ? index.find([one.name]) : { id: item, label: one.name };
  if (found === undefined && (members.length === 0 || founded === '')) return;
  const { entities, names, statements } = tables;
  const id = found?.id ?? `glossa:body-${slug(one.name)}`;
  entities.push({ id, kind: 'organisation' });
  names.push({ id, lang: 'en', rank: 'label', name: found?.label || one.name });
  if (found !== undefined && found.label !== one.name)
    names.push({ id, lang: 'en', rank: 'alias', name: one.name });
  if (abbr !== '') names.push({ id, lang: 'en', rank: found === undefined ? 'alias' : 'weak', name: abbr });
  if (founded !== '') statements.push({ id, property: 'founded', value: founded });
  if (found === undefined) statements.push({ id, property: 'class', value: 'internationalOrganisation' });
  const isDoubtful = UNSETTLED.has(id) || MISSIONS.test(one.name);
  if (members.length > MOST_MEMBERS || DATED_MEMBERSHIPS.has(id) || isDoubtful) return;
  for (const member of members) statements.push({ id: member, property: 'memberOf', value: id });
}

function run(raw: RawSources): Tables {
  const index = organisationIndex(raw);
  const rows: Rows = { entities: [], names: [], statements: [] };
  for (const one of raw.jsonl('organisations/international-organizations.jsonl.gz') as Organisation[]) {
    const isLeftOut = one.see !== undefined || LEFT_OUT.test(one.name) || / or |\//.test(one.name);
    if (!isLeftOut) addOrganisation(one, index, rows);
  }
  return {
    source: {
      id: 'world-organisations',
      title: 'The World Factbook: international organizations and groups',
      publisher: 'Central Intelligence Agency',
      url: 'https://www.cia.gov/the-world-factbook/',
      licence: 'public domain',
      asOf: AS_OF,
    },
    ...rows,
  };
}

/** International organisations with founding, abbreviation and members. */
export const WORLD_ORGANISATIONS: Adapter = { id: 'world-organisations', run };
