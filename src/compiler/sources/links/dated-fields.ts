/** What the lists of dated items name beside the item, by label: a war, a director, a maker. */
import type { Kind, Property } from '../../../knowledge/model';

export interface LinkedField {
  field: string;
  property: Property;
  kinds: ReadonlySet<Kind>;
  /** Years that the thing may begin before the linked one, and go on after its end. */
  before: number;
  after: number;
  /** Trades that go with it: a person of another trade is a namesake. */
  occupations?: ReadonlySet<string>;
  /** Of several makers the list names any: the one that the thing is called after is its maker. */
  isInName?: boolean;
}

type Row = readonly [
  lists: RegExp,
  field: string,
  property: Property,
  kinds: string,
  before: number,
  after: number,
  occupations?: string,
  isInName?: boolean,
];

const WRITERS =
  'writer philosopher journalist historian scientist politician comicArtist religiousFigure economist psychologist physician physicist biologist mathematician sociologist anthropologist linguist professor teacher lawyer diplomat actor filmDirector artist painter socialActivist explorer military militaryPersonnel nobleman publicWorker';
const ARTISTS = 'painter artist sculptor photographer architect inventor engineer designer illustrator';
const FILM = 'filmDirector actor writer producer comedian artist photographer presenter journalist musician';

const ROWS: readonly Row[] = [
  [/^battles-/, 'war', 'partOf', 'event', 1, 1],
  [/^massacres-/, 'partOf', 'partOf', 'event', 1, 1],
  // A person makes nothing as a child; what is left behind may come out later.
  [/^films-/, 'director', 'author', 'person', -15, 2, FILM],
  [/^(?:books|comic-books|graphic-novels)-/, 'author', 'author', 'person', -12, 60, WRITERS],
  [/^(?:plays|musicals)-/, 'author', 'author', 'person', -12, 30, `${WRITERS} composer musician`],
  [/^(?:paintings|sculptures)-/, 'creator', 'author', 'person', -12, 1, ARTISTS],
  [
    /^(?:video-games|operating-systems|web-browsers)-/,
    'developer',
    'maker',
    'company organisation media',
    1,
    5,
  ],
  [/^(?:aircraft|combat-vehicle|weapon)-/, 'manufacturer', 'maker', 'company organisation', 5, 30, '', true],
  [
    /^(?:automobile-models|cell-phone-models|video-game-consoles)-/,
    'manufacturer',
    'maker',
    'company organisation',
    5,
    30,
  ],
  [/^space-missions-/, 'operator', 'operator', 'organisation company', 1, 30],
];

const words = (text: string): Set<string> => new Set(text.split(' '));

/** The fields of a list that name another entity. */
export function linkedFields(list: string): LinkedField[] {
  return ROWS.filter(([pattern]) => pattern.test(list)).map(
    ([, field, property, kinds, before, after, occupations = '', isInName = false]) => ({
      field,
      property,
      kinds: words(kinds) as Set<Kind>,
      before,
      after,
      ...(occupations !== '' && { occupations: words(occupations) }),
      ...(isInName && { isInName }),
    }),
  );
}
