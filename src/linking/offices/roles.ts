/** Role phrases: words that name an office, the body or country they belong to, and who held it at a date. */

import type { Role } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import { certaintyOn, holdingOn, termsOn } from '../../knowledge/terms';
import type { Language, RoleTime, RoleWord } from '../../language/types';
import type { RolePhrase, Word, WordEntry } from '../read/model';

const LONGEST_ROLE = 4;
/** Words behind a role that may say that somebody comes to hold it. */
const REACH = 8;
const ORDINAL = /^\d+(?:st|nd|rd|th|\.)$/;
const SINGULAR: ReadonlySet<string> = new Set(['none', 'noun', 'possessive', 'weak']);

/** Role words of a language by their phrase; finds them in any inflected form. */
export class RoleFinder {
  private readonly byPhrase = new Map<string, RoleWord>();
  /** What phrases of several words start with: "prime". */
  private readonly starts = new Set<string>();

  constructor(private readonly language: Language) {
    for (const word of language.offices.roleWords) {
      const phrase = normaliseName(word.words);
      this.byPhrase.set(phrase, word);
      for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1))
        this.starts.add(phrase.slice(0, at));
    }
  }

  /** Role phrases of a block's words in text order, the longest at each place. */
  find(words: readonly Word[]): RolePhrase[] {
    const phrases: RolePhrase[] = [];
    for (let first = 0; first < words.length; first++) {
      const phrase = this.mayStart(words[first]!.entry) ? this.longestAt(words, first) : undefined;
      if (phrase === undefined) continue;
      phrases.push(phrase);
      first = phrase.last;
    }
    return phrases;
  }

  /** Whether a role may start at a word: most words start none, and words repeat. */
  private mayStart(entry: WordEntry): boolean {
    const { form, key, bases } = entry;
    entry.startsRole ??=
      form.includes('-') || this.starts.has(key) || bases.some((base) => this.byPhrase.has(base.key));
    return entry.startsRole;
  }

  private longestAt(words: readonly Word[], first: number): RolePhrase | undefined {
    let prefix = '';
    let best: RolePhrase | undefined;
    for (let last = first; last < words.length && last < first + LONGEST_ROLE; last++) {
      const word = words[last]!;
      if (last > first && !word.joined) break;
      for (const base of word.entry.bases) {
        if (!SINGULAR.has(base.inflection)) continue;
        const found = this.byPhrase.get(prefix + base.key);
        if (found === undefined) continue;
        const possessed = base.inflection === 'possessive' && this.language.offices.possessedByBefore;
        best = {
          first,
          last,
          word: found,
          possessed,
          compound: false,
          ...this.timeOf(words, first, last),
        };
        break;
      }
      const soFar = prefix + word.entry.key;
      if (!this.starts.has(soFar)) break;
      prefix = `${soFar} `;
    }
    return best ?? this.compoundAt(words, first);
  }

  private compoundAt(words: readonly Word[], index: number): RolePhrase | undefined {
    const { text } = words[index]!.token;
    const hyphen = text.lastIndexOf('-');
    if (hyphen <= 0) return undefined;
    for (const base of this.language.bases(text.slice(hyphen + 1))) {
      const found = SINGULAR.has(base.inflection) ? this.byPhrase.get(normaliseName(base.base)) : undefined;
      if (found === undefined) continue;
      const prefixed = this.prefixTime(words[index]!);
      return {
        first: index,
        last: index,
        word: found,
        possessed: false,
        compound: prefixed === undefined,
        ...(prefixed ?? this.timeBefore(words, index)),
      };
    }
    return undefined;
  }

  private timeOf(
    words: readonly Word[],
    first: number,
    last: number,
  ): { time: RoleTime; timeIndex: number | undefined } {
    if (this.isBecoming(words, first, last)) return { time: 'next', timeIndex: undefined };
    return this.prefixTime(words[first]!) ?? this.timeBefore(words, first);
  }

  private isBecoming(words: readonly Word[], first: number, last: number): boolean {
    const { offices, words: of } = this.language;
    const before = (index: number): string =>
      words[index + 1]?.joined ? (words[index]?.entry.key ?? '') : '';
    // "becomes the president": the article tells nothing here.
    const at = of.articles.has(before(first - 1)) && before(first - 2) !== '' ? first - 2 : first - 1;
    const after: string[] = [];
    for (let index = last + 1; index <= last + REACH && words[index]?.token.starts === false; index++)
      after.push(words[index]!.entry.key);
    return offices.isBecoming(before(at), words[last]!.token.text.toLowerCase(), after);
  }

  /** "Ex-Kanzler": the part before the hyphen says when, and not whose office it was. */
  private prefixTime({ entry }: Word): { time: RoleTime; timeIndex: undefined } | undefined {
    const hyphen = entry.key.indexOf('-');
    const time = hyphen < 0 ? undefined : this.language.offices.roleTimes.get(entry.key.slice(0, hyphen));
    return time && { time, timeIndex: undefined };
  }

  /** "volt", "former", "then" right before the role, or before the adjective that stands before it. */
  private timeBefore(
    words: readonly Word[],
    first: number,
  ): { time: RoleTime; timeIndex: number | undefined } {
    for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
      if (!words[index + 1]!.joined) break;
      // "Then the president …" is no former president.
      if (this.language.words.articles.has(words[index]!.entry.key)) break;
      // "The 47th president" may be another than the one of today.
      if (ORDINAL.test(words[index]!.token.text)) return { time: 'former', timeIndex: index };
      const time = this.language.offices.roleTimes.get(words[index]!.entry.key);
      if (time !== undefined) return { time, timeIndex: index };
    }
    return { time: 'now', timeIndex: undefined };
  }
}

export interface Holder {
  person: EntityRef;
  role: Role;
  /** 0…1: falls with the time since the source knew an open term. */
  certainty: number;
}

/**
 * Who held one of the roles for the jurisdiction on the day (days since 1970-01-01): the holders of the first role
 * in the list that anyone held. Empty when nobody is known, or when the last one known may have gone. On a day of
 * change both are given.
 */
export function holdersAt(
  knowledge: Knowledge,
  jurisdiction: EntityRef,
  roles: readonly Role[],
  day: number,
): Holder[] {
  for (const role of roles) {
    const terms = knowledge.entities.terms(jurisdiction, role);
    const held = termsOn(terms, day);
    if (held.length > 0)
      return held.map((term) => ({ person: term.person, role, certainty: certaintyOn(term, day) }));
    const last = terms.findLast(({ from }) => from <= day);
    if (last !== undefined && holdingOn(last, day) === 'unknown') return [];
  }
  return [];
}

/** Whether the person held one of the roles for the jurisdiction: at the day, or at any time before it. */
export function heldRole(
  knowledge: Knowledge,
  person: EntityRef,
  jurisdiction: EntityRef,
  roles: readonly Role[],
  day: number | undefined,
  time: RoleTime,
): boolean {
  return roles.some((role) =>
    knowledge.entities.terms(jurisdiction, role).some((term) => {
      if (term.person !== person) return false;
      if (day === undefined) return true;
      return time === 'former' ? term.from <= day : term.from <= day + 90 && term.to >= day - 30;
    }),
  );
}
