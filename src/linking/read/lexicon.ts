/**
 * Looks surface forms up in the name index under every base form that the language's inflection allows.
 * Forms repeat (Zipf's law), so the answers are kept in a bounded cache.
 */

import type { Field, Kind } from '../../knowledge/model';
import { normaliseName, withoutDots } from '../../knowledge/normalise';
import type { EntityRef, Knowledge, Posting } from '../../knowledge/store';
import type { BaseForm, Inflection, Language } from '../../language/types';
import { textCase } from './case';
import type { FormReading, KeyedBase, WordEntry } from './model';
import { Walks } from './walks';

/** Up to this rank a word is hardly a form of another. */
const VERY_COMMON = 300;
/** Soft hyphens and joiners, as in the tokenizer. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNSEEN_ONE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Bytes, about, of the words kept before all are forgotten: some 50,000 words of an article, fewer long ones. */
const MOST_KEPT = 16_000_000;
/** Share of the bearers of a given and a family name who have the same middle name too: "Paul Thomas Anderson". */
const WITH_MIDDLE_NAME = 0.03;
/** Bytes of a base form and of a reading beside their texts. */
const BASE_BYTES = 64;
const READING_BYTES = 128;
/** UTF-16 units of the longest word that is looked for: compounds with suffixes stay below. */
const LONGEST_WORD = 80;
const DOMAIN = /^([\p{L}\d-]{3,})\.com$/u;
const APOSTROPHE_S = /'s$/;
const FIRMS: ReadonlySet<Kind> = new Set<Kind>(['company', 'media']);
const PERSONS: ReadonlySet<Kind> = new Set<Kind>(['person']);
const NO_READINGS: readonly FormReading[] = [];
const CAN_HAVE_DIRECTION: ReadonlySet<string> = new Set([
  'country',
  'territory',
  'region',
  'city',
  'mountain',
  'formerCountry',
]);

/** A name and an adjective may be spelt alike ("Japán", "japán"): they stay two readings, since case tells them apart. */
function isSameReading(reading: FormReading, posting: Posting, base: BaseForm): boolean {
  if (reading.posting.ref !== posting.ref) return false;
  if ((reading.posting.rank === 'family') !== (posting.rank === 'family')) return false;
  const derived = (rank: string, inflection: Inflection): boolean =>
    rank === 'adjective' || inflection === 'adjective';
  return derived(reading.posting.rank, reading.inflection) === derived(posting.rank, base.inflection);
}

