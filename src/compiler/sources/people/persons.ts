/** Finds the item of a person whom a source knows by an English name only. */
import type { RawSources } from '../../tables/adapter';
import { classifyDescription } from '../items/descriptions';
import { countryOfList } from './countries';

/** "V" in "Henry V of England", "II" in "Elizabeth II": '' where a name has no such number. "Malcolm X." has none. */
export function regnalNumber(name: string): string {
  return /(?<=\p{L} )[IVX]+(?=$|[ ,])/u.exec(name.normalize('NFC'))?.[0] ?? '';
}

/** Words of a name, without accents, case and punctuation. */
export function nameTokens(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐð]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'a')
    .replace(/['’ʻ`]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

/** A name with every letter outside ASCII as "?": how it stands in a text that lost those letters. */
export function maskName(name: string): string {
  return name.normalize('NFC').replace(/[^\x20-\x7e]/gu, '?');
}

/** Lists of dated items whose members are persons. */
const PERSONS = /-taking-office$|^famous-|^nobel-laureates/;

function keyOf(tokens: readonly string[], name: string): string {
  return `${tokens.toSorted().join(' ')} ${regnalNumber(name)}`.trim();
}

interface Candidate {
  id: string;
  tokens: Set<string>;
}

/** True when all words of one name are words of the other, and both have the same number of a king or pope. */
export function isFormOf(a: string, b: string): boolean {
  const [x, y] = [new Set(nameTokens(a)), new Set(nameTokens(b))];
  if (regnalNumber(a) !== regnalNumber(b)) return false;
  return Math.min(x.size, y.size) > 0 && (subset(x, y) || subset(y, x));
}

function subset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}

export class PersonIndex {
  private readonly labels = new Map<string, string>();
  private readonly births = new Map<string, string>();
  private readonly byKey = new Map<string, Set<string>>();
  private readonly listed = new Set<string>();
  private readonly byTitle = new Map<string, string>();
  /** How many names an item has over all languages. */
  private readonly fame = new Map<string, number>();
  private readonly masked = new Map<string, Set<string>>();
  private readonly byCountry = new Map<string, Candidate[]>();

  /** The order matters: the label and the title that come first stand. */
  constructor(raw: RawSources) {
    this.readLists(raw);
    this.readVital(raw);
    const human = this.readEnglish(raw);
    this.readLabels(raw, human);
    this.readAliases(raw, human);
    this.readDated(raw);
    this.readTerms(raw);
  }

  private readLists(raw: RawSources): void {
    for (const { qid = '', name = '', birth = '', enwiki = '' } of raw.tsv('officeholders/people.tsv.gz')) {
      if (!/^Q[1-9]\d*$/.test(qid)) continue;
      this.add(qid, name);
      this.labels.set(qid, name);
      this.listed.add(qid);
      this.births.set(qid, birth);
      if (enwiki) this.byTitle.set(enwiki, qid);
    }
  }

  /** The best-known people of all times, by the title that encyclopaedias and rankings share. */
  private readVital(raw: RawSources): void {
    for (const { qid = '', enwiki = '', born = '' } of raw.tsv('people-2026/vital-people.tsv.gz')) {
      if (enwiki !== '' && !this.byTitle.has(enwiki)) this.byTitle.set(enwiki, qid);
      if (born !== '' && !this.births.get(qid)) this.births.set(qid, born);
    }
  }

  /** Gives the items that are persons by their class; of an item without one the description tells: "American actor". */
  private readEnglish(raw: RawSources): ReadonlySet<string> {
    const human = new Set<string>();
    const classed = new Set<string>();
    for (const row of raw.tsv('wikidata-facts/instance-of.tsv.gz')) {
      const [id = '', type = ''] = Object.values(row);
      classed.add(id);
      if (type === 'Q5') human.add(id);
    }
    for (const row of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
      const [id = '', label = '', description = ''] = Object.values(row);
      if (!classed.has(id) && classifyDescription(description)?.kind === 'person') human.add(id);
      if (!human.has(id)) continue;
      this.addLabel(id, label);
      const title = row.enwiki;
      if (title) this.byTitle.set(title.replaceAll('_', ' '), id);
    }
    return human;
  }

  private readLabels(raw: RawSources, human: ReadonlySet<string>): void {
    for (const file of ['wikidata-names/labels-2021.tsv.gz', 'wikidata-names/labels-2020.tsv.gz']) {
      for (const row of raw.tsv(file)) {
        const [id = '', lang = '', label = ''] = Object.values(row);
        if (lang === 'en' && human.has(id)) this.addLabel(id, label);
      }
    }
  }

  private readAliases(raw: RawSources, human: ReadonlySet<string>): void {
    for (const row of raw.tsv('wikidata-names/aliases-2020.tsv.gz')) {
      const [id = '', lang = '', name = ''] = Object.values(row);
      if (!human.has(id)) continue;
      this.fame.set(id, (this.fame.get(id) ?? 0) + 1);
      if (lang === 'en') this.add(id, name);
    }
  }

  private readDated(raw: RawSources): void {
    for (const row of raw.tsv('wikidata-facts/dated-items-2026.tsv.gz')) {
      const { qid = '', label_en = '', extra = '', query = '' } = row;
      const isPerson = extra.includes('occupation=') || PERSONS.test(query);
      if (isPerson && !this.labels.has(qid)) this.addLabel(qid, label_en);
    }
  }

  private readTerms(raw: RawSources): void {
    const seen = new Set<string>();
    for (const { source = '', person_qid = '', person = '' } of raw.tsv('officeholders/terms.tsv.gz')) {
      const country = countryOfList(source);
      if (/^Q[1-9]/.test(person_qid) && !/^Q\d+$/.test(person) && person !== '') {
        this.listed.add(person_qid);
        if (!this.labels.has(person_qid)) this.labels.set(person_qid, person);
      }
      const key = `${country}|${person_qid}`;
      if (!country || seen.has(key)) continue;
      seen.add(key);
      const list = this.byCountry.get(country) ?? [];
      this.byCountry.set(country, list);
      list.push({ id: person_qid, tokens: new Set(nameTokens(person)) });
    }
  }

  private addLabel(id: string, label: string): void {
    this.add(id, label);
    if (!this.labels.has(id)) this.labels.set(id, label);
  }

  private add(id: string, name: string): void {
    const masked = maskName(name);
    if (masked.includes('?')) this.masked.set(masked, (this.masked.get(masked) ?? new Set()).add(id));
    const tokens = nameTokens(name);
    if (tokens.length === 0) return;
    const key = keyOf(tokens, name);
    const ids = this.byKey.get(key) ?? new Set();
    ids.add(id);
    this.byKey.set(key, ids);
  }

  /** True of the persons whom the lists of office holders know: their table holds the names. */
  isListed(id: string): boolean {
    return this.listed.has(id);
  }

  /** English label of an item that is known to be a person. */
  label(id: string): string | undefined {
    return this.labels.get(id);
  }

  /** Birth as the lists of office holders give it; '' when they do not. */
  born(id: string): string {
    return this.births.get(id) ?? '';
  }

  /** The person with this title in the English Wikipedia. */
  titled(title: string): string | undefined {
    return this.byTitle.get(title);
  }

  /** Bearers of a name, by how many names they have over all languages, which tells the famous one. */
  bearers(name: string): { id: string; names: number }[] {
    const key = keyOf(nameTokens(name), name);
    const ids = [...((name.includes('?') ? this.masked.get(name) : this.byKey.get(key)) ?? [])];
    return ids.map((id) => ({ id, names: this.fame.get(id) ?? 0 })).toSorted((a, b) => b.names - a.names);
  }

  /** The one person of this name who is known to be born in the year: a name alone joins nobody. */
  named(name: string, born: string): string | undefined {
    const year = born.startsWith('-') ? born.slice(0, 5) : born.slice(0, 4);
    if (year === '') return undefined;
    const same = this.bearers(name).filter(({ id }) => this.births.get(id)?.startsWith(year));
    return same.length === 1 ? same[0]!.id : undefined;
  }

  /** The only person of this name whom any list knows: enough where the office itself says who is meant. */
  onlyBearer(name: string): string | undefined {
    const found = this.bearers(name);
    return found.length === 1 ? found[0]!.id : undefined;
  }

  /** The one office holder of a country with exactly the words of the name. */
  namesakeOfCountry(name: string, country: string): string | undefined {
    const tokens = new Set(nameTokens(name));
    const found = (this.byCountry.get(country) ?? []).filter(
      (one) => one.tokens.size === tokens.size && subset(one.tokens, tokens),
    );
    return found.length === 1 ? found[0]!.id : undefined;
  }

  /** The one office holder of a country whose name is the one given, or that name shortened or in full. */
  ofCountry(name: string, country: string): string | undefined {
    const tokens = new Set(nameTokens(name));
    const found = (this.byCountry.get(country) ?? []).filter(
      (one) =>
        one.tokens.size > 1 && tokens.size > 1 && (subset(one.tokens, tokens) || subset(tokens, one.tokens)),
    );
    const exact = found.filter((one) => one.tokens.size === tokens.size);
    if (exact.length === 1) return exact[0]?.id;
    return found.length === 1 ? found[0]?.id : undefined;
  }
}

const cache = new WeakMap<RawSources, PersonIndex>();

/** The index of `raw`, made once. */
export function personIndex(raw: RawSources): PersonIndex {
  const index = cache.get(raw) ?? new PersonIndex(raw);
  cache.set(raw, index);
  return index;
}
