/** What stands around a candidate, in whole texts: each row fails without the rule that it names. */
import { describe, expect, it } from 'vitest';
import type { ArticleLang } from '../../../src/knowledge/model';
import { languageOf } from '../../../src/language';
import { link } from '../../../src/linking';
import { type FakeEntity, fakeKnowledge, type PersonsNamed } from './fake-knowledge';

const ENTITIES: readonly FakeEntity[] = [
  { id: 'Q30', kind: 'country', names: ['United States', 'USA', 'US', 'U.S.'], prior: 0.97 },
  { id: 'Q869', kind: 'country', names: ['Thaiföld'], prior: 0.9 },
  { id: 'Q948', kind: 'country', names: ['Tunézia', 'Tunisz'], prior: 0.6, related: ['Q3572'] },
  { id: 'Q3572', kind: 'city', names: ['Tunisz'], country: 'Q948', prior: 0.6 },
  { id: 'Q1467', kind: 'city', names: ['Cebu'], country: 'Q928', prior: 0.6 },
  { id: 'Q13786', kind: 'region', names: ['Cebu'], prior: 0.6 },
  { id: 'Q928', kind: 'country', names: ['Fülöp-szigetek'], prior: 0.9 },
  { id: 'Q46', kind: 'region', names: ['Európa'], prior: 0.93 },
  { id: 'Q18760', kind: 'event', names: ['Európa-liga'], prior: 0.5 },
  { id: 'Q9616', kind: 'team', names: ['Chelsea'], country: 'Q145', prior: 0.5 },
  { id: 'Q743535', kind: 'city', names: ['Chelsea'], country: 'Q30', prior: 0.6 },
  { id: 'Q81581', kind: 'city', names: ['Szeged'], country: 'Q28', prior: 0.6 },
  { id: 'Q1295', kind: 'city', names: ['Dortmund'], country: 'Q183', prior: 0.7 },
  { id: 'Q41420', kind: 'team', names: ['Borussia Dortmund', 'Dortmund'], country: 'Q183', prior: 0.6 },
  { id: 'Q918', kind: 'media', names: ['Twitter'], prior: 0.77 },
  { id: 'Q1065', kind: 'organisation', names: ['ENSZ'], prior: 0.93 },
  { id: 'Q37470', kind: 'organisation', names: ['ENSZ BT'], prior: 0.6 },
  { id: 'Q35637', kind: 'award', names: ['Béke-Nobel-díj'], prior: 0.65 },
  { id: 'glossa:media-hvg-hu', kind: 'media', names: ['hvg.hu'], prior: 0.55 },
  { id: 'glossa:media-index-hu', kind: 'media', names: ['Index'], country: 'Q28', prior: 0.34 },
  { id: 'Q478214', kind: 'company', names: ['Tesla'], prior: 0.7 },
  { id: 'Q81931', kind: 'formerCountry', names: ['CSA'], prior: 0.8 },
  { id: 'Q7184', kind: 'organisation', names: ['NATO'], prior: 0.9 },
  { id: 'Q2985356', kind: 'media', names: ['NDTV'], prior: 0.2 },
  { id: 'Q188872', kind: 'person', names: ['Ham'], prior: 0.7 },
  { id: 'Q57274', kind: 'person', names: ['Yoweri Museveni'], short: ['Museveni'], prior: 0.45 },
  { id: 'Q6153522', kind: 'person', names: ['Janet Museveni'], prior: 0.5 },
  { id: 'Q635484', kind: 'company', names: ['Armani'], prior: 0.6 },
  { id: 'Q40469', kind: 'media', names: ['Associated Press'], prior: 0.8 },
  { id: 'Q48525', kind: 'organisation', names: ['US government'], prior: 0.6 },
  { id: 'Q11211', kind: 'organisation', names: ['US military'], prior: 0.6 },
  { id: 'geonames:4703811', kind: 'city', names: ['Kyle'], country: 'Q30', prior: 0.55 },
  { id: 'Q184090', kind: 'city', names: ['Preston'], prior: 0.7 },
  { id: 'Q189299', kind: 'team', names: ['Preston', 'Preston North End'], prior: 0.3 },
  { id: 'Q264766', kind: 'person', names: ['Theresa May'], prior: 0.8 },
  { id: 'Q28', kind: 'country', names: ['Magyarország'], prior: 0.95 },
  { id: 'Q237', kind: 'country', names: ['Vatikán'], prior: 0.9 },
  {
    id: 'Q21995345',
    kind: 'person',
    names: ['Novák Katalin'],
    country: 'Q28',
    roles: [['Q28', 'president', '2022-05-10', '2024-02-26']],
  },
  {
    id: 'Q450675',
    kind: 'person',
    names: ['Ferenc pápa'],
    country: 'Q237',
    roles: [['Q237', 'pope', '2013-03-13', '2025-04-21']],
  },
  { id: 'Q145', kind: 'country', names: ['United Kingdom'], prior: 0.97 },
  { id: 'Q248', kind: 'company', names: ['Intel'], country: 'Q30', prior: 0.6 },
  { id: 'Q66', kind: 'company', names: ['Boeing'], country: 'Q30', prior: 0.6 },
  { id: 'Q576395', kind: 'city', names: ['Corning'], country: 'Q30', prior: 0.5 },
  { id: 'glossa:corning-inc', kind: 'company', names: ['Corning Inc.'], country: 'Q30', prior: 0.5 },
  { id: 'Q1384', kind: 'region', names: ['Ohio'], country: 'Q30', prior: 0.7 },
  { id: 'Q192621', kind: 'media', names: ['Telegraph'], country: 'Q145', prior: 0.7 },
  { id: 'Q1464', kind: 'person', names: ['Benigno Aquino III'], prior: 0.6 },
  { id: 'Q2598', kind: 'city', names: ['Watford'], country: 'Q145', prior: 0.6 },
  { id: 'Q2714', kind: 'team', names: ['Watford'], country: 'Q145', prior: 0.4 },
  { id: 'Q83065', kind: 'city', names: ['Leicester'], country: 'Q145', prior: 0.7 },
  { id: 'Q894605', kind: 'team', names: ['Boston'], country: 'Q145', prior: 0.5 },
  { id: 'Q100', kind: 'city', names: ['Boston'], country: 'Q30', prior: 0.8 },
  { id: 'Q1387071', kind: 'organisation', names: ['SPA'], prior: 0.7 },
  { id: 'Q32494', kind: 'team', names: ['FC Schalke 04', 'Schalke', 'Schalke 04'], prior: 0.65 },
  { id: 'Q83210', kind: 'region', names: ['Golán-fennsík', 'Golán'], prior: 0.5 },
  { id: 'Q12223', kind: 'people', names: ['ujgurok'], prior: 0.5 },
  { id: 'Q42418', kind: 'organisation', names: ['tálibok'], prior: 0.57 },
  { id: 'Q209174', kind: 'city', names: ['Esztergom'], prior: 0.3 },
  { id: 'Q991832', kind: 'place', names: ['Esztergomi bazilika'], prior: 0.5 },
  { id: 'Q486', kind: 'place', names: ['csernobili atomerőmű'], prior: 0.5 },
  { id: 'Q22686', kind: 'person', names: ['Donald Trump'], short: ['Trump'], prior: 0.87 },
  { id: 'Q3052772', kind: 'person', names: ['Emmanuel Macron'], short: ['Macron'], prior: 0.8 },
  { id: 'Q60772', kind: 'person', names: ['Ursula von der Leyen'], prior: 0.7 },
  { id: 'Q60', kind: 'city', names: ['New York'], country: 'Q30', prior: 0.9 },
  { id: 'Q1384', kind: 'region', names: ['New York'], country: 'Q30', prior: 0.8 },
  {
    id: 'Q11673',
    kind: 'person',
    names: ['Andrew Cuomo'],
    prior: 0.6,
    roles: [['Q1384', 'governor', '2011-01-01', '2023-12-31']],
  },
  { id: 'Q82425', kind: 'place', names: ['Szent Péter tér'], prior: 0.5 },
  { id: 'Q242', kind: 'person', names: ['Charles Leclerc'], prior: 0.55 },
];

