import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { fakeKnowledge } from './fake-knowledge';

const knowledge = fakeKnowledge([
  {
    id: 'Q159',
    kind: 'country',
    names: ['Oroszország'],
    adjectives: ['orosz'],
    prior: 0.95,
    related: ['Q7747'],
  },
  { id: 'Q423', kind: 'country', names: ['Észak-Korea'], prior: 0.85 },
  { id: 'Q884', kind: 'country', names: ['Dél-Korea', 'Korea'], prior: 0.88 },
  { id: 'Q183', kind: 'country', names: ['Németország'], adjectives: ['német'], prior: 0.95 },
  { id: 'Q142', kind: 'country', names: ['Franciaország'], adjectives: ['francia'], prior: 0.95 },
  { id: 'Q17', kind: 'country', names: ['Japán'], adjectives: ['japán'], prior: 0.93 },
  { id: 'Q212', kind: 'country', names: ['Ukrajna'], adjectives: ['ukrán'], prior: 0.9 },
  { id: 'Q28', kind: 'country', names: ['Magyarország'], adjectives: ['magyar'], prior: 0.95 },
  { id: 'Q18808', kind: 'city', names: ['Phenjan'], country: 'Q423', prior: 0.7 },
  { id: 'Q649', kind: 'city', names: ['Moszkva'], country: 'Q159', prior: 0.85 },
  { id: 'Q90', kind: 'city', names: ['Párizs'], country: 'Q142', prior: 0.9 },
  { id: 'Q1085', kind: 'city', names: ['Prága'], prior: 0.8 },
  {
    id: 'Q362',
    kind: 'event',
    names: ['második világháború', 'II. világháború'],
    prior: 0.9,
    life: [1939, 1945],
  },
  { id: 'Q7184', kind: 'organisation', names: ['NATO'], prior: 0.9 },
  {
    id: 'Q7747',
    kind: 'person',
    names: ['Vlagyimir Putyin'],
    country: 'Q159',
    prior: 0.9,
    gender: 'male',
    roles: [['Q159', 'president', '2012-05-07']],
  },
  {
    id: 'Q56226',
    kind: 'person',
    names: ['Kim Dzsongun'],
    country: 'Q423',
    prior: 0.8,
    gender: 'male',
    roles: [['Q423', 'leader', '2011-12-17']],
  },
  {
    id: 'Q567',
    kind: 'person',
    names: ['Angela Merkel'],
    country: 'Q183',
    prior: 0.85,
    gender: 'female',
    roles: [['Q183', 'chancellor', '2005-11-22', '2021-12-08']],
  },
  {
    id: 'Q61053',
    kind: 'person',
    names: ['Olaf Scholz'],
    country: 'Q183',
    prior: 0.7,
    gender: 'male',
    roles: [['Q183', 'chancellor', '2021-12-08', '2025-05-06']],
  },
  {
    id: 'Q57665',
    kind: 'person',
    names: ['Jens Stoltenberg'],
    prior: 0.7,
    gender: 'male',
    roles: [['Q7184', 'secretaryGeneral', '2014-10-01', '2024-10-01']],
  },
  { id: 'Q100', kind: 'city', names: ['Pápa'], country: 'Q28', prior: 0.35 },
  { id: 'Q237', kind: 'country', names: ['Vatikán'], prior: 0.8 },
  {
    id: 'Q2494',
    kind: 'person',
    names: ['XVI. Benedek'],
    country: 'Q183',
    prior: 0.75,
    gender: 'male',
    roles: [['Q237', 'pope', '2005-04-19', '2013-02-28']],
  },
  {
    id: 'Q450675',
    kind: 'person',
    names: ['Ferenc pápa'],
    country: 'Q414',
    prior: 0.79,
    gender: 'male',
    roles: [['Q237', 'pope', '2013-03-13', '2025-04-21']],
  },
  {
    id: 'Q57395',
    kind: 'person',
    names: ['Áder János'],
    country: 'Q28',
    prior: 0.6,
    gender: 'male',
    roles: [['Q28', 'president', '2012-05-10', '2022-05-10']],
  },
  {
    id: 'Q1',
    kind: 'person',
    names: ['Kovács Ottó'],
    country: 'Q28',
    prior: 0.6,
  },
  {
    id: 'Q2',
    kind: 'person',
    names: ['Kovács Ottó'],
    country: 'Q28',
    prior: 0.5,
    roles: [['Q7184', 'president', '2020-01-01', '2024-01-01']],
  },
]);

