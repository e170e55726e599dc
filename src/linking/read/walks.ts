/**
 * Walks through names of several words, a word at a time. What a row of words is was found out once and is kept:
 * in a text rows of words repeat as words do, those that are no name most of all.
 */

import { withoutDots } from '../../knowledge/normalise';
import type { Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { FormReading, WordEntry } from './model';

const MOST_PREFIXES = 12;
/** Bases that an inner word is tried under. */
const INNER_BASES = 6;
/** UTF-16 units of prefixes kept before all are forgotten; every step counts as some more. */
const MOST_KEPT = 4_000_000;
const STEP_SIZE = 16;

/** A row of words that names may start with. */
export interface Walk {
  /** Normalised texts that the row can be read as. */
  prefixes: readonly string[];
  steps: Map<WordEntry, Step>;
}

/** What one more word makes of a walk. */
export interface Step {
  /** Readings of the row as a whole name, by the text that it was read as. */
  found: readonly (readonly FormReading[])[];
  /** Undefined where no name goes on. */
  next: Walk | undefined;
}

const END: Step = Object.freeze({ found: [], next: undefined });

/** What walks ask of the lexicon. */
export interface Phrases {
  readonly knowledge: Pick<Knowledge, 'names'>;
  readonly language: Language;
  /** Readings of a name of several words: the normalised text of all words but the last, and the last. */
  phrase(prefix: string, last: WordEntry): readonly FormReading[];
}

export class Walks {
  private readonly starts = new Map<WordEntry, Walk>();
  private kept = 0;

  constructor(private readonly lexicon: Phrases) {}

  from(first: WordEntry): Walk {
    let walk = this.starts.get(first);
    if (walk === undefined) {
      walk = { prefixes: this.prefixesOf(first), steps: new Map() };
      this.keep(walk);
      this.starts.set(first, walk);
    }
    return walk;
  }

  step(walk: Walk, word: WordEntry): Step {
    let step = walk.steps.get(word);
    if (step === undefined) {
      step = this.take(walk, word);
      this.keep(step.next);
      walk.steps.set(word, step);
    }
    return step;
  }

  private keep(walk: Walk | undefined): void {
    if (this.kept >= MOST_KEPT) this.forget();
    this.kept += STEP_SIZE;
    for (const prefix of walk?.prefixes ?? []) this.kept += prefix.length;
  }

  forget(): void {
    this.starts.clear();
    this.kept = 0;
  }

  private take({ prefixes }: Walk, word: WordEntry): Step {
    const found = prefixes
      .map((prefix) => this.lexicon.phrase(prefix, word))
      .filter((readings) => readings.length > 0);
    const inner = this.prefixesOf(word);
    const further = prefixes
      .flatMap((prefix) => inner.map((form) => `${prefix} ${form}`))
      .slice(0, MOST_PREFIXES)
      .filter((prefix) => this.goesOn(prefix));
    if (further.length === 0) return found.length === 0 ? END : { found, next: undefined };
    return { found, next: { prefixes: further, steps: new Map() } };
  }

  /** False for two words that no longer name starts with: most walks through the text end there. */
  private goesOn(prefix: string): boolean {
    const space = prefix.indexOf(' ');
    if (space < 0 || prefix.indexOf(' ', space + 1) >= 0) return true;
    return this.lexicon.knowledge.names.wordsFrom(prefix) > 2;
  }

  /** Normalised forms that a word may have inside a name: the word itself, and its bases where inner words inflect. */
  private prefixesOf(word: WordEntry): string[] {
    const forms = [word.key];
    // "George W Bush"
    if (word.key.length === 1 && word.text !== 'lower') forms.push(`${word.key}.`);
    const undotted = withoutDots(word.key);
    if (undotted !== word.key) forms.push(undotted);
    if (this.lexicon.language.grammar.inflectsInside) {
      for (const base of word.bases.slice(0, INNER_BASES)) {
        const form = base.key;
        if (!forms.includes(form)) forms.push(form);
      }
    }
    return forms;
  }
}
