/**
 * German spellings of names of the former Soviet states and Bulgaria, from the English ones. Persons surely of a state
 * whose Cyrillic letters have a table of Duden's, and without a German name, get it as their label ("Michail
 * Mischustin"). The looser spellings ("Alijew", "Paschinjan", "Mirsijojew") only find: no card shows them.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Name } from '../../knowledge/model';
import { type GermanLang, germanFromRomanised } from '../../language/transcription/german';
import { isRussianName } from '../../language/transcription/russian-names';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

/** Russia, Ukraine, Belarus, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Azerbaijan, Armenia, Georgia. */
const STATES: ReadonlySet<EntityId | undefined> = new Set(
  'Q159 Q212 Q184 Q232 Q265 Q813 Q863 Q874 Q227 Q399 Q230'.split(' '),
);

const LANGS: ReadonlyMap<EntityId | undefined, GermanLang> = new Map([
  ['Q159', 'ru'], // Russia
  ['Q15180', 'ru'], // Soviet Union
  ['Q34266', 'ru'], // Russian Empire
  ['Q212', 'uk'], // Ukraine
  ['Q219', 'bg'], // Bulgaria
]);
/** Whether persons of the state have German names by Duden's tables. */
export function transcribesToGerman(country: EntityId): boolean {
  return LANGS.has(country);
}

const OFFICE_OR_STATE: ReadonlySet<string> = new Set(['citizenship', 'position']);

/** The language of a person's name: by the state of a citizen or office holder, else by the name itself. */
function languageOf(
  { statements }: MergedEntity,
  country: EntityId | undefined,
  english: string,
): GermanLang | undefined {
  const told = statements.filter(({ property }) => OFFICE_OR_STATE.has(property));
  const citizenships = told.filter(({ property }) => property === 'citizenship');
  if (told.length > 0)
    return citizenships.every(({ value }) => LANGS.has(value)) ? LANGS.get(country) : undefined;
  if (!isRussianName(english)) return undefined;
  // Russians are born in Ukraine too; a Bulgarian is not one.
  return country === undefined || country === 'Q212' ? 'ru' : LANGS.get(country);
}

/** Gives a person without a German label the one of Duden's transcription. */
export function addGermanName(entity: MergedEntity, country: EntityId | undefined, report: Report): void {
  if (entity.kind !== 'person' || labelIn(entity.names, 'de') !== undefined) return;
  const english = labelIn(entity.names, 'mul', 'en');
  const lang = english === undefined ? undefined : languageOf(entity, country, english);
  if (english === undefined || lang === undefined) return;
  const name = germanFromRomanised(english, lang);
  if (name === undefined || name === english || !name.includes(' ')) return;
  entity.names.push({ lang: 'de', rank: 'label', name, sources: 1 });
  report.count('German names by transcription', lang);
}

/** English spellings of sounds and the German ones; what is put in is in capitals, out of reach of later rules. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'CH'],
  [/sh|zh/g, 'SCH'],
  [/ch/g, 'TSCH'],
  [/j/g, 'DSCH'],
  [/ts/g, 'Z'],
  [/(?:iy|yy|yi)$/, 'I'],
  [/(?<=[bcdfghklmnprstvwz])y$/, 'I'],
  [/y(?=[aeiou])/g, 'J'],
  [/(?<=[aeo])y$/, 'J'],
  [/z/g, 'S'],
  [/v/g, 'W'],
];

function spell(word: string): string {
  const german = SOUNDS.reduce(
    (text, [from, to]) => text.replace(from, to),
    word.toLowerCase(),
  ).toLowerCase();
  return german.charAt(0).toUpperCase() + german.slice(1);
}

/** The German spelling of an English one of two or three words; undefined where it is no plain name. */
export function germanSpelling(english: string): string | undefined {
  const words = english.split(' ');
  if (words.length < 2 || words.length > 3) return undefined;
  return words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) ? words.map(spell).join(' ') : undefined;
}

/** Spellings for the German index by position of the entity. */
export function germanSpellingsByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'person' || !STATES.has(countries[ref])) return;
    const own = labelIn(entity.names, 'de');
    const name = germanSpelling(labelIn(entity.names, 'mul', 'en') ?? '');
    if (name !== undefined && name !== own) found.set(ref, [{ lang: 'de', rank: 'transcribed', name }]);
  });
  return found;
}
