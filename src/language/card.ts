/** What a language says on a card. */
import type { Kind, Property, Role } from '../knowledge/model';

export interface Words {
  locale: string;
  kinds: Record<Kind, string>;
  /** Labels of facts. */
  properties: Partial<Record<Property, string>>;
  /** A tie seen from the card's entity and from the other's end, without names. */
  ties: Partial<Record<Property, readonly [forward: string, backward: string]>>;
  /** Name of an office by role. */
  roles: Record<Role, string>;
  /** Office of a jurisdiction: role's name, the jurisdiction's label, and whether that is a geographical name. */
  office(role: string, jurisdiction: string, place: boolean): string;
  /** The kind of a settlement by what it is and by its size. */
  cities: { capital: string; city: string; town: string };
  /** "Magyarország fővárosa". */
  capitalOf(country: string): string;
  /** "orosz politikus": occupation code, its word if there is one, the state's adjective and label. */
  person(what: { code: string; word: string; adjective?: string; country?: string; female: boolean }): string;
  /** "1911–2004", "sz. 1954": years of birth and death. A missing year of death does not say that one lives. */
  lifespan(born: string | undefined, died: string | undefined): string;
  /** Age on the article's day. */
  age(years: number): string;
  /** An open term that the source knew of only up to a year before the article. */
  knownIn(period: string, year: string): string;
  /** Label of a link to a Wikipedia in English. */
  wikipedia: string;
  /** Codes of classes, occupations, forms of government. */
  codes: Readonly<Record<string, string>>;
  headOfState: string;
  headOfGovernment: string;
  /** Label of who held an office on the article's day. */
  holder: string;
  since(date: string): string;
  until(date: string): string;
  /** Text of a tie with its date, where the tie has a first day. */
  dated(text: string, date: string): string;
  onDate(date: string, office: string): string;
  bothIn(what: string): string;
  /** What closes a list that is cut. */
  andMore(count: number): string;
  inhabitants(count: string): string;
  founded(year: string): string;
  capitalIs(name: string): string;
}
