/** Legislators' names by language, without the vandalised ones. */
import type { Adapter, RawSources } from '../../tables/adapter';
import type { EntityRow, NameRow, Tables } from '../../tables/tables';
import { resembles } from './names';
import { personIndex } from './persons';

/** Languages in which a legislator whom no other list knows must have a name. */
const NOTABLE = 8;

const LANGS = ['hu', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk'] as const;

function multilingual(raw: RawSources): Tables {
  const people = personIndex(raw);
  const names: NameRow[] = [];
  const seen = new Set<string>();
  const entities = new Map<string, EntityRow>();
  const count = new Map<string, number>();
  const rows = raw.tsv('multilingual-names/names.tsv.gz');
  const english = new Map(
    rows.filter((row) => row.lang === 'en').map((row) => [row.qid ?? '', row.name ?? '']),
  );
  for (const { qid = '' } of rows) count.set(qid, (count.get(qid) ?? 0) + 1);
  for (const { qid = '', lang = '', name = '' } of rows) {
    const language = LANGS.find((one) => one === lang);
    const label = people.label(qid) ?? english.get(qid);
    const key = `${qid}|${lang}`;
    if (!label || (!people.isListed(qid) && (count.get(qid) ?? 0) < NOTABLE)) continue;
    if (!people.isListed(qid) && !entities.has(qid)) {
      entities.set(qid, { id: qid, kind: 'person' });
      names.push({ id: qid, lang: 'mul', rank: 'label', name: label });
    }
    if (!language || name === label || seen.has(key)) continue;
    const cyrillic = /\p{Script=Cyrillic}/u.test(name);
    const fits = language === 'ru' || language === 'uk' ? cyrillic : !cyrillic && resembles(name, label);
    if (!fits || /[\t()|{}<>,]/.test(name)) continue;
    seen.add(key);
    names.push({ id: qid, lang: language, rank: 'label', name });
  }
  return {
    source: {
      id: 'multilingual-names',
      title: 'Names of legislators by language, from Wikidata',
      publisher: 'Wikidata contributors',
      url: 'https://www.wikidata.org/',
      licence: 'CC0-1.0',
      asOf: '2015-12-31',
    },
    entities: [...entities.values()],
    names,
    statements: [],
  };
}

export const MULTILINGUAL: Adapter = { id: 'multilingual-names', run: multilingual };
