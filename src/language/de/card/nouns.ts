/** The German table of nouns: gender, article and inflection of names, and both forms of offices. */
import type { Kind, Role } from '../../../knowledge/model';

export type Gender = 'm' | 'f' | 'n' | 'pl';

/** Names that take the article, by gender; names of states without one are neuter. */
const ARTICLED: Readonly<Record<Gender, readonly string[]>> = {
  f: [
    'Schweiz',
    'Türkei',
    'Ukraine',
    'Slowakei',
    'Mongolei',
    'Elfenbeinküste',
    'Côte d’Ivoire',
    'Europäische Union',
    'EU',
    'Vatikanstadt',
    'Sowjetunion',
    'NATO',
    'DDR',
    'UNO',
    'UN',
    'OSZE',
    'WHO',
    'OPEC',
    'UNESCO',
    'Tschechoslowakei',
    'Krim',
    'Bretagne',
    'Normandie',
    'Provence',
    'Toskana',
    'Lombardei',
    'Arktis',
    'Antarktis',
    'Bundeswehr',
    'Walachei',
  ],
  m: [
    'Irak',
    'Iran',
    'Jemen',
    'Libanon',
    'Oman',
    'Sudan',
    'Südsudan',
    'Tschad',
    'Kosovo',
    'Senegal',
    'Niger',
    'Kongo',
    'Vatikan',
    'Balkan',
    'Bundestag',
    'Bundesrat',
    'Kreml',
    'IWF',
    'Gazastreifen',
  ],
  n: ['Vereinigtes Königreich', 'UK', 'Saarland', 'Burgenland', 'Baltikum', 'Elsass', 'Kosovo-Gebiet'],
  pl: [
    'USA',
    'Vereinigte Staaten',
    'Vereinigte Staaten von Amerika',
    'Niederlande',
    'Karibische Niederlande',
    'Philippinen',
    'Malediven',
    'Seychellen',
    'Bahamas',
    'Komoren',
    'Salomonen',
    'Marshallinseln',
    'Vereinigte Arabische Emirate',
    'Vereinte Nationen',
    'Färöer',
    'Färöer-Inseln',
    'Kanaren',
    'Balearen',
    'Azoren',
    'Kurilen',
    'Falklandinseln',
    'Palästinensische Autonomiegebiete',
  ],
};

/** Last words whose names take the article, and common nouns of bodies, by gender. */
const HEADS: Readonly<Record<Gender, RegExp>> = {
  f: /(?:republik|union|inselgruppe|bank|partei|gesellschaft|organisation|agentur|kommission|behörde|kammer|universität|schule|zeitung|zeitschrift|stiftung|gewerkschaft|börse|kirche|liga|gemeinschaft|föderation|allianz|koalition|versammlung|bewegung|fraktion|regierung|armee|marine|luftwaffe|polizei|mannschaft|region|provinz|stadt|akademie|gruppe|einheit|kette|brücke|insel|halbinsel|wüste|meerenge|schlacht|wahl|waffe|software|website|sprache|religion|serie|dynastie|sendung|mission|krankheit|epidemie|pandemie|katastrophe|revolution|monarchie|theokratie|auszeichnung|fabrik|strecke|abstimmung|währung|(?<!ver)band|versicherung|internationale|konferenz|krise|ideologie|explosion|reform|hungersnot|annexion)$/i,
  m: /(?:verlag|dienst|verein|verband|bund|rat|fonds|gerichtshof|rechnungshof|hof|ausschuss|kongress|senat|bundestag|landtag|konzern|klub|club|fluss|see|berg|vulkan|staat|hersteller|krieg|vertrag|preis|film|flughafen|palast|stadtteil|ort|erdteil|kanal|golf|ozean|rundfunk|sender|anschlag|putsch|aufstand|protest|skandal|messenger|stützpunkt|damm|rennstall|index|distrikt|bezirk|orden|pokal|großer preis|unfall|absturz|brand|mord|prozess|hurrikan|konflikt|vulkan|begriff)$/i,
  n: /(?:königreich|gebiet|emirat|institut|ministerium|museum|orchester|parlament|gericht|amt|komitee|präsidium|unternehmen|büro|zentrum|haus|meer|gebirge|stadion|label|studio|kraftwerk|festival|buch|videospiel|spiel|schiff|flugzeug|kunstwerk|volk|werk|produkt|medium|portal|netzwerk|ereignis|massaker|erdbeben|fürstentum|großherzogtum|turnier|rennen|attentat|konklave|konzil|hochwasser|gesetz|gewässer|lager|gotteshaus|fahrzeug|fahrzeugmodell|modell|treffen|gipfeltreffen|team|regime)$/i,
  pl: /(?:staaten|nationen|inseln|emirate|streitkräfte|gebiete|spiele|ausschreitungen)$/i,
};