/** Mentions of a text as "surface>id", in text order. */
function linked(text: string, date = '2022-08-15'): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang: 'hu', date, blocks }, knowledge, languageOf('hu')!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('Hungarian linking', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'inflected names',
      'A levelet Phenjannal és Moszkvában is olvasták.',
      ['Phenjannal>Q18808', 'Moszkvában>Q649'],
    ],
    ['a hyphened name with assimilation', 'Tárgyaltak Észak-Koreával.', ['Észak-Koreával>Q423']],
    ['an adjective of a hyphened name', 'Az észak-koreai hadsereg.', ['észak-koreai>Q423']],
    ['an adjective with a direction', 'A kelet-ukrajnai városok.', ['kelet-ukrajnai>Q212']],
    ['a people', 'Elszakadtak az ukránoktól.', ['ukránoktól>Q212']],
    ['a lower-case name of an event', 'A második világháborúban történt.', ['második világháborúban>Q362']],
    ['a role by an adjective', 'Az orosz elnök levelet írt.', ['orosz elnök>Q7747']],
    ['an inflected role', 'Találkozott az orosz elnökkel.', ['orosz elnökkel>Q7747']],
    ['a role of an organisation in a compound', 'A NATO-főtitkár nyilatkozott.', ['NATO-főtitkár>Q57665']],
    ['a possessed role', 'Oroszország elnöke nyilatkozott.', ['Oroszország>Q159', 'elnöke>Q7747']],
    ['the possessor of a body', 'A NATO Katonai Bizottságának ülése véget ért.', ['NATO>Q7184']],
    ['a former holder is not the holder', 'A volt német kancellár beszélt.', ['német>Q183']],
    ['a longer unknown name', 'Megérkezett Párizs Hilton.', []],
    ['a common word at the start', 'Nagy volt a tömeg.', []],
    ['an adjective of two states', 'Az orosz-ukrán határ.', ['orosz>Q159', 'ukrán>Q212']],
    ['a line of capitals', 'PUTYIN MOSZKVÁBAN', ['MOSZKVÁBAN>Q649']],
    ['a place beside an unknown name', 'A találkozó Guor Marial Moszkvában lakik.', ['Moszkvában>Q649']],
    ['a state beside an unknown name', 'Lezárták Oroszország Bajan Ölgij tartományát.', ['Oroszország>Q159']],
    ['a compound where the name stands nowhere else', 'Egy NATO-tag kilépett.', ['NATO>Q7184']],
    ['no compound beside the name', 'A NATO szerint egy NATO-tag kilépett.', ['NATO>Q7184']],
    ['a town behind an article is a team', 'Tegnap nyert a Pápa.', []],
    ['a role that is a city elsewhere', 'A pápa Rómában fogadta őket.', ['pápa>Q450675']],
    ['a role that there is one of', 'Beszélt a Szentatyával is.', ['Szentatyával>Q450675']],
    ['not that of another day', 'Beszélt az akkori pápával is.', []],
    ['not beside one who held it', 'XVI. Benedek jött.\nBeszélt a pápával is.', ['XVI. Benedek>Q2494']],
    [
      'a role of a state not spoken of',
      'Oroszország üzent Moszkvából.\nBeszélt a köztársasági elnök is.',
      ['Oroszország>Q159', 'Moszkvából>Q649'],
    ],
    [
      'a name by the role behind a comma',
      'Szólt Kovács Ottó, a NATO elnöke is.',
      ['Kovács Ottó>Q2', 'NATO>Q7184', 'elnöke>Q2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it('resolves a role by the day of the article', () => {
    const text = 'A német kancellár Párizsba utazott.';
    expect(linked(text, '2019-05-01')).toContain('német kancellár>Q567');
    expect(linked(text, '2022-05-01')).toContain('német kancellár>Q61053');
    expect(linked(text, '1950-05-01').some((mention) => mention.startsWith('német kancellár'))).toBe(false);
  });

  it("resolves a role of the language's own state where the article speaks of it", () => {
    const text = 'Magyarország jegyzéket küldött.\nBeszélt a köztársasági elnök is.';
    expect(linked(text, '2019-05-01')).toContain('köztársasági elnök>Q57395');
    expect(linked(text, '2023-05-01').some((mention) => mention.startsWith('köz'))).toBe(false);
  });

  it('leaves a role unmarked when the article has no date', () => {
    const blocks = [{ text: 'A német kancellár elutazott.', heading: false }];
    const { mentions } = link({ lang: 'hu', date: undefined, blocks }, knowledge, languageOf('hu')!);
    expect(mentions.every((mention) => mention.form !== 'role')).toBe(true);
  });

  it('links a part of a name after the full name, in later blocks too', () => {
    const text = 'Vlagyimir Putyin beszélt.\nKésőbb Putyinnal tárgyaltak.';
    expect(linked(text)).toEqual(['Vlagyimir Putyin>Q7747', 'Putyinnal>Q7747']);
  });

  it('hands the full names on to the next part of the article', () => {
    const hungarian = languageOf('hu')!;
    const article = (line: string) =>
      ({ lang: 'hu', date: '2022-08-15', blocks: [{ text: line, heading: false }] }) as const;
    const { context } = link(article('Vlagyimir Putyin beszélt.'), knowledge, hungarian);
    const { mentions } = link(
      article('Aztán Putyin elment.'),
      knowledge,
      hungarian,
      JSON.parse(JSON.stringify(context)),
    );
    expect(mentions.map((mention) => mention.surface)).toEqual(['Putyin']);
  });

  it('reads "koreai vezető" by the Korea that the article speaks of', () => {
    const text = 'Észak-Korea üzent. Kim Dzsongun levelet írt Phenjanból.\nA koreai vezető szerint jó.';
    expect(linked(text)).toContain('koreai vezető>Q56226');
  });

  it('does not mark a role beside the name that holds it', () => {
    expect(linked('Olaf Scholz német kancellár beszélt.')).toEqual(['Olaf Scholz>Q61053', 'német>Q183']);
  });

  it('marks a part of a name in a case, and none that a compound of a known name begins with', () => {
    const text = 'Vlagyimir Putyin beszélt. Putyinnal tárgyaltak, a Putyin-rendszer megmaradt.';
    const { mentions } = link(
      { lang: 'hu', date: '2021-05-03', blocks: [{ text, heading: false }] },
      knowledge,
      languageOf('hu')!,
    );
    expect(mentions.map(({ surface, form }) => `${surface} ${form}`)).toEqual([
      'Vlagyimir Putyin name',
      'Putyinnal partial',
    ]);
  });
});
