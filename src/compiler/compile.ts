/** From tables to the files of the knowledge: the same tables give the same bytes. */

import { newestOf } from '../knowledge/dates';
import { crc32, type FileType, pack } from '../knowledge/layout';
import { ARTICLE_LANGS, type Name, POPULARITY_PROPERTIES, PROPERTIES, type Source } from '../knowledge/model';
import { normaliseName } from '../knowledge/normalise';
import type { Posting } from '../knowledge/store';
import { firstValue } from '../knowledge/values';
import { languageOf } from '../language';
import { COMPILED } from '../language/compiled';
import { countEnglishLabels } from './english-labels';
import type { MergedEntity } from './entity';
import { reportSizes } from './figures';
import { mergeTables } from './merge/merge';
import { uniteBodies } from './merge/one-body';
import { unitePersons } from './merge/one-person';
import type { Withheld } from './merge/withheld';
import { arabicSpellingsByRef } from './names/arabic-persian';
import { clubNamesByRef } from './names/club-names';
import { clubTownsByRef } from './names/club-towns';
import { slavicSpellingsByRef } from './names/eastern-slavic';
import { nameElections } from './names/election-names';
import { familyNamesByRef, holderNamesByRef, isInNews } from './names/family-names';
import { addGermanName, germanSpellingsByRef } from './names/german-transcription';
import { addHungarianNames, hungarianGivenNames } from './names/hungarian-names';
import { shortenPatronymics, weakenBorrowedNames, weakenCodes, weakenTownNames } from './names/mend-names';
import { nationalBodiesByRef } from './names/national-bodies';
import { nationalPartiesByRef } from './names/national-parties';
import { nationalTeamsByRef } from './names/national-teams';
import { shortenPeers } from './names/peer-names';
import { type PersonsByWord, personsByWord } from './names/person-words';
import { playerNamesByRef } from './names/player-names';
import { nameMonarchs } from './names/regnal-names';
import { type IndexLang, spellingsOf } from './names/spellings';
import { tellWinners } from './offices/election-winners';
import { tellHeads } from './offices/heads-of-bodies';
import { collectTerms } from './offices/offices';
import { settleTerms } from './offices/terms';
import { priorOf } from './prior';
import { dropBorrowedQuotes } from './quotes';
import type { Report } from './report';
import { countForeignLabels, countHungarianNames, countItems, countRichness } from './richness';
import type { Tables } from './tables/tables';
import { verify } from './verify';
import { dropUndatedCounts } from './write/undated-counts';
import { type Ordered, orderEntities, writeEntities } from './write/write-entities';
import { writeNames } from './write/write-names';

const ENTITIES_FILE = 'entities.bin';
const RECORDS_FILE = 'records.bin';
export const INDEX_LANGS: readonly IndexLang[] = [...ARTICLE_LANGS, 'mul'];

/** Drops statements whose value no source declares as an entity; gives the number of mentions of each entity. */
function closeReferences(entities: readonly MergedEntity[], report: Report): Map<string, number> {
  const ids = new Set(entities.map((entity) => entity.id));
  const incoming = new Map<string, number>();
  for (const entity of entities) {
    const lost = entity.statements.filter(({ property, value }) => {
      if (PROPERTIES[property] !== 'item') return false;
      if (!ids.has(value)) return true;
      incoming.set(value, (incoming.get(value) ?? 0) + 1);
      return false;
    });
    if (lost.length === 0) continue;
    entity.statements = entity.statements.filter((statement) => !lost.includes(statement));
    for (const { property, value, source } of lost) {
      const by = source === 'curated' ? ' in the curated layer' : '';
      report.note(
        `${property}${by} of an entity that is not in the file, dropped`,
        `${entity.id} → ${value}`,
      );
    }
  }
  return incoming;
}

