/** Hungarian function words and cue words that linking reads. */
import { byWord } from '../../knowledge/fields';
import type { Kind } from '../../knowledge/model';
import type { RoleTime } from '../types';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Without their last dot. */
export const ABBREVIATIONS = words(
  'dr prof ifj id özv br gr szt st kb pl ún ill stb vö ford szerk sz old bp kft zrt nyrt bt rt kht jan febr márc ápr aug szept okt nov dec mr mrs ms jr sr inc ltd co corp no vs max min tel hrsz évf főv alez ezr fhdgy hdgy',
);

export const ARTICLES = words('a az egy e ez');

/** Besides articles, words that are capitalised only at the start of a sentence. */
export const OPENERS = words(
  'a az egy ez ezt azt ezért azért ennek annak ebben abban erre arra és de ha hogy mert nem is már most majd ám pedig így úgy csak mint amikor mikor míg miután mivel ugyanakkor azonban viszont emellett ezzel azzal szerinte ő ők mi én itt ott akkor eközben közben később korábban tegnap ma holnap kedden szerdán csütörtökön pénteken szombaton vasárnap hétfőn',
);

/** Common words of news and numerals for persons that subtitles hardly have, and that name newspapers, parties, clubs or towns too. */
export const NEWS_WORDS = words(
  'ketten hárman négyen öten hatan heten nyolcan kilencen tizen húszan harmincan százan ezren bors index momentum párbeszéd narancs mérce átlátszó haladás vasas honvéd építők roma ősz lendület forrás figyelő fórum tőke profit nemzetgyűlés',
);

/** What a state's adjective stands before where its language is meant: "orosz nyelven", "német szakos". */
const BEHIND_TONGUES = /^(?:nyelv|szak(?:os|on|ot)?$|ajkú$|anyanyelv|(?:le|át)?ford[ií]t)/;

/**
 * "angolul", "németül" (essivus-modalis); "franciából fordított", "magyarra fordította"; "orosz nyelven". `form` and
 * `after` as normaliseName gives them, with or without marks.
 */
export function isTongue(form: string, after: string): boolean {
  if (/[uü]l$/.test(form)) return true;
  if (/^(?:le|át)?ford[ií]t/.test(after)) return /(?:b[oóöő]l|r[ae])$/.test(form);
  return BEHIND_TONGUES.test(after) && !/[kt]$/.test(form);
}

/** Words that tell which sport it is. */
export const SPORTS = byWord({
  football: 'labdarúgó labdarúgás labdarúgócsapat futball futballista futballklub focista szabadrúgás',
  basketball: 'kosárlabda kosárlabdázó',
  hockey: 'jégkorong jégkorongozó',
  rugby: 'rögbi',
  tennis: 'tenisz teniszező',
  motorsport: 'időmérő futam rajtrács rajtkocka autóversenyző nagydíj forma-1 boxutca motogp',
  sport:
    'kézilabda kézilabdázó vízilabda vízilabdázó röplabda röplabdázó birkózás birkózó vívás cselgáncs asztalitenisz torna atlétika',
});

/** Words that tell an article about sport, as they stand in no other news as often. */
export const SPORT_WORDS = words(
  'nagydíj rajtkocka boxutca autóversenyző dobogós mérkőzés meccs gól gólpassz bajnokság bajnoki forduló félidő kapus edző vezetőedző csatár középpályás hátvéd védő labdarúgó labdarúgás labdarúgócsapat futball futballklub kézilabda kézilabdázó kosárlabda kosárlabdázó jégkorong vízilabda röplabda válogatott szezon idény tabella rájátszás selejtező elődöntő negyeddöntő nyolcaddöntő alapszakasz tizenegyes büntető szabadrúgás szöglet csapatkapitány játékvezető szurkoló pályaválasztó kieső feljutó élvonal kispad cserejátékos játékos igazolás átigazolás verseny versenyző időmérő futam rajtrács világbajnok világbajnokság vb eb bl nb',
);

/** Particles, conjunctions and postpositions, which stand behind whole noun phrases. */
/** The ending of what somebody becomes ("elnökké", "elnökévé", "királlyá"; A magyar nyelv könyve, translativus-factivus). */
export const BECOMING_FORM = /(?:v|lly|nny|ggy|tty|ssz|ccs|zzs|([b-df-hj-np-tv-z])\1)[áé]$/;

/** Behind an office in the dative: somebody comes to hold it ("elnöknek választották"). */
export const BECOMING = words(
  'választotta választották választják választja választották választanák jelölte jelölték jelöli jelölik jelölnék kinevezte kinevezték kinevezi kinevezik javasolta javasolták javasolja javasolják',
);

