/** Films with director, year and state; battles and other events of history with their date. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { isDictionaryWord } from '../items/dictionary';
import { isEveryday } from '../items/item-names';
import { FOLDER } from './folder';
import { isoDate, Rows } from './rows';

/** Names in the cast that the source itself knows by name. */
function named(people: string): string[] {
  return people.split('|').filter((one) => one.includes(':'));
}

/**
 * A film is kept where the source names its director and at least two actors: most others were seen by few. Titles of
 * everyday words, and one word of a dictionary or a name, mean the film in hardly any article.
 */
function isKnownFilm(name: string, director: string, cast: string): boolean {
  return (
    name.includes(' ') &&
    !isEveryday(name) &&
    !isDictionaryWord(name) &&
    director !== '' &&
    named(cast).length > 1
  );
}

function films(raw: RawSources): Tables {
  const rows = new Rows();
  for (const row of raw.tsv(`${FOLDER}/wikidata-films.tsv.gz`)) {
    const {
      qid = '',
      name_en = '',
      released = '',
      director = '',
      cast = '',
      country = '',
      enwiki = '',
    } = row;
    if (!isKnownFilm(name_en, director, cast) || !rows.declare(qid, 'work', name_en, 'en')) continue;
    rows.add(qid, 'class', 'film');
    rows.add(qid, 'published', isoDate(released, true));
    for (const one of director.split('|').slice(0, 2)) rows.add(qid, 'author', one.split(':')[0]);
    rows.add(qid, 'country', country.split('|')[0]?.split(':')[0]);
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables({
    id: 'wikidata-films',
    title: 'Wikidata: films',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2019-09',
  });
}

/** Classes of events by the words of their English titles. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\bcoup\b/i, 'coup'],
  [/massacre/i, 'massacre'],
  [/\b(?:battle|siege|sack|capture|fall|raid|action|combat|skirmish|blockade|bombardment)\b/i, 'battle'],
  [/\b(?:war|campaign|invasion|expedition|offensive|operation|intervention)\b/i, 'war'],
  [/revolt|rebellion|uprising|revolution|insurrection|mutiny|rising/i, 'uprising'],
  [/\briots?\b|protests?/i, 'protest'],
  [/bombing|attack|assassination|shooting/i, 'attack'],
  [/earthquake/i, 'earthquake'],
];

/**
 * The source counts the year before the year 1 as 0: 480 BC is "-0479". Where it knows the year alone, it mixes that
 * with the usual count, and the date is left out.
 */
function eventDate(date: string): string {
  // Every tenth event is on the first of a month: the source writes so where it knows the month alone.
  if (!date.startsWith('-')) return isoDate(date).replace(/^(\d{4}-\d\d)-01$/, '$1');
  const [, year, month] = /^-(\d{4})-(\d\d)/.exec(date) ?? [];
  return year === undefined ? '' : `-${String(Number(year) + 1).padStart(4, '0')}-${month}`;
}

function events(raw: RawSources): Tables {
  const rows = new Rows();
  for (const { qid = '', name_en = '', date = '', enwiki = '' } of raw.tsv(
    `${FOLDER}/wikidata-events.tsv.gz`,
  )) {
    // Labels were vandalised or are not English now and then: the title of the article is the name.
    const title = enwiki.replace(/\s*\(.*\)$/, '');
    const name = title === '' ? name_en : title;
    if (title === '' && !/\b(?:of|at|in|war|battle)\b/i.test(name_en)) continue;
    if (isEveryday(name) || !name.includes(' ') || !rows.declare(qid, 'event', name, 'en')) continue;
    rows.add(qid, 'class', CLASSES.find(([pattern]) => pattern.test(name))?.[1]);
    rows.add(qid, 'started', eventDate(date));
    rows.add(qid, 'wikipedia', enwiki);
  }
  return rows.tables({
    id: 'wikidata-events',
    title: 'Wikidata: battles and other events of history',
    publisher: 'Wikimedia',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    asOf: '2024-01',
  });
}

export const WORKS: readonly Adapter[] = [
  { id: 'wikidata-films', run: films },
  { id: 'wikidata-events', run: events },
];
