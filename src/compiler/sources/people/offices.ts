/** Offices as entities: which item a list's label names, and what the office is. */
import type { Role } from '../../../knowledge/model';
import type { RawSources } from '../../tables/adapter';
import type { NameRow, StatementRow } from '../../tables/tables';
import { countryName, countryOfList } from './countries';
import { rolesOf } from './roles';

export interface Office {
  id: string;
  label: string;
  country: string | undefined;
  /** What it governs, where the label does not name a smaller unit. */
  jurisdiction: string | undefined;
  roles: Role[];
  /** True of the known office of a head of state or government: its label is certain to name one office. */
  head: boolean;
}

/** ASCII slug: lower case, words joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[đð]/gi, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A label without the number of the legislature: "Member of the 57th Parliament of …" is one office. */
export function withoutNumber(label: string): string {
  const ordinal = String.raw`(\d+(st|nd|rd|th)|(twenty-)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth))`;
  if (!/^(member|deputy|senator|representative)/i.test(label)) return label;
  return label.replace(new RegExp(`\\b${ordinal} `, 'i'), '').replace(/ of the 4th Republic$/, '');
}

/** Offices of the world's organisations that the list without a country names. */
const ORGANISATIONS: Readonly<Record<string, Pick<Office, 'id' | 'jurisdiction' | 'roles'>>> = {
  'Secretary-General of the United Nations': {
    id: 'Q81066',
    jurisdiction: 'Q1065',
    roles: ['secretaryGeneral'],
  },
};

const HEADS: ReadonlySet<Role> = new Set([
  'president',
  'primeMinister',
  'chancellor',
  'monarch',
  'supremeLeader',
]);

/** Sub-national offices: their jurisdiction is not the country. */
const LOCAL =
  /^(lord )?mayor|^governor of|^premier of|^minister-president|^(chief|first) minister of|^(lieutenant|vice)|^head of|^president of \w+/i;

/** Tails of a head's title that are no smaller unit's name. */
const GENERIC =
  / of (the )?(republic|state|state council|council of ministers|government|executive yuan|union|federation|(swiss )?confederation)$/i;

function namesCountry(label: string, country: string): boolean {
  const name = country.replace(/^the /, '');
  return label.includes(name.slice(0, Math.max(5, name.length - 3)));
}

