/** Names of entities in the language of a card. */

import type { Entity, NameLang, NameRank } from '../../knowledge/model';
import { firstValue } from '../../knowledge/values';
import type { Noun } from '../../language/card';

/** The entity's first name of the ranks in the language, in the order of the ranks. */
export function nameOf(entity: Entity, lang: NameLang, ranks: readonly NameRank[]): string | undefined {
  for (const rank of ranks) {
    const found = entity.names.find((name) => name.lang === lang && name.rank === rank);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** A text of the card, with its language where it is not the card's (BCP 47). */
export interface Labelled {
  text: string;
  lang?: string;
}

/** A person's family name alone ("Merz") gives way to the full name that ends or begins with it. */
function fullName(entity: Entity, name: string, lang: NameLang): string {
  if (entity.kind !== 'person' || name.includes(' ')) return name;
  const longer = [
    nameOf(entity, lang, ['transcribed']),
    nameOf(entity, 'mul', ['label']),
    nameOf(entity, 'en', ['label']),
  ].find((one) => one?.includes(' ') && one.split(' ').includes(name));
  return longer ?? name;
}

/** The label in the language, else the transcribed, the common Latin and the English one, else any name. */
export function labelled(entity: Entity, lang: NameLang): Labelled {
  const own =
    nameOf(entity, lang, ['label', 'transcribed']) ??
    nameOf(entity, 'mul', ['label']) ??
    nameOf(entity, lang, ['short']) ??
    nameOf(entity, 'mul', ['short']);
  if (own !== undefined) return { text: fullName(entity, own, lang) };
  const english = nameOf(entity, 'en', ['label', 'alias']);
  if (english !== undefined) return { text: english, lang: 'en' };
  const any = entity.names.find((name) => name.rank !== 'native') ?? entity.names[0];
  if (any === undefined) return { text: entity.id };
  return any.lang === 'mul' ? { text: any.name } : { text: any.name, lang: any.lang };
}

export function labelOf(entity: Entity, lang: NameLang): string {
  return labelled(entity, lang).text;
}

/** False for names that only another language has: such values come last in a list. */
export function isNamedIn(entity: Entity, lang: NameLang): boolean {
  return labelled(entity, lang).lang === undefined;
}

/** The adjective made from the name ("orosz"), when the language has one on record. */
export function adjectiveOf(entity: Entity, lang: NameLang): string | undefined {
  return nameOf(entity, lang, ['adjective']);
}

/** Languages of the states whose script alone does not tell them apart. */
const STATE_LANGS: Readonly<Record<string, string>> = {
  Q159: 'ru',
  Q212: 'uk',
  Q184: 'be',
  Q219: 'bg',
  Q403: 'sr',
  Q221: 'mk',
  Q232: 'kk',
  Q813: 'ky',
  Q863: 'tg',
  Q794: 'fa',
  Q889: 'fa',
  Q843: 'ur',
  Q17: 'ja',
  Q148: 'zh',
  Q865: 'zh',
  Q423: 'ko',
  Q884: 'ko',
};
const SCRIPTS: readonly (readonly [
  script: RegExp,
  langs: readonly string[],
  otherwise: string | undefined,
])[] = [
  [/\p{Script=Hangul}/u, ['ko'], 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja'], 'ja'],
  [/\p{Script=Han}/u, ['zh', 'ja', 'ko'], 'zh'],
  [/[پچژگ]/u, ['fa', 'ur'], 'fa'],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur'], 'ar'],
  [/\p{Script=Hebrew}/u, ['he'], 'he'],
  [/\p{Script=Greek}/u, ['el'], 'el'],
  [/\p{Script=Georgian}/u, ['ka'], 'ka'],
  [/\p{Script=Armenian}/u, ['hy'], 'hy'],
  [/\p{Script=Thai}/u, ['th'], 'th'],
  [/\p{Script=Devanagari}/u, ['hi'], 'hi'],
  [/[їєґі]/i, ['uk', 'be', 'kk'], 'uk'],
  [/[ђћџљњј]/i, ['sr', 'mk'], 'sr'],
  [/\p{Script=Cyrillic}/u, ['ru', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'uk'], 'ru'],
];

/** BCP 47 language of a name by its script and by the state of its bearer. */
export function languageOfName(name: string, state: string | undefined): string | undefined {
  const script = SCRIPTS.find(([pattern]) => pattern.test(name));
  if (script === undefined) return undefined;
  const ofState = state === undefined ? undefined : STATE_LANGS[state];
  return ofState !== undefined && script[1].includes(ofState) ? ofState : script[2];
}

/** States in which names are written in Cyrillic letters, today's and former ones: others' are a neighbour's transcription. */
const CYRILLIC: ReadonlySet<string> = new Set(
  (
    'Q159 Q212 Q184 Q219 Q403 Q221 Q232 Q813 Q863 Q265 Q874 Q227 Q711 Q225 Q236 Q217 Q1246 ' +
    'Q15180 Q34266 Q36704 Q37024 Q83286 Q23334 Q23427 Q907112'
  ).split(' '),
);

function isOfState(name: string, state: string | undefined): boolean {
  return state === undefined || CYRILLIC.has(state) || !/\p{Script=Cyrillic}/u.test(name);
}

/** The name as its bearer writes it, when it differs from the label; with its language where it can be told. */
export function nativeNameOf(
  entity: Entity,
  label: string,
  state: string | undefined,
): { name: string; lang: string | undefined } | undefined {
  const stated = firstValue(entity, 'nativeName');
  const native = entity.names.filter(({ rank }) => rank === 'native').map(({ name }) => name);
  const name = native.find((one) => isOfState(one, state)) ?? stated;
  if (name === undefined || name === label) return undefined;
  return { name, lang: languageOfName(name, state) };
}

/** The entity as a word within a phrase; undefined where the language has no name for it. */
export function nounOf(entity: Entity | undefined, lang: NameLang): Noun | undefined {
  if (entity === undefined || !isNamedIn(entity, lang)) return undefined;
  return { name: labelOf(entity, lang), kind: entity.kind, adjective: adjectiveOf(entity, lang) };
}
