/** By which rules the names of a state's people and places are spelt in Hungarian, and whether that is their usual name. */
import type { EntityId } from '../../knowledge/model';
import type { CyrillicLang } from './cyrillic';
import type { AsianNotation } from './romanised-asian';

/** A script with its rules; `Latn-*` are English romanisations. */
export type Notation =
  | CyrillicLang
  | 'el'
  | 'ko'
  | 'ka'
  | 'hy'
  | `Latn-${CyrillicLang | AsianNotation | 'el' | 'ko' | 'ka' | 'hy' | 'zh' | 'ja' | 'kk' | 'ky'}`;

export interface Tradition {
  /** The first that spells a name gives the one to show; the others give further spellings. */
  notations: readonly Notation[];
  /** The same for places, where it differs. */
  places?: readonly Notation[];
  /**
   * Whether Hungarian cards show the spelling. `always`: Hungarian news respell all names of the state. `sure`:
   * only where every vowel's length is known, or the name is surely one of the language. `never`: they mostly write names as the state itself does in Latin
   * letters (Serbia, Azerbaijan), or as English and French do (India, the Maghreb), and the spelling only finds.
   */
  shown: 'always' | 'sure' | 'never';
}

const tradition = (shown: Tradition['shown'], ...notations: Notation[]): Tradition => ({ notations, shown });

const RUSSIAN = tradition('always', 'ru', 'Latn-ru');
const CENTRAL_ASIAN = tradition('always', 'ru', 'Latn-ky');
const GREEK = tradition('always', 'el', 'Latn-el');
const KOREAN = tradition('always', 'ko', 'Latn-ko');
const SERBIAN = tradition('never', 'sr', 'Latn-sr');
const ARABIC = tradition('sure', 'Latn-ar');
const ARABIC_FINDS = tradition('never', 'Latn-ar');
const PERSIAN = tradition('sure', 'Latn-fa');
const INDIAN = tradition('never', 'Latn-hi');

export const TRADITIONS: Readonly<Record<EntityId, Tradition>> = {
  Q159: RUSSIAN, // Russia
  Q15180: RUSSIAN, // Soviet Union
  Q34266: RUSSIAN, // Russian Empire
  Q212: tradition('always', 'uk', 'Latn-uk', 'ru'), // Ukraine; the Russian name is the older one in Hungarian
  Q184: { ...tradition('always', 'ru', 'Latn-ru', 'be'), places: ['be', 'Latn-be', 'ru'] }, // Belarus
  Q219: tradition('always', 'bg', 'Latn-bg'), // Bulgaria
  Q221: tradition('sure', 'mk', 'Latn-mk'), // North Macedonia
  Q403: SERBIAN, // Serbia
  Q236: SERBIAN, // Montenegro
  Q225: SERBIAN, // Bosnia and Herzegovina
  Q230: tradition('always', 'ka', 'Latn-ka'), // Georgia
  Q399: tradition('always', 'hy', 'Latn-hy'), // Armenia
  Q227: tradition('never', 'ru', 'Latn-ru'), // Azerbaijan
  Q232: tradition('always', 'ru', 'Latn-kk'), // Kazakhstan
  Q813: CENTRAL_ASIAN, // Kyrgyzstan
  Q863: CENTRAL_ASIAN, // Tajikistan
  Q265: CENTRAL_ASIAN, // Uzbekistan
  Q874: CENTRAL_ASIAN, // Turkmenistan
  Q711: tradition('always', 'Latn-mn'), // Mongolia
  Q41: GREEK, // Greece
  Q229: GREEK, // Cyprus
  Q644636: GREEK, // the island of Cyprus
  Q884: KOREAN, // South Korea
  Q423: KOREAN, // North Korea
  Q148: tradition('always', 'Latn-zh'), // China
  Q17: tradition('always', 'Latn-ja'), // Japan
  Q801: tradition('never', 'Latn-he'), // Israel
  Q794: PERSIAN, // Iran
  Q889: PERSIAN, // Afghanistan
  Q79: ARABIC, // Egypt
  Q796: ARABIC, // Iraq
  Q858: ARABIC, // Syria
  Q810: ARABIC, // Jordan
  Q851: ARABIC, // Saudi Arabia
  Q805: ARABIC, // Yemen
  Q846: ARABIC, // Qatar
  Q817: ARABIC, // Kuwait
  Q878: ARABIC, // United Arab Emirates
  Q398: ARABIC, // Bahrain
  Q842: ARABIC, // Oman
  Q1016: ARABIC, // Libya
  Q1049: ARABIC, // Sudan
  Q219060: ARABIC, // Palestine
  Q822: ARABIC_FINDS, // Lebanon
  Q1028: ARABIC_FINDS, // Morocco
  Q262: ARABIC_FINDS, // Algeria
  Q948: ARABIC_FINDS, // Tunisia
  Q668: INDIAN, // India
  Q843: INDIAN, // Pakistan
  Q902: INDIAN, // Bangladesh
  Q837: INDIAN, // Nepal
};
