/**
 * German spellings of names of the former Soviet states, from the English ones: Duden's transcription of Cyrillic
 * ("Alijew", "Paschinjan", "Mirsijojew"), for persons who have no German name of their own. No card shows them.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Name } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

/** Russia, Ukraine, Belarus, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Azerbaijan, Armenia, Georgia. */
const STATES: ReadonlySet<EntityId | undefined> = new Set(
  'Q159 Q212 Q184 Q232 Q265 Q813 Q863 Q874 Q227 Q399 Q230'.split(' '),
);

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
    if (labelIn(entity.names, 'de') !== undefined) return;
    const name = germanSpelling(labelIn(entity.names, 'mul', 'en') ?? '');
    if (name !== undefined) found.set(ref, [{ lang: 'de', rank: 'transcribed', name }]);
  });
  return found;
}
