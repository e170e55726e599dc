/** The columns of entities.bin as an EntityTable: read in place, packed columns unpacked a row at a time. */
import { areBelow, areRefs, expectSound, isRising } from './bounds';
import {
  areCodes,
  areSorted,
  type Coded,
  endOf,
  lowerBound,
  numberAt,
  type Offsets,
  offsetOf,
  ROWS_OF_BLOCK,
  rowOf,
  type SortedNumbers,
} from './columns';
import { NAMESPACES, OPEN_END, OPEN_START, opening, ENTITY_SECTIONS as S, unpack, yearsOf } from './layout';
import {
  type EntityId,
  FIELDS,
  type Field,
  type IsoDate,
  KINDS,
  type Kind,
  ROLES,
  type Role,
  type Source,
} from './model';
import type { EntityRef, EntityTable, Term } from './store';

/** What is read of the file as text at once. */
export interface Texts {
  sources: Source[];
  asOf: IsoDate;
}

type Lifespan = readonly [from: number | undefined, to: number | undefined];

const PLACES = 2 ** 30;
/** Jurisdictions and roles whose terms are kept once they were read. */
const MOST_TERMS = 500;

export class EntityFile implements EntityTable {
  readonly size: number;
  readonly buildId: number;
  readonly texts: Texts;
  private readonly kinds: Uint8Array;
  private readonly priors: Uint16Array;
  private readonly fields: Uint8Array;
  private readonly countries: Coded;
  private readonly years: Uint16Array;
  /** By code: an entity's years are asked for whenever a name of it is read. */
  private readonly lifespans: readonly Lifespan[];
  private readonly ids: SortedNumbers;
  private readonly records: Offsets<Uint16Array>;
  private readonly recordChecks: Uint32Array;
  private readonly recordsEnd: number;
  private readonly ties: Offsets<Uint8Array>;
  private readonly tied: Uint32Array;
  private readonly termKeys: Uint32Array;
  private readonly termStarts: Uint32Array;
  private readonly termPersons: Uint32Array;
  private readonly offices: Coded;
  private readonly days: Coded;
  private readonly slugBytes: Uint8Array;
  private slugList: readonly string[] | undefined;
  private readonly termCache = new Map<number, readonly Term[]>();

  /**
   * Throws one clear Error when the bytes are no entity file. The checksum is not verified, nor are the rows of those
   * that were verified before they were kept: no look-up runs without end in them, whatever became of them since.
   */
  static open(bytes: ArrayBuffer, wereVerified = false): EntityFile {
    return opening('entities', () => new EntityFile(bytes, wereVerified));
  }

  private constructor(bytes: ArrayBuffer, wereVerified: boolean) {
    const { buildId, sections } = unpack(bytes, 'entities');
    const u8 = (index: number) => new Uint8Array(bytes, sections[index]!.offset, sections[index]!.length);
    const u16 = (index: number) =>
      new Uint16Array(bytes, sections[index]!.offset, sections[index]!.length / 2);
    const u32 = (index: number) =>
      new Uint32Array(bytes, sections[index]!.offset, sections[index]!.length / 4);
    const i32 = (index: number) =>
      new Int32Array(bytes, sections[index]!.offset, sections[index]!.length / 4);
    this.buildId = buildId;
    this.kinds = u8(S.kinds);
    this.priors = u16(S.priors);
    this.fields = u8(S.fields);
    this.countries = { list: i32(S.countryList), codes: u16(S.countries) };
    this.years = u16(S.years);
    this.lifespans = Array.from(i32(S.yearList), yearsOf);
    this.ids = { blocks: u32(S.idBlocks), lows: u16(S.ids) };
    this.records = { blocks: u32(S.recordBlocks), lengths: u16(S.records) };
    this.ties = { blocks: u32(S.tieBlocks), lengths: u8(S.ties) };
    this.tied = u32(S.tied);
    this.termKeys = u32(S.termKeys);
    this.termStarts = u32(S.termStarts);
    this.termPersons = u32(S.termPersons);
    this.offices = { list: i32(S.officeList), codes: u16(S.offices) };
    this.days = { list: i32(S.dayList), codes: u16(S.days) };
    this.slugBytes = u8(S.slugs);
    this.texts = JSON.parse(new TextDecoder().decode(u8(S.texts))) as Texts;
    this.recordChecks = u32(S.recordChecks);
    this.size = this.kinds.length;
    expectSound(this.areColumnsWhole() && this.areTermsSound() && this.areTextsSound());
    this.recordsEnd = this.size === 0 ? 0 : this.recordRange(this.size - 1)[1];
    if (!wereVerified) expectSound(this.areRowsSound() && this.areSlugsSound());
  }

  private areColumnsWhole(): boolean {
    const { size, countries, years, ids, records, ties } = this;
    const columns = [
      this.priors,
      this.fields,
      countries.codes,
      years,
      ids.lows,
      records.lengths,
      ties.lengths,
    ];
    return (
      columns.every(({ length }) => length === size) && this.recordChecks.length === records.blocks.length
    );
  }

  private areRowsSound(): boolean {
    const { size, countries, years, ids, records, ties } = this;
    return (
      this.kinds.every((kind) => (kind & 63) < KINDS.length) &&
      this.fields.every((field) => field <= FIELDS.length) &&
      areCodes(countries) &&
      areRefs(countries.list, size) &&
      areBelow(years, this.lifespans.length) &&
      areSorted(ids) &&
      endOf(records) !== undefined &&
      endOf(ties) === this.tied.length &&
      areBelow(this.tied, size)
    );
  }

