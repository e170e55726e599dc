/** What a language says on a card. */
import type { Kind, Property, Role } from '../../knowledge/model';

export interface Words {
  locale: string;
  kinds: Record<Kind, string>;
  /** Labels of facts. */
  properties: Partial<Record<Property, string>>;
  /** A tie seen from the card's entity and from the other's end, without names. */
  ties: Partial<Record<Property, readonly [forward: string, backward: string]>>;
  /** Name of an office by role. */
  roles: Partial<Record<Role, string>>;
  /** Office of a jurisdiction: role's name and the jurisdiction's label. */
  office(role: string, jurisdiction: string): string;
  /** Codes of classes, occupations, forms of government. */
  codes: Readonly<Record<string, string>>;
  headOfState: string;
  headOfGovernment: string;
  since(date: string): string;
  until(date: string): string;
  /** Text of a tie with its date, where the tie has a first day. */
  dated(text: string, date: string): string;
  onDate(date: string, office: string): string;
  bothIn(what: string): string;
  inhabitants(count: string): string;
  founded(year: string): string;
  capitalIs(name: string): string;
}
