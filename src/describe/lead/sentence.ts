/** Puts the parts of a lead sentence together, and keeps what they say. */
import type { EntityId, Property } from '../../knowledge/model';
import { capitalised } from '../codes';

export interface Lead {
  /** One sentence without a full stop; '' when nothing is known beyond the kind. */
  text: string;
  /** Properties that the sentence says in full: rows do not say them again. */
  said: ReadonlySet<Property>;
  /** Offices that it names: ties do not name them again. */
  offices: ReadonlySet<EntityId>;
  /** How many facts it tells beyond the kind. */
  told: number;
}

/** Offices in words, with their ids. */
export interface NamedOffices {
  text: string;
  offices: readonly EntityId[];
}

export class Sentence {
  private readonly parts: string[] = [];
  private readonly said = new Set<Property>();
  private readonly offices = new Set<EntityId>();
  private told = 0;

  /** Adds a part, if there is one, that says these properties; `facts` counts what it tells. */
  add(part: string | undefined, said: readonly Property[] = [], facts = said.length): void {
    if (part === undefined) return;
    if (part !== '') this.parts.push(part);
    for (const property of said) this.said.add(property);
    this.told += facts;
  }

  /** Adds an office, or two of one time. */
  addOffice({ text, offices }: NamedOffices): void {
    this.add(text, [], 1);
    for (const office of offices) this.offices.add(office);
  }

  toLead(locale: string): Lead {
    const { said, offices, told } = this;
    return { text: capitalised(this.parts.join(', '), locale), said, offices, told };
  }
}
