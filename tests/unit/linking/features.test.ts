/** Every feature of the tables: a reading for which it holds, and the change by which it does not hold any more. */

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/knowledge/dates';
import type { Posting } from '../../../src/knowledge/store';
import { languageOf } from '../../../src/language';
import { DocumentState } from '../../../src/linking/context/document';
import type { Surroundings } from '../../../src/linking/context/model';
import { AROUND_FEATURES } from '../../../src/linking/rank/features/around';
import { ARTICLE_FEATURES } from '../../../src/linking/rank/features/article';
import type { Feature, InArticle, InPart, Input } from '../../../src/linking/rank/features/feature';
import { NAME_FEATURES } from '../../../src/linking/rank/features/name';
import { PART_FEATURES } from '../../../src/linking/rank/features/part';
import REASONS from '../../../src/linking/rank/features/reasons.json';
import { ALL_FEATURES, rankData } from '../../../src/linking/rank/weights';
import type { FormReading } from '../../../src/linking/read/model';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  { id: 'Q1', kind: 'person', names: ['Ada Berg'], life: [1950, 2000], country: 'Q2', related: ['Q4'] },
  { id: 'Q2', kind: 'country', names: ['Norland'], life: [1800, 1900] },
  { id: 'Q3', kind: 'region', names: ['Westmark'], country: 'Q2', roles: [] },
  { id: 'Q4', kind: 'city', names: ['Bergstad'], country: 'Q2', related: ['Q3'] },
  { id: 'Q5', kind: 'media', names: ['The Norland Times'] },
  { id: 'Q6', kind: 'region', names: ['Eastmark'], country: 'Q7' },
  { id: 'Q7', kind: 'country', names: ['Sudland'] },
  { id: 'Q8', kind: 'person', names: ['Bo Dahl'], roles: [['Q3', 'governor', '2001-01-01']] },
  { id: 'Q9', kind: 'person', names: ['Cy Holm'], field: 'tennis' },
  { id: 'Q10', kind: 'person', names: ['Di Lind'], field: 'elsewhere' },
  { id: 'Q11', kind: 'team', names: ['Berg Motors'], field: 'motorsport' },
  { id: 'Q12', kind: 'person', names: ['Eve Berg'], field: 'stage' },
  { id: 'Q13', kind: 'city', names: ['Seestad'], country: 'Q2', prior: 0.9 },
  { id: 'Q14', kind: 'place', names: ['Opera'], country: 'Q2', related: ['Q13'] },
  { id: 'Q15', kind: 'person', names: ['Olaf V'], life: [1380, 1420] },
  { id: 'Q16', kind: 'person', names: ['Fay Moor'], country: 'Q7', field: 'politics' },
]);
const [ADA, NORLAND, WESTMARK, BERGSTAD, TIMES, EASTMARK, SUDLAND, CY, DI, MOTORS] = [
  0, 1, 2, 3, 4, 5, 6, 8, 9, 10,
];
const [EVE, SEESTAD, OPERA, KING, FAY] = [11, 12, 13, 14, 15];

const PLACE: Surroundings = {
  words: 1,
  length: 8,
  common: 0,
  starts: false,
  acts: false,
  otherSport: false,
  field: undefined,
  nationality: [],
  shouting: false,
  tongue: false,
  firmCue: undefined,
  unit: false,
  wholeTitle: false,
  articleBeforePerson: false,
  famous: false,
  namedInside: false,
  ofStranger: false,
  lower: false,
  upper: false,
  insideUnknown: false,
  partOfUnknown: false,
  cue: undefined,
  containers: [],
  inShortState: false,
  governs: undefined,
  ofNobility: false,
  afterArticle: false,
  withoutArticle: false,
  withArticle: false,
  sport: false,
  nouns: false,
  attributive: false,
  attributes: [],
  ofGames: false,
  towns: [],
  seat: undefined,
  generic: false,
  womens: false,
  ofWomen: false,
  publicCalling: false,
  of: [],
  ofPerson: false,
  quotedWhole: false,
  titleWords: false,
  misfit: undefined,
  otherCalling: false,
  opensRun: false,
  locative: false,
  closesRun: false,
  home: new Set(),
  incorporated: false,
  isLegalForm: false,
  titled: false,
  calling: undefined,
  plays: false,
  isTitle: false,
  byGivenName: false,
  personCue: false,
  honorific: false,
  ofFamily: false,
  inTown: undefined,
  apposedPerson: false,
  bodyHead: false,
  inPlace: false,
  mayPlay: false,
  age: undefined,
  everyday: false,
  own: undefined,
} as Surroundings;

