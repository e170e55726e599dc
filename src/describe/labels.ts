/** Names of entities in the language of a card. */
import type { Entity, NameLang, NameRank, Role } from '../knowledge/model';
import type { Words } from './words/types';

function nameOf(entity: Entity, lang: NameLang, ranks: readonly NameRank[]): string | undefined {
  for (const rank of ranks) {
    const found = entity.names.find((name) => name.lang === lang && name.rank === rank);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** The label in the language, else the transcribed, the common Latin and the English one, else any name. */
export function labelOf(entity: Entity, lang: NameLang): string {
  return (
    nameOf(entity, lang, ['label', 'short', 'transcribed']) ??
    nameOf(entity, 'mul', ['label']) ??
    nameOf(entity, 'en', ['label', 'alias']) ??
    entity.names.find((name) => name.rank !== 'native')?.name ??
    entity.names[0]?.name ??
    entity.id
  );
}

/** The adjective made from the name ("orosz"), when the language has one on record. */
export function adjectiveOf(entity: Entity, lang: NameLang): string | undefined {
  return nameOf(entity, lang, ['adjective']);
}

const SCRIPT_LANGS: readonly (readonly [script: RegExp, lang: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/[їєґі]/i, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The name as its bearer writes it, when it differs from the label; with its language where the script tells. */
export function nativeNameOf(
  entity: Entity,
  label: string,
): { name: string; lang: string | undefined } | undefined {
  const stated = entity.statements.find((statement) => statement.property === 'nativeName')?.value;
  const name = entity.names.find((one) => one.rank === 'native')?.name ?? stated;
  if (name === undefined || name === label) return undefined;
  return { name, lang: SCRIPT_LANGS.find(([script]) => script.test(name))?.[1] };
}

/** Name of an office: its label in the language, else made from its role and jurisdiction, else the English one. */
export function officeLabel(
  office: Entity,
  jurisdiction: Entity | undefined,
  lang: NameLang,
  words: Words,
): string {
  const own = nameOf(office, lang, ['label']);
  if (own !== undefined && lang !== 'en') return own;
  const role = office.statements.find((statement) => statement.property === 'role')?.value as
    | Role
    | undefined;
  const word = role === undefined ? undefined : words.roles[role];
  const english = nameOf(office, 'en', ['label']) ?? nameOf(office, 'mul', ['label']);
  if (lang === 'en' && english !== undefined) return english;
  if (word !== undefined && jurisdiction !== undefined)
    return words.office(word, labelOf(jurisdiction, lang));
  return english ?? labelOf(office, lang);
}
