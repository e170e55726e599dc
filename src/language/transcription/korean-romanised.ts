/**
 * Romanised Korean back to Hangul: the Revised Romanisation of 2000, McCune–Reischauer without its marks (North
 * Korea), and the free spellings that South Koreans use ("Park Geun-hye", "Lee Jae-myung"). What a romanisation
 * leaves open (o and ŏ, plain and aspirated stops) is taken as most names have it.
 */
import { fromHangulPlace } from './korean';
import { pairs } from './pairs';

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS: Readonly<Record<string, number>> = {
  '': 0,
  k: 1,
  g: 1,
  n: 4,
  t: 7,
  d: 7,
  l: 8,
  m: 16,
  p: 17,
  b: 17,
  ng: 21,
};

/** Vowels as the free spellings write them. */
const FREE_VOWELS: Readonly<Record<string, string>> = {
  oo: 'u',
  ou: 'u',
  woo: 'u',
  ee: 'i',
  ai: 'ae',
  ay: 'ae',
  eui: 'ui',
  yoo: 'yu',
  you: 'yu',
  weo: 'wo',
  wee: 'wi',
  oi: 'oe',
  ie: 'i',
  io: 'yo',
};

/** Syllables and families whose usual spelling follows no system. */
const FREE = pairs(
  'lee 이 yi 이 rhee 리 ri 리 li 리 yee 이 park 박 pak 박 bak 박 paik 백 baek 백 paek 백 choi 최 choe 최 cho 조 jo 조 joe 조 ' +
    'jung 정 chung 정 cheong 정 jong 종 chong 종 jang 장 chang 장 chun 전 jun 준 june 준 joon 준 chin 진 sung 성 suk 석 ' +
    'seok 석 hyun 현 kyung 경 kyong 경 myung 명 young 영 yong 용 hyung 형 byung 병 pyung 평 yun 윤 yoon 윤 youn 윤 ' +
    'roh 노 noh 노 ro 로 moon 문 mun 문 shin 신 sin 신 shim 심 sim 심 duck 덕 deok 덕 tok 덕 chul 철 chol 철 cheol 철 hun 훈 hoon 훈 ' +
    'kun 건 gun 건 geon 건 bum 범 beom 범 lim 임 im 임 rim 림 yoo 유 yu 유 you 유 woo 우 wu 우 oh 오 o 오 ahn 안 an 안 ' +
    'kwon 권 gwon 권 kwak 곽 kang 강 gang 강 kim 김 gim 김 ki 기 ko 고 koo 구 ku 구 tae 태 thae 태 tak 탁 pyo 표 pil 필 ' +
    'phil 필 hyuk 혁 hyok 혁 hyeok 혁 rok 록 sik 식 shik 식 si 시 shi 시 ryul 률 yul 율 hee 희 hui 희 hi 희 eun 은 un 은 ' +
    'nam 남 han 한 suh 서 seo 서 so 서 soh 소 kook 국 kuk 국 guk 국 ju 주 joo 주 seung 승 sye 세 sub 섭 sup 섭 ' +
    'jin 진 whan 환 wha 화 hwan 환 wan 완 hwa 화 bong 봉 pong 봉 mok 목 tu 두 doo 두 du 두 syng 승 ban 반 pan 반 won 원 ' +
    'jae 재 chae 채 che 제 je 제 hak 학 hyon 현 hyong 형 myong 명 yol 열 yeol 열 ok 옥 uk 욱 wook 욱 kwan 관 kwang 광',
);

const FAMILIES = new Set(
  'bong chun huh jeon jon jun rho go gu eun byeon seon son kim lee yi rhee ri park pak choi choe jung chung jeong jong kang cho jo yoon yun jang chang lim im rim han oh o seo suh shin sin kwon hwang ahn an song hong yoo yu ryu ko moon mun yang bae pae baek paek paik heo hur ho nam sim shim roh noh no ha kwak sung seong cha joo ju woo koo ku min na jin chin ji chi eom um won chae cheon chon pang bang kong hyun hyon ham byun yeo choo chu do so sok seok sun sol ma gil kil wi pyo myung ki ban pan ra thae tae ryang maeng yo hyong paik'.split(
    ' ',
  ),
);

const SYLLABLE =
  /^(kk|tt|pp|ss|jj|tch|ch|sh|kh|th|ph|[gkndtrlmbpsjh])?(yae|yeo|yoo|you|wae|weo|woo|wee|eui|ae|ai|ay|ya|ye|yo|yu|eo|eu|ee|oe|oi|oo|ou|ui|wa|wo|we|wi|ie|io|[aeiou])(ng|[gkndtlmbp])?$/;