function readingOf(
  posting: Posting,
  key: string,
  base: BaseForm,
  form: string,
  direction: boolean,
  namesakes: number,
  isSurname: boolean,
): FormReading {
  const { inflection, score: formScore, stemLength } = base;
  const hyphen = hasHyphen(base, form);
  const compound = inflection === 'none' && hyphen;
  const apostrophe = /['\u2019]/.test(form.charAt(stemLength));
  return {
    posting,
    key,
    inflection,
    formScore,
    stemLength,
    direction,
    apostrophe,
    hyphen,
    compound,
    namesakes,
    surname: isSurname && inflection !== 'none',
  };
}

/** "Golán-fennsíkon", "amerikai": what is a name as it stands, or but for its case, is no form of a shorter name in it. */
function isMoreWhole(reading: FormReading, known: FormReading, form: string): boolean {
  if (known.compound) return !reading.compound;
  return reading.stemLength === form.length && known.stemLength < form.length;
}

/** False for a row of letters that is longer than any word: nothing is looked for in it. */
function isWord(form: string): boolean {
  return form.length <= LONGEST_WORD;
}

function asItStands(form: string): BaseForm[] {
  return [{ base: form, inflection: 'none', stemLength: form.length, score: 1 }];
}

/** Length in UTF-16 units of the start of the form that shows `length` of them. */
function lengthWithUnseen(form: string, length: number): number {
  let at = 0;
  for (let seen = 0; at < form.length && seen < length; at++) if (!UNSEEN_ONE.test(form[at]!)) seen++;
  return at;
}

/** True where a base ends at a hyphen of the form. */
function hasHyphen(base: BaseForm, form: string): boolean {
  return base.stemLength < form.length && form.charAt(base.stemLength) === '-';
}

/** Bytes that an entry takes in memory, about: its texts are most of it. */
function sizeOf({ form, bases, readings, family }: WordEntry): number {
  let units = form.length;
  for (const { base, key } of bases) units += base.length + key.length;
  return 2 * units + BASE_BYTES * bases.length + READING_BYTES * (1 + readings.length + family.length);
}

export class Lexicon {
  readonly walks = new Walks(this);
  /** States where the language is at home. */
  readonly homes: ReadonlySet<EntityRef>;
  private readonly cache = new Map<string, WordEntry>();
  private kept = 0;

  readonly language: Language;

  constructor(
    readonly knowledge: Knowledge,
    language: Language,
  ) {
    this.language = {
      ...language,
      bases: (form) => (isWord(form) ? language.bases(form) : asItStands(form)),
    };
    const homes = [...language.homes].map((id) => knowledge.entities.find(id));
    this.homes = new Set(homes.filter((ref) => ref !== undefined));
  }

  /** Everything known of one word of the text, in any inflected form. */
  word(form: string): WordEntry {
    const known = this.cache.get(form);
    if (known !== undefined) return known;
    const entry = this.analyse(form);
    if (!isWord(form)) return entry;
    if (this.kept >= MOST_KEPT) this.forget();
    this.kept += sizeOf(entry);
    this.cache.set(form, entry);
    return entry;
  }

  /** Words that are analysed anew are others to the walks, which would keep the old ones for nothing. */
  private forget(): void {
    this.cache.clear();
    this.walks.forget();
    this.kept = 0;
  }

  /**
   * Readings of a name of several words: `prefix` is the normalised text of all words but the last, `last` the
   * entry of the last word as it stands in the text.
   */
  phrase(prefix: string, last: WordEntry): readonly FormReading[] {
    let readings: FormReading[] | undefined;
    for (const base of last.bases) {
      // A name of several words ends in a noun or an adjective of a place; part of a compound never ends it.
      const key = `${prefix} ${base.key}`;
      for (const posting of this.knowledge.names.lookup(key)) {
        readings ??= [];
        if (readings.some((reading) => isSameReading(reading, posting, base))) continue;
        const namesakes = this.knowledge.entities.kind(posting.ref) === 'person' ? this.namesakes(key) : 0;
        readings.push(readingOf(posting, key, base, last.form, false, namesakes, last.surname));
      }
    }
    return readings ?? NO_READINGS;
  }

  /** Persons expected to bear a full name, were given and family names independent of each other. */
  private namesakes(key: string): number {
    const words = key.split(' ');
    const { people, grammar } = this.language;
    // "Prince William", "Vilmos herceg": a title is no given name.
    if (people.titles.has(words.at(grammar.headsLast ? -1 : 0)!)) return 0;
    const first = this.knowledge.names.personsNamed(words[0]!);
    const last = this.knowledge.names.personsNamed(words.at(-1)!);
    const expected = Math.max(first.first * last.last, first.last * last.first) / people.namePool;
    return words.length > 2 ? expected * WITH_MIDDLE_NAME : expected;
  }

  private analyse(form: string): WordEntry {
    const key = normaliseName(form);
    const bases = this.basesOf(form, key);
    const { first: given, last: borne } = this.knowledge.names.personsNamed(key);
    const surname = borne > 0;
    const all: FormReading[] = [];
    for (const base of bases) {
      if (!this.language.dates.calendar.has(base.key))
        this.collect(all, base, form, base.key, false, surname);
    }
    // Of bodies the rank is that of what they are called at home: "the Senate".
    const isFamily = ({ posting: { rank, ref } }: FormReading): boolean =>
      rank === 'family' && this.knowledge.entities.kind(ref) === 'person';
    const readings = all.filter((reading) => !isFamily(reading));
    const family = all.filter(isFamily);
    if (readings.length === 0) this.collectDirection(readings, bases, form, surname);
    this.collectOthers(readings, form, key);
    let words = Math.max(
      this.knowledge.names.wordsFrom(key),
      key.includes('.') ? this.knowledge.names.wordsFrom(withoutDots(key)) : 0,
    );
    if (this.language.grammar.inflectsInside) {
      for (const base of bases) words = Math.max(words, this.knowledge.names.wordsFrom(base.key));
    }
    const common = this.commonness(form, bases, readings);
    const cue = this.cueOf(key, bases);
    const { sportWords } = this.language.sport;
    const sport = sportWords.has(key) || bases.some((base) => sportWords.has(base.key));
    const field = this.fieldOf(key, bases);
    return {
      form,
      text: textCase(form),
      readings,
      family,
      words,
      key,
      bases,
      common,
      cue,
      titleHead: this.language.kinds.titleHeads.has(key),
      sport,
      field,
      given,
      surname,
      startsRole: undefined,
    };
  }

  /** Bases of the form; what it holds unseen ("Macron\u00adnal") is no part of the inflection. */
  private basesOf(form: string, key: string): KeyedBase[] {
    const bare = form.replace(UNSEEN, '');
    const isWhole = bare === form;
    return this.language.bases(bare).map(({ base, inflection, score, stemLength }) => ({
      base,
      inflection,
      score,
      stemLength: isWhole ? stemLength : lengthWithUnseen(form, stemLength),
      key: base === bare ? key : normaliseName(base),
    }));
  }

  private collect(
    readings: FormReading[],
    base: BaseForm,
    form: string,
    key: string,
    direction: boolean,
    surname: boolean,
  ): void {
    const postings = this.knowledge.names.lookup(key);
    if (postings.length === 0) return;
    const persons = this.knowledge.names.personsNamed(key);
    for (const posting of postings) {
      const known = readings.findIndex((reading) => isSameReading(reading, posting, base));
      if (direction && !CAN_HAVE_DIRECTION.has(this.knowledge.entities.kind(posting.ref))) continue;
      const reading = readingOf(posting, key, base, form, direction, persons.first + persons.last, surname);
      if (known < 0) readings.push(reading);
      else if (isMoreWhole(reading, readings[known]!, form)) readings[known] = reading;
    }
  }

  private collectDirection(
    readings: FormReading[],
    bases: readonly KeyedBase[],
    form: string,
    surname: boolean,
  ): void {
    for (const base of bases) {
      const { key } = base;
      const prefix = this.language.places.directions.find((direction) => key.startsWith(direction));
      if (prefix !== undefined && key.length > prefix.length + 2) {
        this.collect(readings, base, form, key.slice(prefix.length), true, surname);
      }
    }
  }

  /** Names under other keys than the word's bases: "salesforce.com", "Barclay's", "Siegfried-Lenz-Verfilmung". */
  private collectOthers(readings: FormReading[], form: string, key: string): void {
    const domain = DOMAIN.exec(key)?.[1];
    const firm = domain ?? (APOSTROPHE_S.test(key) ? key.replace(APOSTROPHE_S, 's') : undefined);
    if (firm !== undefined) this.collectAs(readings, form, firm, form.length, FIRMS, domain && key);
    const tail = form.lastIndexOf('-');
    if (readings.length > 0 || !this.language.grammar.capitalisesNouns || form.indexOf('-') === tail) return;
    this.collectAs(readings, form, key.slice(0, tail).replaceAll('-', ' '), tail, PERSONS);
  }

  private collectAs(
    readings: FormReading[],
    form: string,
    name: string,
    stemLength: number,
    kinds: ReadonlySet<Kind>,
    key = name,
  ): void {
    const base: BaseForm = { base: name, inflection: 'none', stemLength, score: 1 };
    for (const posting of this.knowledge.names.lookup(name)) {
      const isKnown = readings.some((reading) => reading.posting.ref === posting.ref);
      if (isKnown || posting.rank === 'weak' || !kinds.has(this.knowledge.entities.kind(posting.ref)))
        continue;
      readings.push(readingOf(posting, key, base, form, false, 0, false));
    }
  }

  private cueOf(key: string, bases: readonly BaseForm[]): Kind | undefined {
    const { typeCues } = this.language.kinds;
    const own = typeCues.get(key);
    if (own !== undefined) return own;
    const base = bases.find(
      ({ base, inflection }) => inflection !== 'adjective' && typeCues.has(base.toLowerCase()),
    );
    if (base === undefined) return undefined;
    // "után" is a word of its own before it is the road's.
    const rank = this.language.vocabulary.commonness(key);
    return rank > 0 && rank <= VERY_COMMON ? undefined : typeCues.get(base.base.toLowerCase());
  }

  /** The sport that the word tells. */
  private fieldOf(key: string, bases: readonly KeyedBase[]): Field | undefined {
    const { sports } = this.language.sport;
    const own = sports.get(key);
    if (own !== undefined || sports.size === 0) return own;
    const base = bases.find((one) => sports.has(one.key));
    // "kézilabda-mérkőzés", "Handball-WM"
    return sports.get(base?.key ?? key.slice(0, Math.max(0, key.indexOf('-'))));
  }

  private commonness(form: string, bases: readonly KeyedBase[], readings: readonly FormReading[]): number {
    const lower = form.toLowerCase();
    const own = this.language.vocabulary.commonness(lower);
    if (own > 0) return own;
    // "Zug-Verkehr": where nouns are capitalised too, the first half of a compound may be any word.
    const [reading] = readings;
    if (
      this.language.grammar.capitalisesNouns &&
      reading !== undefined &&
      readings.every(({ compound }) => compound)
    )
      return this.language.vocabulary.commonness(reading.key);
    const first = bases.find((base) => base.inflection !== 'none');
    const likeliest = first === undefined ? 0 : this.language.vocabulary.commonness(first.base.toLowerCase());
    return likeliest > 0 ? likeliest : this.commonBase(form, bases, readings);
  }

  /** "Heten" is no form of a village's name that is a numeral too: rank of the base that all readings go by. */
  private commonBase(form: string, bases: readonly KeyedBase[], readings: readonly FormReading[]): number {
    const [first] = readings;
    if (first === undefined || first.inflection === 'none' || textCase(form) === 'lower') return 0;
    if (readings.some(({ key }) => key !== first.key)) return 0;
    const base = bases.find(({ key }) => key === first.key);
    return base === undefined ? 0 : this.language.vocabulary.commonness(base.base.toLowerCase());
  }
}