export const NUMERALS = words(
  'egy két kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz ezer több számos néhány',
);

export const AFTER_TITLES = words('című címmel');

/** Before "című", in place of a title. */
export const NOT_TITLES = words(
  'azonos ugyanazon ugyanolyan hasonló ilyen olyan más különböző fenti említett megegyező beszédes szellemes',
);

export const PHRASE_ENDS = words(
  'is pedig azonban viszont ugyanis sem se már még csak nem ellen ellenében szerint mögött mögé elé előtt után közül mellett mellé felett fölött alatt számára részére miatt helyett nélkül iránt által révén felé között közé ezúttal tegnap ma',
);

/** Words in the names of bodies of no state. */
export const WORLDLY = words('nemzetközi egyesült világ globális egyetemes');

/** Words before a list of titles. */
export const TITLE_HEADS = words(
  'regényei regények filmjei filmek könyvei könyvek drámái darabjai dalai dalok albumai albumok operái operák versei versek novellái musicaljei balettjei',
);

export const CONNECTORS = words(
  '  de la le el du des del della di da dos das van von der den zu bin ibn al abu ul of the for  az a y e af av ter ten',
);

export const TITLES = words(
  'dr dr. prof prof. professzor ifj ifj. id id. özv özv. gróf báró herceg hercegnő hercegné lord lady sir szent vitéz király királynő pápa császár sejk emír imám ajatollah rabbi bíboros érsek püspök tábornok vezérezredes altábornagy vezérőrnagy tengernagy admirális marsall ezredes alezredes őrnagy százados hadnagy mr mr. mrs mrs. ms ms. miss monsieur madame herr frau úr asszony atya nővér néhai',
);

/** Trades that private persons are introduced by, never someone whom everybody knows. */
export const TRADES = words(
  'lakatos asztalos kőműves ács villanyszerelő autószerelő vízszerelő burkoló hegesztő esztergályos sofőr buszsofőr kamionsofőr taxisofőr taxis buszvezető óvónő óvodapedagógus tanító tanítónő dajka postás kézbesítő eladó boltos pénztáros kereskedő gazdálkodó gazda állattartó juhász pásztor traktoros kertész erdész halász méhész nyugdíjas ápoló ápolónő védőnő gondozó mentős tűzoltó pincér szakács hentes pék cukrász fodrász kozmetikus könyvelő ügyintéző raktáros portás bányász varrónő takarítónő iparos kisiparos munkás segédmunkás diák egyetemista gimnazista lakos lakó szemtanú',
);

/** Professions that tell one bearer of a common name from another. */
export const PROFESSIONS = words(
  'csillagász fizikus kémikus biológus matematikus geológus meteorológus klímakutató kutató orvos főorvos sebész háziorvos állatorvos ügyvéd ügyész bíró közjegyző tanár docens mérnök építész informatikus programozó közgazdász elemző szociológus pszichológus történész régész néprajzkutató plébános lelkész rabbi lelkipásztor jegyző edző rendőr őrnagy százados alezredes ezredes',
);

/** Possessive pronouns in any case: "mieinket", "tieidnek" (A magyar nyelv könyve, birtokos névmások). */
export const PRONOUN =
  /^(?:eny[eé](?:m|im)|ti[eé](?:id|d|tek|itek)|öv[eé](?:k|i|ik)?|mi[eé](?:nk|ink))\p{L}{0,5}$/u;

/** Offices of towns, courts and the police, besides the roles. */
export const PUBLIC_TITLES = words(
  'képviselő alpolgármester jegyző főispán tanácsnok rendőr nyomozó őrnagy alezredes ügyész bíró plébános lelkész iskolaigazgató tűzoltó',
);

/** Names of competitions that are football's where nothing else is said. */
export const FOOTBALL_EVENTS: ReadonlySet<string> = new Set(['bajnokok ligája', 'bl']);

export const ARTISTS = words(
  'énekes énekesnő popénekes operaénekes színész színésznő rendező filmrendező zenész zeneszerző rapper gitáros dobos költő költőnő író írónő festő festőművész szobrász fotós fotográfus modell műsorvezető',
);

export const KIN = words(
  'fia lánya felesége férje testvére bátyja öccse húga nővére anyja apja édesanyja édesapja unokája unokatestvére élettársa menyasszonya vőlegénye barátnője',
);

export const NAME_HEADS = words(
  'kupa liga bajnok bajnokság bajnoki díj nagydíj emlékérem bazilika templom székesegyház katedrális kápolna kolostor palota kastély tó híd tér utca út szobor emlékmű szigetek sziget félsziget hegység stadion aréna pályaudvar repülőtér űrtávcső űrteleszkóp skála szindróma',
);