  private areTermsSound(): boolean {
    const { termKeys, termStarts, termPersons, offices, days, size } = this;
    return (
      termStarts.length === termKeys.length + 1 &&
      isRising(termStarts, 0, termPersons.length) &&
      (termKeys.length === 0 || isRising(termKeys, termKeys[0]!, termKeys.at(-1)!)) &&
      areBelow(termPersons, size * 2) &&
      offices.codes.length === termPersons.length &&
      areCodes(offices) &&
      areRefs(offices.list, size) &&
      days.codes.length === termPersons.length * 3 &&
      areCodes(days)
    );
  }

  private areTextsSound(): boolean {
    const { sources, asOf } = this.texts;
    return Array.isArray(sources) && typeof asOf === 'string';
  }

  private areSlugsSound(): boolean {
    if (this.size === 0) return true;
    const last = numberAt(this.ids, this.size - 1);
    if (last < 2 * PLACES) return true;
    const newlines = this.slugBytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    return last - 2 * PLACES === newlines;
  }

  /** Slugs are decoded when the first is asked for: most articles never ask. */
  private get slugs(): readonly string[] {
    this.slugList ??= new TextDecoder().decode(this.slugBytes).split('\n');
    return this.slugList;
  }

  id(ref: EntityRef): EntityId {
    const code = numberAt(this.ids, ref);
    const namespace = Math.floor(code / PLACES);
    const number = code % PLACES;
    return NAMESPACES[namespace]! + (namespace === 2 ? this.slugs[number]! : number);
  }

  find(id: EntityId): EntityRef | undefined {
    const code = this.codeOf(id);
    return code === undefined ? undefined : rowOf(this.ids, code);
  }

  private codeOf(id: EntityId): number | undefined {
    const namespace = NAMESPACES.findIndex((prefix) => id.startsWith(prefix));
    if (namespace < 0) return undefined;
    const rest = id.slice(NAMESPACES[namespace]!.length);
    const number = namespace === 2 ? this.placeOf(rest) : Number(rest);
    return Number.isInteger(number) && number >= 0 && number < PLACES
      ? namespace * PLACES + number
      : undefined;
  }

  private placeOf(slug: string): number {
    const { slugs } = this;
    const place = lowerBound(0, slugs.length, slug, (at) => slugs[at]!);
    return slugs[place] === slug ? place : -1;
  }

  kind(ref: EntityRef): Kind {
    return KINDS[this.kinds[ref]! & 63]!;
  }

  prior(ref: EntityRef): number {
    return this.priors[ref]! / 65535;
  }

  gender(ref: EntityRef): 'male' | 'female' | undefined {
    const code = this.kinds[ref]! >>> 6;
    return code === 1 ? 'male' : code === 2 ? 'female' : undefined;
  }

  field(ref: EntityRef): Field | undefined {
    return FIELDS[this.fields[ref]! - 1];
  }

  country(ref: EntityRef): EntityRef | undefined {
    const country = this.countries.list[this.countries.codes[ref]!]!;
    return country < 0 ? undefined : country;
  }

  lifespan(ref: EntityRef): Lifespan {
    return this.lifespans[this.years[ref]!]!;
  }

  related(ref: EntityRef): readonly EntityRef[] {
    const start = offsetOf(this.ties, ref);
    const list: EntityRef[] = [];
    for (let at = start; at < start + this.ties.lengths[ref]!; at++) list.push(this.tied[at]!);
    return list;
  }

  terms(jurisdiction: EntityRef, role: Role): readonly Term[] {
    const key = jurisdiction * 256 + ROLES.indexOf(role);
    const known = this.termCache.get(key);
    if (known !== undefined) return known;
    const { termKeys, termStarts } = this;
    const at = lowerBound(0, termKeys.length, key, (place) => termKeys[place]!);
    const terms: Term[] = [];
    if (termKeys[at] === key)
      for (let row = termStarts[at]!; row < termStarts[at + 1]!; row++) terms.push(this.term(row));
    if (this.termCache.size >= MOST_TERMS) this.termCache.clear();
    this.termCache.set(key, terms);
    return terms;
  }

  private term(row: number): Term {
    const count = this.termPersons.length;
    const office = this.offices.list[this.offices.codes[row]!]!;
    const day = (column: number) => this.days.list[this.days.codes[column * count + row]!]!;
    const [from, to] = [day(0), day(1)];
    return {
      person: this.termPersons[row]! >>> 1,
      office: office === -1 ? undefined : office,
      from: from === OPEN_START ? Number.NEGATIVE_INFINITY : from,
      to: to === OPEN_END ? Number.POSITIVE_INFINITY : to,
      knownTo: day(2),
      open: (this.termPersons[row]! & 1) === 1,
    };
  }

  /** Start and end of the entity's record in the records section. */
  recordRange(ref: EntityRef): readonly [number, number] {
    const start = offsetOf(this.records, ref);
    return [start, start + this.records.lengths[ref]!];
  }

  /** The records that are read and verified together with that of the entity: which, where they lie, their CRC-32. */
  recordBlock(ref: EntityRef): { block: number; start: number; end: number; check: number } {
    const block = Math.floor(ref / ROWS_OF_BLOCK);
    const { blocks } = this.records;
    return {
      block,
      start: blocks[block]!,
      end: blocks[block + 1] ?? this.recordsEnd,
      check: this.recordChecks[block]!,
    };
  }
}