const SYLLABLE_INITIALS: Readonly<Record<string, string>> = {
  sh: 's',
  kh: 'k',
  th: 't',
  ph: 'p',
  tch: 'ch',
  l: 'r',
};

function compose(text: string): string | undefined {
  const free = FREE.get(text);
  if (free !== undefined) return free;
  const match = SYLLABLE.exec(text);
  if (match === null) return undefined;
  const [, start = '', vowel = '', end = ''] = match;
  // k, p and t at the start are the plain stops in McCune–Reischauer and in most free spellings.
  const plain = { k: 'g', p: 'b', t: 'd' }[start];
  const initial = INITIALS.indexOf(plain ?? SYLLABLE_INITIALS[start] ?? start);
  const middle = VOWELS.indexOf(FREE_VOWELS[vowel] ?? vowel);
  const final = FINALS[end];
  if (initial < 0 || middle < 0 || final === undefined) return undefined;
  return String.fromCodePoint(0xac00 + initial * 588 + middle * 28 + final);
}

/** Splits a lower-case piece into at most `most` syllables, the longest first. */
function pieces(text: string, most: number): string | undefined {
  if (text === '') return '';
  if (most === 0) return undefined;
  for (let size = Math.min(6, text.length); size > 0; size--) {
    const head = compose(text.slice(0, size));
    if (head === undefined) continue;
    // A consonant between vowels starts the second syllable.
    const rest = text.slice(size);
    if (
      /^[aeiouwy]/.test(rest) &&
      /[gkndtrlmbp]$/.test(text.slice(0, size)) &&
      !text.slice(0, size).endsWith('ng')
    )
      continue;
    const tail = pieces(rest, most - 1);
    if (tail !== undefined) return head + tail;
  }
  return undefined;
}

/** "Park Geun-hye" → "박근혜"; a name with its family last ("Syngman Rhee") is turned round. */
export function personToHangul(name: string): string | undefined {
  let words = name
    .replace(/[’'‘ʻʼ]/g, '')
    .replace(/ŏ/g, 'eo')
    .replace(/ŭ/g, 'eu')
    .split(' ');
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  words = words.map((word) => word.toLowerCase());
  if (!FAMILIES.has(words[0]!) && FAMILIES.has(words.at(-1)!)) words.unshift(words.pop()!);
  if (!FAMILIES.has(words[0]!)) return undefined;
  const family = compose(words[0]!);
  const given = words
    .slice(1)
    .join('-')
    .split('-')
    .map((piece) => pieces(piece, 2));
  if (family === undefined || given.some((piece) => piece === undefined)) return undefined;
  const text = given.join('');
  return text.length > 3 ? undefined : family + text;
}

/** A place in the Revised Romanisation, without its suffix: "Cheongju" → "Cshongdzsu". */
export function fromRomanisedKoreanPlace(name: string): string | undefined {
  if (!/^\p{Lu}[\p{L}'’]+$/u.test(name)) return undefined;
  const hangul = placeSyllables(name.toLowerCase().replace(/['’]/g, ''), 4);
  return hangul === undefined ? undefined : fromHangulPlace(hangul);
}

function placeSyllables(text: string, most: number): string | undefined {
  if (text === '') return '';
  if (most === 0) return undefined;
  for (let size = Math.min(6, text.length); size > 0; size--) {
    const head = revised(text.slice(0, size));
    const rest = text.slice(size);
    if (
      head === undefined ||
      (/^[aeiouwy]/.test(rest) &&
        /[gkdtrlmbp]$|[^n]n$/.test(text.slice(0, size)) &&
        !/ng$/.test(text.slice(0, size)))
    )
      continue;
    const tail = placeSyllables(rest, most - 1);
    if (tail !== undefined) return head + tail;
  }
  return undefined;
}

/** A syllable read strictly by the Revised Romanisation. */
function revised(text: string): string | undefined {
  const match =
    /^(kk|tt|pp|ss|jj|ch|[gkndtrlmbpsjh])?(yae|yeo|wae|ae|ya|ye|yo|yu|eo|eu|oe|ui|wa|wo|we|wi|[aeiou])(ng|[kntlmp])?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, start = '', vowel = '', end = ''] = match;
  const initial = INITIALS.indexOf({ l: 'r', k: 'g' }[start] ?? start);
  return String.fromCodePoint(0xac00 + initial * 588 + VOWELS.indexOf(vowel) * 28 + FINALS[end]!);
}
