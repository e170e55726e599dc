/** What the card itself says, in the language of the article. */
import type { ArticleLang } from '../knowledge/model';

export interface CardStrings {
  /** Of the dialog: "Background: Russia". */
  about(label: string): string;
  loading: string;
  close: string;
  back: string;
  pin: string;
  onThisPage: string;
  facts: string;
  offices: string;
  others: string;
  sources: string;
  source: string;
  asOf: string;
  map(label: string): string;
  articleDate: string;
  more: string;
  opensInNewTab: string;
  licence: string;
  copy: string;
  copied: string;
  /** Of a mark: another is meant. */
  notThis: string;
  /** Of the entity: it is marked nowhere any more. */
  hide: string;
  /** Of what the card says. */
  wrong: string;
  noted: string;
  /** Beside another reading: this one is meant. */
  thisOne: string;
}

const hu: CardStrings = {
  about: (label) => `Háttér: ${label}`,
  loading: 'Betöltés…',
  close: 'Bezárás',
  back: 'Vissza',
  pin: 'Maradjon nyitva',
  onThisPage: 'Ezen az oldalon',
  facts: 'Adatok',
  offices: 'Tisztségek',
  others: 'Másról van szó?',
  sources: 'Források',
  source: 'Forrás',
  asOf: 'állapot:',
  map: (label) => `Térkép: ${label}`,
  articleDate: 'a cikk napja',
  more: 'Továbbiak',
  opensInNewTab: 'új lapon nyílik',
  licence: 'licenc:',
  copy: 'Másolás',
  copied: 'Másolva',
  notThis: 'Nem ez',
  hide: 'Sehol se jelölje',
  wrong: 'Hibás',
  noted: 'Feljegyezve',
  thisOne: 'Ez az',
};

const en: CardStrings = {
  about: (label) => `Background: ${label}`,
  loading: 'Loading…',
  close: 'Close',
  back: 'Back',
  pin: 'Keep open',
  onThisPage: 'On this page',
  facts: 'Facts',
  offices: 'Offices held',
  others: 'Not the one meant?',
  sources: 'Sources',
  source: 'Source',
  asOf: 'as of',
  map: (label) => `Map: ${label}`,
  articleDate: 'day of the article',
  more: 'More',
  opensInNewTab: 'opens in a new tab',
  licence: 'licence:',
  copy: 'Copy',
  copied: 'Copied',
  notThis: 'Not this',
  hide: 'Hide everywhere',
  wrong: 'Wrong',
  noted: 'Noted',
  thisOne: 'This one',
};

const de: CardStrings = {
  about: (label) => `Hintergrund: ${label}`,
  loading: 'Wird geladen…',
  close: 'Schließen',
  back: 'Zurück',
  pin: 'Offen halten',
  onThisPage: 'Auf dieser Seite',
  facts: 'Fakten',
  offices: 'Ämter',
  others: 'Nicht gemeint?',
  sources: 'Quellen',
  source: 'Quelle',
  asOf: 'Stand:',
  map: (label) => `Karte: ${label}`,
  articleDate: 'Tag des Artikels',
  more: 'Mehr',
  opensInNewTab: 'öffnet in neuem Tab',
  licence: 'Lizenz:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notThis: 'Nicht gemeint',
  hide: 'Nie markieren',
  wrong: 'Falsch',
  noted: 'Notiert',
  thisOne: 'Dies ist gemeint',
};

const byLang: Record<ArticleLang, CardStrings> = { hu, en, de };

/** Strings for a BCP 47 language; English for a language that Glossa does not read. */
export function cardStrings(lang: string): CardStrings {
  const code = lang.toLowerCase().split('-')[0] ?? '';
  return code in byLang ? byLang[code as ArticleLang] : en;
}
