/**
 * Other Latin spellings of Russian, Ukrainian and Belarusian names: news agencies, passports and standards (BGN/PCGN,
 * ISO 9, DIN 1460, Duden) romanise the same letters in different ways, "Selenskyj", "Selenski", "Zelenskiy". Each rule
 * names spellings of one sound that take each other's place; what is made so is read and shown on no card.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Name } from '../../knowledge/model';
import type { MergedEntity } from '../entity';

/** Russia, Ukraine, Belarus. */
const STATES: ReadonlySet<EntityId | undefined> = new Set(['Q159', 'Q212', 'Q184']);
/** Less known than this, a person is in no news that spells the name otherwise. */
const KNOWN = 0.45;
const MOST = 24;

/** The end of an adjective in -ий, -ый: a family name's or a given name's ("Dmitry", "Zelensky"). */
const ENDINGS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: ['y', 'i', 'iy', 'yi', 'yy', 'ii'],
  de: ['i', 'y', 'ij', 'yj', 'yi'],
};
const ENDING = /^(\p{Lu}\p{Ll}{3,}[bcdfghklmnprstvwz])(?:iy|ij|ii|yi|yj|yy|y|i)$/u;

/** Spellings of a sound inside a word, which give way to one another one at a time. */
const INSIDE: Readonly<Record<'en' | 'de', readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/ks/g, 'x'],
    [/x/g, 'ks'],
    [/(?<=\p{L})ei$/u, 'ey'],
    [/(?<=\p{L})ey$/u, 'ei'],
    [/(?<=\p{L})ai$/u, 'ay'],
    [/(?<=\p{L})ay$/u, 'ai'],
    [/^Alexander$/, 'Aleksandr'],
    [/^Aleksandr$/, 'Alexander'],
    [/^Ye/, 'E'],
    [/^Yu(?=r)/, 'Iu'],
    [/(?<=\p{Ll})y(?=\p{Ll})/gu, 'i'],
  ],
  de: [
    [/ks/g, 'x'],
    [/x/g, 'ks'],
    [/(?<=\p{L})ej$/u, 'ei'],
    [/(?<=\p{L})ei$/u, 'ej'],
    [/(?<=\p{L})aj$/u, 'ai'],
    [/(?<=\p{L})ai$/u, 'aj'],
    [/^Alexander$/, 'Alexandr'],
    [/(?<=\p{Ll})y(?=\p{Ll})/gu, 'i'],
  ],
};

function spellings(word: string, lang: 'en' | 'de'): string[] {
  const stem = ENDING.exec(word)?.[1];
  const ended = stem === undefined ? [] : ENDINGS[lang].map((ending) => stem + ending);
  const inside = INSIDE[lang].map(([from, to]) => word.replace(from, to));
  return [...new Set([word, ...ended, ...inside])];
}

/** Other spellings of a name of two words, without itself; none for other names. */
export function otherSpellings(name: string, lang: 'en' | 'de'): string[] {
  const words = name.split(' ');
  if (words.length !== 2 || words.some((word) => !/^\p{Lu}\p{Ll}+$/u.test(word))) return [];
  const [given, family] = words.map((word) => spellings(word, lang)) as [string[], string[]];
  const all = given.flatMap((first) => family.map((last) => `${first} ${last}`));
  return [...new Set(all)].filter((other) => other !== name).slice(0, MOST);
}

/** Spellings for the index by position of the entity. */
export function slavicSpellingsByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  priors: readonly number[],
): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'person' || !STATES.has(countries[ref]) || priors[ref]! < KNOWN) return;
    const names = (['en', 'de'] as const).flatMap((lang): Name[] => {
      const label = labelIn(entity.names, lang);
      if (label === undefined) return [];
      return otherSpellings(label, lang).map((name) => ({ lang, rank: 'transcribed', name }));
    });
    if (names.length > 0) found.set(ref, names);
  });
  return found;
}
