/** States by the adjectives and names that English short descriptions use. */
import { feature } from '@rapideditor/country-coder';
import { countryOfIso } from '../people/countries';

/** Adjective as it stands before a noun, by ISO code of the state; only those that mean one state of today. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  US: 'American',
  GB: 'British English Scottish Welsh',
  FR: 'French',
  DE: 'German',
  IT: 'Italian',
  ES: 'Spanish',
  PT: 'Portuguese',
  NL: 'Dutch',
  BE: 'Belgian',
  CH: 'Swiss',
  AT: 'Austrian',
  HU: 'Hungarian',
  PL: 'Polish',
  CZ: 'Czech',
  SK: 'Slovak',
  RO: 'Romanian',
  BG: 'Bulgarian',
  RS: 'Serbian',
  HR: 'Croatian',
  SI: 'Slovenian',
  UA: 'Ukrainian',
  RU: 'Russian',
  TR: 'Turkish',
  GR: 'Greek',
  SE: 'Swedish',
  NO: 'Norwegian',
  DK: 'Danish',
  FI: 'Finnish',
  IS: 'Icelandic',
  IE: 'Irish',
  EE: 'Estonian',
  LV: 'Latvian',
  LT: 'Lithuanian',
  CN: 'Chinese',
  JP: 'Japanese',
  KR: 'South Korean',
  IN: 'Indian',
  PK: 'Pakistani',
  IL: 'Israeli',
  IR: 'Iranian',
  AU: 'Australian',
  NZ: 'New Zealand',
  CA: 'Canadian',
  MX: 'Mexican',
  BR: 'Brazilian',
  AR: 'Argentine Argentinian',
  CL: 'Chilean',
  CO: 'Colombian',
  ZA: 'South African',
  EG: 'Egyptian',
  NG: 'Nigerian',
  KE: 'Kenyan',
  ID: 'Indonesian',
  MY: 'Malaysian',
  TH: 'Thai',
  VN: 'Vietnamese',
  PH: 'Philippine Filipino',
  SA: 'Saudi',
  AE: 'Emirati',
  AF: 'Afghan',
  AL: 'Albanian',
  BA: 'Bosnian',
  BB: 'Barbadian',
  BD: 'Bangladeshi',
  BO: 'Bolivian',
  BS: 'Bahamian',
  BY: 'Belarusian',
  CM: 'Cameroonian',
  CU: 'Cuban',
  DZ: 'Algerian',
  EC: 'Ecuadorian',
  ET: 'Ethiopian',
  GH: 'Ghanaian',
  GT: 'Guatemalan',
  IQ: 'Iraqi',
  JM: 'Jamaican',
  JO: 'Jordanian',
  KH: 'Cambodian',
  KP: 'North Korean',
  LB: 'Lebanese',
  LU: 'Luxembourgish',
  LY: 'Libyan',
  MA: 'Moroccan',
  MM: 'Burmese',
  NI: 'Nicaraguan',
  NP: 'Nepalese Nepali',
  PE: 'Peruvian',
  PY: 'Paraguayan',
  SG: 'Singaporean',
  SN: 'Senegalese',
  SY: 'Syrian',
  TN: 'Tunisian',
  UG: 'Ugandan',
  UY: 'Uruguayan',
  VE: 'Venezuelan',
  ZW: 'Zimbabwean',
};

const BY_ADJECTIVE = new Map<string, string>();
for (const [iso, adjectives] of Object.entries(ADJECTIVES)) {
  const spelled = /^(?:North|South|New) /.test(adjectives) ? [adjectives] : adjectives.split(' ');
  for (const adjective of spelled) BY_ADJECTIVE.set(adjective, countryOfIso(iso)!);
}

/** English names that country-coder does not know, and parts of a state that descriptions name in its stead. */
const NAMES: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united states of america': 'US',
  'czech republic': 'CZ',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
};

/** Names that mean a part of the world or several states ("Georgia", "Korea", "Ireland", "Congo"). */
const AMBIGUOUS = /^(?:georgia|korea|ireland|congo|china|micronesia|guinea|jersey|macedonia|america)$/i;

/** Item of the state whose English name this is; undefined when it could be another place too. */
export function countryNamed(name: string): string | undefined {
  const plain = name.trim().replace(/^the /i, '');
  if (plain.length < 4 && !/^(?:US|USA|UK)$/.test(plain)) return undefined;
  if (AMBIGUOUS.test(plain)) return undefined;
  const known = NAMES[plain.toLowerCase()];
  if (known !== undefined) return countryOfIso(known);
  const found = feature(plain)?.properties;
  // Country-coder also knows regions, postal codes and the like: only what has a code of its own is a state.
  return found?.iso1A2 === undefined ? undefined : countryOfIso(found.iso1A2);
}

/** The state that a short description begins with ("American rock band", "1969 French film"). */
export function nationOf(description: string): string | undefined {
  const match =
    /^(?:(?:former|\d{4}|multinational) )*((?:North|South|New) \p{Lu}\p{L}+|\p{Lu}\p{L}+) (?!and |&|–)/u.exec(
      description,
    );
  return match === null ? undefined : BY_ADJECTIVE.get(match[1]!);
}

/** The state at the end of a description's "in City, Region, State"; undefined when none is named surely. */
export function stateAtEnd(description: string): string | undefined {
  const last = description
    .replace(/[.\s]+$/, '')
    .split(/, | in /)
    .at(-1);
  return last === undefined || last === description ? undefined : countryNamed(last);
}
