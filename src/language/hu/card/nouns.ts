/** The Hungarian table of nouns: what names and roles need beyond the rules of grammar.ts. */
import type { Role } from '../../../knowledge/model';

/** Abbreviations read as words although they begin with a consonant whose name has a vowel first. */
export const READ_AS_WORDS: ReadonlySet<string> = new Set([
  'NATO',
  'NASA',
  'MÁV',
  'MOL',
  'MALÉV',
  'SARS',
  'FIFA',
  'LEGO',
  'RAF',
  'NAV',
  'MÁSZ',
  'LIBE',
  'SALT',
  'START',
  'SEAT',
  'NOB',
]);

/** Last words that make a geographical name a common noun's phrase, which takes the article. */
export const COMMON_NOUN =
  /(?:államok|királyság|köztársaság|emírségek|sziget|szigetek|térség|zóna|unió|szövetség|szövetsége|szervezet|szervezete|közösség|közössége|tanács|tanácsa|bizottság|párt|bank|szentszék|vatikán|krím|emirátus|birodalom|kormányzóság|terület|területek|megye|vármegye|kerület|föld|partvidék|félsziget|hatóság|lovagrend|övezet|régió|nagyfejedelemség)$/i;
/** Those that end so and are taken as plain names: "Thaiföld elnöke". */
export const BARE: ReadonlySet<string> = new Set([
  'Thaiföld',
  'Szváziföld',
  'Saint Vincent és a Grenadine-szigetek',
  'Vatikán Város',
  'Csecsenföld',
  'Felföld',
  'Fokföld',
  'Zöldföld',
]);
/** Names with the article for no reason that the spelling shows. */
export const DEFINITE: ReadonlySet<string> = new Set(['Vatikán', 'Krím', 'Kreml', 'Donbasz', 'Szovjetunió']);

/** Places that one is "on": -on, -en, -ön, where others take -ban, -ben. */
export const ON_PLACES: ReadonlySet<string> = new Set([
  'Magyarország',
  'Izland',
  'Szent Ilona',
  'Bermuda',
  'Anguilla',
  'Curaçao',
  'Réunion',
  'Grönland',
  'Málta',
  'Ciprus',
  'Kréta',
  'Szicília',
  'Szardínia',
  'Korzika',
  'Srí Lanka',
  'Tajvan',
  'Madagaszkár',
  'Mauritius',
  'Jamaica',
  'Haiti',
  'Barbados',
  'Grenada',
  'Új-Zéland',
  'Borneó',
  'Jáva',
  'Bali',
  'Szumátra',
  'Okinava',
  'Hokkaidó',
  'Tasmania',
  'Puerto Rico',
  'Bahama-szigetek',
  'Saint Lucia',
  'Szahalin',
  'Elefántcsontpart',
]);

/** Names of which a last letter is silent: the ending stands behind a hyphen. */
export const IRREGULAR_PLACES: Readonly<Record<string, string>> = {
  Guadeloupe: 'Guadeloupe-on',
  Martinique: 'Martinique-on',
  Mayotte: 'Mayotte-on',
  Antarktisz: 'az Antarktiszon',
};

/** Usual shorter names of states within a phrase. */
export const SHORTER: Readonly<Record<string, string>> = {
  'Amerikai Egyesült Államok': 'Egyesült Államok',
};

/** Offices by role, possessed: "Oroszország elnöke". */
export const ROLE_NOUNS: Partial<Record<Role, string>> = {
  president: 'elnöke',
  vicePresident: 'alelnöke',
  primeMinister: 'miniszterelnöke',
  deputyPrimeMinister: 'miniszterelnök-helyettese',
  chancellor: 'kancellárja',
  viceChancellor: 'alkancellárja',
  monarch: 'uralkodója',
  consort: 'uralkodójának házastársa',
  crownPrince: 'trónörököse',
  governorGeneral: 'főkormányzója',
  supremeLeader: 'legfőbb vezetője',
  generalSecretary: 'főtitkára',
  secretaryGeneral: 'főtitkára',
  headOfState: 'államfője',
  headOfGovernment: 'kormányfője',
  leader: 'vezetője',
  'minister.foreign': 'külügyminisztere',
  'minister.defence': 'védelmi minisztere',
  'minister.finance': 'pénzügyminisztere',
  'minister.interior': 'belügyminisztere',
  'minister.justice': 'igazságügyi minisztere',
  'minister.economy': 'gazdasági minisztere',
  'minister.health': 'egészségügyi minisztere',
  'minister.education': 'oktatási minisztere',
  'minister.agriculture': 'mezőgazdasági minisztere',
  'minister.energy': 'energiaügyi minisztere',
  'minister.environment': 'környezetvédelmi minisztere',
  'minister.transport': 'közlekedési minisztere',
  'minister.culture': 'kulturális minisztere',
  'minister.labour': 'munkaügyi minisztere',
  'minister.trade': 'kereskedelmi minisztere',
  'minister.science': 'tudományügyi minisztere',
  'minister.sport': 'sportminisztere',
  'minister.development': 'fejlesztési minisztere',
  'minister.europe': 'európai ügyekért felelős minisztere',
  'minister.digital': 'digitális ügyekért felelős minisztere',
  'minister.social': 'szociális minisztere',
  'minister.prime-office': 'miniszterelnökséget vezető minisztere',
  'minister.other': 'minisztere',
  stateSecretary: 'államtitkára',
  speaker: 'parlamentjének elnöke',
  legislator: 'parlamentjének tagja',
  governor: 'kormányzója',
  mayor: 'polgármestere',
  ambassador: 'nagykövete',
  centralBankGovernor: 'jegybankjának elnöke',
  armyChief: 'vezérkari főnöke',
  attorneyGeneral: 'főügyésze',
  chiefJustice: 'legfőbb bírája',
  intelligenceChief: 'titkosszolgálatának vezetője',
  spokesperson: 'szóvivője',
  commissioner: 'biztosa',
  partyLeader: 'elnöke',
  ceo: 'vezérigazgatója',
  chair: 'elnöke',
  director: 'igazgatója',
  editor: 'főszerkesztője',
  pope: 'pápája',
  patriarch: 'pátriárkája',
  archbishop: 'érseke',
  bishop: 'püspöke',
  coach: 'edzője',
  captain: 'csapatkapitánya',
  foreignPolicyChief: 'külpolitikai főképviselője',
  adviser: 'tanácsadója',
};

/** Who is at the head, as the label of a row: not possessed. */
export const HEAD_NOUNS: Partial<Record<Role, string>> = {
  president: 'Elnök',
  primeMinister: 'Miniszterelnök',
  governor: 'Kormányzó',
  mayor: 'Polgármester',
  secretaryGeneral: 'Főtitkár',
  partyLeader: 'Elnök',
  chair: 'Elnök',
  ceo: 'Vezérigazgató',
  director: 'Igazgató',
  editor: 'Főszerkesztő',
  coach: 'Edző',
};

/** Towards the eight winds, from north clockwise. */
export const WINDS = [
  'északra',
  'északkeletre',
  'keletre',
  'délkeletre',
  'délre',
  'délnyugatra',
  'nyugatra',
  'északnyugatra',
];