interface Changes {
  place?: Partial<Surroundings>;
  reading?: Partial<FormReading>;
  posting?: Partial<Posting>;
  input?: Partial<InArticle>;
  /** Entities that the article has named, with the name. */
  seen?: readonly (readonly [ref: number, key: string])[];
  denied?: readonly number[];
  /** Several words that longer unknown names begin with. */
  longer?: readonly string[];
  /** Abbreviations with what the article explains them as. */
  defined?: readonly (readonly [string, readonly number[]])[];
}

function stateOf({ seen = [], denied = [], defined = [], longer = [] }: Changes): DocumentState {
  const state = new DocumentState(knowledge, languageOf('en')!, new Set(denied));
  for (const [key, refs] of defined) state.define(key, new Set(refs));
  for (const [ref, key] of seen) state.see(ref, key);
  for (const start of longer) state.seeLonger(start);
  return state;
}

function inputOf(changes: Changes): InArticle {
  const ref = changes.input?.ref ?? ADA;
  const posting: Posting = { ref, rank: 'label', shape: 'capitalised', weight: 1, ...changes.posting };
  const reading: FormReading = {
    posting,
    key: 'berg',
    inflection: 'none',
    formScore: 1,
    stemLength: 8,
    direction: false,
    apostrophe: false,
    hyphen: false,
    compound: false,
    surname: false,
    namesakes: 0,
    ...changes.reading,
  };
  return {
    knowledge,
    ref,
    kind: knowledge.entities.kind(ref),
    prior: 0.6,
    country: knowledge.entities.country(ref),
    reading,
    place: { ...PLACE, ...changes.place },
    state: stateOf(changes),
    day: dayOf('2020-06-01'),
    ...changes.input,
  };
}

/** The feature, what it holds for, and the change to that by which it does not. */
type Row = readonly [name: string, holds: Changes, change: Changes];

function merge(one: Changes, other: Changes): Changes {
  return {
    ...one,
    ...other,
    place: { ...one.place, ...other.place },
    reading: { ...one.reading, ...other.reading },
    posting: { ...one.posting, ...other.posting },
    input: { ...one.input, ...other.input },
  };
}

function check<Of>(
  features: readonly Feature<Of>[],
  rows: readonly Row[],
  of: (changes: Changes) => Of,
): void {
  it.each(rows)('%s', (name, holds, change) => {
    const feature = features.find((one) => one.name === name)!;
    expect(Math.abs(feature.value(of(holds)))).toBeGreaterThan(0);
    expect(Math.abs(feature.value(of(merge(holds, change))))).toBe(0);
  });

  it('has a row for each feature', () => {
    const named = new Set(rows.map(([name]) => name));
    const missing = features.filter(({ name }) => name !== 'always' && !named.has(name));
    expect(missing).toEqual([]);
  });
}

const PERSON = { input: { kind: 'person' } } as const;
const CITY = { input: { kind: 'city' } } as const;
const TEAM = { input: { kind: 'team' } } as const;
const RACING: Changes = { input: { kind: 'team', ref: MOTORS }, place: { sport: true, field: 'motorsport' } };
const TENNIS: Changes = {
  input: { kind: 'person', ref: CY },
  place: { words: 2, sport: true, field: 'tennis' },
};
const PLAYER: Changes = {
  input: { kind: 'person', ref: CY },
  place: { words: 2, otherCalling: true },
  reading: { namesakes: 3 },
};
const HARDLY_KNOWN = merge(PLAYER, { input: { prior: 0.4 }, reading: { namesakes: 0 } });
const ON_STAGE: Changes = {
  input: { kind: 'person', ref: EVE },
  place: { words: 2, publicCalling: true },
};
const GAMES: Changes = { ...CITY, place: { ofGames: true }, reading: { inflection: 'adjective' } };
const HERO: Changes = { input: { kind: 'person', ref: KING }, place: { words: 2, ofPerson: true } };
const OPERA_OF_BERGSTAD: Changes = {
  input: { kind: 'place', ref: OPERA },
  place: { words: 2, towns: [BERGSTAD] },
};
const SENATE_IN_SEESTAD: Changes = {
  input: { kind: 'organisation', country: SUDLAND },
  place: { generic: true, seat: SEESTAD },
};
const OF_WESTMARK: Changes = {
  input: { kind: 'region', ref: EASTMARK, country: SUDLAND },
  place: { of: [WESTMARK] },
};
const LIKE_PERSON: Changes = {
  input: { kind: 'country', ref: SUDLAND, country: SUDLAND },
  seen: [[ADA, 'ada berg']],
};
const UNHEARD: Changes = { input: { kind: 'work', prior: 0.06 } };
const AMONG_POLITICIANS: Changes = {
  input: {
    kind: 'person',
    ref: FAY,
    country: SUDLAND,
    state: Object.assign(stateOf({ seen: [[SUDLAND, 'sudland']] }), { politiciansIn: () => 2 }),
  },
  place: { words: 2 },
};
const ABSENT: Changes = {
  input: { kind: 'organisation', country: NORLAND },
  place: { generic: true },
  seen: [
    [EASTMARK, 'eastmark'],
    [SUDLAND, 'sudland'],
  ],
};
const LETTERS: Changes = merge(ABSENT, {
  input: { kind: 'party' },
  place: { generic: false, length: 3 },
  posting: { shape: 'upper' },
});
const OBSCURE_WORK: Changes = { input: { kind: 'work', prior: 0.1 }, place: { sport: true, words: 2 } };

