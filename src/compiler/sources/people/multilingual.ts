/** Legislators' names by language, without the vandalised ones. */
import type { Adapter, RawSources } from '../../adapter';
import type { NameRow, Tables } from '../../tables';
import { resembles } from './names';
import { personIndex } from './persons';

const LANGS = ['hu', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk'] as const;

function multilingual(raw: RawSources): Tables {
  const people = personIndex(raw);
  const names: NameRow[] = [];
  const seen = new Set<string>();
  const rows = raw.tsv('multilingual-names/names.tsv.gz');
  const english = new Map(
    rows.filter((row) => row.lang === 'en').map((row) => [row.qid ?? '', row.name ?? '']),
  );
  for (const { qid = '', lang = '', name = '' } of rows) {
    const language = LANGS.find((one) => one === lang);
    const label = people.label(qid) ?? english.get(qid);
    const key = `${qid}|${lang}`;
    if (!language || !label || !people.isListed(qid) || name === label || seen.has(key)) continue;
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
    entities: [],
    names,
    statements: [],
  };
}

export const MULTILINGUAL: Adapter = { id: 'multilingual-names', run: multilingual };
