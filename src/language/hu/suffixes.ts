/**
 * The suffixes of Hungarian nouns and names, in three layers that follow each other in a word:
 * derived adjective (-i, -s, -beli), number and possession (-k, -ja, -é, -ék), case (-ban, -val).
 */
import type { Inflection } from '../types';
import { HARMONY_BACK, HARMONY_FRONT, HARMONY_ROUNDED } from './phonology';

export const LAYERS = ['adjective', 'number', 'case'] as const;
export type Layer = (typeof LAYERS)[number];

/** Places in LAYERS. */
export const LAYER_OF = Object.fromEntries(LAYERS.map((layer, index) => [layer, index])) as Record<
  Layer,
  number
>;

/**
 * plain: any stem. afterVowel, afterConsonant: by the stem's last sound. bare: -t without linking vowel.
 * linked, low: with a linking vowel (o, e, ö; low: a, e). doubling: -al, -á after a doubled consonant.
 */
export type Joint = 'plain' | 'afterVowel' | 'afterConsonant' | 'bare' | 'linked' | 'low' | 'doubling';

export interface Ending {
  suffix: Suffix;
  text: string;
  joint: Joint;
  /** Bits of the harmony classes that take this ending. */
  harmony: number;
  /** 0…1: how surely a capitalised word with this ending has this suffix. */
  weight: number;
}

export interface Suffix {
  /** Leipzig-style gloss: INE, ACC, PL, POSS.3SG … */
  id: string;
  layer: Layer;
  inflection: Inflection;
  /** True when a final a or e becomes long before it (o and ö always do). */
  lengthens: boolean;
  endings: Ending[];
}

export const SUFFIXES: Suffix[] = [];

const ALL = HARMONY_BACK | HARMONY_FRONT | HARMONY_ROUNDED;
const UNROUNDED = HARMONY_FRONT | HARMONY_ROUNDED;

function suffix(id: string, layer: Layer, inflection: Inflection, lengthens = true): Suffix {
  const made: Suffix = { id, layer, inflection, lengthens, endings: [] };
  SUFFIXES.push(made);
  return made;
}

/** Adds endings: one text for all stems, a back and a front one, or a back, a front and a rounded one. */
function endings(owner: Suffix, joint: Joint, weight: number, texts: string): void {
  const list = texts.split(' ');
  list.forEach((text, index) => {
    const harmony =
      list.length === 1
        ? ALL
        : index === 0
          ? HARMONY_BACK
          : index === 2
            ? HARMONY_ROUNDED
            : list.length === 2
              ? UNROUNDED
              : HARMONY_FRONT;
    owner.endings.push({ suffix: owner, text, joint, harmony, weight });
  });
}

function caseSuffix(id: string, texts: string, weight: number, lengthens = true): Suffix {
  const made = suffix(id, 'case', 'noun', lengthens);
  if (texts !== '') endings(made, 'plain', weight, texts);
  return made;
}

caseSuffix('INE', 'ban ben', 0.97);
caseSuffix('ILL', 'ba be', 0.75);
caseSuffix('ELA', 'ból ből', 0.98);
caseSuffix('SUB', 'ra re', 0.75);
caseSuffix('DEL', 'ról ről', 0.98);
caseSuffix('ALL', 'hoz hez höz', 0.97);
caseSuffix('ADE', 'nál nél', 0.95);
caseSuffix('ABL', 'tól től', 0.98);
caseSuffix('DAT', 'nak nek', 0.95);
caseSuffix('CAU', 'ért', 0.85);
caseSuffix('TER', 'ig', 0.75);
caseSuffix('ESS', 'ként', 0.97, false);
caseSuffix('TEM', 'kor', 0.6, false);

const instrumental = caseSuffix('INS', '', 0);
endings(instrumental, 'afterVowel', 0.9, 'val vel');
endings(instrumental, 'doubling', 0.9, 'al el');

const translative = caseSuffix('FAC', '', 0);
endings(translative, 'afterVowel', 0.6, 'vá vé');
endings(translative, 'doubling', 0.5, 'á é');

const superessive = caseSuffix('SUP', '', 0);
endings(superessive, 'afterVowel', 0.5, 'n');
endings(superessive, 'linked', 0.6, 'on en ön');

const locative = caseSuffix('LOC', '', 0);
endings(locative, 'linked', 0.45, 'ott ett ött');

const accusative = caseSuffix('ACC', '', 0);
endings(accusative, 'afterVowel', 0.75, 't');
endings(accusative, 'bare', 0.6, 't');
endings(accusative, 'linked', 0.75, 'ot et öt');
endings(accusative, 'low', 0.5, 'at et');