const PERSONS: PersonsNamed = { nora: { first: 30, last: 0 }, kyle: { first: 20, last: 0 } };
const knowledge = fakeKnowledge(ENTITIES, PERSONS);

function linked(lang: ArticleLang, text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, heading: false }));
  const { mentions } = link({ lang, date: '2023-03-20', blocks }, knowledge, languageOf(lang)!);
  return mentions.map((mention) => `${mention.surface}>${knowledge.entities.id(mention.ref)}`);
}

describe('what stands around a Hungarian name', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a town and the state that it lies in', 'Tegnap Tunisz utcáin vonultak.', ['Tunisz>Q3572']],
    ['a town and its province without a state', 'Tegnap Cebuban találkoztak.', ['Cebuban>Q1467']],
    ['a compound that is a name as a whole', 'Kiestek az Európa-ligából.', ['Európa-ligából>Q18760']],
    ['a club by what it possesses', 'Tegnap a Chelsea edzője beszélt.', ['Chelsea>Q9616']],
    [
      'a brand before its noun behind an unknown name',
      'Ez Oleg Kasin Twitter oldalán áll.',
      ['Twitter>Q918'],
    ],
    [
      'an acronym that possesses an unknown body',
      'Így az ENSZ Millenniumi Fejlesztési Céljai között van.',
      ['ENSZ>Q1065'],
    ],
    [
      'a place in a case of place behind an unknown name',
      'Így a Thaileaks Thaiföldön indult.',
      ['Thaiföldön>Q869'],
    ],
    ['a small letter before the hyphen', 'Ő kapta a béke-Nobel-díjat.', ['béke-Nobel-díjat>Q35637']],
    ['an address', 'Ezt a hvg.hu írta meg.', ['hvg.hu>glossa:media-hvg-hu']],
    ['a common word behind an article', 'Ezt az Index írta meg.', ['Index>glossa:media-index-hu']],
    ['the same word without one', 'Ezt Index írta meg.', []],
    ['a brand in the plural', 'Drágultak a Teslák is.', ['Teslák>Q478214']],
    ['an acronym with its suffix behind a hyphen', 'Ezt az NDTV-nél mondták.', ['NDTV-nél>Q2985356']],
    ['an acronym written as a word', 'Ezt a Natónál mondták.', ['Natónál>Q7184']],
    ['no acronym in a given name', 'Ott volt Csaba is.', []],
    ['no possession in a name', 'Ott volt Hamad is.', []],
    [
      'a family name of two, one known by it',
      'Yoweri Museveni és Janet Museveni jött.\nMa Janet Museveni beszélt.\nKésőbb Museveni elment.',
      ['Yoweri Museveni>Q57274', 'Janet Museveni>Q6153522', 'Janet Museveni>Q6153522', 'Museveni>Q57274'],
    ],
    ['no company behind a given name', 'Nora Armani felszólalt.', []],
    [
      'a compound of a name of several words beside the name',
      'Az ENSZ BT ülésezett.\nAz ENSZ BT-határozat született.',
      ['ENSZ BT>Q37470', 'ENSZ BT>Q37470'],
    ],
    ['a number in a name', 'Tegnap a Schalke 04 nyert.', ['Schalke 04>Q32494']],
    ['a compound in a case', 'Tegnap a Golán-fennsíkon lőttek.', ['Golán-fennsíkon>Q83210']],
    ['a people', 'Tegnap az ujgurok jogairól beszélt.', ['ujgurok>Q12223']],
    ['a small name of a body', 'Tegnap a tálibok bevonultak.', ['tálibok>Q42418']],
    ['a small name of a place', 'Így a csernobili atomerőmű leállt.', ['csernobili atomerőmű>Q486']],
    ['a capital name written small', 'Így az esztergomi bazilika is.', ['esztergomi bazilika>Q991832']],
    [
      'a full name before a state in another case',
      'Így egyezett Donald Trump Thaifölddel erről.',
      ['Donald Trump>Q22686', 'Thaifölddel>Q869'],
    ],
    [
      'a full name behind a town',
      'Így nyert Preston Donald Trump szavával.',
      ['Preston>Q184090', 'Donald Trump>Q22686'],
    ],
    ['two family names side by side', 'Így szólt Macron Trump ellen.', ['Macron>Q3052772', 'Trump>Q22686']],
    ['a full name in a line of capitals', 'DONALD TRUMP ELISMERNÉ A VERESÉGÉT', ['DONALD TRUMP>Q22686']],
    ['a state behind a common noun', 'Így a B-csoportban Thaiföld nyert.', ['Thaiföld>Q869']],
    [
      'a family name with its particle',
      'Ursula von der Leyen szólt.\nMondta von der Leyen.',
      ['Ursula von der Leyen>Q60772', 'von der Leyen>Q60772'],
    ],
    [
      'a club of a report, with an article and without',
      'Így a Preston nyert a mérkőzésen.\nA bajnokság őszi fordulójában Preston keddi sikere ért gólt.',
      ['Preston>Q189299', 'Preston>Q189299'],
    ],
    [
      'a town of no report',
      'Így a Preston nyert tavaly.\nŐszi vásár volt Preston utcáin.',
      ['Preston>Q184090', 'Preston>Q184090'],
    ],
    ['a square in a case', 'Tegnap a Szent Péter téren szólt.', ['Szent Péter téren>Q82425']],
    ['no first half of another name', 'Így nyert az Európa-kupában is.', []],
    [
      'a role of a region called by its town',
      'Így a New York-i kormányzó is szólt.',
      ['New York-i kormányzó>Q11673'],
    ],
    ['a private person', 'Így Donald Trump lakatos is jött.', []],
    ['no place before a name', 'Így a falban kikötő Charles Leclerc is.', ['Charles Leclerc>Q242']],
  ])('%s', (_, text, expected) => {
    expect(linked('hu', text)).toEqual(expected);
  });
});