describe('features of the name', () => {
  const ranks = ['alias', 'adjective', 'weak', 'family'] as const;
  const full: Changes = {
    place: { words: 2 },
    input: { kind: 'person', prior: 0.6 },
    reading: { namesakes: 3 },
  };
  const byPart: Changes = {
    posting: { rank: 'alias' },
    input: { kind: 'person' },
    reading: { namesakes: 3 },
  };
  const made: Changes = { reading: { inflection: 'adjective' }, input: { kind: 'city', prior: 0.6 } };
  const word: Changes = { place: { common: 500, starts: true } };
  const rows: Row[] = [
    ...ranks.map((rank): Row => [`name.${rank}`, { posting: { rank } }, { posting: { rank: 'label' } }]),
    ['prior', {}, { input: { prior: 0 } }],
    ['name.weight', { posting: { weight: 0.5 } }, { posting: { weight: 1 } }],
    ['words.several', { place: { words: 2 } }, { place: { words: 1 } }],
    ['possession', { ...CITY, reading: { inflection: 'possessive' } }, { reading: { apostrophe: true } }],
    ['possession', { ...PERSON, reading: { inflection: 'possessive' } }, { input: { kind: 'company' } }],
    ['possession', { ...PERSON, reading: { inflection: 'possessive' } }, { place: { nouns: true } }],
    ['form', { reading: { formScore: 0.5 } }, { reading: { formScore: 1 } }],
    ['form.surname', { reading: { surname: true } }, { input: { prior: 0.8 } }],
    ['form.surname', { reading: { surname: true } }, { place: { lower: true } }],
    [
      'word.verb',
      { place: { common: 90, lower: true }, posting: { rank: 'adjective' }, reading: { stemLength: 2 } },
      { reading: { stemLength: 5 } },
    ],
    [
      'word.verb',
      { place: { common: 90, lower: true }, posting: { rank: 'adjective' }, reading: { stemLength: 2 } },
      { place: { common: 900, attributive: true } },
    ],
    ['word.commonest', word, { place: { common: 0 } }],
    ['word.commonest', word, { place: { common: 1001 } }],
    ['word.commonest', word, { posting: { rank: 'family' } }],
    ['word.commonest', word, { place: { words: 2 } }],
    ['word.common', { place: { common: 2000, starts: true } }, { place: { common: 4001 } }],
    ['word.common', { place: { common: 2000, starts: true } }, { place: { common: 1000 } }],
    ['word.known', { place: { common: 5000, starts: true } }, { place: { common: 4000 } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { place: { common: 1001 } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { place: { common: 0 } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { place: { words: 2 } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { posting: { rank: 'alias' } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { input: { kind: 'city' } }],
    ['club.word', { ...TEAM, place: { common: 500 } }, { posting: { shape: 'upper' } }],
    ['word.noun', { place: { common: 1001, nouns: true } }, { place: { inPlace: true } }],
    ['word.noun', { place: { common: 1001, nouns: true } }, { place: { common: 1000 } }],
    [
      'word.article',
      { place: { common: 9, words: 2, starts: true }, posting: { rank: 'alias' }, input: { kind: 'media' } },
      { posting: { rank: 'label' } },
    ],
    [
      'word.article',
      { place: { common: 9, words: 2, starts: true }, posting: { rank: 'alias' }, input: { kind: 'media' } },
      { place: { starts: false } },
    ],
    ['adjective.obscure', merge(made, { input: { prior: 0.44 } }), { input: { prior: 0.45 } }],
    ['adjective.short', merge(made, { place: { length: 5 } }), { place: { length: 6 } }],
    ['adjective.known', merge(made, { place: { length: 6 } }), { place: { length: 5 } }],
    ['adjective.known', merge(made, { place: { length: 6 } }), { posting: { rank: 'adjective' } }],
    ['full.trade', merge(full, { place: { calling: 'trade' } }), { place: { calling: 'profession' } }],
    ['full.profession', merge(full, { place: { calling: 'profession' } }), { reading: { namesakes: 0 } }],
    [
      'weak.phrase',
      { ...CITY, posting: { rank: 'weak' }, place: { words: 3 } },
      { posting: { rank: 'alias' } },
    ],
    ['weak.phrase', { ...CITY, posting: { rank: 'weak' }, place: { words: 3 } }, { place: { words: 1 } }],
    ['full.alias', merge(full, { posting: { rank: 'alias' } }), { posting: { rank: 'label' } }],
    ['full.initial', merge(full, { reading: { key: 'a. berg' } }), { reading: { key: 'ada berg' } }],
    [
      'full.article',
      merge(full, { place: { articleBeforePerson: true }, posting: { rank: 'label' } }),
      { posting: { rank: 'alias' } },
    ],
    ['full.obscure', merge(full, { input: { prior: 0.44 } }), { input: { prior: 0.45 } }],
    ['full.namesakes', full, { input: { kind: 'city' } }],
    ['full.namesakes', full, { place: { words: 1 } }],
    ['word.namesakes', { reading: { namesakes: 3 } }, { reading: { namesakes: 0 } }],
    ['part.namesakes', byPart, { posting: { rank: 'label' } }],
    ['part.namesakes', byPart, { input: { prior: 0.75 } }],
    ['short.shared', { place: { length: 3 }, reading: { namesakes: 1 } }, { place: { length: 4 } }],
    ['short', { place: { length: 3 } }, { reading: { namesakes: 1 } }],
    ['short', { place: { length: 3 } }, { posting: { shape: 'upper' } }],
    ['unique', {}, { place: { common: 9 } }],
    ['unique', {}, { place: { length: 3 } }],
    ['unique', {}, { reading: { namesakes: 1 } }],
    ['unique.starts', { place: { starts: true } }, { place: { starts: false } }],
    [
      'acronym',
      { place: { upper: true }, posting: { shape: 'upper' } },
      { place: { starts: true, common: 300 } },
    ],
    [
      'nickname.obscure',
      { input: { kind: 'company', prior: 0.3 }, posting: { rank: 'alias' } },
      { input: { prior: 0.6 } },
    ],
    ['unit', { place: { unit: true } }, { place: { unit: false } }],
    ['acronym.small', { posting: { shape: 'upper' } }, { place: { upper: true } }],
  ];
  check<Input>(NAME_FEATURES, rows, inputOf);

  it('a word counts less where its capital is a name’s', () => {
    const value = (place: Partial<Surroundings>, kind: Input['kind']): number =>
      NAME_FEATURES.find(({ name }) => name === 'word.commonest')!.value(
        inputOf({ place: { common: 500, ...place }, input: { kind } }),
      );
    expect(value({ starts: true }, 'media')).toBe(1);
    expect(value({}, 'media')).toBe(0.5);
    expect(value({ shouting: true }, 'media')).toBe(1);
    expect(value({ afterArticle: true }, 'media')).toBe(0.25);
    expect(value({ afterArticle: true }, 'city')).toBe(0.5);
    expect(value({ afterArticle: true, nouns: true }, 'party')).toBe(0.25);
    expect(value({ nouns: true }, 'party')).toBe(1);
    expect(value({ nouns: true, inPlace: true }, 'city')).toBe(0.5);
    expect(value({ starts: true }, 'country')).toBe(0.25);
  });
});

describe('features of what stands around', () => {
  const street: Changes = { ...PERSON, place: { cue: 'place' } };
  const body: Changes = {
    input: { kind: 'organisation', country: NORLAND },
    place: { attributes: [NORLAND] },
  };
  const town: Changes = {
    input: { ref: BERGSTAD, kind: 'city', country: NORLAND },
    place: { containers: [WESTMARK] },
  };
  const player = (field: Surroundings['field']): Changes => ({
    input: { ref: CY, kind: 'person', prior: 0.4 },
    place: { sport: true, words: 2, field },
  });
  const rows: Row[] = [
    ['cue.street', street, { reading: { inflection: 'possessive' } }],
    [
      'cue.street',
      { ...CITY, place: { cue: 'place', nouns: true }, reading: { inflection: 'inhabitant' } },
      { place: { nouns: false } },
    ],
    ['cue.same', { ...CITY, place: { cue: 'city' } }, { place: { cue: 'water' } }],
    ['cue.direction', { reading: { direction: true }, place: { cue: 'region' } }, { place: { cue: 'city' } }],
    ['cue.other', { ...CITY, place: { cue: 'water' } }, { place: { cue: 'city' } }],
    ['other.sport', { ...TEAM, place: { otherSport: true } }, { input: { kind: 'country' } }],
    ['field.same', player('tennis'), { place: { field: 'rugby' } }],
    ['field.same', player('tennis'), { place: { words: 1 } }],
    ['field.other', player('rugby'), { place: { field: 'tennis' } }],
    ['field.other', merge(player('rugby'), { ...TEAM, place: { words: 1 } }), { input: { kind: 'city' } }],
    ['field.elsewhere', merge(player('rugby'), { input: { ref: DI } }), { place: { personCue: true } }],
    ['field.elsewhere', merge(player('rugby'), { input: { ref: DI } }), { input: { prior: 0.8 } }],
    ['team.placed', { ...TEAM, place: { inPlace: true } }, { place: { words: 2 } }],
    ['team.field', RACING, { place: { field: 'tennis' } }],
    ['team.field', RACING, { input: { ref: CY, kind: 'person' } }],
    ['field.few', TENNIS, { place: { field: 'football' } }],
    ['field.few', TENNIS, { place: { nationality: [EASTMARK] } }],
    ['event.sport', { input: { kind: 'event' }, place: { sport: true } }, { place: { sport: false } }],
    ['event.sport', { input: { kind: 'event' }, place: { sport: true } }, { posting: { rank: 'alias' } }],
    ['field.calling', PLAYER, { place: { sport: true } }],
    ['field.calling', PLAYER, { place: { otherCalling: false } }],
    ['field.calling', PLAYER, { input: { ref: DI } }],
    ['field.calling', HARDLY_KNOWN, { input: { prior: 0.5 } }],
    ['stage.office', ON_STAGE, { place: { publicCalling: false } }],
    ['stage.office', ON_STAGE, { input: { ref: DI } }],
    ['town.other', OPERA_OF_BERGSTAD, { place: { towns: [] } }],
    ['town.other', OPERA_OF_BERGSTAD, { place: { towns: [SEESTAD] } }],
    ['town.other', OPERA_OF_BERGSTAD, { input: { kind: 'team' } }],
    ['seat.other', SENATE_IN_SEESTAD, { place: { seat: undefined } }],
    ['seat.other', SENATE_IN_SEESTAD, { place: { generic: false } }],
    ['seat.other', SENATE_IN_SEESTAD, { input: { country: NORLAND } }],
    [
      'team.state',
      { ...RACING, posting: { rank: 'family' }, place: { ...RACING.place, plays: true, ofWomen: true } },
      { place: { ofWomen: false } },
    ],
    ['womens', { ...TEAM, place: { womens: true } }, { place: { womens: false } }],
    ['womens', { ...TEAM, place: { womens: true } }, { input: { kind: 'city' } }],
    ['work.of.person', { ...PERSON, place: { ofPerson: true } }, { place: { ofPerson: false } }],
    ['work.of.person', { ...PERSON, place: { ofPerson: true } }, { place: { words: 2 } }],
    ['work.of.person', HERO, { input: { ref: ADA } }],
    [
      'work.of.person',
      { ...HERO, reading: { key: 'olaf v' }, input: { kind: 'person', ref: ADA } },
      { reading: { key: 'olaf vad' } },
    ],
    ['town.games', GAMES, { place: { ofGames: false } }],
    ['town.games', GAMES, { reading: { inflection: 'none' } }],
    ['town.games', GAMES, { input: { kind: 'country' } }],
    ['team.state', { ...TEAM, posting: { rank: 'family' } }, { posting: { rank: 'label' } }],
    ['team.state', { ...RACING, posting: { rank: 'family' } }, { place: { plays: true } }],
    [
      'team.state',
      { ...RACING, posting: { rank: 'family' }, place: { ...RACING.place, plays: true, field: 'tennis' } },
      { place: { field: 'motorsport' } },
    ],
    [
      'demonym.misfit',
      { place: { misfit: 'people' }, posting: { rank: 'demonym' } },
      { posting: { rank: 'label' } },
    ],
    ['title.words', { input: { kind: 'media' }, place: { titleWords: true } }, { input: { kind: 'city' } }],
    ['title.words', { input: { kind: 'media' }, place: { titleWords: true } }, { input: { prior: 0.8 } }],
    ['of.other', OF_WESTMARK, { input: { country: NORLAND, ref: WESTMARK } }],
    ['of.other', OF_WESTMARK, { place: { of: [] } }],
    ['of.other', OF_WESTMARK, { input: { kind: 'city' } }],
    ['calling.place', { ...CITY, place: { calling: 'profession' } }, { input: { kind: 'person' } }],
    [
      'work.alias',
      { input: { kind: 'work', prior: 0.3 }, posting: { rank: 'alias' } },
      { posting: { rank: 'label' } },
    ],
    [
      'work.alias',
      { input: { kind: 'work', prior: 0.3 }, posting: { rank: 'alias' } },
      { place: { cue: 'work' } },
    ],
    ['family', { ...TEAM, place: { ofFamily: true } }, { reading: { inflection: 'adjective' } }],
    ['family', { ...PERSON, place: { ofFamily: true } }, { place: { words: 2 } }],
    [
      'town.elsewhere',
      { input: { kind: 'city', country: EASTMARK, prior: 0.5 }, place: { inTown: BERGSTAD } },
      { input: { country: NORLAND } },
    ],
    [
      'town.elsewhere',
      { input: { kind: 'city', country: EASTMARK, prior: 0.5 }, place: { inTown: BERGSTAD } },
      { input: { prior: 0.9 } },
    ],
    ['work.sport', { input: { kind: 'work' }, place: { sport: true, words: 1 } }, { place: { words: 2 } }],
    ['work.sport', OBSCURE_WORK, { input: { prior: 0.4 } }],
    ['work.sport', OBSCURE_WORK, { place: { wholeTitle: true } }],
    [
      'nationality.same',
      { input: { kind: 'person', country: NORLAND }, place: { nationality: [NORLAND] } },
      { place: { nationality: [EASTMARK] } },
    ],
    [
      'nationality.other',
      { input: { kind: 'person', country: NORLAND }, place: { nationality: [EASTMARK] } },
      { place: { nationality: [NORLAND] } },
    ],
    ['tongue', { posting: { rank: 'adjective' }, place: { tongue: true } }, { posting: { rank: 'label' } }],
    [
      'governs.held',
      { input: { ref: WESTMARK, kind: 'region' }, place: { governs: ['governor'] } },
      { place: { governs: ['mayor'] } },
    ],
    ['person.cue', { ...PERSON, place: { personCue: true } }, { input: { prior: 0.44 } }],
    [
      'person.cue.obscure',
      { input: { kind: 'person', prior: 0.44 }, place: { personCue: true } },
      { input: { prior: 0.45 } },
    ],
    [
      'person.cue.obscure',
      { input: { kind: 'person', prior: 0.44 }, place: { personCue: true } },
      { place: { personCue: false } },
    ],
    [
      'person.cue.obscure',
      { input: { kind: 'person', prior: 0.44 }, place: { personCue: true } },
      { input: { kind: 'city' } },
    ],
    ['person.cue.other', { ...CITY, place: { personCue: true } }, { input: { kind: 'person' } }],
    ['incorporated', { ...CITY, place: { incorporated: true } }, { input: { kind: 'company' } }],
    ['apposed.person', { ...CITY, place: { apposedPerson: true } }, { input: { kind: 'person' } }],
    [
      'legal.form',
      { input: { kind: 'company' }, place: { isLegalForm: true } },
      { place: { isLegalForm: false } },
    ],
    ['nobility', { ...CITY, place: { ofNobility: true } }, { input: { kind: 'person' } }],
    ['title.noun', { ...CITY, place: { isTitle: true } }, { place: { isTitle: false } }],
    ['titled.place', { ...CITY, place: { titled: true } }, { place: { words: 2 } }],
    [
      'article.region',
      { input: { kind: 'region' }, place: { withArticle: true, common: 9 } },
      { place: { common: 0 } },
    ],
    ['cue.never', { ...CITY, place: { firmCue: 'product' } }, { place: { firmCue: 'region' } }],
    ['cue.never', { ...CITY, place: { firmCue: 'product' } }, { reading: { inflection: 'noun' } }],
    ['title.whole', { ...CITY, place: { wholeTitle: true } }, { input: { kind: 'work' } }],
    ['locative.water', { input: { kind: 'water' }, place: { locative: true } }, { input: { kind: 'party' } }],
    ['container.within', town, { place: { containers: [EASTMARK] } }],
    [
      'container.untold',
      { input: { ref: ADA, kind: 'city', country: NORLAND }, place: { containers: [WESTMARK] } },
      { place: { containers: [NORLAND] } },
    ],
    ['attribute.same', body, { place: { attributes: [6] } }],
    ['attribute.other', merge(body, { place: { attributes: [6] } }), { place: { attributes: [NORLAND] } }],
    [
      'beside.unknown',
      { ...CITY, place: { insideUnknown: true, locative: true } },
      { place: { locative: false } },
    ],
    ['inside.unknown', { ...CITY, place: { insideUnknown: true } }, { place: { locative: true } }],
    ['club.article', { ...TEAM, place: { withArticle: true } }, { place: { withArticle: false } }],
    ['town.article', { ...CITY, place: { withArticle: true } }, { reading: { inflection: 'adjective' } }],
  ];
  check<Input>(AROUND_FEATURES, rows, inputOf);
});

describe('features of the article', () => {
  const on = (date: string) => ({ input: { kind: 'person', day: dayOf(date) } }) as const;
  const times: Changes = {
    input: { ref: ADA, kind: 'media' },
    reading: { key: 'the times' },
    seen: [[TIMES, 'the norland times']],
  };
  const region: Changes = {
    input: { ref: WESTMARK, kind: 'region', country: NORLAND },
    seen: [
      [WESTMARK, 'a'],
      [WESTMARK, 'b'],
    ],
  };
  const rows: Row[] = [
    ['future', on('1949-05-05'), on('1950-01-01')],
    ['dead.long', on('2051-05-05'), on('2050-05-05')],
    ['dead', on('2011-05-05'), on('2010-05-05')],
    ['club.seen', { ...TEAM, place: { sport: true }, seen: [[ADA, 'x']] }, { seen: [] }],
    ['club.after.article', { ...TEAM, place: { afterArticle: true } }, { place: { withArticle: true } }],
    ['club.without.article', { ...TEAM, place: { withoutArticle: true } }, { place: { afterArticle: true } }],
    ['honorific', { ...PERSON, place: { honorific: true } }, { input: { prior: 0.8 } }],
    ['honorific', { ...PERSON, place: { honorific: true } }, { seen: [[ADA, 'ada berg']] }],
    [
      'short.of.unknown',
      { input: { kind: 'company', prior: 0.2 }, place: { words: 2 }, longer: ['berg'] },
      { longer: [] },
    ],
    [
      'short.of.unknown',
      { input: { kind: 'company', prior: 0.2 }, place: { words: 2 }, longer: ['berg'] },
      { input: { prior: 0.4 } },
    ],
    [
      'sportsman.other',
      { input: { kind: 'person', ref: CY }, posting: { rank: 'family' }, seen: [[ADA, 'ada berg']] },
      { seen: [] },
    ],
    ['overshadowed', times, { reading: { key: 'the bergen times' } }],
    ['denied', { denied: [ADA] }, { denied: [] }],
    [
      'abbreviation.other',
      { defined: [['berg', [TIMES]]], place: { upper: true } },
      { defined: [['berg', [ADA]]] },
    ],
    ['abbreviation.other', { defined: [['berg', [TIMES]]] }, { place: { lower: true } }],
    ['home', { place: { home: new Set([NORLAND]) } }, { place: { home: new Set([6]) } }],
    ['part.of.unknown', { place: { partOfUnknown: true } }, { seen: [[ADA, 'berg']] }],
    ['part.of.unknown', { place: { partOfUnknown: true } }, { place: { ofStranger: true } }],
    ['stranger', { place: { ofStranger: true } }, { place: { ofStranger: false } }],
    ['stranger', { place: { ofStranger: true } }, { seen: [[ADA, 'ada berg']] }],
    ['body.absent', ABSENT, { place: { generic: false } }],
    ['body.absent', ABSENT, { input: { prior: 0.7 } }],
    [
      'body.absent',
      merge(ABSENT, { input: { prior: 0.7 }, posting: { rank: 'alias' } }),
      { posting: { rank: 'label' } },
    ],
    [
      'body.absent',
      merge(ABSENT, { input: { kind: 'party', prior: 0.7 } }),
      { input: { kind: 'organisation' } },
    ],
    ['body.absent', ABSENT, { seen: [[BERGSTAD, 'bergstad']] }],
    ['body.absent', ABSENT, { seen: [[EASTMARK, 'eastmark']] }],
    [
      'body.absent',
      merge(ABSENT, { input: { kind: 'party', country: undefined } }),
      { input: { kind: 'organisation', country: undefined } },
    ],
    ['body.absent', LETTERS, { posting: { shape: 'capitalised' } }],
    ['body.absent', LETTERS, { place: { length: 4 } }],
    [
      'body.abroad',
      { input: { kind: 'organisation', country: NORLAND }, posting: { rank: 'family' } },
      { seen: [[BERGSTAD, 'bergstad']] },
    ],
    [
      'body.abroad',
      {
        input: { kind: 'organisation', country: NORLAND },
        posting: { rank: 'former' },
        place: { home: new Set([NORLAND]) },
        seen: [[EASTMARK, 'eastmark']],
      },
      { seen: [[WESTMARK, 'westmark']] },
    ],
    [
      'region.abroad',
      { input: { kind: 'region', country: EASTMARK }, posting: { rank: 'alias' }, place: { common: 9 } },
      { place: { common: 0 } },
    ],
    [
      'gone',
      { input: { kind: 'formerCountry', ref: NORLAND }, posting: { rank: 'alias' } },
      { posting: { rank: 'label' } },
    ],
    ['part.of.unknown', { place: { partOfUnknown: true } }, { input: { kind: 'water' } }],
    [
      'part.of.unknown.water',
      { input: { kind: 'water' }, place: { partOfUnknown: true } },
      { input: { kind: 'city' } },
    ],
    [
      'among.regions',
      merge(region, { input: { state: Object.assign(stateOf({}), { regionsIn: () => 3 }) } }),
      { input: { state: Object.assign(stateOf({}), { regionsIn: () => 2 }) } },
    ],
    [
      'among.politicians',
      AMONG_POLITICIANS,
      {
        input: {
          state: Object.assign(stateOf({ seen: [[SUDLAND, 'sudland']] }), { politiciansIn: () => 1 }),
        },
      },
    ],
    ['among.politicians', AMONG_POLITICIANS, { input: { ref: DI } }],
    ['among.politicians', AMONG_POLITICIANS, { place: { words: 1 } }],
    ['person.before.place', LIKE_PERSON, { seen: [] }],
    ['person.before.place', LIKE_PERSON, { place: { inPlace: true } }],
    ['person.before.place', LIKE_PERSON, { place: { locative: true } }],
    ['person.before.place', LIKE_PERSON, { reading: { inflection: 'adjective' } }],
    ['person.before.place', LIKE_PERSON, { input: { kind: 'person' } }],
    [
      'person.before.place',
      LIKE_PERSON,
      {
        seen: [
          [ADA, 'ada berg'],
          [EASTMARK, 'eastmark'],
        ],
      },
    ],
    ['work.alone', UNHEARD, { input: { prior: 0.1 } }],
    ['work.alone', UNHEARD, { place: { wholeTitle: true } }],
    ['work.alone', UNHEARD, { place: { quotedWhole: true } }],
    ['work.alone', UNHEARD, { place: { cue: 'work' } }],
    ['work.alone', UNHEARD, { input: { kind: 'event' } }],
    ['ties', { seen: [[BERGSTAD, 'bergstad']], input: { ref: WESTMARK, kind: 'region' } }, { seen: [] }],
    ['country.share', { seen: [[BERGSTAD, 'bergstad']] }, { seen: [[EASTMARK, 'eastmark']] }],
    ['seen.otherwise', { seen: [[ADA, 'ada berg']] }, { seen: [[ADA, 'berg']] }],
    [
      'seen.otherwise',
      { seen: [[ADA, 'amazonas']], posting: { rank: 'label' }, reading: { key: 'amazon' } },
      { posting: { rank: 'alias' } },
    ],
    ['seen', { seen: [[ADA, 'berg']] }, { seen: [[ADA, 'ada berg']] }],
  ];
  check<InArticle>(ARTICLE_FEATURES, rows, inputOf);
});

describe('features of a part of a name', () => {
  const partOf = (changes: Changes & { use?: InPart['use'] }): InPart => {
    const { ref, kind, place, state } = inputOf(changes);
    return { ref, kind, place, state, use: changes.use ?? 'family' };
  };
  const company: Changes = { input: { kind: 'company' } };
  const noun: Changes = { place: { common: 9, nouns: true, afterArticle: true } };
  const rows: readonly (readonly [
    string,
    Changes & { use?: InPart['use'] },
    Changes & { use?: InPart['use'] },
  ])[] = [
    ['part.called', PERSON, { use: 'other' }],
    ['part.called', PERSON, company],
    ['part.company', company, PERSON],
    ['part.head', { use: 'head' }, { use: 'family' }],
    ['part.count', { seen: [[ADA, 'ada berg']] }, { seen: [] }],
    ['part.word.noun', noun, { place: { personCue: true } }],
    ['part.word.starts', { place: { common: 9, starts: true } }, { place: { starts: false } }],
    ['part.town', merge(company, { place: { containers: [WESTMARK] } }), PERSON],
    ['part.inside.unknown', { place: { insideUnknown: true } }, { place: { insideUnknown: false } }],
  ];
  check<InPart>(PART_FEATURES, rows, partOf);
});

describe('data files of weights', () => {
  it('gives a reason for each feature and for no other', () => {
    expect(Object.keys(REASONS).sort()).toEqual(ALL_FEATURES.map(({ name }) => name).sort());
  });

  it.each(['hu', 'en', 'de'] as const)(
    '%s: a weight for each feature and for no other, of the sign that it may have',
    (lang) => {
      const { weights, curve, threshold } = rankData(lang);
      expect(Object.keys(weights).sort()).toEqual(ALL_FEATURES.map(({ name }) => name).sort());
      for (const { name, sign } of ALL_FEATURES)
        if (sign !== 0) expect(Math.sign(weights[name]!.weight) * sign).toBeGreaterThanOrEqual(0);
      expect(curve[0]).toEqual([0, 0]);
      expect(curve.at(-1)![0]).toBe(1);
      for (let index = 1; index < curve.length; index++) {
        expect(curve[index]![0]).toBeGreaterThan(curve[index - 1]![0]);
        expect(curve[index]![1]).toBeGreaterThanOrEqual(curve[index - 1]![1]);
      }
      expect(threshold).toBeGreaterThanOrEqual(0.6);
    },
  );
});
