/**
 * Hyphens in names: suffixes after acronyms and foreign names ("NATO-val", "Voltaire-rel", "EU-soknak"), and
 * compounds of a name and a noun ("Putyin-rendszer").
 */
import type { BaseForm, Inflection } from '../types';
import { inflect } from './inflect';
import { CONSONANTS, maySound } from './phonology';
import { LAYERS, SUFFIXES } from './suffixes';

/** Stems that stand for every name: one of each harmony, with a consonant and with a vowel at the end. */
const MODELS = ['rab', 'reb', 'röb', 'ru', 'ri', 'rü'] as const;
const COMPOUND_SCORE = 0.3;

interface HyphenSuffix {
  inflection: Inflection;
  /** The consonant that the suffix takes from the stem: "sz" in "-szel". */
  sound?: string;
}

/** Where a text can be several suffixes: "-i" of a name is the adjective's rather than that of many possessions. */
const PREFERENCE: readonly Inflection[] = [
  'noun',
  'adjective',
  'quality',
  'plural',
  'family',
  'possessive',
  'none',
];

let suffixes: Map<string, HyphenSuffix[]> | undefined;

function add(table: Map<string, HyphenSuffix[]>, rest: string, entry: HyphenSuffix): void {
  const list = table.get(rest);
  if (list === undefined) table.set(rest, [entry]);
  else if (!list.some((one) => one.inflection === entry.inflection && one.sound === entry.sound)) {
    list.push(entry);
  }
}

const glossesOf = (layer: string): string[] =>
  SUFFIXES.filter((suffix) => suffix.layer === layer).map((suffix) => suffix.id);

const inflectionByGloss = new Map(SUFFIXES.map((suffix) => [suffix.id, suffix.inflection]));

/** Every chain of suffixes in the order of the layers, with what it makes of a name. */
function chains(): { glosses: string[]; inflection: Inflection }[] {
  let result: string[][] = [[]];
  for (const layer of LAYERS) {
    const more = glossesOf(layer);
    result = result.flatMap((chain) => [chain, ...more.map((gloss) => [...chain, gloss])]);
  }
  return result
    .filter((chain) => chain.length > 0)
    .map((glosses) => ({
      glosses,
      inflection:
        glosses.map((gloss) => inflectionByGloss.get(gloss)!).find((inflection) => inflection !== 'noun') ??
        'noun',
    }));
}

/** What may follow the hyphen, made by inflecting the model stems. */
function build(): Map<string, HyphenSuffix[]> {
  const table = new Map<string, HyphenSuffix[]>();
  for (const { glosses, inflection } of chains()) {
    const doubles = glosses[0] === 'INS' || glosses[0] === 'FAC';
    for (const model of MODELS) {
      for (const form of inflect(model, ...glosses)) {
        if (!form.startsWith(model)) continue;
        const rest = form.slice(model.length);
        if (doubles && model.endsWith('b') && rest.startsWith('b')) {
          for (const sound of CONSONANTS) add(table, sound + rest.slice(1), { inflection, sound });
        } else {
          add(table, rest, { inflection });
        }
      }
    }
  }
  for (const list of table.values()) {
    list.sort((a, b) => PREFERENCE.indexOf(a.inflection) - PREFERENCE.indexOf(b.inflection));
  }
  return table;
}

/** True where what follows the last hyphen is a suffix: "U23-as". */
export function isSuffixed(form: string): boolean {
  const last = form.lastIndexOf('-');
  suffixes ??= build();
  return last > 0 && suffixes.has(form.slice(last + 1));
}

const isLower = (char: string): boolean => char !== char.toUpperCase();

/**
 * Readings of a form with hyphens. `suffixed`: what follows the last hyphen is a suffix. `compounds`: the parts
 * before a hyphen that a lower-case word follows, for capitalised forms.
 */
export function hyphenated(form: string): { suffixed: BaseForm[]; compounds: BaseForm[] } {
  const suffixed: BaseForm[] = [];
  const compounds: BaseForm[] = [];
  const last = form.lastIndexOf('-');
  if (last <= 0 || !isLower(form.charAt(last + 1))) return { suffixed, compounds };
  const name = form.slice(0, last);
  suffixes ??= build();
  for (const { inflection, sound } of suffixes.get(form.slice(last + 1)) ?? []) {
    if (sound !== undefined && !maySound(name, sound)) continue;
    if (suffixed.length > 0) continue;
    suffixed.push({ base: name, inflection, stemLength: last, score: 0.92 });
  }
  if (suffixed.length > 0 || isLower(form.charAt(0))) return { suffixed, compounds };
  for (let at = last; at > 1; at = form.lastIndexOf('-', at - 1)) {
    if (!isLower(form.charAt(at + 1))) continue;
    compounds.push({ base: form.slice(0, at), inflection: 'none', stemLength: at, score: COMPOUND_SCORE });
  }
  return { suffixed, compounds };
}