const byName = new Map<string, Gender>(
  (Object.entries(ARTICLED) as [Gender, readonly string[]][]).flatMap(([gender, names]) =>
    names.map((name): [string, Gender] => [name, gender]),
  ),
);

/** Ends of names of places that make them common nouns; others ("Ingolstadt", "Heidelberg") are plain names. */
const PLACE_HEADS: readonly (readonly [pattern: RegExp, gender: Gender])[] = [
  [
    /(?:republik|föderation|monarchie|behörde|insel|zone)$|^(?:Sowjetunion|Union|Provinz|Region|Gemeinschaft|Stadt|Isle)$/i,
    'f',
  ],
  [/(?:königreich|territorium|fürstentum|großherzogtum|emirat|kaiserreich)$|^Reich$/i, 'n'],
  [/(?:inseln|staaten|emirate|gebiete|marianen|antillen)$/i, 'pl'],
];
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['country', 'territory', 'formerCountry', 'region', 'city']);

/** Gender of a name that takes the article; undefined for names without one ("Frankreich", "Berlin"). */
export function articledGender(name: string, kind: Kind): Gender | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const head = headWord(name);
  return PLACES.has(kind) ? PLACE_HEADS.find(([pattern]) => pattern.test(head))?.[1] : commonGender(head);
}

const AFTER_HEAD =
  /^(?:von|der|des|für|in|of|und|zu|am|an|im|d’Ivoire|Kongo|Moldau|China|Deutschlands|Österreichs|Ungarns|Europas)$/;

/** Place of the noun at the head among a name's words: before its genitive, preposition or own name. */
export function headAt(words: readonly string[]): number {
  // "Turks- und Caicosinseln" has one head, the last word.
  const cut = words.findIndex((word, at) => at > 0 && AFTER_HEAD.test(word) && !words[at - 1]!.endsWith('-'));
  return cut > 0 ? cut - 1 : words.length - 1;
}

function headWord(name: string): string {
  const words = name.split(' ');
  return words[headAt(words)]!;
}

/** Gender of a common noun, by its last part; undefined when the table does not have it. */
export function commonGender(noun: string): Gender | undefined {
  return (Object.keys(HEADS) as Gender[]).find((gender) => HEADS[gender].test(noun));
}

/** Islands that are states: one is "auf" them. */
export const ISLANDS: ReadonlySet<string> = new Set([
  'Malta',
  'Zypern',
  'Kuba',
  'Jamaika',
  'Haiti',
  'Barbados',
  'Sizilien',
  'Sardinien',
  'Kreta',
  'Korsika',
  'Grönland',
  'Madagaskar',
  'Mauritius',
  'Bali',
  'Färöer',
  'Malediven',
  'Seychellen',
  'Philippinen',
  'Bahamas',
  'Komoren',
  'Salomonen',
  'Marshallinseln',
]);

