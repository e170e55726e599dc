/** Reads single fields of the World Factbook's profiles. */
import type { IsoDate } from '../../../knowledge/model';

interface Subfield {
  name: string;
  content?: string;
  value?: string;
}

interface Field {
  name: string;
  content?: string;
  subfields?: Subfield[];
}

export interface Profile {
  name: string;
  /** FIPS 10-4. */
  code: string;
  categories: { fields: Field[] }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ocirc: 'ô',
  atilde: 'ã',
};

/** Text of a field without markup, character references resolved, single spaces. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A field's plain text, or a subfield's; undefined when the profile has none. */
export function fieldText(profile: Profile, field: string, subfield?: string): string | undefined {
  const found = profile.categories.flatMap(({ fields }) => fields).find(({ name }) => name === field);
  const raw = subfield === undefined ? found?.content : part(found, subfield)?.content;
  return raw === undefined ? undefined : plainText(raw);
}

/** The first subfield's number and the year that its text names: "9,855,745 (2024 est.)". */
export function fieldNumber(
  profile: Profile,
  field: string,
  subfield: string,
): { value: number; year: string | undefined } | undefined {
  const found = profile.categories.flatMap(({ fields }) => fields).find(({ name }) => name === field);
  const one = part(found, subfield);
  const value = Number(one?.value);
  if (one === undefined || !Number.isFinite(value) || value <= 0) return undefined;
  return { value, year: /\((?:[A-Za-z]+ )?(\d{4})\b/.exec(one.content ?? '')?.[1] };
}

function part(field: Field | undefined, subfield: string): Subfield | undefined {
  return field?.subfields?.find(({ name }) => name.trim().startsWith(subfield));
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date that a text begins with: "24 August 1991 (from …)" → 1991-08-24, "1650 (…)" → 1650; else undefined. */
export function leadingDate(text: string): IsoDate | undefined {
  const full = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/.exec(text);
  if (full !== null) {
    const month = MONTHS.indexOf(full[2]!) + 1;
    return month === 0
      ? undefined
      : `${full[3]}-${String(month).padStart(2, '0')}-${full[1]!.padStart(2, '0')}`;
  }
  return /^(\d{4})(?= \()/.exec(text)?.[1];
}

/** "47 00 N, 20 00 E" → '47,20'; undefined when the text does not begin so. */
export function leadingPoint(text: string): string | undefined {
  const found = /^(\d{1,2}) (\d{2}) ([NS]), (\d{1,3}) (\d{2}) ([EW])/.exec(text);
  if (found === null) return undefined;
  const degrees = (whole: string, minutes: string, minus: boolean): string =>
    String(Number(((Number(whole) + Number(minutes) / 60) * (minus ? -1 : 1)).toFixed(2)));
  return `${degrees(found[1]!, found[2]!, found[3] === 'S')},${degrees(found[4]!, found[5]!, found[6] === 'W')}`;
}

/** Government type as a code, from the wording of the profile; undefined where it says nothing definite. */
export function governmentType(text: string): string | undefined {
  const type = text.toLowerCase();
  if (
    /formerly|in transition|overseas|territory|dependency|kingdom of denmark|administrative region/.test(type)
  )
    return undefined;
  if (/theocratic/.test(type)) return 'theocracy';
  if (/military/.test(type)) return 'militaryRegime';
  if (/communist/.test(type)) return 'communistState';
  if (/absolute monarchy/.test(type)) return 'absoluteMonarchy';
  if (/monarch|chiefs of state in the form of/.test(type)) return 'constitutionalMonarchy';
  if (/semi-presidential/.test(type)) return 'semiPresidentialRepublic';
  if (/presidential republic/.test(type)) return 'presidentialRepublic';
  if (/parliamentary (?:democratic )?republic|parliamentary democracy/.test(type))
    return 'parliamentaryRepublic';
  if (/federal republic/.test(type)) return 'federalRepublic';
  return undefined;
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:interim |transition(?:al)? )?president\b(?!,| of the (?:national council|government|council))/i,
    'president',
  ],
  [/^(?:king|queen|sultan|amir|emir|grand duke|prince|emperor)\b/i, 'monarch'],
  [/^(?:federal )?chancellor\b/i, 'chancellor'],
  [/^(?:interim |transition(?:al)? )?prime minister\b/i, 'primeMinister'],
];

function titleRole(text: string | undefined): string | undefined {
  return TITLES.find(([title]) => title.test(text ?? ''))?.[1];
}

/**
 * Role of the one whom news call the country's leader, where the form of government leaves no doubt: a ruling monarch,
 * a president who is head of government or has no prime minister beside a presidential system, else the head of
 * government of a parliamentary state. Semi-presidential states give none.
 */
export function leaderRole(
  type: string | undefined,
  chiefOfState: string | undefined,
  headOfGovernment: string | undefined,
): string | undefined {
  const chief = titleRole(chiefOfState);
  const head = titleRole(headOfGovernment);
  if (type === 'absoluteMonarchy') return chief === 'monarch' ? 'monarch' : undefined;
  if (type === 'presidentialRepublic' && chief === 'president') return 'president';
  if (chief === 'president' && chiefOfState === headOfGovernment) return 'president';
  if (type === 'parliamentaryRepublic' || type === 'constitutionalMonarchy') {
    return head === 'primeMinister' || head === 'chancellor' ? head : undefined;
  }
  return undefined;
}
