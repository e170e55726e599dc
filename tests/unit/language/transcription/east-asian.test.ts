import { describe, expect, it } from 'vitest';
import { transcribe } from '../../../../src/language/transcription';
import { spells } from './rows';

spells(
  'ko',
  `
  김정은 | Kim Dzsongun | ㅈ is voiced between voiced sounds, ㅇ moves the final over
  김정일 | Kim Dzsongil | the given name is one word
  문재인 | Mun Dzsein | ㅐ is e
  윤석열 | Jun Szogjol | ㅋ-sound over to the next vowel
  박근혜 | Pak Kunhje | plain after a voiceless final
  반기문 | Pan Gimun | ㄱ voiced after n
  이명박 | I Mjongbak | ㅂ voiced after ng
  박정희 | Pak Csonghi | ㅢ after a consonant is i
  노태우 | No Theu | aspirates with h
  최룡해 | Cshö Rjonghe | ㅚ is ö, ㅊ is csh
  신익희 | Sin Ikhi | s before i
  전두환 | Cson Duhvan | ㅘ is va
  한덕수 | Han Dokszu | ㅅ is sz
  강지환 | Kang Dzsihvan | ㅈ voiced after ng
  김대중 | Kim Dedzsung | ㅐ is e, ㅈ voiced
`,
);

spells(
  'Latn-ko',
  `
  Kim Jong-il | Kim Dzsongil | McCune–Reischauer without marks
  Kim Jong-un | Kim Dzsongun | hyphenated syllables
  Moon Jae-in | Mun Dzsein | oo is u
  Yoon Suk Yeol | Jun Szogjol | free spelling: Suk is 석
  Lee Jae-myung | I Dzsemjong | Lee is 이, myung 명
  Ban Ki-moon | Pan Gimun | Ban is ㅂ
  Park Geun-hye | Pak Kunhje | Park is 박
  Choe Ryong-hae | Cshö Rjonghe | Choe is 최
  Roh Tae-woo | No Theu | Roh is 노
  Park Chung-hee | Pak Csonghi | Chung is 정
  Chun Doo-hwan | Cson Duhvan | Chun is 전
  Jang Song-thaek | Csang Szongthek | thae is 태
  Bong Joon-ho | Pong Dzsunho | Joon is 준
  Kim Yo-jong | Kim Jodzsong | jong
  Kang Kyung-wha | Kang Gjonghva | wha is 화
  Choi Soon-sil | Cshö Szunsil | Choi is 최, s before i
`,
);

spells(
  'Latn-ko',
  `
  Incheon | Incshon | ch is csh
  Daejeon | Tedzson | ae is e, eo is o
  Gwangju | Kvangdzsu | initial g is k
  Pyeongchang | Phjongcshang | p is ph
  Cheongju | Cshongdzsu | j voiced after ng
`,
  'place',
);

spells(
  'Latn-zh',
  `
  Xi Jinping | Hszi Csin-ping | x is hsz, j is cs
  Hu Jintao | Hu Csin-tao | t is t
  Deng Xiaoping | Teng Hsziao-ping | d is t
  Li Keqiang | Li Ko-csiang | ke is ko, q is cs
  Wen Jiabao | Ven Csia-pao | w is v, b is p
  Jiang Zemin | Csiang Cö-min | z is c, e is ö
  Zhou Enlai | Csou En-laj | zh is cs, ai is aj
  Hua Guofeng | Hua Kuo-feng | g is k
  Peng Liyuan | Peng Li-jüan | yuan is jüan
  Wang Yi | Vang Ji | yi is ji
  Zhao Leji | Csao Lö-csi | le is lö
  Ding Xuexiang | Ting Hszüe-hsziang | xue is hszüe
  Liu Xiaobo | Liu Hsziao-po | bo is po
  He Lifeng | Ho Li-feng | he is ho
  Keqiang Li | Li Ko-csiang | turned round
  Hu Jin Tao | Hu Csin-tao | syllables joined
  Mao Zedong | Mao Cö-tung | ong is ung
`,
);

spells(
  'Latn-zh',
  `
  Wuxi | Vuhszi | syllables written together
  Xi'an | Hszian | the apostrophe parts syllables
  Guangzhou | Kuangcsou | g, zh
  Sichuan | Szecsuan | si is sze
  Dongguan | Tungkuan | ong is ung
  Zhuhai | Csuhaj | ai is aj
`,
  'place',
);

spells(
  'Latn-ja',
  `
  Shinzo Abe | Abe Sinzó | family first, -zo is zó
  Shinzō Abe | Abe Sinzó | marked length
  Fumio Kishida | Kisida Fumio | -o of 雄 is short
  Yoshihide Suga | Szuga Josihide | s is sz, y is j
  Junichiro Koizumi | Koizumi Dzsunicsiró | j is dzs, -ro is ró
  Taro Aso | Aszó Taró | families in -o
  Taro Kono | Kóno Taró | Kono is long
  Koichi Tanaka | Tanaka Kóicsi | Koichi is long
  Ryutaro Hashimoto | Hasimoto Rjútaró | Ryu is long
  Shohei Ohtani | Ótani Sóhei | Oh is ó
  Kiichi Miyazawa | Mijazava Kiicsi | w is v
  Soichi Noguchi | Nogucsi Szóicsi | So is long
  Yasuhiro Nakasone | Nakaszone Jaszuhiro | -hiro is short
  Kenzaburo Oe | Óe Kenzaburó | Oe is long
  Satoshi Tsumabuki | Cumabuki Szatosi | ts is c
  Jun'ichi Ishii | Isii Dzsunicsi | the apostrophe is left out
`,
);

spells(
  'Latn-ja',
  `
  Fukushima | Fukusima | sh is s
  Kochi | Kócsi | known long vowels
  Wakkanai | Vakkanai | double consonants
  Matsuyama | Macujama | ts is c
`,
  'place',
);

describe('Japanese', () => {
  const names = (name: string, known = {}) =>
    transcribe(name, 'Latn-ja', { kind: 'person', ...known }).map((one) => one.name);

  it('tells the length by the Chinese characters', () => {
    expect(names('Jiro Ono', { kanji: '大野 次郎' })[0]).toBe('Óno Dzsiró');
    expect(names('Jiro Ono', { kanji: '小野次郎' })[0]).toBe('Ono Dzsiró');
  });

  it('leaves the order of those who come family first in English', () => {
    expect(names('Oda Nobunaga', { familyFirst: true })[0]).toBe('Oda Nobunaga');
  });

  it('gives the order of English and the spelling without accents too', () => {
    expect(names('Shinzo Abe')).toEqual(['Abe Sinzó', 'Sinzó Abe', 'Abe Sinzo', 'Sinzo Abe']);
  });
});

describe('Korean', () => {
  it('gives the syllables apart too, as news agencies write them', () => {
    expect(transcribe('Kim Jong-un', 'Latn-ko').map((one) => one.name)).toEqual([
      'Kim Dzsongun',
      'Kim Dzsong Un',
    ]);
  });
});
