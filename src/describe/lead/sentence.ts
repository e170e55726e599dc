/** Puts the parts of a lead sentence together, and keeps what they say. */
import type { Property } from '../../knowledge/model';
import { capitalised } from '../codes';

export interface Lead {
  /** One sentence without a full stop; '' when nothing is known beyond the kind. */
  text: string;
  /** Properties that the sentence says in full: rows do not say them again. */
  said: ReadonlySet<Property>;
  /** How many facts it tells beyond the kind. */
  told: number;
}

export class Sentence {
  private readonly parts: string[] = [];
  private readonly said = new Set<Property>();
  private told = 0;

  /** Adds a part, if there is one, that says these properties; `facts` counts what it tells. */
  add(part: string | undefined, said: readonly Property[] = [], facts = said.length): void {
    if (part === undefined) return;
    if (part !== '') this.parts.push(part);
    for (const property of said) this.said.add(property);
    this.told += facts;
  }

  toLead(locale: string): Lead {
    return { text: capitalised(this.parts.join(', '), locale), said: this.said, told: this.told };
  }
}