/** "oroszul": the language or manner of an adjective. */
const essiveModal = caseSuffix('MOD', '', 0);
endings(essiveModal, 'afterConsonant', 0.35, 'ul ül');
endings(essiveModal, 'afterVowel', 0.35, 'ul ül');

const plural = suffix('PL', 'number', 'plural');
endings(plural, 'afterVowel', 0.5, 'k');
endings(plural, 'linked', 0.7, 'ok ek ök');
endings(plural, 'low', 0.5, 'ak ek');

const familiar = suffix('FAM', 'number', 'family');
endings(familiar, 'plain', 0.8, 'ék');

const owned = suffix('ANP', 'number', 'noun');
endings(owned, 'plain', 0.5, 'é');
const ownedPlural = suffix('ANP.PL', 'number', 'noun');
endings(ownedPlural, 'plain', 0.6, 'éi');

const possessives: readonly [string, readonly [Joint, number, string][]][] = [
  [
    'POSS.1SG',
    [
      ['afterVowel', 0.2, 'm'],
      ['linked', 0.2, 'om em öm'],
      ['low', 0.2, 'am em'],
    ],
  ],
  [
    'POSS.2SG',
    [
      ['afterVowel', 0.1, 'd'],
      ['linked', 0.1, 'od ed öd'],
      ['low', 0.1, 'ad ed'],
    ],
  ],
  [
    'POSS.3SG',
    [
      ['plain', 0.35, 'ja je'],
      ['afterConsonant', 0.15, 'a e'],
    ],
  ],
  [
    'POSS.1PL',
    [
      ['afterVowel', 0.4, 'nk'],
      ['afterConsonant', 0.4, 'unk ünk'],
    ],
  ],
  [
    'POSS.2PL',
    [
      ['afterVowel', 0.3, 'tok tek tök'],
      ['linked', 0.3, 'otok etek ötök'],
    ],
  ],
  [
    'POSS.3PL',
    [
      ['plain', 0.4, 'juk jük'],
      ['afterConsonant', 0.3, 'uk ük'],
    ],
  ],
  [
    'POSS.3SG.PL',
    [
      ['afterVowel', 0.1, 'i'],
      ['plain', 0.2, 'jai jei'],
      ['afterConsonant', 0.15, 'ai ei'],
    ],
  ],
  [
    'POSS.1SG.PL',
    [
      ['afterVowel', 0.2, 'im'],
      ['plain', 0.3, 'jaim jeim'],
      ['afterConsonant', 0.3, 'aim eim'],
    ],
  ],
  [
    'POSS.1PL.PL',
    [
      ['afterVowel', 0.3, 'ink'],
      ['plain', 0.4, 'jaink jeink'],
      ['afterConsonant', 0.4, 'aink eink'],
    ],
  ],
  [
    'POSS.3PL.PL',
    [
      ['afterVowel', 0.3, 'ik'],
      ['plain', 0.4, 'jaik jeik'],
      ['afterConsonant', 0.4, 'aik eik'],
    ],
  ],
];
for (const [id, rows] of possessives) {
  const made = suffix(id, 'number', 'possessive');
  for (const [joint, weight, texts] of rows) endings(made, joint, weight, texts);
}

const ofPlace = suffix('ADJ.I', 'adjective', 'adjective', false);
endings(ofPlace, 'plain', 0.6, 'i');
const within = suffix('ADJ.BELI', 'adjective', 'adjective', false);
endings(within, 'plain', 0.8, 'beli');
/** "fideszes", "EU-s": of a party or body. */
const having = suffix('ADJ.S', 'adjective', 'quality');
endings(having, 'afterVowel', 0.25, 's');
endings(having, 'linked', 0.25, 'os es ös');
endings(having, 'low', 0.15, 'as es');

const endingsByText = new Map<string, Ending[]>();
for (const ending of SUFFIXES.flatMap((one) => one.endings)) {
  const list = endingsByText.get(ending.text);
  if (list === undefined) endingsByText.set(ending.text, [ending]);
  else list.push(ending);
}

const NO_ENDINGS: readonly Ending[] = [];

/** The endings that are spelt like this. */
export function endingsOf(text: string): readonly Ending[] {
  return endingsByText.get(text) ?? NO_ENDINGS;
}

export const LONGEST_ENDING = Math.max(...Array.from(endingsByText.keys(), ({ length }) => length));
