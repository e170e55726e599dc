/** German function words and cue words that linking reads. */
import { byWord } from '../../knowledge/fields';
import type { Kind } from '../../knowledge/model';
import type { RoleTime } from '../types';
import { isPersonNoun } from './person-nouns';

/** Words as they stand and as keys: normalised, "ß" is "ss". */
function words(list: string): ReadonlySet<string> {
  return new Set(`${list} ${list.replaceAll('ß', 'ss')}`.split(' '));
}

export const ABBREVIATIONS = words(
  'dr prof st nr bzw ca usw vgl hr fr str abs art jh mio mrd dipl ing geb gest jr sen inkl zzgl ggf evtl bspw sog',
);

export const ARTICLES = words('der die das den dem des ein eine einen einem einer eines');

/** With those that prepositions have taken in. */
export const DEFINITE_ARTICLES = words('der die das dem den des im am zum zur vom beim ins ans');

export const OPENERS = words(
  'der die das den dem des ein eine er sie es wir ihr in im am an auf bei mit nach von zu zum zur für und aber doch wenn als dass auch so nun dies diese dieser',
);

/** Without those that are names too: Mai, August. */
export const CALENDAR = words(
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april juni juli september oktober november dezember',
);

export const MONTHS = words('mai august');

export const BEFORE_MONTHS = words(
  'im anfang mitte ende seit bis ab vom zum letzten nächsten vergangenen kommenden diesen',
);

/** With "zum" or "zur" before an office: somebody comes to hold it. */
export const BECOMING = words(
  'gewählt wählt wählte wählten wählen ernannt ernennt ernannte ernannten ernennen bestimmt bestimmte bestimmten gekürt kürte nominiert nominierte nominierten vorgeschlagen berufen aufgestiegen befördert gekrönt',
);

export const NUMERALS = words(
  'ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend dutzende hunderte tausende mehrere',
);

/** Words in the names of bodies of no state. */
export const WORLDLY = words(
  'international internationale internationaler internationales internationalen vereinte vereinten',
);

/** Words before a list of titles. */
export const TITLE_HEADS = words(
  'romane romanen filme filmen bücher büchern stücke stücken dramen lieder liedern alben opern gedichte gedichten erzählungen novellen musicals ballette',
);

export const CONNECTORS = words('von der den dem des zu zur of the de la le du del di van bin ibn al el');

const TITLE_WORDS = words(
  'bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin regierungsrat regierungsrätin landrat landrätin stadtrat stadträtin herr herrn frau dr dr. prof prof. professor professorin graf gräfin fürst prinz prinzessin könig königin papst kardinal general oberst',
);

/** Titles and nouns that stand before a person's name. */
export const TITLES = { has: (word: string): boolean => TITLE_WORDS.has(word) || isPersonNoun(word) };

