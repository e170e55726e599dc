/** Names of known origin with the Hungarian names that sources give: what the transcription bench measures on. */
import { geonamesCities } from '../../src/compiler/sources/places/geonames';
import type { openRawSources } from '../../src/compiler/sources/raw';

export interface Origin {
  title: string;
  /** The state whose rules apply. */
  state: string;
  lang: string;
}

const origin = (title: string, state: string, lang: string): Origin => ({ title, state, lang });
const RUSSIAN = origin('Russian', 'Q159', 'ru');
const UKRAINIAN = origin('Ukrainian', 'Q212', 'uk');
const BELARUSIAN = origin('Belarusian', 'Q184', 'ru');
const BULGARIAN = origin('Bulgarian', 'Q219', 'bg');
const MACEDONIAN = origin('Macedonian', 'Q221', 'mk');
const SERBIAN = origin('Serbian', 'Q403', 'sr');
const GEORGIAN = origin('Georgian', 'Q230', 'ka');
const ARMENIAN = origin('Armenian', 'Q399', 'hy');
const KAZAKH = origin('Kazakh', 'Q232', 'ru');
const GREEK = origin('Greek', 'Q41', 'el');
const KOREAN = origin('Korean', 'Q884', 'ko');
export const CHINESE = origin('Chinese', 'Q148', 'zh');
const JAPANESE = origin('Japanese', 'Q17', 'ja');
const HEBREW = origin('Hebrew', 'Q801', 'he');
const PERSIAN = origin('Persian', 'Q794', 'fa');
const INDIAN = origin('Indian', 'Q668', 'hi');
const ARABIC = origin('Arabic', 'Q79', 'ar');

/** By citizenship, alpha-2 code of a city's state, adjective in English descriptions, and name of officeholder lists. */
const ORIGINS: readonly (readonly [Origin, ids: string, codes: string, adjectives: string, lists: string])[] =
  [
    [RUSSIAN, 'Q159 Q15180 Q34266', 'RU', 'Russian Soviet', 'russia'],
    [UKRAINIAN, 'Q212', 'UA', 'Ukrainian', 'ukraine'],
    [BELARUSIAN, 'Q184', 'BY', 'Belarusian', 'belarus'],
    [BULGARIAN, 'Q219', 'BG', 'Bulgarian', 'bulgaria'],
    [MACEDONIAN, 'Q221', 'MK', 'Macedonian', 'north-macedonia'],
    [SERBIAN, 'Q403', 'RS', 'Serbian', 'serbia'],
    [GEORGIAN, 'Q230', 'GE', 'Georgian', 'georgia'],
    [ARMENIAN, 'Q399', 'AM', 'Armenian', 'armenia'],
    [KAZAKH, 'Q232', 'KZ', 'Kazakh Kazakhstani', 'kazakhstan'],
    [GREEK, 'Q41', 'GR', 'Greek', 'greece'],
    [KOREAN, 'Q884 Q423', 'KR KP', 'Korean', 'south-korea north-korea'],
    [CHINESE, 'Q148', 'CN', 'Chinese', 'china'],
    [JAPANESE, 'Q17', 'JP', 'Japanese', 'japan'],
    [HEBREW, 'Q801', 'IL', 'Israeli', 'israel'],
    [PERSIAN, 'Q794', 'IR', 'Iranian', 'iran'],
    [INDIAN, 'Q668 Q843 Q902', 'IN PK BD', 'Indian Pakistani Bangladeshi', 'india pakistan bangladesh'],
    [
      ARABIC,
      'Q79 Q796 Q858 Q851 Q822 Q805 Q810 Q1016 Q1049 Q846 Q817 Q878',
      'EG IQ SY SA LB YE JO LY SD QA KW AE',
      'Egyptian Iraqi Syrian Saudi Lebanese Yemeni Jordanian Libyan Palestinian',
      'egypt iraq syria saudi-arabia jordan yemen libya sudan qatar kuwait',
    ],
  ];

function lookup(column: 1 | 2 | 3 | 4): ReadonlyMap<string, Origin> {
  return new Map(
    ORIGINS.flatMap((row) => row[column].split(' ').map((key): [string, Origin] => [key, row[0]])),
  );
}

export interface Case {
  id: string;
  kind: 'person' | 'place';
  origin: Origin;
  english: string;
  native: { name: string; lang: string }[];
  hungarian: string[];
}

