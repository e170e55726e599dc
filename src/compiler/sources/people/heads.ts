/** Heads of state and government as the Factbook writes them: titles, names in part capitals, dates in words. */
import type { Role } from '../../../knowledge/model';
import { resembles } from './names';
import { nameTokens } from './persons';
import { rolesOf } from './roles';

/** Role of the head that a title names. */
export function headRole(title: string, country: string): Role | undefined {
  const plain = title
    .replace(/^(interim|acting|caretaker|transitional|transition) /i, '')
    .replace(/\s*\(.*/, '');
  if (/chancellor/i.test(plain) && (country === 'Q183' || country === 'Q40')) return 'chancellor';
  if (/prime minister|^premier\b|taoiseach/i.test(plain)) return 'primeMinister';
  if (/^(king|queen|sultan|emperor|amir|emir|grand duke|prince|monarch)\b/i.test(plain)) return 'monarch';
  const [role] = rolesOf(plain);
  return role === 'president' || role === 'primeMinister' || role === 'monarch' || role === 'supremeLeader'
    ? role
    : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "17 December 2011" or "April 2018" as an IsoDate; '' when it is neither. */
export function englishDate(text: string): string {
  const match = /^(?:(\d{1,2}) )?(?:([A-Za-z]{3})[a-z]* )?(\d{4})$/.exec(text.trim());
  if (!match) return '';
  const [, day, month, year = ''] = match;
  const number = month ? MONTHS.indexOf(month.toLowerCase()) + 1 : 0;
  if (number === 0) return year;
  const two = (value: number) => String(value).padStart(2, '0');
  return day ? `${year}-${two(number)}-${two(Number(day))}` : `${year}-${two(number)}`;
}

const TITLE =
  /^(?:(?:(?:Sr|Gen|Col|Lt|Dr)\.|Sir|Sultan(?= [A-Z]{2})|Interim|Acting|Caretaker|Transitional|State Affairs Commission|Crown Prince(?: and)?|GNU|Sultan and|Deputy|Council of Ministers|of the (?:Republic|Government|Council of Ministers|Swiss Confederation)|of the Government of Spain|\(.*?\))\s+|(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Grand Duke|Prince|Taoiseach|Supreme Leader|Pope|Monarch)\s+)+/;

/** Words of an office that is none of the heads', and several persons in one field. */
const OTHER_TITLE =
  /[,/]|\band\b|\b(President|Minister|Assembly|Governor|Commissioner|Administrator|Chief|Chairman|Executive|of China)\b/;

export interface Head {
  title: string;
  name: string;
  since: string;
}

/** Reads "President Tamas SULYOK (since 5 March 2024)". Undefined when it is not of that form. */
export function parseHead(value: string): Head | undefined {
  const plain = value
    .replace(/&(\w)(acute|grave|uml|circ|cedil|tilde|caron|ring);/g, '$1')
    .replace(/<[^>]+>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const match = /^([^;(]+(?:\([^)]*equivalent\)[^;(]+)?)\(since ([\w ]+)\)/.exec(plain);
  if (!match) return undefined;
  const [, who = '', date = ''] = match;
  const since = englishDate(date);
  const title = TITLE.exec(who)?.[0] ?? '';
  const name = who
    .slice(title.length)
    .replace(/["“”].*?["“”]/g, ' ')
    .replace(/,? (Jr|Sr)\.?\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (since === '' || name === '' || OTHER_TITLE.test(name)) return undefined;
  return { title: title.trim(), name, since };
}

/** "Tamas SULYOK" as "Tamas Sulyok"; roman numbers stay. */
export function plainCase(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}\p{M}'’]+/gu, (word) =>
    /^[IVX]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function isSurname(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/**
 * True when the words in capitals, which are the surname in the Factbook, are words of the other name, and the given
 * names resemble each other: "KIM Min-seok" is not Kim Dae-jung.
 */
export function sharesSurname(factbookName: string, name: string): boolean {
  const all = factbookName.split(/\s+/);
  const surname = new Set(all.filter(isSurname).flatMap(nameTokens));
  const words = nameTokens(name);
  if (surname.size === 0 || ![...surname].every((token) => words.includes(token))) return false;
  const given = all.filter((word) => !isSurname(word)).join(' ');
  return resembles(given, words.filter((word) => !surname.has(word)).join(' '));
}