function declined(stem: string): string[] {
  return ['e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending);
}

/** Words that tell which sport it is. */
export const SPORTS = byWord({
  football: 'fussball fussballer bundesliga torwart torhüter elfmeter',
  americanFootball: 'quarterback touchdown',
  baseball: 'baseball',
  basketball: 'basketball basketballer',
  hockey: 'eishockey',
  rugby: 'rugby',
  tennis: 'tennis tennisspieler',
  motorsport: 'rennstall pole-position motorsport formel-1 rennfahrer boxenstopp startreihe motogp',
  sport:
    'handball handballer volleyball biathlon skispringen skispringer leichtathletik turnen radsport golf',
});

/** Words that tell an article about sport, as they stand in no other news as often; base form. */
export const SPORT_WORDS = words(
  'rennfahrer boxenstopp startreihe startplatz qualifying saisonrennen doppelsieg titelverteidiger titelanwärter weltmeister wm-wertung wm-punkt weltcup biathlon olympiasieger tennis bundesliga spieltag tor tore treffer torschütze siegtreffer ausgleich halbzeit elfmeter elfmeterschießen freistoß torwart torhüter stürmer verteidiger mittelfeldspieler trainer bundestrainer cheftrainer abstieg aufstieg tabelle tabellenführer meister meisterschaft pokal viertelfinale halbfinale achtelfinale finale hinspiel rückspiel auswärtsspiel heimspiel unentschieden gelbsperre mannschaft fußball handball eishockey basketball weltmeisterschaft europameisterschaft saison rückrunde hinrunde doppelpack eigentor nachspielzeit schiedsrichter ersatzspieler',
);

/** Who is called so right before a name is hardly one whom readers know: "der Landwirt Hans Müller". */
export const EVERYDAY_TITLES = words(
  'landwirt landwirtin bauer bäuerin rentner rentnerin anwohner anwohnerin passant passantin makler maklerin augenzeuge augenzeugin urlauber urlauberin tourist touristin pendler pendlerin hausmeister hausbesitzer',
);

/** Offices of towns, courts and the police, besides the roles. */
export const PUBLIC_TITLES = words(
  'stadtrat stadträtin gemeinderat gemeinderätin landrat landrätin stadtverordneter stadtverordnete ortsvorsteher ortsvorsteherin polizist polizistin polizeisprecher polizeisprecherin hauptkommissar hauptkommissarin oberkommissar staatsanwalt staatsanwältin amtsrichter amtsrichterin schulleiter schulleiterin pfarrer pfarrerin feuerwehrmann',
);

/** Names of competitions that are football's where nothing else is said. */
export const FOOTBALL_EVENTS: ReadonlySet<string> = new Set(['champions league', 'weltmeisterschaft']);

/** English words that end the names of firms. */
export const FIRM_HEADS = words(
  'systems partners industries technologies technology motors pharmaceuticals therapeutics records studios entertainment solutions ventures consulting foods labs networks brothers resources securities airlines airways semiconductor',
);

/** What federations and states call bodies of theirs. */
export const BODY_NOUN = /^(?:bundes|landes|staats|verfassungs|unter|ober)\p{L}{3,}/u;

/** Nouns that a body goes by once it is named in full. */
export const BODY_HEADS = words(
  'kommission parlament gerichtshof zentralbank notenbank behörde agentur verteidigungsbündnis staatengemeinschaft weltverband kontinentalverband sicherheitsrat generalversammlung staatsanwaltschaft',
);

export const NAME_HEADS = words(
  'stiftung preis platz straße allee ring brücke haus universität hochschule akademie institut gymnasium schule gesellschaft museum medaille orden kaserne pokal cup archiv',
);

export const HOUSES = words(
  'schloss burg kloster stadion klinik klinikum café cafe hotel restaurant gasthof gasthaus gaststätte wirtshaus pension bar kino pizzeria apotheke bäckerei villa camping grandhotel hostel club kneipe biergarten',
);

export const KIN = words(
  'bruder schwester sohn tochter ehefrau ehemann mutter vater cousin onkel tante neffe nichte enkel enkelin großvater großmutter',
);

/** Words that make a state's adjective that of a people abroad. */
export const MINORITIES = words('ethnisch ethnische ethnischer ethnischen');

export const ROLE_TIMES: ReadonlyMap<string, RoleTime> = new Map<string, RoleTime>([
  // One of many, or of all times.
  ...[
    'erst',
    'zweit',
    'dritt',
    'viert',
    'fünft',
    'sechst',
    'siebt',
    'acht',
    'neunt',
    'zehnt',
    'letzt',
    'jed',
    'kein',
    'jeglich',
    'manch',
    'einzig',
  ].flatMap((stem) => declined(stem).map((form): [string, RoleTime] => [form, 'former'])),
  ['kein', 'former'],
  ...['ehemalig', 'früher', 'einstig', 'damalig', 'vormalig', 'verstorben', 'gestürzt'].flatMap((stem) =>
    declined(stem).map((form): [string, RoleTime] => [form, 'former']),
  ),
  // "in seinem Amt als Ministerpräsident" may be any time.
  ['als', 'former'],
  ['ex', 'former'],
  ['alt', 'former'],
  ['frühere', 'former'],
  ['früherer', 'former'],
  ['früheren', 'former'],
  ...['amtierend', 'scheidend', 'geschäftsführend'].flatMap((stem) =>
    declined(stem).map((form): [string, RoleTime] => [form, 'now']),
  ),
  ...['künftig', 'designiert', 'nächst', 'zukünftig'].flatMap((stem) =>
    declined(stem).map((form): [string, RoleTime] => [form, 'next']),
  ),
]);

const VESSELS = [
  ...words(
    'schiff kriegsschiff fregatte korvette zerstörer u-boot flugzeugträger fähre frachter tanker öltanker kreuzfahrtschiff containerschiff segelschiff schulschiff jacht raumschiff raumsonde',
  ),
].map((word): [string, Kind] => [word, 'product']);

export const TYPE_CUES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['fluss', 'water'],
  ['see', 'water'],
  ['meer', 'water'],
  ['insel', 'mountain'],
  ['berg', 'mountain'],
  ['wüste', 'mountain'],
  ...'stadt hauptstadt stadtteil ortsteil stadtbezirk bezirk viertel stadtviertel vorort dorf gemeinde'
    .split(' ')
    .map((word): [string, Kind] => [word, 'city']),
  ['provinz', 'region'],
  ['region', 'region'],
  ['bundesland', 'region'],
  ...'straße strasse str. platz allee gasse weg chaussee ufer damm ring'
    .split(' ')
    .map((word): [string, Kind] => [word, 'place']),
  ['partei', 'party'],
  ...'zeitung tageszeitung wochenzeitung boulevardzeitung boulevardblatt zeitschrift magazin nachrichtenmagazin wochenmagazin wirtschaftsmagazin nachrichtenagentur nachrichtensender fernsehsender'
    .split(' ')
    .map((word): [string, Kind] => [word, 'media']),
  ['sender', 'media'],
  ['konzern', 'company'],
  ['unternehmen', 'company'],
  ...VESSELS,
]);
