/** States and occupations by the English labels that the sources give them. */
import { readFileSync } from 'node:fs';
import { countryNamed, nationOf } from '../items/nations';

/** Rows of a table beside this file: label, value. */
function readTable(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return new Map(lines.filter((line) => line !== '').map((line) => line.split('\t') as [string, string]));
}

/** States whose label is another in the registers of states, former states among them. */
const STATES = readTable('countries.tsv');
const OCCUPATIONS = readTable('occupations.tsv');
/** States of the past: a person is of today's where both are named. */
const FORMER =
  /Soviet|Czechoslov|East Germany|Democratic Republic$|Reich|British|Dominion|Kingdom of Italy|Empire|Yugoslav|Free State|Great Britain and/;
/** Occupations that say less than any other that is named beside them. */
const GENERAL: ReadonlySet<string> = new Set(['scientist', 'professor', 'teacher', 'athlete', 'artist']);
/** Occupations of politicians before they were. */
const BEFORE_POLITICS: ReadonlySet<string> = new Set(
  'lawyer judge businessperson military economist physician farmer engineer diplomat civilServant'.split(' '),
);

/** Item of the state with this label; undefined when it is not known for sure. */
export function stateLabelled(label: string): string | undefined {
  return STATES.get(label) ?? countryNamed(label);
}

/** The state of today among the labels, else the one of the past. */
export function stateOf(labels: readonly string[]): string | undefined {
  const present = labels.filter(
    (label) => !FORMER.test(label) || label === 'Democratic Republic of the Congo',
  );
  for (const label of [...present, ...labels]) {
    const state = stateLabelled(label);
    if (state !== undefined) return state;
  }
  return undefined;
}

/** The state whose adjective a source gives: "American". */
export function stateOfAdjective(adjective: string): string | undefined {
  return nationOf(`${adjective} person`);
}

/** The one code that tells most of a person's occupations; undefined when none is known. */
export function occupationOf(labels: readonly string[]): string | undefined {
  const codes = labels.map((label) => OCCUPATIONS.get(label)).filter((code) => code !== undefined);
  const [first] = codes.filter((code) => !GENERAL.has(code));
  if (first === undefined) return codes[0];
  // A bishop who sits in a chamber by office is a cleric.
  if (first === 'politician' && codes.includes('religiousFigure')) return 'religiousFigure';
  return BEFORE_POLITICS.has(first) && codes.includes('politician') ? 'politician' : first;
}
