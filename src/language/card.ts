/** What a language says on a card: words, and the grammar that joins them. */
import type { Kind, Property, Role } from '../knowledge/model';

/** A word that changes with the gender of the person it is said of. */
export type Gendered = string | readonly [male: string, female: string];

/** A name within a phrase, with what its article and its ending depend on. */
export interface Noun {
  name: string;
  kind: Kind;
  /** The state's adjective, in its base form ("orosz", "deutsch"). */
  adjective?: string | undefined;
}

/** Labels of rows that are composed of several statements. */
export const ROWS = [
  'touches',
  'works',
  'products',
  'edition',
  'happened',
  'governs',
  'governsUnder',
  'wasMember',
  'leads',
  'founderOf',
  'leadersParty',
  'headOfState',
  'headOfGovernment',
  'holder',
  'seat',
  'filmDirector',
  'marriages',
  'fromCapital',
  'cities',
  'seats',
  'bornHere',
  'inHouse',
  'house',
  'houseMembers',
  'laureates',
  'alumni',
  'members',
  'states',
  'films',
  'champions',
  'titles',
] as const;
export type RowName = (typeof ROWS)[number];

/** Ties of two persons of the page through what they were or are. */
export const PERSON_TIES = [
  'predecessor',
  'successor',
  'sameOffice',
  'ledGovernment',
  'servedUnder',
  'sameGovernment',
  'sameParty',
] as const;
export type PersonTie = (typeof PERSON_TIES)[number];

export interface Words {
  locale: string;
  kinds: Record<Kind, string>;
  /** Labels of facts. */
  properties: Partial<Record<Property, string>>;
  rows: Record<RowName, string>;
  /** What the other is to the card's entity, by a statement of the entity, and by one of the other's. */
  ties: Partial<Record<Property, readonly [forward: Gendered, backward: Gendered]>>;
  /** What the other person is to the card's person; `what` is an office or a party. */
  personTie(tie: PersonTie, what: string, female: boolean): string;
  /** Codes of classes, occupations, forms of government. */
  codes: Readonly<Record<string, string>>;
  /** The kind of a settlement by what it is and by its size. */
  cities: { capital: string; city: string; town: string };

  /** Name of the office by role; undefined where the language has no word for the role. */
  office(role: Role, of: Noun, female: boolean): string | undefined;
  /** An office's own name in the form that suits its holder, without an article. */
  officeFor(label: string, female: boolean): string;
  /** The office's name within a sentence; `isPlace` tells whether a name is one of a place. */
  inSentence(office: string, isPlace: (name: string) => boolean): string;
  /** Label of a row on who is at the head, by role. */
  head(role: Role, female: boolean): string | undefined;
  /** The title in the name of an office of one place, in the form for its holder: "Landeshauptfrau", "főpolgármester". */
  title(office: string, female: boolean): string | undefined;

  /** "orosz politikus", "Deutsche Politikerin": undefined where the language has no word for the occupation. */
  person(
    code: string,
    word: string | undefined,
    state: Noun | undefined,
    female: boolean,
  ): string | undefined;
  /** What `person` gave, of one who did it once: "egykori ír labdarúgó". */
  former(who: string, female: boolean): string;
  /** "német autógyártó", "Partei in Angola": a thing of a state. */
  thing(word: string, state: Noun | undefined): string;
  /** "Magyarországon", "in the Netherlands", "in der Schweiz". */
  inPlace(place: Noun): string;
  /** "Magyarország fővárosa". */
  capitalOf(country: Noun): string;
  capitalIs(name: string): string;
  inhabitants(count: string): string;
  founded(year: string): string;
  dissolved(year: string): string;
  /** "began 1946": of what lasts and whose end is not known. */
  began(date: string): string;
  headquartersIn(city: string): string;
  /** Who won a prize, by the prize's name; undefined where the name is not that of a prize or medal. */
  laureate(award: string): string | undefined;
  /** "1911–2004", "born 967": the years of one who has died, either of which may be missing. */
  lifespan(born: string | undefined, died: string | undefined): string;

  /** The office of the lead sentence, held on the article's day or before; `years` say when. */
  onDay(office: string, years: string | undefined): string;
  before(office: string, years: string | undefined): string;
  /** Joins two offices of one time. */
  and(a: string, b: string): string;
  /** After the name of the first: what else one was on the day. */
  today(text: string): string;
  /** An office that one came to after the article. */
  later(text: string): string;
  /** Under an office of the article's day that is over. */
  leftOffice(date: string): string;
  diedOn(date: string): string;
  undated(month: string): string;

  /** Age on the article's day. */
  age(years: number): string;
  /** Age at death. */
  ageAtDeath(years: number): string;
  /** An open term that the source knew of only up to a year before the article. */
  /** Beside a number of seats: by which election. */
  elected(date: string): string;
  knownIn(period: string, year: string): string;
  /** What is left out of a language's name in a list of languages: "language" in "Basque language". */
  languageWord?: RegExp;
  since(date: string): string;
  /** Of a term that began on the date and ended on a day that no source tells. */
  from(date: string): string;
  /** Of a term that may have ended after the second date. */
  atLeast(from: string, to: string): string;
  /** "610 km south-east of Kyiv": `wind` is one of eight, 0 north, 1 north-east and so on clockwise. */
  away(distance: string, wind: number, from: string): string;
  until(date: string): string;
  /** Label of a link to a Wikipedia in English. */
  wikipedia: string;
  /** What closes a list that is cut. */
  andMore(count: number): string;
}
