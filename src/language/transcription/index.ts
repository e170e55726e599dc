/** Hungarian spellings of an entity's names, as Hungarian newspapers write them. */
import type { EntityId } from '../../knowledge/model';
import { toCyrillic } from './romanised-cyrillic';
import { type Notation, TRADITIONS } from './states';
import { type Named, type Spelt, transcribe } from './transcribe';

export type { Notation } from './states';
export { transcribe } from './transcribe';

export interface ForeignNames {
  kind: Named['kind'];
  /** The state whose rules are followed. */
  country: EntityId;
  /** Names in other scripts; `lang` where it is known (ISO 639-1). */
  native: readonly { name: string; lang?: string }[];
  /** The English label. */
  english?: string;
  /** Year of birth. */
  born?: number;
}

export interface HungarianSpellings {
  /** The name to show when no source has a Hungarian one; undefined when English's is to stand. */
  shown?: string;
  /** Every spelling, the likeliest first, without repeats. */
  all: string[];
}

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/[їєґі]/i, ['uk', 'be']],
  [/[ђјљњћџѓќѕ]/i, ['sr', 'mk']],
  [/[ыэё]/i, ['ru', 'be']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'sr', 'mk']],
];

/** Whether a native name may be written in a notation: by its language, else by its script. */
function isIn(native: { name: string; lang?: string }, notation: string): boolean {
  if (native.lang !== undefined && native.lang !== 'mul') return native.lang === notation;
  return SCRIPTS.find(([script]) => script.test(native.name))?.[1].includes(notation) ?? false;
}

const PATRONYMIC = /(?:вич|вна|ична|ьич|мич|кич|евіч|овіч)$/;

/** Marks of stress in Russian; Greek accents stay. */
const STRESS = /([\u0400-\u04ff])\u0301/g;

/**
 * A native name in the order of speech, without the patronymic and with it: "Путин, Владимир Владимирович" and
 * "Путин Владимир Владимирович" give "Владимир Путин" and "Владимир Владимирович Путин".
 */
function spokenNames(name: string): string[] {
  const [family = '', given] = name.replace(STRESS, '$1').split(', ');
  const words = (given === undefined ? family : `${given} ${family}`).split(' ');
  if (words.length !== 3) return [words.join(' ')];
  const at = [1, 2].find((place) => PATRONYMIC.test(words[place]!)) ?? -1;
  if (at === 2) words.push(words.shift()!);
  return at < 1 ? [words.join(' ')] : [`${words[0]} ${words[2]}`, words.join(' ')];
}

/** Turns a name of two words round when the English one tells that the family name stands first. */
function inEnglishOrder(name: string, english: string | undefined): string {
  const words = name.split(' ');
  const latin = english === undefined ? undefined : toCyrillic(english, 'ru')?.split(' ');
  if (words.length !== 2 || latin?.length !== 2) return name;
  const [first, last] = words.map((word) => word.slice(0, 2));
  const [given, family] = latin.map((word) => word.slice(0, 2));
  return first === family && last === given && first !== last ? `${words[1]} ${words[0]}` : name;
}

/** Written in capitals, and so without accents. */
function isLoud(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Words of English labels that are no names. */
const TITLE =
  /(?:^| )(?:tsar|emperor|empress|king|queen|prince|princess|grand|duke|saint|st|metropolitan|patriarch|pope|general|count|baron|sheikh|sultan|sir|dr|lady|lord|the|of|city|new|old|north|south|east|west|port|fort|lake|island)(?: |$)/i;

function isName(name: string, kind: Named['kind']): boolean {
  return kind === 'place' || (name.includes(' ') && !name.includes('.'));
}

function spellingsIn(notation: Notation, names: ForeignNames): Spelt[] {
  const { kind, native, english, born } = names;
  const kanji = native.find(({ name }) => /\p{Script=Han}/u.test(name))?.name;
  const named: Named = {
    kind,
    ...(kanji !== undefined && { kanji }),
    familyFirst: born !== undefined && born < 1868,
  };
  if (notation.startsWith('Latn-'))
    return english === undefined || TITLE.test(english) ? [] : transcribe(english, notation, named);
  return native
    .filter((one) => isIn(one, notation))
    .sort((a, b) => Number(isLoud(a.name)) - Number(isLoud(b.name)))
    .flatMap(({ name }) => (kind === 'place' ? [name] : spokenNames(name)))
    .map((name) => (kind === 'place' ? name : inEnglishOrder(name, english)))
    .flatMap((name) => transcribe(name, notation, named));
}

/** Hungarian spellings by the rules for the state; none where no rule applies. */
export function hungarianSpellings(names: ForeignNames): HungarianSpellings {
  const tradition = TRADITIONS[names.country];
  const notations = (names.kind === 'place' ? tradition?.places : undefined) ?? tradition?.notations ?? [];
  const spelt: Spelt[] = [];
  for (const notation of notations) {
    // A native name tells more than its romanisation; persons are also written by how they romanise it themselves.
    if (names.kind === 'place' && notation.startsWith('Latn-') && spelt.length > 0) continue;
    spelt.push(...spellingsIn(notation, names).filter(({ name }) => isName(name, names.kind)));
  }
  const all = [...new Set(spelt.map(({ name }) => name))];
  const first = spelt[0];
  const shows = tradition?.shown === 'always' || (tradition?.shown === 'sure' && first?.sure === true);
  return first !== undefined && shows ? { shown: first.name, all } : { all };
}
