/** One name from one notation into Hungarian spelling. */
import { fromArmenian, fromGeorgian, fromRomanisedArmenian, fromRomanisedGeorgian } from './caucasian';
import { fromPinyin, fromPinyinPlace } from './chinese';
import { type CyrillicLang, fromCyrillic } from './cyrillic';
import { fromGreek, fromRomanisedGreek } from './greek';
import { fromHepburn, fromHepburnPlace, type JapaneseName } from './japanese';
import { fromHangul, fromHangulApart, fromHangulPlace } from './korean';
import { fromRomanisedKoreanPlace, personToHangul } from './korean-romanised';
import { type AsianNotation, fromRomanisedAsian } from './romanised-asian';
import { fromRomanisedCyrillic } from './romanised-cyrillic';
import type { Notation } from './states';

export interface Spelt {
  name: string;
  /** False when the name may lack accents. */
  sure: boolean;
}

export interface Named extends JapaneseName {
  kind: 'person' | 'place';
}

const ACCENTS = /[\u0301\u030b]/g;

function bare(name: string): string {
  return name.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

function present(names: readonly (string | undefined)[]): Spelt[] {
  return names.flatMap((name) => (name === undefined ? [] : [{ name, sure: true }]));
}

function korean(hangul: string | undefined, kind: Named['kind']): Spelt[] {
  if (hangul === undefined) return [];
  // News agencies write the given name's syllables apart: "Kim Dzsong Un".
  return kind === 'place'
    ? present([fromHangulPlace(hangul)])
    : present([fromHangul(hangul), fromHangulApart(hangul)]);
}

/** Japanese names are also found in the order of English and without the accents: "Fumio Kisida", "Abe Sinzo". */
function japanese(name: string, { kind, ...known }: Named): Spelt[] {
  if (kind === 'place') return present([fromHepburnPlace(name)]);
  const spelt = fromHepburn(name, known);
  if (spelt === undefined) return [];
  const [family, given] = spelt.split(' ');
  const turned = `${given} ${family}`;
  return present([spelt, turned, bare(spelt), bare(turned)]);
}

/** ж of Kazakh is written j in English; elsewhere in Central Asia j is дж. An initial e is no ye. */
function centralAsian(name: string, j: 'zh' | 'dzh'): string {
  return name
    .replace(/j/g, j)
    .replace(/J/g, j.charAt(0).toUpperCase() + j.slice(1))
    .replace(/gh|Gh/g, (pair) => pair.charAt(0))
    .replace(/ss/g, 's')
    .replace(/[’'ʻ`]/g, '')
    .replace(/(^| )E/g, '$1Э');
}

/** Hungarian spellings of a name, the likeliest first; empty when the name is not in the notation. */
export function transcribe(name: string, notation: Notation, named: Named = { kind: 'person' }): Spelt[] {
  const place = named.kind === 'place';
  switch (notation) {
    case 'el': {
      const spelt = fromGreek(name);
      // Newspapers often leave the accents out, and write ksz for x: "Alexisz Ciprasz", "Alekszisz Ciprasz".
      return spelt === undefined ? [] : present([spelt, bare(spelt), bare(spelt).replace(/x/g, 'ksz')]);
    }
    case 'Latn-el': {
      const spelt = place ? undefined : fromRomanisedGreek(name);
      return spelt === undefined ? [] : present([spelt, spelt.replace(/x/g, 'ksz')]);
    }
    case 'ko':
      return korean(name, named.kind);
    case 'Latn-ko':
      return place ? present([fromRomanisedKoreanPlace(name)]) : korean(personToHangul(name), 'person');
    case 'ka':
      return present([fromGeorgian(name)]);
    case 'Latn-ka':
      return present([fromRomanisedGeorgian(name)]);
    case 'hy':
    case 'Latn-hy': {
      const spelt = notation === 'hy' ? fromArmenian(name) : fromRomanisedArmenian(name);
      return spelt === undefined ? [] : present([spelt, spelt.replace(/ján(?=-|$)/g, 'jan')]);
    }
    case 'Latn-zh':
      return present([place ? fromPinyinPlace(name) : fromPinyin(name)]);
    case 'Latn-ja':
      return japanese(name, named);
    case 'Latn-kk':
      return present([fromRomanisedCyrillic(centralAsian(name, 'zh'), 'ru', place)]);
    case 'Latn-ky':
      return present([fromRomanisedCyrillic(centralAsian(name, 'dzh'), 'ru', place)]);
    case 'Latn-ar':
    case 'Latn-fa':
    case 'Latn-he':
    case 'Latn-hi':
    case 'Latn-mn': {
      const spelt = fromRomanisedAsian(name, notation.slice(5) as AsianNotation);
      return notation === 'Latn-mn' ? spelt.map((one) => ({ ...one, sure: true })) : spelt;
    }
    default:
      return cyrillic(name, notation, place);
  }
}

function cyrillic(name: string, notation: Notation, place: boolean): Spelt[] {
  const romanised = notation.startsWith('Latn-');
  const lang = (romanised ? notation.slice(5) : notation) as CyrillicLang;
  const spelt = romanised ? fromRomanisedCyrillic(name, lang, place) : fromCyrillic(name, lang);
  // News have long written the Serbian ending -ić as -ics: "Szlobodan Milosevics".
  const customary = lang === 'sr' ? spelt?.replace(/ity(?=[\s-]|$)/g, 'ics') : undefined;
  // Albanians of North Macedonia keep their Latin letters.
  const sure = lang !== 'mk' || place || /(?:szk[ia]|[oe]va?)$/.test(spelt ?? '');
  return present([spelt, customary]).map(({ name: made }) => ({ name: made, sure }));
}
