/**
 * Korean to the popular Hungarian spelling ("népszerű átírás"), from Hangul or from its romanisations: "김정은",
 * "Kim Jong-un" → "Kim Dzsongun". Rules: Osváth Gábor's table as Hungarian Wikipedia gives it: stops are voiced
 * between voiced sounds and between a person's two names, aspirates are written with h, a person's given name is one word.
 */

const VOWELS = 'a e ja je o e jo je o va ve ö jo u vo ve vi ju u ui i'.split(' ');
/** Initials: voiceless, and voiced between vowels and after m, n, ng, l. */
const INITIALS = 'k kk n t tt r m p pp sz ssz  cs ccs csh kh th ph h'.split(' ');
const VOICED: Readonly<Record<number, string>> = { 0: 'g', 3: 'd', 7: 'b', 12: 'dzs' };
/** Finals as they sound at the end; index 0 is none. */
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p '.split(' ');
/** Finals that go over to a following vowel, as initials' indexes. */
const LIAISON: Readonly<Record<number, number>> = { 1: 0, 7: 3, 17: 7, 19: 9, 22: 12, 4: 2, 8: 5, 16: 6 };
const SILENT = 11;
/** ㅢ, which is ui at the start of a word and i elsewhere: "Uidzsongbu", "Pak Csonghi". */
const UI = 19;
const TWO_SYLLABLE_FAMILIES = new Set(['남궁', '황보', '제갈', '사공', '선우', '서문', '독고']);

interface Syllable {
  initial: number;
  vowel: number;
  final: number;
}

function syllables(text: string): Syllable[] | undefined {
  const result: Syllable[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)! - 0xac00;
    if (code < 0 || code > 11171) return undefined;
    result.push({ initial: Math.floor(code / 588), vowel: Math.floor((code % 588) / 28), final: code % 28 });
  }
  return result;
}

function initialOf({ initial, vowel }: Syllable, voiced: boolean): string {
  const sound = (voiced ? VOICED[initial] : undefined) ?? INITIALS[initial]!;
  // s before i and its glides is written s: "Si", "Sin".
  return sound.endsWith('sz') && (vowel === 20 || vowel === 16) ? sound.replace('sz', 's') : sound;
}

/** Nasal and liquid finals by the next initial: k before m and n is ng, n and l together are ll. */
function finalBefore(final: number, next: Syllable | undefined): string {
  const sound = FINALS[final]!;
  if (next === undefined) return sound;
  const nasal = next.initial === 2 || next.initial === 6;
  if (nasal && sound === 'k') return 'ng';
  if (nasal && sound === 'p') return 'm';
  if (nasal && sound === 't') return 'n';
  return sound === 'n' && next.initial === 5 ? 'l' : sound;
}

function spell(parts: readonly Syllable[][]): string[] {
  let voiced = false;
  return parts.map((part) => {
    let text = '';
    part.forEach((syllable, index) => {
      const next = part[index + 1];
      const { initial, vowel, final } = syllable;
      const afterLiquid = text.endsWith('l') && initial === 5;
      const open = vowel === UI && (index > 0 || initial !== SILENT) ? 'i' : VOWELS[vowel]!;
      text += (afterLiquid ? 'l' : initialOf(syllable, voiced)) + open;
      const moved = next?.initial === SILENT ? LIAISON[final] : undefined;
      if (moved !== undefined && next !== undefined) {
        part[index + 1] = { ...next, initial: moved };
        next.initial = moved;
        voiced = true;
      } else {
        const sound = finalBefore(final, next);
        text += sound;
        voiced = sound === '' || sound === 'm' || sound === 'n' || sound === 'ng' || sound === 'l';
      }
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}

/** A place's name of one word; undefined for anything else than Hangul. */
export function fromHangulPlace(name: string): string | undefined {
  // Without the suffix for city, county or district.
  const all = syllables(name.length > 2 ? name.replace(/[시군구]$/, '') : name);
  return all === undefined || all.length < 2 ? undefined : spell([all])[0];
}

/** A personal name with the given name's syllables apart, as news agencies write it: "Kim Dzsong Un". */
export function fromHangulApart(name: string): string | undefined {
  const all = syllables(name.replace(/\s/g, ''));
  return all === undefined || all.length !== 3 ? undefined : spell(all.map((one) => [one])).join(' ');
}

/** A personal name of two to five syllables; undefined for anything else than Hangul. */
export function fromHangul(name: string): string | undefined {
  const compact = name.replace(/\s/g, '');
  const all = syllables(compact);
  if (all === undefined || all.length < 2 || all.length > 5) return undefined;
  const family = all.length > 2 && TWO_SYLLABLE_FAMILIES.has(compact.slice(0, 2)) ? 2 : 1;
  return spell([all.slice(0, family), all.slice(family)]).join(' ');
}
