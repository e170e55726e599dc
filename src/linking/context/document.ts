/** What the article has settled so far: its sure entities, their countries and ties, and the parts of their names. */

import { stripMarks } from '../../knowledge/normalise';
import type { EntityRef, Knowledge } from '../../knowledge/store';
import type { Language } from '../../language/types';
import type { DocumentContext } from '../model';
import { COMPANIES } from '../read/case';
import { withoutLegalForm } from '../read/legal-forms';
import { PARTICLES } from '../read/particles';
import { Seen } from './seen';

export interface Partial {
  ref: EntityRef;
  /** The part that a person is called by (the family name) and not the given name. */
  family: boolean;
}

const GENERATION = /^(?:jr|sr|i{2,3}|iv|vi{1,3})\.?$/;

/** Most entities that a part of a name is kept for. */
const MOST_BEARERS = 24;

export class DocumentState extends Seen {
  private readonly partials = new Map<string, Partial[]>();
  /** Greatest number of words of a part by its first word. */
  private readonly partialWords = new Map<string, number>();
  private readonly countries = new Map<EntityRef, number>();
  /** Number of the sure entities of the state that has most of them. */
  private mostOfState = 0;
  private readonly regions = new Map<EntityRef, number>();
  private readonly ties = new Map<EntityRef, number>();
  private readonly politicians = new Map<EntityRef, number>();
  /** Words of capitalised runs that no name of the index covers: names of people and things not known. */
  private readonly unknown = new Set<string>();
  /** Several words that longer names not known begin with. */
  private readonly longer = new Set<string>();
  /** Those of them that a person not known is called by. */
  private readonly strangers = new Set<string>();
  /** What the article says that an abbreviation stands for; an empty set where the file does not know it. */
  private readonly abbreviations = new Map<string, ReadonlySet<EntityRef>>();

  constructor(
    knowledge: Knowledge,
    private readonly language: Language,
    /** Persons and towns whose namesakes the article is of, by what it tells of them. */
    private readonly denied: ReadonlySet<EntityRef> = new Set(),
    context?: DocumentContext,
  ) {
    super(knowledge);
    this.restore(context);
  }

  /** True where the language's own names begin with the family's. */
  get isFamilyFirst(): boolean {
    const { people, homes } = this.language;
    return [...homes].some((home) => people.familyFirst.has(home));
  }

  isDenied(ref: EntityRef): boolean {
    return this.denied.has(ref);
  }

  override see(ref: EntityRef, key: string): boolean {
    if (this.count(ref) === 0) this.addTies(ref);
    const isNew = super.see(ref, key);
    if (isNew) this.addPartials(ref, key);
    return isNew;
  }

  /** Notes that the entity is called by the family name alone. */
  callBy(ref: EntityRef, family: string): void {
    this.addPartial(family, ref, true);
  }

  /** Notes the words of a name that is not in the index. */
  seeUnknown(key: string): void {
    this.unknown.add(key);
  }

  /** Notes the first words of a longer name that is not in the index: "martin marietta" of Martin Marietta Materials. */
  seeLonger(start: string): void {
    this.longer.add(start);
  }

  /** True for several words that such a name begins with. */
  startsLonger(key: string): boolean {
    return this.longer.has(key);
  }

  /** Notes the word that a person is called by whom the file does not know: "Grant" of Peter Grant. */
  seeStranger(key: string): void {
    this.strangers.add(key);
  }

  isStranger(key: string): boolean {
    return this.strangers.has(key);
  }

  /** Notes that the article explains an abbreviation (normalised) as one of these entities, or as none of the file. */
  define(abbreviation: string, refs: ReadonlySet<EntityRef>): void {
    this.abbreviations.set(abbreviation, refs);
  }

  /** True for an abbreviation that the article explains as another than this entity. */
  standsForOther(abbreviation: string, ref: EntityRef): boolean {
    return this.abbreviations.get(abbreviation)?.has(ref) === false;
  }

  hasUnknown(): boolean {
    return this.unknown.size > 0;
  }

  isUnknown(key: string): boolean {
    return this.unknown.has(key);
  }

  /**
   * True where the entity stood under another name that a name of one word may be short for: "Amazonas" is none that
   * "Amazon" is, and "European Union" is one of "EU".
   */
  isShortOfOther(ref: EntityRef, key: string): boolean {
    const names = this.names.get(ref);
    if (names === undefined) return false;
    for (const name of names) if (name !== key && (name.includes(' ') || key.length < 5)) return true;
    return false;
  }

  /** True where the entity stood under a full name other than this one. */
  isNamedOtherwise(ref: EntityRef, key: string): boolean {
    const names = this.names.get(ref);
    return names !== undefined && (names.size > 1 || !names.has(key));
  }

  /** Whether any entity seen so far has such a part of its name. */
  hasPartials(key: string): boolean {
    return this.partials.has(key);
  }

  /** Entities seen so far that the word can be a part of the name of, the one most spoken of first. */
  partialsOf(key: string): readonly Partial[] {
    const found = this.partials.get(key);
    if (found === undefined || found.length < 2) return found ?? [];
    return [...found].sort((a, b) => this.count(b.ref) - this.count(a.ref));
  }

  /** Greatest number of words of any part that starts with the word; 0 when none does. */
  partialWordsFrom(firstWord: string): number {
    return this.partialWords.get(firstWord) ?? 0;
  }

  /** 0…1: share of the sure entities that belong to the state, other than the entity itself. */
  countryShare(country: EntityRef, except: EntityRef): number {
    let weight = this.countries.get(country) ?? 0;
    if (this.counts.has(except) && this.knowledge.entities.country(except) === country) weight--;
    return weight <= 0 ? 0 : Math.min(1, weight / Math.max(3, this.counts.size));
  }

