/** Items that a source names and another says the class of: bands, universities, parties, elections. */
import type { Kind } from '../../../knowledge/model';
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { classify } from '../items/classes';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { nationOf, stateAtEnd } from '../items/nations';
import { FOLDER } from './folder';
import { isFullName, Rows } from './rows';

/** Kinds of named items that news speak of; of places other sources know more. */
const KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'organisation',
  'company',
  'party',
  'media',
  'team',
  'event',
  'work',
]);
/** What a person is who is the value of such a statement. */
const OCCUPATIONS: readonly (readonly [property: string, occupation: string])[] = [
  ['P161', 'actor'],
  ['P57', 'filmDirector'],
  ['P175', 'singer'],
  ['P50', 'writer'],
  ['P86', 'composer'],
  ['P170', 'artist'],
  ['P286', 'coach'],
  ['P6', 'politician'],
  ['P35', 'politician'],
];

/** English labels of an item's classes. */
function classLabels(raw: RawSources): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { qid = '', type_labels = '' } of raw.tsv(`${FOLDER}/codex-types.tsv.gz`))
    found.set(qid, type_labels.split('|'));
  return found;
}

function isOwnName(name: string): boolean {
  return !isEveryday(name) && (name.includes(' ') || !isDictionaryWord(name));
}

function typedItems(raw: RawSources): Tables {
  const classes = classLabels(raw);
  const rows = new Rows();
  for (const file of ['kamel-objects', 'fewrel-mentions', 'cr-tkgqa-labels']) {
    for (const { qid = '', name_en = '', object_of_property = '' } of raw.tsv(`${FOLDER}/${file}.tsv.gz`)) {
      const labels = classes.get(qid) ?? [];
      if (labels.includes('human')) {
        const roles = object_of_property.split('|');
        const occupation = OCCUPATIONS.find(([property]) => roles.includes(property))?.[1];
        if (occupation !== undefined && isFullName(name_en) && rows.declare(qid, 'person', name_en))
          rows.add(qid, 'occupation', occupation);
        continue;
      }
      const found = classify(labels);
      if (found?.code === undefined || !KINDS.has(found.kind) || !isOwnName(name_en)) continue;
      if (found.kind === 'work' && !name_en.includes(' ')) continue;
      if (rows.declare(qid, found.kind, name_en, 'en')) rows.add(qid, 'class', found.code);
    }
  }
  return rows.tables({
    id: 'typed-items',
    title: 'Wikidata: items of question sets and knowledge-graph sets, with their classes',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2022',
  });
}

const ELECTION =
  /^(?:1[89]|20)\d\d .*\b(?:general|presidential|parliamentary|federal|legislative|senate) elections?$/i;
const LOCAL = /constituency|by-election|municipal|county|council|ward|district|\bin\b/i;

/** "1995 Greek presidential election": the state by its adjective or name. */
function stateOfElection(name: string): string | undefined {
  const words = name.replace(/^\d{4} /, '');
  return (
    nationOf(words) ??
    stateAtEnd(
      `election in ${words.replace(/ (?:general|presidential|parliamentary|federal|legislative|senate) .*$/i, '')}`,
    )
  );
}

function politics(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/quotebank-value-labels.tsv.gz`)) {
    const { qid = '', kind = '', name_en = '', wikidata_description = '' } = row;
    if (!isOwnName(name_en)) continue;
    if (kind === 'event' && ELECTION.test(name_en) && !LOCAL.test(name_en)) {
      const state = stateOfElection(name_en);
      if (state === undefined || !rows.declare(qid, 'event', name_en, 'en')) continue;
      rows.add(qid, 'class', 'election');
      rows.add(qid, 'country', state);
      rows.add(qid, 'started', name_en.slice(0, 4));
    } else if (kind === 'party' && /\bpart(?:y|ies)\b/i.test(wikidata_description)) {
      const state = nationOf(wikidata_description) ?? stateAtEnd(wikidata_description);
      if (state !== undefined && name_en.includes(' ') && rows.declare(qid, 'party', name_en, 'en'))
        rows.add(qid, 'country', state);
    }
  }
  return rows.tables({
    id: 'wikidata-politics',
    title: 'Wikidata: parties and elections',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2021',
  });
}

const FILM = /\b(?:films?|pictures|productions?|studios?|cinema|entertainment|filmproduktion)\b/i;
const BROADCASTER = /\b(?:tv|television|broadcasting|channel|telewizja|televisión|network)\b/i;
/** Works of a company from which the list's name is sure to be the company's. */
const LEAST_WORKS = 3;

function filmCompanies(raw: RawSources): Tables {
  const rows = new Rows();
  for (const { qid = '', name_en = '', wikidata_media_count = '' } of raw.tsv(
    `${FOLDER}/film-companies.tsv.gz`,
  )) {
    const code = BROADCASTER.test(name_en) ? 'broadcaster' : FILM.test(name_en) ? 'filmStudio' : undefined;
    if (code === undefined || Number(wikidata_media_count) < LEAST_WORKS || !isOwnName(name_en)) continue;
    if (rows.declare(qid, code === 'broadcaster' ? 'media' : 'company', name_en))
      rows.add(qid, 'class', code);
  }
  return rows.tables({
    id: 'film-companies',
    title: 'Wikidata: companies of film and television',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2023-05',
  });
}

export const TYPED_ITEMS: readonly Adapter[] = [
  { id: 'typed-items', run: typedItems },
  { id: 'wikidata-politics', run: politics },
  { id: 'film-companies', run: filmCompanies },
];
