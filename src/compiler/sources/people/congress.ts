/** The sitting members of the United States Congress. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, StatementRow, Tables } from '../../tables/tables';
import { fromPackage } from '../packages';
import { type Office, OfficeMap, slug } from './offices';
import { AMERICAN_STATES } from './states';

interface Legislator {
  id: { wikidata?: string; wikipedia?: string };
  name: { first: string; last: string; official_full?: string; nickname?: string };
  bio: { birthday?: string; gender?: string };
  terms: { type: 'rep' | 'sen'; start: string; end: string; state: string; party?: string }[];
}

const PARTIES: Readonly<Record<string, string>> = { Democrat: 'Q29552', Republican: 'Q29468' };
const CONGRESS = 'congress/legislators-current.yaml.gz';
const CONGRESS_AS_OF = '2026-06-01';

function readMembers(raw: RawSources): Legislator[] {
  const yaml = fromPackage<{ parse(text: string): unknown }>('yaml');
  return yaml.parse(raw.text(CONGRESS)) as Legislator[];
}

function seat(type: 'rep' | 'sen', state: string): Office | undefined {
  const place = AMERICAN_STATES[state];
  if (!place) return undefined;
  const [jurisdiction, name] = place;
  const title = type === 'sen' ? 'United States senator' : 'United States representative';
  return {
    id: `glossa:office-${slug(title)}-${slug(name)}`,
    label: `${title} from ${name}`,
    country: 'Q30',
    jurisdiction,
    roles: ['legislator'],
    head: false,
  };
}

/** Hungarian and German names of a seat: the role's own word would be that of a state parliament. */
function seatNames(id: string, label: string): NameRow[] {
  const senator = label.startsWith('United States senator');
  return [
    { id, lang: 'hu', rank: 'label', name: senator ? 'amerikai szenátor' : 'az amerikai képviselőház tagja' },
    { id, lang: 'de', rank: 'label', name: senator ? 'US-Senator' : 'Mitglied des US-Repräsentantenhauses' },
  ];
}

/** Joined terms of one member: the same seat kept over elections is one term. */
function seats(member: Legislator): { office: Office; start: string; end: string }[] {
  const found: { office: Office; start: string; end: string }[] = [];
  for (const term of member.terms) {
    const office = seat(term.type, term.state);
    if (!office) continue;
    const before = found.at(-1);
    const gap = before ? Date.parse(term.start) - Date.parse(before.end) : 0;
    if (before?.office.id === office.id && gap < 60 * 86_400_000) before.end = term.end;
    else found.push({ office, start: term.start, end: term.end });
  }
  return found.map((one) => ({ ...one, end: one.end > CONGRESS_AS_OF ? '' : one.end }));
}

function congress(raw: RawSources): Tables {
  const map = new OfficeMap(raw);
  const offices = new Map<string, Office>();
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  const statements: StatementRow[] = [];
  for (const member of readMembers(raw)) {
    const id = member.id.wikidata;
    if (!id) continue;
    entities.push({ id, kind: 'person' });
    const plain = `${member.name.first} ${member.name.last}`;
    const label = (member.id.wikipedia ?? member.name.official_full ?? plain)
      .replace(/\s*\(.*\)/, '')
      .replaceAll('_', ' ');
    names.push({ id, lang: 'mul', rank: 'label', name: label });
    for (const name of [
      plain,
      member.name.official_full,
      member.name.nickname && `${member.name.nickname} ${member.name.last}`,
    ]) {
      if (name && name !== label) names.push({ id, lang: 'mul', rank: 'alias', name });
    }
    if (member.bio.birthday) statements.push({ id, property: 'born', value: member.bio.birthday });
    const gender = { F: 'female', M: 'male' }[member.bio.gender ?? ''];
    if (gender) statements.push({ id, property: 'gender', value: gender });
    const party = PARTIES[member.terms.at(-1)?.party ?? ''];
    if (party) statements.push({ id, property: 'party', value: party });
    if (member.id.wikipedia) statements.push({ id, property: 'wikipedia', value: member.id.wikipedia });
    for (const { office, start, end } of seats(member)) {
      offices.set(office.id, office);
      statements.push({ id, property: 'position', value: office.id, start, end });
    }
  }
  const rows = map.rows(offices.values());
  for (const { id, label } of offices.values()) rows.names.push(...seatNames(id, label));
  return {
    source: {
      id: 'congress',
      title: 'Members of the United States Congress',
      publisher: 'unitedstates/congress-legislators',
      url: 'https://github.com/unitedstates/congress-legislators',
      licence: 'CC0-1.0',
      asOf: CONGRESS_AS_OF,
    },
    entities: [...entities, ...[...offices.keys()].map((id): EntityRow => ({ id, kind: 'office' }))],
    names: [...names, ...rows.names],
    statements: [...statements, ...rows.statements],
  };
}

/** Items of the sitting members of Congress: their seats come from the newer source. */
export function congressMembers(raw: RawSources): Set<string> {
  const members = readMembers(raw);
  return new Set(members.map((member) => member.id.wikidata ?? ''));
}

export const CONGRESS_MEMBERS: Adapter = { id: 'congress', run: congress };
