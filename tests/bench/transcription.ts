/**
 * Measures Hungarian transcription on labels of officeholders by country:
 * `npx tsx tests/bench/transcription.ts NAMES[,NAMES…] PERSONS[,PERSONS…] [--errors]`. NAMES: gzipped rows of item,
 * language, name; PERSONS: gzipped rows of subject, property, object with P27 among them, or of list, office, item
 * with the country at the start of the list's name. Counts names that Hungarian writes otherwise than English.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { normaliseName, stripMarks } from '../../src/knowledge/normalise';
import { hungarianSpelling } from '../../src/language/transcription';

const [namesFiles, termsFiles, ...options] = process.argv.slice(2);
if (namesFiles === undefined || termsFiles === undefined) {
  console.error('Usage: npx tsx tests/bench/transcription.ts NAMES[,…] PERSONS[,PERSONS…] [--errors]');
  process.exit(1);
}

const COUNTRIES: Readonly<Record<string, readonly [title: string, native: string]>> = {
  Q159: ['Russia', 'ru'],
  Q15180: ['Soviet Union', 'ru'],
  Q212: ['Ukraine', 'uk'],
  Q184: ['Belarus', 'ru'],
  Q219: ['Bulgaria', 'bg'],
  Q221: ['North Macedonia', 'mk'],
  Q403: ['Serbia', 'sr'],
  Q41: ['Greece', 'el'],
  Q884: ['South Korea', 'ko'],
  Q423: ['North Korea', 'ko'],
  Q148: ['China', 'en'],
  Q17: ['Japan', 'en'],
};

function rows(files: string): string[][] {
  return files
    .split(',')
    .flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1))
    .map((line) => line.split('\t'));
}

/** Citizenship from statements (P27), or the country that a list of officeholders is named for. */
const countries = Object.keys(COUNTRIES);
const countryOf = new Map<string, string>();
for (const [first = '', second, third = ''] of rows(termsFiles)) {
  if (second === 'P27' && third in COUNTRIES) countryOf.set(first, third);
  const list = countries.find((id) =>
    first.startsWith(`${COUNTRIES[id]![0].toLowerCase().replace(' ', '-')}-`),
  );
  if (list !== undefined) countryOf.set(third, list);
}

const namesOf = new Map<string, Map<string, Set<string>>>();
for (const [item = '', lang = '', name = ''] of rows(namesFiles)) {
  if (!countryOf.has(item)) continue;
  const byLang = namesOf.get(item) ?? new Map<string, Set<string>>();
  namesOf.set(item, byLang);
  byLang.set(lang, (byLang.get(lang) ?? new Set()).add(name));
}

const tally = new Map<string, { made: number; right: number; loose: number; total: number }>();
for (const [item, country] of countryOf) {
  const names = namesOf.get(item);
  const [title, lang] = COUNTRIES[country]!;
  const hungarian = [...(names?.get('hu') ?? [])];
  const [english] = names?.get('en') ?? [];
  const native = [...(names?.get(lang) ?? [])];
  if (hungarian.length === 0 || english === undefined || native.length === 0) continue;
  if (hungarian.some((name) => normaliseName(name) === normaliseName(english))) continue;
  const made = hungarianSpelling({ native, english, country });
  const keys = new Set(made.map(normaliseName));
  const counts = tally.get(title) ?? { made: 0, right: 0, loose: 0, total: 0 };
  tally.set(title, counts);
  counts.total++;
  if (made.length > 0) counts.made++;
  const right = hungarian.some((name) => keys.has(normaliseName(name)));
  const bare = new Set([...keys].map(stripMarks));
  if (right) counts.right++;
  if (hungarian.some((name) => bare.has(stripMarks(normaliseName(name))))) counts.loose++;
  if (!right && options.includes('--errors')) {
    console.log(`${title}\t${native[0]}\t${made.join(' | ')}\t${hungarian.join(' | ')}`);
  }
}

for (const [title, { made, right, loose, total }] of [...tally].sort((a, b) => b[1].total - a[1].total)) {
  console.log(
    `${title.padEnd(16)} names ${total}   spelt ${made}   right ${right} (${Math.round((100 * right) / total)} %)   right but for accents ${loose}`,
  );
}