/** Offices by role, of a man and of a woman. */
export const ROLE_NOUNS: Partial<Record<Role, readonly [male: string, female: string]>> = {
  president: ['Präsident', 'Präsidentin'],
  vicePresident: ['Vizepräsident', 'Vizepräsidentin'],
  primeMinister: ['Ministerpräsident', 'Ministerpräsidentin'],
  deputyPrimeMinister: ['stellvertretender Ministerpräsident', 'stellvertretende Ministerpräsidentin'],
  chancellor: ['Kanzler', 'Kanzlerin'],
  viceChancellor: ['Vizekanzler', 'Vizekanzlerin'],
  monarch: ['Monarch', 'Monarchin'],
  consort: ['Ehemann des Staatsoberhaupts', 'Ehefrau des Staatsoberhaupts'],
  crownPrince: ['Kronprinz', 'Kronprinzessin'],
  governorGeneral: ['Generalgouverneur', 'Generalgouverneurin'],
  supremeLeader: ['Oberster Führer', 'Oberste Führerin'],
  generalSecretary: ['Generalsekretär', 'Generalsekretärin'],
  secretaryGeneral: ['Generalsekretär', 'Generalsekretärin'],
  headOfState: ['Staatsoberhaupt', 'Staatsoberhaupt'],
  headOfGovernment: ['Regierungschef', 'Regierungschefin'],
  leader: ['Anführer', 'Anführerin'],
  'minister.foreign': ['Außenminister', 'Außenministerin'],
  'minister.defence': ['Verteidigungsminister', 'Verteidigungsministerin'],
  'minister.finance': ['Finanzminister', 'Finanzministerin'],
  'minister.interior': ['Innenminister', 'Innenministerin'],
  'minister.justice': ['Justizminister', 'Justizministerin'],
  'minister.economy': ['Wirtschaftsminister', 'Wirtschaftsministerin'],
  'minister.health': ['Gesundheitsminister', 'Gesundheitsministerin'],
  'minister.education': ['Bildungsminister', 'Bildungsministerin'],
  'minister.agriculture': ['Landwirtschaftsminister', 'Landwirtschaftsministerin'],
  'minister.energy': ['Energieminister', 'Energieministerin'],
  'minister.environment': ['Umweltminister', 'Umweltministerin'],
  'minister.transport': ['Verkehrsminister', 'Verkehrsministerin'],
  'minister.culture': ['Kulturminister', 'Kulturministerin'],
  'minister.labour': ['Arbeitsminister', 'Arbeitsministerin'],
  'minister.trade': ['Handelsminister', 'Handelsministerin'],
  'minister.science': ['Wissenschaftsminister', 'Wissenschaftsministerin'],
  'minister.sport': ['Sportminister', 'Sportministerin'],
  'minister.development': ['Entwicklungsminister', 'Entwicklungsministerin'],
  'minister.europe': ['Europaminister', 'Europaministerin'],
  'minister.digital': ['Digitalminister', 'Digitalministerin'],
  'minister.social': ['Sozialminister', 'Sozialministerin'],
  'minister.prime-office': ['Kanzleramtsminister', 'Kanzleramtsministerin'],
  'minister.other': ['Minister', 'Ministerin'],
  stateSecretary: ['Staatssekretär', 'Staatssekretärin'],
  speaker: ['Parlamentspräsident', 'Parlamentspräsidentin'],
  legislator: ['Parlamentsabgeordneter', 'Parlamentsabgeordnete'],
  governor: ['Gouverneur', 'Gouverneurin'],
  mayor: ['Bürgermeister', 'Bürgermeisterin'],
  ambassador: ['Botschafter', 'Botschafterin'],
  centralBankGovernor: ['Zentralbankchef', 'Zentralbankchefin'],
  armyChief: ['Generalstabschef', 'Generalstabschefin'],
  attorneyGeneral: ['Generalstaatsanwalt', 'Generalstaatsanwältin'],
  chiefJustice: ['Oberster Richter', 'Oberste Richterin'],
  intelligenceChief: ['Geheimdienstchef', 'Geheimdienstchefin'],
  spokesperson: ['Sprecher', 'Sprecherin'],
  commissioner: ['Kommissar', 'Kommissarin'],
  partyLeader: ['Vorsitzender', 'Vorsitzende'],
  ceo: ['Vorstandschef', 'Vorstandschefin'],
  chair: ['Vorsitzender', 'Vorsitzende'],
  director: ['Direktor', 'Direktorin'],
  editor: ['Chefredakteur', 'Chefredakteurin'],
  pope: ['Papst', 'Papst'],
  patriarch: ['Patriarch', 'Patriarchin'],
  archbishop: ['Erzbischof', 'Erzbischöfin'],
  bishop: ['Bischof', 'Bischöfin'],
  coach: ['Trainer', 'Trainerin'],
  captain: ['Kapitän', 'Kapitänin'],
  foreignPolicyChief: ['Außenbeauftragter', 'Außenbeauftragte'],
  adviser: ['Berater', 'Beraterin'],
};

/** Masculine nouns of offices by their last part, each with the feminine one. */
export const FEMININE: readonly (readonly [male: string, female: string])[] = [
  ['präsident', 'präsidentin'],
  ['kanzler', 'kanzlerin'],
  ['minister', 'ministerin'],
  ['sekretär', 'sekretärin'],
  ['gouverneur', 'gouverneurin'],
  ['meister', 'meisterin'],
  ['kommissar', 'kommissarin'],
  ['senator', 'senatorin'],
  ['direktor', 'direktorin'],
  ['sprecher', 'sprecherin'],
  ['leiter', 'leiterin'],
  ['führer', 'führerin'],
  ['chef', 'chefin'],
  ['vertreter', 'vertreterin'],
  ['botschafter', 'botschafterin'],
  ['richter', 'richterin'],
  ['berater', 'beraterin'],
  ['anwalt', 'anwältin'],
  ['abgeordneter', 'abgeordnete'],
  ['vorsitzender', 'vorsitzende'],
  ['beauftragter', 'beauftragte'],
  ['hauptmann', 'hauptfrau'],
  ['inspekteur', 'inspekteurin'],
  ['könig', 'königin'],
  ['kaiser', 'kaiserin'],
  ['trainer', 'trainerin'],
  ['redakteur', 'redakteurin'],
];

/** Towards the eight winds, from north clockwise. */
export const WINDS = [
  'nördlich',
  'nordöstlich',
  'östlich',
  'südöstlich',
  'südlich',
  'südwestlich',
  'westlich',
  'nordwestlich',
];
