/** Hungarian spellings of names from other scripts, as Hungarian newspapers write them. */
import type { EntityId } from '../../knowledge/model';
import { fromPinyin } from './chinese';
import { type CyrillicLang, fromCyrillic } from './cyrillic';
import { fromGreek } from './greek';
import { fromHepburn } from './japanese';
import { fromHangul } from './korean';

export type Notation = CyrillicLang | 'el' | 'ko' | 'pinyin' | 'hepburn';

/** The notations that names of a state's people come in: the native script's, or the romanisation's. */
const NOTATIONS: Readonly<Record<EntityId, readonly Notation[]>> = {
  Q159: ['ru'], // Russia
  Q15180: ['ru'], // Soviet Union
  Q34266: ['ru'], // Russian Empire
  Q212: ['uk'], // Ukraine
  Q184: ['ru', 'be'], // Belarus
  Q219: ['bg'], // Bulgaria
  Q403: ['sr'], // Serbia
  Q221: ['mk'], // North Macedonia
  Q41: ['el'], // Greece
  Q229: ['el'], // Cyprus
  Q884: ['ko'], // South Korea
  Q423: ['ko'], // North Korea
  Q148: ['pinyin'], // China
  Q17: ['hepburn'], // Japan
};

/**
 * A name in Hungarian spelling; undefined when it is not written in the notation. Pinyin is expected family name
 * first, Hepburn given name first, as English writes them.
 */
export function transcribe(name: string, notation: Notation): string | undefined {
  switch (notation) {
    case 'el':
      return fromGreek(name);
    case 'ko':
      return fromHangul(name);
    case 'pinyin':
      return fromPinyin(name);
    case 'hepburn':
      return fromHepburn(name);
    default:
      return fromCyrillic(name, notation);
  }
}

const PATRONYMIC = /(?:вич|вна|ична|ьич|евіч|овіч)$/;

/**
 * A native name in the order of speech, without the patronymic and with it: "Путин, Владимир Владимирович" and
 * "Путин Владимир Владимирович" give "Владимир Путин" and "Владимир Владимирович Путин".
 */
function spokenNames(name: string): string[] {
  const [family = '', given] = name.split(', ');
  const words = (given === undefined ? family : `${given} ${family}`).split(' ');
  if (words.length !== 3) return [words.join(' ')];
  const at = words.findIndex((word) => PATRONYMIC.test(word));
  if (at === 2) words.push(words.shift()!);
  return at < 1 ? [words.join(' ')] : [`${words[0]} ${words[2]}`, words.join(' ')];
}

/**
 * Hungarian spellings of an entity's names by the rules for its state, without repeats; empty where no rule
 * applies. `native` are names in the state's own script, `english` its English labels.
 */
export function hungarianSpelling(names: {
  native?: readonly string[];
  english?: string;
  country: EntityId;
}): string[] {
  const result = new Set<string>();
  for (const notation of NOTATIONS[names.country] ?? []) {
    const romanised = notation === 'pinyin' || notation === 'hepburn';
    const given = romanised ? (names.english === undefined ? [] : [names.english]) : (names.native ?? []);
    for (const name of given) {
      for (const spoken of spokenNames(name)) {
        const made = transcribe(spoken, notation);
        if (made === undefined) continue;
        result.add(made);
        // Newspapers mostly leave the accents of Greek names out: "Alexisz Ciprasz".
        if (notation === 'el') result.add(made.normalize('NFD').replace(/\u0301/g, ''));
      }
    }
  }
  return [...result];
}