/** A name in Hungarian letters; what is left out is a copy from another language, a ruler or a saint. */
export function isHungarian(name: string, kind: Case['kind']): boolean {
  if (!/^[a-záéíóöőúüű' .-]+$/i.test(name) || /[wqy](?<![gltn]y)/i.test(name)) return false;
  const titled =
    /\b(?:[IVX]+\.|szent|király\w*|császár|cár|sah|pápa|herceg\w*|kalifa|fejedelem|próféta|sejk|járás|prefektúra|terület)(?= |$)/i;
  return !titled.test(name) && (kind === 'place' || name.includes(' '));
}

export const PATRONYMIC = / [\p{L}]+(?:ovics|evics|ics|ovna|evna|icsna)(?= \p{L})/u;

type Raw = ReturnType<typeof openRawSources>;

function personOrigins(raw: Raw): Map<string, Origin> {
  const humans = new Set(raw.tsv('wikidata-facts/gender.tsv.gz').map(({ qid }) => qid!));
  const found = new Map<string, Origin>();
  const [byState, byCode, byAdjective, byList] = [lookup(1), lookup(2), lookup(3), lookup(4)];
  // By birth only those of modern times: the ancients were born in states of today too.
  const births = new Map<string, Origin>();
  for (const { name = '', countryCode = '', birthyear } of raw.tsv('pantheon/pantheon.tsv.gz')) {
    const known = byCode.get(countryCode);
    if (known !== undefined && Number(birthyear) > 1800) births.set(name, known);
  }
  for (const { qid = '', lang, label = '' } of raw.tsv('wikidata-names/labels-2021.tsv.gz')) {
    const known = lang === 'en' && humans.has(qid) ? births.get(label) : undefined;
    if (known !== undefined) found.set(qid, known);
  }
  const lists = [...byList.keys()];
  const listed = new Map<string, string | undefined>();
  for (const { person_qid: qid = '', source = '' } of raw.tsv('officeholders/terms.tsv.gz')) {
    if (!listed.has(source))
      listed.set(
        source,
        lists.find((list) => source === list || source.startsWith(`${list}-`)),
      );
    const list = listed.get(source);
    if (list !== undefined) found.set(qid, byList.get(list)!);
  }
  for (const { qid = '', description = '' } of raw.tsv('wikidata-names/english-2019.tsv.gz')) {
    const first = /^(?:(?:former|retired|South|North) )?(\p{Lu}\p{L}+)(?= )(?! and )/u.exec(description)?.[1];
    const known = byAdjective.get(first ?? '');
    if (known !== undefined && humans.has(qid)) found.set(qid, known);
  }
  for (const file of ['triples-2020', 'triples-2021']) {
    for (const { subject = '', property, object = '' } of raw.tsv(`wikidata-facts/${file}.tsv.gz`)) {
      const known = property === 'P27' ? byState.get(object) : undefined;
      if (known !== undefined) found.set(subject, known);
    }
  }
  return found;
}

type NamesOf = Map<string, Map<string, string[]>>;

function readNames(
  raw: Raw,
  files: readonly (readonly [file: string, id: string, name: string])[],
  wanted: (id: string) => boolean,
): NamesOf {
  const names: NamesOf = new Map();
  for (const [file, idColumn, nameColumn] of files) {
    for (const row of raw.tsv(file)) {
      const id = row[idColumn] ?? '';
      if (!wanted(id)) continue;
      const byLang = names.get(id) ?? new Map<string, string[]>();
      names.set(id, byLang);
      byLang.set(row.lang!, [...(byLang.get(row.lang!) ?? []), row[nameColumn]!]);
    }
  }
  return names;
}

function nativeOf(names: Map<string, string[]>, lang: string): Case['native'] {
  return (names.get(lang) ?? [])
    .slice(0, 2)
    .map((name) => ({ name, ...(lang === 'ja' ? { lang: 'ja' } : { lang }) }));
}

export function personCases(raw: Raw): Case[] {
  const origins = personOrigins(raw);
  const names = readNames(
    raw,
    [
      ['wikidata-names/labels-2021.tsv.gz', 'qid', 'label'],
      ['wikidata-names/aliases-2020.tsv.gz', 'qid', 'name'],
      ['multilingual-names/names.tsv.gz', 'qid', 'name'],
    ],
    (id) => origins.has(id),
  );
  return [...origins].flatMap(([id, found]): Case[] => {
    const own = names.get(id);
    const [english] = own?.get('en') ?? [];
    if (own === undefined || english === undefined) return [];
    const hungarian = own.get('hu') ?? [];
    return [{ id, kind: 'person', origin: found, english, native: nativeOf(own, found.lang), hungarian }];
  });
}

export function placeCases(raw: Raw): Case[] {
  const byCode = lookup(2);
  const wanted = new Map(
    geonamesCities()
      .filter(({ country }) => byCode.has(country))
      .map((city) => [String(city.cityId), city]),
  );
  const names = readNames(raw, [['geonames-names/names.tsv.gz', 'geonameid', 'name']], (id) =>
    wanted.has(id),
  );
  return [...names].map(([id, own]): Case => {
    const city = wanted.get(id)!;
    const found = byCode.get(city.country)!;
    const hungarian = own.get('hu') ?? [];
    return {
      id,
      kind: 'place',
      origin: found,
      english: city.name,
      native: nativeOf(own, found.lang),
      hungarian,
    };
  });
}