  /** Number of the sure entities that belong to the state, itself included. */
  countryWeight(country: EntityRef): number {
    return this.countries.get(country) ?? 0;
  }

  /** True where no state has more of the sure entities than this one. */
  isLeading(country: EntityRef): boolean {
    return this.countryWeight(country) === this.mostOfState;
  }

  /** True where another state has more of the sure entities than this one has beside the entity. */
  isAbroad(ref: EntityRef, country: EntityRef): boolean {
    const own = this.countryWeight(country) - (this.count(ref) > 0 ? 1 : 0);
    return [...this.countries].some(([other, weight]) => other !== country && weight > own);
  }

  /** True where a state, other than the one given if any, has so many of the sure entities. */
  isAbout(least: number, except: EntityRef | undefined): boolean {
    return [...this.countries].some(([country, weight]) => country !== except && weight >= least);
  }

  /** 0…1: share of the sure entities that belong to the state that most of them belong to; 0 of a few. */
  dominance(): number {
    return this.mostOfState < 3 ? 0 : this.mostOfState / this.counts.size;
  }

  /** Number of the state's regions among the sure entities. */
  regionsIn(country: EntityRef): number {
    return this.regions.get(country) ?? 0;
  }

  /** Number of the state's politicians among the sure entities. */
  politiciansIn(country: EntityRef): number {
    return this.politicians.get(country) ?? 0;
  }

  /** Number of sure entities, other than itself, that a statement ties to the entity. */
  tiesOf(ref: EntityRef): number {
    return this.ties.get(ref) ?? 0;
  }

  private addTies(ref: EntityRef): void {
    const { entities } = this.knowledge;
    for (const related of entities.related(ref)) this.ties.set(related, (this.ties.get(related) ?? 0) + 1);
    const country = entities.country(ref);
    if (country === undefined) return;
    const weight = this.countryWeight(country) + 1;
    this.countries.set(country, weight);
    this.mostOfState = Math.max(this.mostOfState, weight);
    if (entities.kind(ref) === 'region') this.regions.set(country, this.regionsIn(country) + 1);
    if (entities.field(ref) === 'politics') this.politicians.set(country, this.politiciansIn(country) + 1);
  }

  private addPartials(ref: EntityRef, key: string): void {
    const kind = this.knowledge.entities.kind(ref);
    const called = COMPANIES.has(kind) ? withoutLegalForm(key) : undefined;
    if (kind === 'person') this.addPersonParts(ref, key);
    else if (called !== undefined) this.addPartial(called, ref, true);
    else this.addCompoundPart(ref, key);
  }

  private addPersonParts(ref: EntityRef, key: string): void {
    const words = key.split(' ');
    // "Benigno Aquino III": what tells him from his father is no part to be called by.
    if (words.length > 2 && GENERATION.test(words.at(-1)!)) words.pop();
    if (words.length < 2) return;
    const country = this.knowledge.entities.country(ref);
    const state = country === undefined ? '' : this.knowledge.entities.id(country);
    const { familyFirst: states, abroad } = this.language.people;
    const familyFirst = states.has(state) || (abroad.has(state) && this.endsInGivenName(words));
    this.addPartial(words[0]!, ref, familyFirst);
    this.addPartial(words.at(-1)!, ref, !familyFirst);
    // "al-maliki" is "maliki" too.
    const article = /^(?:al|el|ar|as|asz|az|an)-(.{3,})$/.exec(words.at(-1)!)?.[1];
    if (article !== undefined) this.addPartial(article, ref, true);
    // "von der leyen", "bin szalmán": the family name with its particles.
    const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
    if (particle > 0 && particle < words.length - 1)
      this.addPartial(words.slice(particle).join(' '), ref, true);
    // Spanish and Portuguese double names, Hungarian double first names: the family name may be two words.
    if (words.length > 2 && particle < 0)
      this.addPartial(words.slice(familyFirst ? 0 : -2, familyFirst ? 2 : undefined).join(' '), ref, true);
  }

  /** "Pásztor Bálint" of Serbia: by what the words are in the names of others. */
  private endsInGivenName(words: readonly string[]): boolean {
    const { names } = this.knowledge;
    const [first, last] = [names.personsNamed(words[0]!), names.personsNamed(words.at(-1)!)];
    return last.first > last.last && first.last > first.first;
  }

  /** "korea" of "észak-korea": only roles use it ("a koreai vezető"). */
  private addCompoundPart(ref: EntityRef, key: string): void {
    const hyphen = key.lastIndexOf('-');
    const space = key.lastIndexOf(' ');
    const cut = Math.max(hyphen, space);
    if (cut > 0 && key.length - cut > 3) this.addPartial(key.slice(cut + 1), ref, false);
  }

  private addPartial(part: string, ref: EntityRef, family: boolean): void {
    if (part.length < 2) return;
    const words = part.split(' ');
    this.partialWords.set(words[0]!, Math.max(this.partialWordsFrom(words[0]!), words.length));
    // "Orban", "Kovac": news leave marks out.
    const plain = stripMarks(part);
    if (plain !== part) this.addPartial(plain, ref, family);
    const list = this.partials.get(part);
    const known = list?.find((partial) => partial.ref === ref);
    if (known !== undefined) known.family ||= family;
    else if (list === undefined) this.partials.set(part, [{ ref, family }]);
    else if (list.length < MOST_BEARERS) list.push({ ref, family });
  }
}
