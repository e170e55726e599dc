/** English function words and cue words that linking reads. */
import type { Kind } from '../../knowledge/model';
import type { RoleTime } from '../types';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** States of America and provinces of Canada as newspapers shorten them behind their towns. */
const STATES =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo W.Va Ont Que Alta Sask';
const DOTTED_STATES = 'N.Y. N.J. N.C. S.C. N.D. S.D. N.H. N.M. W.Va. R.I. D.C. B.C.';

export const SHORT_STATES: ReadonlySet<string> = new Set([
  ...STATES.split(' ').map((state) => `${state}.`),
  ...DOTTED_STATES.split(' '),
]);

/** The states as newspapers shorten them are read only with their capital: "ill" and "mass" are words. */
export const ABBREVIATIONS = words(
  'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt rev hon st mt ft vs inc corp ltd co jr sr no jan feb mar apr jun jul aug sep sept oct nov dec approx dept est etc ' +
    STATES,
);

export const ARTICLES = words('the a an this that these those his her its their our');

/** Besides articles, words that are capitalised only at the start of a sentence. */
export const OPENERS = words(
  'the a an this that these those he she it they we i you in on at but and or if when while after before as for with by from to then there now some many most all both each no not yet so such what who where why how my your more much still even also since once until because although though despite during under over between among against without within through however meanwhile instead later earlier soon today yesterday tomorrow only perhaps maybe here',
);

/** Without those that are names too: April, May, June, August, March. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday feb aug sept oct nov dec january february july september october november december',
);

export const MONTHS = words('april may june august march');

export const BEFORE_MONTHS = words('in since until till last next this early late mid during every each');

/** Endings of verbs, adverbs and nouns that names hardly have. */
export const WORD_END = /(?:ing|ed|ly|ions?|ness|ments?|ists?|less|ful|ous|ive|able|s)$/;

/** Verbs right behind the name of a person who does something. */
export const PREDICATES = words(
  'said says told was is has had were are will would could did does won lost became began took went made came got gave left felt thought kept held ran led who whose then also later never',
);

/** Right before the name of a language where no noun follows. */
export const BEFORE_TONGUES = words(
  'speak speaks spoke spoken speaking study studies studied studying learn learns learned learning teach teaches taught teaching understand understands understood read write written fluent in into from broken perfect fluent basic',
);

/** Right before an office that somebody comes to hold. */
export const BECOMING = words(
  'elected reelected re-elected appointed named nominated become becomes becoming became chosen picked proclaimed crowned',
);

export const NUMERALS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands dozens several',
);

/** Last words of the names of bodies that many writers leave small: "the Indian army". */
export const SMALL_HEADS = words('army navy military parliament government cabinet police marines embassy');

/** Words in the names of bodies of no state. */
export const WORLDLY = words('international world global universal united intergovernmental');

/** Words before a list of titles. */
export const TITLE_HEADS = words(
  'novels novellas films movies books plays songs albums operas poems stories musicals ballets',
);

export const CONNECTORS = words('of the de del della di da von van der den bin ibn al el la le du des');

export const TITLES = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame sen sen. senator rep rep. representative gov gov. gen gen. general lt lt. col col. colonel maj maj. sgt sgt. capt capt. captain rev rev. judge justice king queen prince princess pope president cardinal archbishop bishop ayatollah sheikh sheik mullah imam rabbi admiral adm. marshal major lieutenant sergeant sheriff detective inspector superintendent officer attorney prosecutor lawyer councillor baroness baron duke duchess earl goalkeeper striker midfielder defender winger quarterback actor actress singer rapper envoy lawmaker founder co-founder analyst economist scientist professor',
);

/** Offices of towns and of the police, besides the roles. */
export const PUBLIC_TITLES = words(
  'councillor councilor councilman councilwoman alderman constable pc sergeant detective inspector superintendent sheriff magistrate coroner headteacher headmaster headmistress prosecutor vicar firefighter',
);

