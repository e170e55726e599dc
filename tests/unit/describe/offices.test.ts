/** Every office of every state in every language, checked by rule; and 300 lines that were read, kept as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ArticleLang, ROLES, type Role } from '../../../src/knowledge/model';
import type { Noun } from '../../../src/language/card';
import { wordsFor } from '../../../src/language/cards';
import { SHORTER } from '../../../src/language/hu/card/nouns';
import { territories } from './states';

const STATES = territories();
/** Columns: language, role, gender, state, the office in a sentence. */
const READ = readFileSync(join(import.meta.dirname, 'offices.tsv'), 'utf8')
  .trimEnd()
  .split('\n');

function line(lang: ArticleLang, role: Role, name: string, female: boolean): string {
  const words = wordsFor(lang);
  const noun: Noun = { name, kind: 'country' };
  const office = words.office(role, noun, female)!;
  return words.inSentence(office, (part) => part === name || part === SHORTER[name]);
}

/** Names of states that take the article, after lists of state names of the three languages' foreign offices. */
const WITH_ARTICLE: Record<ArticleLang, RegExp> = {
  hu: /(?:szigetek|sziget|Köztársaság|Királyság|Államok|Emírségek|Területek|Terület|Vatikán|Unió|Szervezete|térség|zóna)$/,
  en: /^(?!Saint|South Georgia)(?:United|Czech R|Central A|Dominican R|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|European|Caribbean N|Eurozone|Isle of|.*(?:Islands|Territory|Territories)$)/,
  de: /^(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Vatikanstadt|Irak|Iran|Jemen|Libanon|Oman|Sudan|Südsudan|Tschad|Kosovo|Senegal|Niger|Niederlande|Karibische Niederlande|Philippinen|Malediven|Seychellen|Bahamas|Komoren|Salomonen|Färöer|Nördliche Marianen|Eurozone|Isle of Man|Côte d’Ivoire|Republik Moldau|Europäische Union|Vereinte Nationen|Vereinigte.*|Britisches Territorium.*|Französische Süd.*|.*Republik|(?!Heard|Südgeorgien).*inseln?)$/,
};
const MEN_OF_BOTH = /^(?:Staatsoberhaupt|Papst|Jockey)/;

describe('every office of every state', () => {
  it('covers the world', () => {
    expect(STATES.length).toBeGreaterThan(220);
  });

  it('Hungarian: possessed, with a or az where the name wants it, by its first sound', () => {
    const wrong = STATES.flatMap(({ names }) => {
      const name = names.hu === 'Amerikai Egyesült Államok' ? 'Egyesült Államok' : names.hu!;
      const expected = WITH_ARTICLE.hu.test(name) && !/^Saint Vincent/.test(name);
      const article = /^[AÁEÉIÍOÓÖŐUÚÜŰÅ]/.test(name) ? 'az' : 'a';
      return ROLES.map((role) => line('hu', role, names.hu!, false)).filter(
        (text) => !(text.startsWith(expected ? `${article} ${name} ` : `${name} `) && /[ae]$/.test(text)),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('English: "of", and "the" where the name wants it', () => {
    const wrong = STATES.flatMap(({ names }) => {
      const name = names.en!;
      const owner = WITH_ARTICLE.en.test(name) ? `of the ${name}` : `of ${name}`;
      return ROLES.map((role) => line('en', role, name, false)).filter(
        (text) => !text.endsWith(` ${owner}`) || !/^[A-Z]/.test(text),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('German: genitive, with the article where the name wants it, else -s or "von"', () => {
    const wrong = STATES.flatMap(({ names }) => {
      const name = names.de!;
      const owner = WITH_ARTICLE.de.test(name)
        ? / (?:des|der) \p{Lu}/u
        : new RegExp(` (?:${name}s|von ${name})$`.replaceAll('.', '\\.'));
      return ROLES.map((role) => line('de', role, name, false)).filter(
        (text) =>
          !owner.test(text) || / von (?:der|des|dem) /.test(text) || /[sßxz]s$/.test(text.slice(0, -1)),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('German: every office has a form for a woman', () => {
    const same = ROLES.filter((role) => line('de', role, 'Polen', true) === line('de', role, 'Polen', false));
    expect(same.filter((role) => !MEN_OF_BOTH.test(line('de', role, 'Polen', false)))).toEqual([]);
    for (const role of ROLES) expect(line('de', role, 'Polen', true)).not.toMatch(/^\p{L}*er(?:ster)? Po/u);
  });
});

describe('lines that were read', () => {
  it('are three hundred', () => {
    expect(READ).toHaveLength(300);
  });

  it.each(READ.map((row) => row.split('\t')))('%s %s %s %s: %s', (lang, role, gender, name, expected) => {
    expect(line(lang as ArticleLang, role as Role, name!, gender === 'f')).toBe(expected);
  });
});
