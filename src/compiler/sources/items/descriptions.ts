/**
 * From Wikidata's English short descriptions to kinds: "American actor and comedian" is a person, "county in New
 * Jersey" a region. The head of the phrase decides: the last word before the first preposition or relative clause.
 */
import type { Kind } from '../../../knowledge/model';
import type { Classified } from './classes';

const TAIL =
  /\s(?:in|of|from|by|based|for|who|which|that|featuring|located|on|to|at|with|about|near|between|best|known|set|produced|directed|written|starring|adapted|owned|covering|held|active|headquartered|founded|formed|created|serving|operating|specialized|specialising|specializing|responsible|within|representing|associated|the)\b.*|[;:(].*/;

/** Nouns of persons, with the occupation's code where cards have a word for it. */
const PERSONS: Readonly<Record<string, string>> = {
  actor: 'actor',
  actress: 'actor',
  comedian: 'actor',
  comedienne: 'actor',
  singer: 'singer',
  'singer-songwriter': 'singer',
  songwriter: 'singer',
  rapper: 'singer',
  vocalist: 'singer',
  musician: 'musician',
  guitarist: 'musician',
  pianist: 'musician',
  drummer: 'musician',
  bassist: 'musician',
  conductor: 'musician',
  composer: 'musician',
  'multi-instrumentalist': 'musician',
  saxophonist: 'musician',
  lyricist: 'writer',
  writer: 'writer',
  author: 'writer',
  novelist: 'writer',
  poet: 'writer',
  playwright: 'writer',
  screenwriter: 'writer',
  essayist: 'writer',
  filmmaker: 'filmDirector',
  politician: 'politician',
  president: 'politician',
  minister: 'politician',
  senator: 'politician',
  diplomat: 'diplomat',
  journalist: 'journalist',
  footballer: 'footballer',
  philosopher: 'philosopher',
  scientist: 'scientist',
  physicist: 'scientist',
  mathematician: 'scientist',
  astronomer: 'scientist',
  economist: 'economist',
  lawyer: 'lawyer',
  attorney: 'lawyer',
  painter: 'painter',
  businessman: 'businessperson',
  businesswoman: 'businessperson',
  businessperson: 'businessperson',
  entrepreneur: 'businessperson',
  swimmer: 'athlete',
  wrestler: 'athlete',
  boxer: 'athlete',
  pitcher: 'athlete',
  quarterback: 'athlete',
  skateboarder: 'athlete',
  general: 'military',
  producer: 'producer',
  director: '',
  model: 'model',
  player: '',
  cinematographer: '',
  personality: '',
  activist: 'socialActivist',
  editor: '',
  engineer: 'engineer',
  designer: 'designer',
  dancer: 'dancer',
  choreographer: 'dancer',
  photographer: 'photographer',
  architect: 'architect',
  physician: 'physician',
  historian: 'historian',
  critic: 'critic',
  executive: '',
  host: 'presenter',
  presenter: 'presenter',
  cartoonist: '',
  animator: '',
  artist: '',
  puppeteer: '',
  magician: 'magician',
  philanthropist: '',
  humanitarian: '',
  arranger: '',
  bandleader: '',
  teacher: 'teacher',
  professor: 'professor',
  coach: 'coach',
  king: '',
  queen: '',
  dramatist: 'writer',
  anthropologist: 'anthropologist',
  archaeologist: 'archaeologist',
  biochemist: 'chemist',
  biologist: 'biologist',
  botanist: 'biologist',
  chemist: 'chemist',
  explorer: 'explorer',
  financier: 'businessperson',
  geographer: 'geographer',
  geologist: 'geologist',
  industrialist: 'businessperson',
  inventor: 'inventor',
  linguist: 'linguist',
  naturalist: 'biologist',
  physiologist: 'biologist',
  prizefighter: 'boxer',
  psychologist: 'psychologist',
  sculptor: 'sculptor',
  sociologist: 'sociologist',
  statesman: 'politician',
  suffragist: 'socialActivist',
  surgeon: 'physician',
  zoologist: 'biologist',
};

type Heads = readonly (readonly [heads: string, kind: Kind, code?: string])[];

/** Heads of what is no person. Those of works and products need a measure of popularity too (see the adapters). */
const THINGS: Heads = [
  [
    'city|town|village|municipality|commune|comune|borough|seat|suburb|capital|township|metropolis|seaport',
    'city',
  ],
  ['county|state|province|region|district|prefecture|canton|voivodeship|department|territory', 'region'],
  ['club', 'team', 'sportsClub'],
  ['team', 'team', 'sportsClub'],
  ['university|college', 'organisation', 'university'],
  ['school|conservatory|seminary|academy', 'organisation', 'school'],
  ['institute', 'organisation', 'institute'],
  ['band|duo|group|ensemble|supergroup', 'organisation', 'band'],
  ['organization|organisation|society|association|federation|union|council', 'organisation'],
  ['agency|authority|bureau|administration|service|commission', 'organisation', 'governmentAgency'],
  ['ministry', 'organisation', 'ministry'],
  ['legislature|parliament', 'organisation', 'parliament'],
  ['police', 'organisation', 'police'],
  ['bank|lender', 'company', 'bank'],
  ['airline|carrier', 'company', 'airline'],
  ['automaker|marque', 'company', 'carMaker'],
  ['insurer', 'company', 'insurer'],
  ['retailer|chain|supermarket|wholesaler|stores', 'company', 'retailer'],
  ['publisher', 'company', 'publisher'],
  ['label', 'company', 'recordLabel'],
  ['studio', 'company', 'filmStudio'],
  [
    'company|corporation|manufacturer|conglomerate|firm|subsidiary|distributor|brewery|enterprise|business|operator|provider|utility|cooperative',
    'company',
  ],
  ['newspaper', 'media', 'newspaper'],
  ['magazine', 'media', 'magazine'],
  ['broadcaster|channel|network|station', 'media', 'broadcaster'],
  ['website', 'media', 'website'],
  ['party', 'party'],
  ['war', 'event', 'war'],
  ['battle', 'event', 'battle'],
  ['ceremony', 'event'],
  ['river', 'water', 'river'],
  ['lake', 'water', 'lake'],
  ['island|archipelago', 'mountain', 'island'],
  ['airport', 'place', 'airport'],
  ['museum', 'place', 'museum'],
  ['stadium|arena', 'place', 'stadium'],
  ['neighborhood|neighbourhood', 'place', 'quarter'],
  ['award|prize', 'award'],
  ['film|movie|biopic', 'work', 'film'],
  ['series|sitcom|miniseries', 'work', 'tvSeries'],
  ['novel|book', 'work', 'book'],
];

const THING_BY_HEAD = new Map<string, Classified>(
  THINGS.flatMap(([heads, kind, code]) => heads.split('|').map((head) => [head, { kind, code }] as const)),
);

export interface Described extends Classified {
  /** Code of a person's occupation, '' when cards have no word for it. */
  occupation?: string;
}

/**
 * The trade that is named first; '' where cards have no word for it. One named later is a second side of the person's
 * life: "film director and screenwriter" is no writer, and a "model and businesswoman" is a model.
 */
function occupationIn(words: readonly string[]): string {
  const at = words.findIndex((word) => Object.hasOwn(PERSONS, word));
  const first = words[at]!;
  if (first === 'director' && /^(?:film|movie)$/.test(words[at - 1] ?? '')) return 'filmDirector';
  return PERSONS[first]!;
}

/** What a short description says the item is; undefined when its head is no known noun. */
export function classifyDescription(description: string): Described | undefined {
  const phrase = ` ${description.toLowerCase()}`.replace(TAIL, '').trim();
  const words = phrase.split(/[\s,/]+/).filter((word) => word !== '');
  const head = words.at(-1) ?? '';
  // "news agency" and "national football team" are told by the word before the head.
  if (head === 'agency' && words.at(-2) === 'news') return { kind: 'media', code: 'newsAgency' };
  if (head === 'club' && /football|soccer/.test(phrase)) return { kind: 'team', code: 'footballClub' };
  if (head === 'team' && /national/.test(phrase)) return { kind: 'team', code: 'nationalTeam' };
  // "constructor" is no noun of the table, but a property of every object.
  if (Object.hasOwn(PERSONS, head)) {
    return { kind: 'person', code: undefined, occupation: occupationIn(words) };
  }
  return THING_BY_HEAD.get(head);
}