/** The state that an entity belongs to, by its own statements or those of what it is part of. */
function countryOf(
  entity: MergedEntity,
  byId: ReadonlyMap<string, MergedEntity>,
  depth = 0,
): string | undefined {
  if (entity.kind === 'country') return entity.id;
  const direct = firstValue(entity, entity.kind === 'person' ? 'citizenship' : 'country');
  if (direct !== undefined) return direct;
  if (depth > 3) return undefined;
  for (const property of [
    'position',
    'jurisdiction',
    'locatedIn',
    'headquarters',
    'location',
    'birthPlace',
  ] as const) {
    const other = byId.get(firstValue(entity, property) ?? '');
    const country = other === undefined ? undefined : countryOf(other, byId, depth + 1);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** A common word of a language, with or without an article: "the king" is no name of Elvis Presley's in news. */
function isCommon(key: string): boolean {
  const [first, second, third] = key.split(' ') as [string, string?, string?];
  if (third !== undefined) return false;
  return Object.values(COMPILED).some(({ articles, commonness }) => {
    const word = second !== undefined && articles.has(first) ? second : key;
    return commonness(word) > 0;
  });
}

/** Words of offices in every language: "prime minister" is whoever holds it, and nobody's name. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  ARTICLE_LANGS.flatMap((lang) =>
    languageOf(lang)!.offices.roleWords.map(({ words }) => normaliseName(words)),
  ),
);

interface Indexes {
  byLang: Record<IndexLang, Map<string, Posting[]>>;
}

function indexNames(
  ordered: Ordered,
  countries: readonly (string | undefined)[],
  more: ReadonlyMap<number, readonly Name[]>,
  report: Report,
): Indexes {
  const byLang = Object.fromEntries(
    INDEX_LANGS.map((lang) => [lang, new Map<string, Posting[]>()]),
  ) as Indexes['byLang'];
  const counts: Record<IndexLang, number> = { hu: 0, en: 0, de: 0, mul: 0 };
  ordered.entities.forEach((entity, ref) => {
    for (const { index, key, rank, shape, weight } of spellingsOf(entity, countries[ref], more.get(ref))) {
      if (rank === 'weak' && (key.length < 4 || isCommon(key))) {
        report.note(
          'weak names that are short or common words, left out of the index',
          `${entity.id} ${key}`,
        );
        continue;
      }
      if (entity.kind === 'person' && OFFICE_WORDS.has(key)) {
        report.note(
          'names of persons that are words of an office, left out of the index',
          `${entity.id} ${key}`,
        );
        continue;
      }
      const posting = { ref, rank, shape, weight };
      const postings = byLang[index].get(key);
      if (postings === undefined) byLang[index].set(key, [posting]);
      else postings.push(posting);
      counts[index]++;
    }
  });
  for (const lang of INDEX_LANGS) report.count('Names in the index by language', lang, counts[lang]);
  return { byLang };
}

type Sections = readonly ArrayBufferView[];

/** An id of the build: files of the same contents have the same one. */
function buildIdOf(files: ReadonlyMap<string, Sections>): number {
  let id = 0;
  for (const sections of files.values())
    for (const { buffer, byteOffset, byteLength } of sections)
      id = crc32(new Uint8Array(buffer, byteOffset, byteLength), id);
  return id;
}

function fileTypeOf(name: string): FileType {
  return name === ENTITIES_FILE ? 'entities' : name === RECORDS_FILE ? 'records' : 'names';
}

export interface Compiled {
  /** Bytes by file name. */
  files: Map<string, Uint8Array>;
  size: number;
  sources: readonly Source[];
  /** What must not be and is, one sentence a kind: the files are not to be published. */
  faults: string[];
}

/** References in name postings have 20 bits. */
const MOST_ENTITIES = 2 ** 20;

/** Throws one clear Error when there are more entities than references can name. */
export function checkSize(entities: number): void {
  if (entities <= MOST_ENTITIES) return;
  throw new Error(
    `${entities} entities are more than the file can hold (${MOST_ENTITIES}): take fewer of the dump (--sitelinks).`,
  );
}

/** Entities in the order of the file with what is worked out of them, and the names by index. */
export interface Indexed {
  ordered: Ordered;
  priors: readonly number[];
  countries: readonly (string | undefined)[];
  terms: ReturnType<typeof collectTerms>['terms'];
  named: PersonsByWord;
  byLang: Readonly<Record<IndexLang, Map<string, Posting[]>>>;
}

/** The lists of all maps by key, one behind the other: a person may be in several. */
export function joinLists<Key, Value>(
  maps: readonly ReadonlyMap<Key, readonly Value[]>[],
): Map<Key, readonly Value[]> {
  const joined = new Map<Key, readonly Value[]>();
  for (const map of maps)
    for (const [key, list] of map) joined.set(key, [...(joined.get(key) ?? []), ...list]);
  return joined;
}

/** Merges and orders the tables and collects every spelling of every name: all but the writing. */
export function indexTables(
  all: readonly Tables[],
  report: Report,
  progress: (step: string) => void,
  withheld?: Withheld,
): Indexed {
  progress('merging');
  const merged = unitePersons(uniteBodies(mergeTables(all, report, withheld), report), report);
  const incoming = closeReferences(merged, report);
  checkSize(merged.length);
  progress('settling offices and terms');
  const settled = settleTerms(merged, report);
  tellWinners(settled, report);
  tellHeads(settled, report);
  progress('ordering');
  const ordered = orderEntities(settled);
  const byId = new Map(ordered.entities.map((entity) => [entity.id, entity]));
  const { terms, weights } = collectTerms(ordered.entities);
  dropBorrowedQuotes(ordered.entities, (entity) => priorOf(entity, 0, weights), report);
  const priors = ordered.entities.map((entity) => priorOf(entity, incoming.get(entity.id) ?? 0, weights));
  const countries = ordered.entities.map((entity) => countryOf(entity, byId));
  progress('mending names');
  for (const entity of ordered.entities) shortenPatronymics(entity, (lang) => lang !== 'hu');
  weakenBorrowedNames(ordered.entities, priors, report);
  weakenTownNames(ordered.entities, countries, report);
  weakenCodes(ordered.entities, report);
  nameElections(ordered.entities, report);
  nameMonarchs(ordered.entities, report);
  shortenPeers(ordered.entities, report);
  progress('spelling names in Hungarian and German');
  const given = hungarianGivenNames(ordered.entities);
  ordered.entities.forEach((entity, ref) => {
    addHungarianNames(entity, countries[ref], given, report);
    addGermanName(entity, countries[ref], report);
  });
  progress('indexing names');
  const named = personsByWord(ordered.entities, countries);
  const short = familyNamesByRef(ordered.entities, { countries, priors, weights, named }, report);
  const holders = new Set(terms.filter(isInNews).map(({ person }) => person));
  const more = joinLists([
    short,
    holderNamesByRef(ordered.entities, countries, holders, short, report),
    clubTownsByRef(ordered.entities, priors, report),
    clubNamesByRef(ordered.entities, priors, report),
    slavicSpellingsByRef(ordered.entities, countries, priors),
    arabicSpellingsByRef(ordered.entities, countries, priors),
    germanSpellingsByRef(ordered.entities, countries),
    nationalBodiesByRef(ordered.entities, countries, report),
    nationalPartiesByRef(ordered.entities, countries, priors, report),
    nationalTeamsByRef(ordered.entities, report),
    playerNamesByRef(ordered.entities, { countries, priors, named }, report),
  ]);
  const { byLang } = indexNames(ordered, countries, more, report);
  return { ordered, priors, countries, terms, named, byLang };
}

/** Compiles tables into the knowledge files; `progress` is told each step. */
export function compile(
  all: readonly Tables[],
  report: Report,
  progress: (step: string) => void,
  withheld?: Withheld,
): Compiled {
  const { ordered, priors, countries, terms, named, byLang } = indexTables(all, report, progress, withheld);
  const sources = all.map((tables) => tables.source);
  const asOf = newestOf(sources.map((source) => source.asOf)) ?? '';
  progress('writing');
  const contents = new Map<string, Sections>();
  for (const lang of INDEX_LANGS)
    contents.set(
      `names.${lang}.bin`,
      writeNames(byLang[lang], (ref) => priors[ref]!, lang === 'mul' ? named : new Map()),
    );
  dropUndatedCounts(ordered.entities);
  const written = writeEntities(ordered, {
    priors,
    countries: countries.map((id) => (id === undefined ? -1 : (ordered.refs.get(id) ?? -1))),
    terms,
    sources,
    asOf,
  });
  contents.set(ENTITIES_FILE, written.entities);
  contents.set(RECORDS_FILE, written.records);
  const buildId = buildIdOf(contents);
  const files = new Map(
    [...contents].map(([name, sections]) => [name, pack(fileTypeOf(name), buildId, sections)] as const),
  );
  countAll(ordered.entities, report);
  countHungarianNames(ordered.entities, report);
  countForeignLabels(ordered.entities, report);
  countEnglishLabels(ordered.entities, priors, countries, report);
  countItems(ordered.entities, priors, report);
  countRichness(ordered.entities, priors, report);
  reportSizes(files, ordered.entities.length, report);
  progress('checking');
  const faults = verify(ordered.entities, priors, all, report);
  return { files, size: ordered.entities.length, sources, faults };
}

function countAll(entities: readonly MergedEntity[], report: Report): void {
  for (const entity of entities) {
    report.count('Entities by kind', entity.kind);
    for (const statement of entity.statements) {
      if (!POPULARITY_PROPERTIES.has(statement.property))
        report.count('Statements by source', statement.source);
    }
    for (const name of entity.names) report.count('Names by language', name.lang);
  }
}
