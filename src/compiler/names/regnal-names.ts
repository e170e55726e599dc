/**
 * Hungarian and German names of monarchs and popes, from the English ones: both put a point behind the number, and
 * translate a given name of the West and the title. The English form stays an alias. Names and realms that the
 * tables do not have are left alone.
 */
import { readFileSync } from 'node:fs';
import { labelIn } from '../../knowledge/labels';
import type { NameLang } from '../../knowledge/model';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';

interface Given {
  hu: string;
  de: string;
}

interface Realm {
  custom: string;
  king: string;
  queen: string;
  german: string;
  /** Year of birth of the first who had the title. */
  since: number;
}

function rows(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')]));
}

const GIVEN: ReadonlyMap<string, Given> = new Map(
  rows('regnal-names.tsv').map(([custom, en, hu, de]) => [`${custom} ${en}`, { hu: hu!, de: de! }]),
);
const REALMS: ReadonlyMap<string, Realm> = new Map(
  rows('regnal-realms.tsv').flatMap(([custom, names, king, queen, german, since]) =>
    names!
      .split('|')
      .map((name): [string, Realm] => [
        name,
        { custom: custom!, king: king!, queen: queen!, german: german!, since: Number(since) },
      ]),
  ),
);

/** "Pope Benedict XV", "Carl XVI Gustaf of Sweden", "Albert II, Prince of Monaco", "John, King of England". */
const REGNAL =
  /^(?<title>Pope |King |Queen |Tsar |Emperor )?(?<given>\p{Lu}[\p{L}-]+(?: (?![IVX]+\b)\p{Lu}[\p{L}-]+)?)(?:(?: (?<number>[IVX]+))(?: (?<second>\p{Lu}[\p{L}-]+))?(?: the \p{Lu}\p{L}+)?)?(?:,? (?:King |Queen |Prince )?of (?<realm>.+)|, (?<emperor>Holy Roman Emperor))?$/u;
const THRONE = /^(?:Monarch|King|Emperor|Prince) of (.+)$/;
/** A Hungarian or German label as English and Romance languages have it: "Henry VIII", "François I.". */
const FOREIGN_NUMBER: Readonly<Record<'hu' | 'de', RegExp>> = {
  hu: /^\p{L}[\p{L} ]+ [IVX]+\.?(?: de .+)?$/u,
  de: /^\p{L}[\p{L} ]+ [IVX]+$/u,
};

export interface Monarch {
  /** English label. */
  name: string;
  /** English names of the offices held. */
  offices: readonly string[];
  isQueen: boolean;
  born: number | undefined;
}

function realmOfOffice(office: string): string | undefined {
  const name = THRONE.exec(office)?.[1] ?? office;
  return REALMS.has(name) ? name : REALMS.has(`the ${name}`) ? `the ${name}` : undefined;
}

/** Names in both languages; undefined for who is no monarch or has a name that the tables do not have. */
export function regnalNames({ name, offices, isQueen, born }: Monarch): Given | undefined {
  const { title, given, number, second, realm, emperor } = REGNAL.exec(name)?.groups ?? {};
  if (given === undefined) return undefined;
  const thrones = [...new Set(offices.flatMap((office) => realmOfOffice(office) ?? []))];
  const told = realm ?? emperor ?? (title === 'Pope ' ? 'Pope' : undefined);
  // Without a number anybody of a place has such a name: queens by marriage, saints.
  if (number === undefined && told !== 'Pope' && !thrones.some((one) => one === told)) return undefined;
  const held = thrones.map((one) => REALMS.get(one)!);
  const rules = told === undefined ? held[0] : REALMS.get(told);
  if (rules === undefined) return undefined;
  const custom = (words: string): Given | undefined => GIVEN.get(`${rules.custom} ${words}`);
  const own = custom(given);
  const also = second === undefined ? undefined : custom(second);
  // A second name that is no given one is a dynasty's, and only an heir of a known throne has it.
  if (own === undefined || (second !== undefined && also === undefined && held.length === 0))
    return undefined;
  const isSure = told !== undefined || new Set(held.map(({ king }) => king)).size === 1;
  const hasTitle = isSure && (rules.since === 0 || (born ?? 0) >= rules.since);
  const rank = !hasTitle ? '' : isQueen ? rules.queen : rules.king;
  const behind = rank === '' ? '' : ` ${rank}`;
  if (number !== undefined) {
    const more = (lang: 'hu' | 'de'): string => (also === undefined ? '' : ` ${also[lang]}`);
    return { hu: `${number}. ${own.hu}${more('hu')}${behind}`, de: `${own.de} ${number}.${more('de')}` };
  }
  if (behind === '' || (told !== 'Pope' && rules.german === '')) return undefined;
  return {
    hu: `${own.hu}${behind}`,
    de: told === 'Pope' ? `Papst ${own.de}` : `${own.de} ${rules.german}`,
  };
}

function setLabel(entity: MergedEntity, lang: 'hu' | 'de', name: string): boolean {
  const label = entity.names.find((one) => one.lang === lang && one.rank === 'label');
  if (label !== undefined && !FOREIGN_NUMBER[lang].test(label.name)) return false;
  if (label !== undefined) label.rank = 'alias';
  const known = entity.names.find((one) => one.lang === lang && one.name === name);
  if (known !== undefined) known.rank = 'label';
  else entity.names.push({ lang, rank: 'label', name, sources: 1 });
  return true;
}

/** Gives monarchs and popes that have only an English name their Hungarian and German ones. */
export function nameMonarchs(entities: readonly MergedEntity[], report: Report): void {
  const offices = new Map(
    entities.flatMap(({ id, kind, names }) =>
      kind === 'office' ? [[id, labelIn(names, 'en', 'mul') ?? ''] as const] : [],
    ),
  );
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const values = (property: string): string[] =>
      entity.statements.filter((one) => one.property === property).map(({ value }) => value);
    const born = values('born')[0];
    const about = {
      offices: values('position').flatMap((id) => offices.get(id) ?? []),
      isQueen: values('gender').includes('female'),
      born: born === undefined ? undefined : Number.parseInt(born, 10),
    };
    const labels = (['mul', 'en'] as const).flatMap((lang: NameLang) => labelIn(entity.names, lang) ?? []);
    const made = labels.flatMap((name) => regnalNames({ ...about, name }) ?? [])[0];
    if (made === undefined) continue;
    for (const lang of ['hu', 'de'] as const)
      if (setLabel(entity, lang, made[lang])) report.count('Names of monarchs and popes', lang);
  }
}
