/**
 * Other Latin spellings of Arabic, Persian and Turkic names: no letter of theirs has one Latin letter for all agencies
 * (ISO 233, DIN 31635, BGN/PCGN, French and English custom), "Mahmoud", "Mahmud", "Mahmood". Each family lists the
 * spellings of one name, each rule those of one sound; what is made so is read and shown on no card.
 */
import { labelIn } from '../../knowledge/labels';
import type { EntityId, Name } from '../../knowledge/model';
import { TRADITIONS } from '../../language/transcription/states';
import type { MergedEntity } from '../entity';

/** Less known than this, a person is in no news that spells the name otherwise. */
const KNOWN = 0.45;
const MOST = 40;
/** States whose names follow these rules, by the romanisation that Hungarian starts from, and Turkic ones by id. */
const ROMANISED: ReadonlySet<string> = new Set(['Latn-ar', 'Latn-fa', 'Latn-hi']);
const TURKIC: ReadonlySet<EntityId> = new Set(['Q227', 'Q232', 'Q813', 'Q863', 'Q265', 'Q874']);

/** Names of which each spelling stands for each other. */
const FAMILIES: readonly (readonly string[])[] = [
  'Mohammed Mohamed Muhammad Mohammad Muhammed Mohamad',
  'Ahmed Ahmad',
  'Hussein Hussain Husain Husayn Hossein',
  'Hassan Hasan',
  'Mahmoud Mahmud Mahmood',
  'Abdel Abdul',
  'Yasser Yasir Yassir',
  'Osama Usama',
  'Omar Umar Omer',
  'Khaled Khalid',
  'Muammar Moammar Muamar Moamer Moammer',
  'Gaddafi Qaddafi Kadhafi Gadhafi Qadhafi Kaddafi',
  'Hosni Husni Hosny',
  'Nouri Nuri',
  'Ibrahim Ebrahim',
  'Gamal Jamal',
  'Nasser Nasir Naser',
  'Yusuf Yousef Youssef Yousuf',
  'Suleiman Sulaiman Soleiman Suleyman Soleyman',
  'Faisal Faysal Feisal',
  'Ismail Esmail Ismael',
  'Saddam Sadam',
  'Laden Ladin',
  'Said Saeed Sayed Saied',
  'Morsi Mursi Morsy',
  'Sisi Sissi',
  'Khamenei Chamenei',
  'Khomeini Chomeini',
  'Nursultan Noursoultan',
].map((line) => line.split(' '));

/** Spellings of a sound, which give way to one another one at a time. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou(?=\p{Ll})/u, 'u'],
  [/oo(?=\p{Ll})/u, 'u'],
  [/ee(?=\p{Ll})/u, 'i'],
  [/aa/, 'a'],
  [/(?<=[ai])y(?=ev$)/u, ''],
  [/(?<=[ai])(?=ev$)/u, 'y'],
  [/kh(?=am)/u, 'h'],
  [/(?<=ham)m?(?=ed)/u, 'm'],
  [/(?<=\p{Ll})y(?=[bcdfghjklmnpqrstvxz])/u, 'i'],
];
const ARTICLE = /^(?:al|el)-/;

function spellings(word: string): string[] {
  const article = ARTICLE.exec(word)?.[0] ?? '';
  const bare = word.slice(article.length);
  const family = FAMILIES.find((one) => one.includes(bare)) ?? [];
  const sounds = SOUNDS.map(([from, to]) => bare.replace(from, to));
  const articles = article === '' ? [''] : ['al-', 'el-', 'al ', ''];
  return [...new Set([bare, ...family, ...sounds])].flatMap((one) => articles.map((before) => before + one));
}

/** Other spellings of a name of two to four words, without itself; none for other names. */
export function arabicSpellings(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return [];
  let all = [''];
  for (const word of words)
    all = all.flatMap((before) => spellings(word).map((one) => (before === '' ? one : `${before} ${one}`)));
  return [...new Set(all)].filter((other) => other !== name).slice(0, MOST);
}

/** "Hoszni Mubarak", "Oszama bin Laden": Hungarian news leave the length of foreign vowels out. */
function withoutLength(name: string): string {
  return name.replace(/[áéíóú]/giu, (letter) => letter.normalize('NFD').charAt(0));
}

function followsRules(country: EntityId | undefined): country is EntityId {
  if (country === undefined) return false;
  return TURKIC.has(country) || TRADITIONS[country]?.notations.some((one) => ROMANISED.has(one)) === true;
}

/** Spellings for the index by position of the entity. */
export function arabicSpellingsByRef(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  priors: readonly number[],
): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'person' || priors[ref]! < KNOWN || !followsRules(countries[ref])) return;
    const latin = (['hu', 'en', 'de'] as const).flatMap((lang): Name[] => {
      const label = labelIn(entity.names, lang) ?? (lang === 'en' ? labelIn(entity.names, 'mul') : undefined);
      return arabicSpellings(label ?? '').map((name) => ({ lang, rank: 'transcribed', name }));
    });
    const hungarian = entity.names
      .filter(({ lang, name }) => lang === 'hu' && name.includes(' '))
      .map(({ name }): Name => ({ lang: 'hu', rank: 'transcribed', name: withoutLength(name) }));
    found.set(ref, [...latin, ...hungarian]);
  });
  return found;
}