/** Words that make a state's adjective that of a people abroad. */
export const MINORITIES = words(
  'kisebbségi nemzetiségi etnikai külhoni túli délvidéki felvidéki őrvidéki partiumi székelyföldi muravidéki helybéli',
);

export const ROLE_TIMES: ReadonlyMap<string, RoleTime> = new Map<string, RoleTime>([
  ...'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik utolsó minden egyetlen valamennyi bármely bármelyik semelyik egyik másik több sok néhány leghosszabb legfiatalabb legidősebb'
    .split(' ')
    // One of many, or of all times.
    .map((word): [string, RoleTime] => [word, 'former']),
  ['volt', 'former'],
  ['egykori', 'former'],
  ['korábbi', 'former'],
  ['hajdani', 'former'],
  ['néhai', 'former'],
  ['akkori', 'former'],
  ['előző', 'former'],
  ['megbuktatott', 'former'],
  ['megbukott', 'former'],
  ['elűzött', 'former'],
  ['menesztett', 'former'],
  ['leváltott', 'former'],
  ['lemondott', 'former'],
  ['elhunyt', 'former'],
  ['meggyilkolt', 'former'],
  ['távozott', 'former'],
  ['bukott', 'former'],
  ['ex', 'former'],
  ['jelenlegi', 'now'],
  ['mostani', 'now'],
  ['leköszönő', 'now'],
  ['távozó', 'now'],
  ['ügyvezető', 'now'],
  ['ügyvivő', 'now'],
  ['ideiglenes', 'now'],
  ['megválasztott', 'next'],
  ['leendő', 'next'],
  ['kijelölt', 'next'],
  ['következő', 'next'],
  ['jövendő', 'next'],
]);

const CUES: readonly (readonly [Kind, string])[] = [
  [
    'water',
    'folyó folyam patak tó tenger óceán öböl szoros csatorna víztározó tengerszoros víz vízállás vízszint torkolat vízgyűjtő',
  ],
  [
    'mountain',
    'hegy hegység sziget szigetcsoport szigetek félsziget sivatag csúcs vulkán tűzhányó fennsík hágó fok',
  ],
  [
    'city',
    'város főváros nagyváros kisváros község falu település metropolisz kikötőváros megyeszékhely városrész városnegyed negyed külváros előváros',
  ],
  ['region', 'tartomány megye régió körzet vármegye terület tagállam tagköztársaság vidék kanton kerület'],
  ['country', 'köztársaság királyság állam ország szigetország államszövetség'],
  [
    'place',
    'tér utca út híd stadion repülőtér palota templom székesegyház kastély vár börtön erőmű pályaudvar állomás kikötő laktanya támaszpont kórház',
  ],
  ['party', 'párt pártszövetség néppárt'],
  [
    'company',
    'cég vállalat konszern óriáscég bank zrt zrt. nyrt nyrt. kft kft. rt rt. bt bt. gyártó légitársaság olajtársaság autógyártó biztosító',
  ],
  [
    'media',
    'hírügynökség lap napilap hetilap magazin hírportál portál televízió tévécsatorna hírtelevízió rádió folyóirat híroldal csatorna',
  ],
  [
    'organisation',
    'szervezet egyesület alapítvány intézet egyetem minisztérium bizottság szövetség hivatal ügynökség bíróság tanács szakszervezet akadémia kutatóintézet',
  ],
  ['team', 'csapat klub futballklub labdarúgóklub együttes fc sc'],
  ['event', 'csata háború válság fesztivál olimpia világbajnokság csúcstalálkozó hadművelet hurrikán'],
  ['work', 'film regény könyv sorozat dal album'],
  [
    'product',
    'hajó hadihajó fregatt romboló tengeralattjáró anyahajó repülőgép-hordozó csatahajó cirkáló komp tankhajó teherhajó luxushajó vitorlás jacht űrhajó űrsikló űrszonda űrtávcső',
  ],
];

export const TYPE_CUES: ReadonlyMap<string, Kind> = new Map(
  CUES.flatMap(([kind, list]) => list.split(' ').map((word): [string, Kind] => [word, kind])),
);

const POINTS =
  'észak dél kelet nyugat közép északkelet északnyugat délkelet délnyugat belső külső felső alsó'.split(' ');

/** "kelet-ukrajnai", "Észak-Afrika", "közép-európai": what is left names the place. */
export const DIRECTIONS: readonly string[] = POINTS.map((point) => `${point}-`);