describe('what stands around a German name', () => {
  it('no month by its day', () => {
    expect(linked('de', 'Theresa May ging am 3. Mai, dann kam May im Mai.')).toEqual([
      'Theresa May>Q264766',
      'May>Q264766',
    ]);
  });
});

describe('what stands around an English name', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a capital article', 'He told The Associated Press so.', ['The Associated Press>Q40469']],
    ['a small article', 'He told the Associated Press so.', ['Associated Press>Q40469']],
    ['letters with dots', 'So the U.S. government said.', ['U.S. government>Q48525']],
    ['letters without', 'So the US military said.', ['US military>Q11211']],
    ['a given name behind a word of kinship', 'They adopted her brother Kyle last year.', []],
    ['the town of that name', 'They moved to Kyle last year.', ['Kyle>geonames:4703811']],
    ['a state behind a title', 'She was crowned Miss USA last year.', []],
    ['a company of the name', 'He sold Preston corp last year.', []],
    ['the town of that name', 'He sold Preston a park last year.', ['Preston>Q184090']],
    ['a legal form', 'Montedison SPA rose last year.', []],
    [
      'no month by the word before it',
      'Theresa May won in May.\nThen May left.',
      ['Theresa May>Q264766', 'May>Q264766'],
    ],
    [
      'no month by its day or year',
      'Theresa May won on 12 May and left in rainy May 2019.',
      ['Theresa May>Q264766'],
    ],
    ['a company and its legal form', 'They said Intel Corp. rose last year.', ['Intel Corp.>Q248']],
    [
      'two companies parted by a legal form',
      'They said it of Intel Corp. Boeing Co. fell too.',
      ['Intel Corp.>Q248', 'Boeing Co.>Q66'],
    ],
    ['no end of a longer company', 'So American Telephone and Telegraph Co rose.', []],
    ['no end of one that opens a sentence', 'National Telegraph Corp rose.', []],
    ['partners behind a sign', 'They said Boeing & Co Inc rose.', ['Boeing & Co Inc>Q66']],
    ['partners as a legal form', 'They said Boeing and Co rose.', ['Boeing and Co>Q66']],
    [
      'a company without its legal form',
      'They said Corning Inc. rose.\nLater Corning fell.\nIt was in Corning, Ohio.',
      ['Corning Inc.>glossa:corning-inc', 'Corning>glossa:corning-inc', 'Corning>Q576395', 'Ohio>Q1384'],
    ],
    [
      'a family name before what tells generations apart',
      'So Benigno Aquino III spoke.\nAquino left.',
      ['Benigno Aquino III>Q1464', 'Aquino>Q1464'],
    ],
    ['what a number counts', 'They sent 300 US soldiers.', ['US>Q30']],
    ['an article behind a dash', 'He left (today) -- The Intel plant closed.', ['Intel>Q248']],
    [
      'a club by its town',
      'The coach praised the striker.\nThis season Watford are fifth after a 2-0 win.',
      ['Watford>Q2714'],
    ],
    [
      'no town for a club that is not known',
      'The coach praised the striker.\nThis season they lost 2-0 to Leicester.\nThen Leicester left.',
      [],
    ],
    [
      'no club of another state',
      'The coach praised the pitcher.\nThis season Boston beat the champions 2-0.',
      [],
    ],
    [
      'a town in a report of sport',
      'The coach praised the striker.\nThey lost 2-0 to Leicester.\nThe fans met in Leicester.',
      ['Leicester>Q83065'],
    ],
    ['results beside few words of sport', 'So the coach spoke of the season.\nThen Leicester won 3-1.', []],
    [
      'results without words of sport',
      'The judges ruled 6-3 and 5-4 and 7-2.\nThen Leicester won.',
      ['Leicester>Q83065'],
    ],
    ['a town outside sport', 'They lost 200 jobs to Leicester.', ['Leicester>Q83065']],
  ])('%s', (_, text, expected) => {
    expect(linked('en', text)).toEqual(expected);
  });
});