/** What a chamber's name ends in that is no place: "House of Commons", "Council of the Nation". */
const CHAMBER =
  /(deputies|commons|lords|representatives|councillors|senators|states|nation(alities)?|union|elders|people'?s?|house|parliament|congress|senate|republic.*|federation|kingdom)$/i;
/** Federations and states of regions, whose parts have parliaments that are named without "of". */
const WITH_REGIONAL_PARLIAMENTS: ReadonlySet<string> = new Set(
  'Q16 Q29 Q30 Q31 Q38 Q39 Q40 Q96 Q155 Q183 Q213 Q408 Q414 Q668 Q843 Q1033'.split(' '),
);
const REGIONAL =
  /landtag|(legislative|provincial|regional|region) (assembly|council|parliament)|state (parliament|senator|representative|deputy)|house of assembly|corts |basque|flemish|walloon/i;

/** True of the seat in a parliament of a part of the state ("Member of the Parliament of Catalonia"). */
export function isRegionalSeat(label: string, countryId: string, country: string): boolean {
  if (namesCountry(label, country)) return false;
  if (WITH_REGIONAL_PARLIAMENTS.has(countryId) && REGIONAL.test(label)) return true;
  const tail = /^.* of (?:the )?(.+)$/.exec(label.replace(/^(member|deputy|senator) of /i, ''))?.[1];
  return tail !== undefined && /^\p{Lu}/u.test(tail) && !CHAMBER.test(tail);
}

const LOCAL_ROLES: ReadonlySet<Role> = new Set(['governor', 'headOfGovernment', 'mayor']);

/** True of the head of a smaller unit; a central bank and a chamber have governors and presidents too. */
function isLocal(label: string, role: Role | undefined): boolean {
  return (role === undefined || LOCAL_ROLES.has(role)) && LOCAL.test(label);
}

/** English label in full: "Minister of Defence" as "Minister of Defence of Canada", "Ambassador of Canada to Denmark". */
export function fullLabel(label: string, country: string, role: Role | undefined): string {
  if (role === 'ambassador') return label.replace(/ to (?!.* to )/, ` of ${country} to `);
  if (namesCountry(label, country)) return label;
  if (role === 'legislator' && / of /.test(label)) return label;
  const heads = role !== undefined && HEADS.has(role);
  const local = heads ? / of /.test(label) && !GENERIC.test(label) : isLocal(label, role);
  return local ? label : `${label} of ${country}`;
}

function normalise(label: string): string {
  return label
    .toLowerCase()
    .replace(/\bthe /g, '')
    .replace(/defense/g, 'defence')
    .replace(/\s*\(.*\)$/, '')
    .trim();
}

export class OfficeMap {
  private readonly byLabel = new Map<string, string[]>();
  private readonly heads = new Map<string, string>();
  private readonly labels = new Map<string, string>();
  private readonly places = new Map<string, string>();
  private readonly made = new Map<string, Office>();

  constructor(raw: RawSources) {
    for (const row of raw.tsv('officeholders/offices.tsv.gz')) {
      const { qid = '', label = '', country_qid = '', jurisdiction_qid = '', end = '' } = row;
      if (/^Q\d+$/.test(label) || label === '') continue;
      this.labels.set(qid, label);
      if (jurisdiction_qid) this.places.set(qid, jurisdiction_qid);
      if (end !== '' && end < '1990') continue;
      for (const place of new Set([country_qid, jurisdiction_qid])) {
        if (place === '') continue;
        const key = `${place}|${normalise(label)}`;
        this.byLabel.set(key, [...(this.byLabel.get(key) ?? []), qid]);
      }
    }
    for (const row of raw.tsv('officeholders/world-leaders-2022-wikidata.tsv.gz')) {
      const { countryid = '', position = '', positionLabel = '' } = row;
      const [role] = rolesOf(positionLabel.replace(/ of .*$/, ''));
      if (!role || !HEADS.has(role)) continue;
      const key = `${countryid === 'Q756617' ? 'Q35' : countryid === 'Q29999' ? 'Q55' : countryid}|${role}`;
      if (!this.heads.has(key)) this.heads.set(key, position);
      this.labels.set(position, positionLabel);
    }
    this.heads.set('Q183|chancellor', 'Q4970706');
    this.heads.set('Q423|supremeLeader', 'Q56876342');
    this.heads.set('Q794|supremeLeader', 'Q332486');
  }

  /** The office of the head of a state, by its role; made where no source has an item for it. */
  head(country: string, role: Role): Office {
    const label = {
      president: 'President',
      primeMinister: 'Prime Minister',
      monarch: 'Monarch',
      chancellor: 'Chancellor',
      supremeLeader: 'Supreme Leader',
    }[role as string];
    return this.make(country, label ?? role, [role]);
  }

  /** Countries by the known offices of their heads. */
  headOffices(): Map<string, string> {
    return new Map([...this.heads].map(([key, office]) => [office, key.slice(0, key.indexOf('|'))]));
  }

  /** True of the states whose heads are known. */
  isState(country: string): boolean {
    return [...HEADS].some((role) => this.heads.has(`${country}|${role}`));
  }

  /** The office that a list means by a label, undefined for shadow offices and substitutes. */
  get(list: string, label: string): Office | undefined {
    if (/^shadow|^substitute|^deputy member|^alternate member|^observer|^special guest/i.test(label))
      return undefined;
    // The Indian list files foreign secretaries under the minister's title; the minister is "of External Affairs".
    if (list === 'india-ministers' && label === 'Minister of Foreign Affairs') return undefined;
    const plain = withoutNumber(label).replace(/^(acting|interim|caretaker) /i, '');
    const country = countryOfList(list);
    if (country === undefined && list !== 'world') return undefined;
    const organisation = ORGANISATIONS[plain];
    if (organisation) return { ...organisation, label: plain, country: undefined, head: true };
    return this.make(country, plain, rolesOf(plain, country));
  }

  private make(country: string | undefined, label: string, roles: Role[]): Office {
    const key = `${country}|${label}`;
    const known = this.made.get(key);
    if (known) return known;
    const name = country ? countryName(country) : undefined;
    const [role] = roles;
    const full = name ? fullLabel(label, name, role) : label;
    const national =
      !/ of /.test(label) || GENERIC.test(label) || (name !== undefined && namesCountry(label, name));
    const head =
      role && HEADS.has(role) && country && national ? this.heads.get(`${country}|${role}`) : undefined;
    const ids = [label, full].flatMap((text) => this.byLabel.get(`${country}|${normalise(text)}`) ?? []);
    const unique = [...new Set(ids)];
    const id = head ?? (unique.length === 1 ? unique[0] : undefined);
    const regional = role === 'legislator' && country && name ? isRegionalSeat(label, country, name) : false;
    const local =
      !head && (regional || isLocal(label, role) || (role !== undefined && HEADS.has(role) && !national));
    const office: Office = {
      id: id ?? `glossa:office-${slug(name ?? 'world')}-${slug(label)}`,
      label: full.charAt(0).toUpperCase() + full.slice(1),
      country,
      jurisdiction: local ? this.places.get(id ?? '') : country,
      roles,
      head: head !== undefined,
    };
    if (local && office.jurisdiction === country) office.jurisdiction = undefined;
    this.made.set(key, office);
    return office;
  }

  /** Rows of the offices given. */
  rows(offices: Iterable<Office>): { names: NameRow[]; statements: StatementRow[] } {
    const names: NameRow[] = [];
    const statements: StatementRow[] = [];
    for (const office of offices) {
      names.push({ id: office.id, lang: 'en', rank: 'label', name: office.label });
      if (office.country) statements.push({ id: office.id, property: 'country', value: office.country });
      if (office.jurisdiction)
        statements.push({ id: office.id, property: 'jurisdiction', value: office.jurisdiction });
      for (const role of office.roles) statements.push({ id: office.id, property: 'role', value: role });
    }
    return { names, statements };
  }
}
