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

/** Roles in a body: with the name of a state alone they would say something else ("chair of Japan"). */
const IN_A_BODY: ReadonlySet<Role> = new Set<Role>([
  'chair',
  'director',
  'ceo',
  'editor',
  'secretaryGeneral',
  'generalSecretary',
  'adviser',
  'commissioner',
]);

/**
 * Name of an office: its label in the language, else made from its role and what it governs. Undefined where there is
 * neither: a line of English on a Hungarian card is read as an error.
 */
export function officeLabel(
  office: Entity,
  jurisdiction: Entity | undefined,
  lang: NameLang,
  words: Words,
): string | undefined {
  const own =
    nameOf(office, lang, ['label']) ?? (lang === 'en' ? nameOf(office, 'mul', ['label']) : undefined);
  if (own !== undefined) return own;
  const role = office.statements.find((statement) => statement.property === 'role')?.value as
    | Role
    | undefined;
  const word = role === undefined ? undefined : words.roles[role];
  const vague = role !== undefined && IN_A_BODY.has(role) && jurisdiction?.kind === 'country';
  if (word !== undefined && jurisdiction !== undefined && !vague)
    return words.office(word, labelOf(jurisdiction, lang));
  return lang === 'en' ? labelOf(office, lang) : undefined;
}