/** Behind names of members of parliaments, lawyers, doctors and the honoured. */
export const POST_NOMINALS = words(
  'MP MPs MEP MSP MLA MS AM TD MD PhD Ph.D. M.D. QC KC SC OBE CBE MBE KBE DBE FRS Esq Esq.',
);

/** Who is called so right before or behind a name is hardly one whom readers know: "broker John Williams". */
export const EVERYDAY_TITLES = words(
  'homeowner shopkeeper resident farmer rancher pupil clerk broker retiree pensioner plumber carpenter electrician mechanic waiter waitress bartender hairdresser housewife eyewitness bystander passenger commuter shopper customer tourist motorist paramedic',
);

/** Behind it alone: "John Williams, owner of a shop". */
export const EVERYDAY = new Set([
  ...EVERYDAY_TITLES,
  ...words(
    'owner co-owner neighbor neighbour teacher student strategist analyst trader nurse volunteer employee worker firefighter',
  ),
]);

export const NOBILITY = words(
  'duke duchess prince princess earl count countess baron baroness marquess viscount lord lady',
);

/** Nouns for persons that no ending tells. */
export const PERSON_NOUNS = words(
  'coach doctor nurse pastor priest vicar author painter singer actor actress writer dancer lawyer barber butcher baker builder carpenter plumber carer caretaker cleaner driver teacher tutor lecturer professor trainer worker husband wife brother sister son daughter mother father boy girl man woman teenager child baby suspect skipper goalkeeper striker defender midfielder winger referee umpire jockey sprinter swimmer boxer engineer designer photographer reporter editor presenter director chef cook waiter agent officer detective soldier pilot astronaut',
);

/** Endings of nouns for persons that hardly any other noun has. */
export const PERSON_END = /(?:[a-z]{3}(?:ist|ists)|[a-z]{3}(?:woman|sman|ician)|ologist)$/;

export const HOUSES = words('hotel café cafe restaurant pub bar inn cinema theatre theater');

export const KIN = words(
  'brother sister son daughter wife husband mother father cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother boyfriend girlfriend fiancé fiancée',
);

/** Words that make a state's adjective that of a people abroad. */
export const MINORITIES = words('ethnic minority');

export const ROLE_TIMES: ReadonlyMap<string, RoleTime> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth last only every each any no another several most many some previous future'
    .split(' ')
    // One of many, or of all times.
    .map((word): [string, RoleTime] => [word, 'former']),
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['then', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['previous', 'former'],
  ['longtime', 'former'],
  ['outgoing', 'now'],
  ['acting', 'now'],
  ['incumbent', 'now'],
  ['current', 'now'],
  ['interim', 'now'],
  ['designate', 'next'],
  ['next', 'next'],
  ['incoming', 'next'],
  ['future', 'next'],
]);

const VESSELS = [
  ...words(
    'ship warship vessel frigate destroyer submarine cruiser battleship carrier ferry tanker freighter trawler yacht schooner spacecraft shuttle liner uss hms',
  ),
].map((word): [string, Kind] => [word, 'product']);

export const TYPE_CUES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['river', 'water'],
  ['lake', 'water'],
  ['sea', 'water'],
  ['strait', 'water'],
  ['canal', 'water'],
  ['mount', 'mountain'],
  ['mountains', 'mountain'],
  ['island', 'mountain'],
  ['islands', 'mountain'],
  ['desert', 'mountain'],
  ['city', 'city'],
  ['town', 'city'],
  ...'village district quarter suburb borough neighborhood neighbourhood'
    .split(' ')
    .map((word): [string, Kind] => [word, 'city']),
  ['province', 'region'],
  ['region', 'region'],
  ['county', 'region'],
  ['state', 'region'],
  ['party', 'party'],
  ['newspaper', 'media'],
  ['tabloid', 'media'],
  ['daily', 'media'],
  ['broadcaster', 'media'],
  ['magazine', 'media'],
  ['company', 'company'],
  ['carmaker', 'company'],
  ['airline', 'company'],
  ['shares', 'company'],
  ...VESSELS,
]);
