/** Labels that a page's title or an English pattern gives, and what a list of sites says of a language. */
import { describe, expect, it } from 'vitest';
import { dropSiteLanguages, writeBrandsSmall } from '../../../src/compiler/merge/tidy';
import { hungarianYear, nameElections } from '../../../src/compiler/names/election-names';
import { Report } from '../../../src/compiler/report';
import type { Kind, Name, Statement } from '../../../src/knowledge/model';

function thing(id: string, kind: Kind, names: readonly Name[], statements: readonly Statement[] = []) {
  return {
    id,
    kind,
    names: names.map((one) => ({ ...one, sources: 1 })),
    statements: [...statements],
    curated: false,
  };
}

function fact(property: Statement['property'], value: string, source = 'test'): Statement {
  return { property, value, source, asOf: '2025' };
}

describe('a label made of a page’s title', () => {
  it.each([
    ['iPhone', 'IPhone', 'iPhone'],
    ['eBay', 'EBay', 'eBay'],
    ['iPod touch', 'IPod touch', 'iPod touch'],
    // Another name, and one that is in capitals.
    ['iPhone', 'Iphone', 'Iphone'],
    ['NATO', 'NATO', 'NATO'],
    ['world war', 'World war', 'World war'],
  ])('%s: %s is written %s', (english, hungarian, written) => {
    const one = thing('Q1', 'product', [
      { lang: 'en', rank: 'label', name: english },
      { lang: 'hu', rank: 'label', name: hungarian },
    ]);
    writeBrandsSmall(one);
    expect(one.names.find(({ lang }) => lang === 'hu')?.name).toBe(written);
  });
});

describe('a list of English sites', () => {
  it.each<[country: string, source: string, left: number]>([
    ['Q159', 'sling-news-sites', 0],
    ['Q159', 'wikidata-newspapers', 1],
    ['Q30', 'sling-news-sites', 1],
  ])('tells of the language of a paper of %s by %s: %i', (country, source, left) => {
    const state = thing('Q30', 'country', [], [fact('officialLanguage', 'Q1860')]);
    const paper = thing('Q1', 'media', [], [fact('country', country), fact('language', 'Q1860', source)]);
    dropSiteLanguages([state, paper]);
    expect(paper.statements.filter(({ property }) => property === 'language')).toHaveLength(left);
  });

  it('tells nothing of the languages of an agency', () => {
    const state = thing('Q30', 'country', [], [fact('officialLanguage', 'Q1860')]);
    const facts = [
      fact('class', 'newsAgency'),
      fact('country', 'Q30'),
      fact('language', 'Q1860', 'sling-news-sites'),
    ];
    const agency = thing('Q130879', 'media', [], facts);
    dropSiteLanguages([state, agency]);
    expect(agency.statements.some(({ property }) => property === 'language')).toBe(false);
  });
});

describe('a presidential election', () => {
  it.each([
    ['1988', '1988-as'],
    ['1990', '1990-es'],
    ['1992', '1992-es'],
    ['1996', '1996-os'],
    ['1900', '1900-as'],
    ['2000', '2000-es'],
    ['2005', '2005-ös'],
    ['2020', '2020-as'],
    ['2024', '2024-es'],
  ])('of %s is in Hungarian the %s', (year, adjective) => {
    expect(hungarianYear(year)).toBe(adjective);
  });

  it('is named in Hungarian and German by its state', () => {
    const state = thing('Q30', 'country', [
      { lang: 'hu', rank: 'adjective', name: 'amerikai' },
      { lang: 'de', rank: 'label', name: 'Vereinigte Staaten' },
    ]);
    const vote = thing(
      'Q1',
      'event',
      [{ lang: 'en', rank: 'label', name: '1988 United States presidential election' }],
      [fact('country', 'Q30'), fact('class', 'election')],
    );
    nameElections([state, vote], new Report());
    expect(vote.names.slice(1).map(({ name }) => name)).toEqual([
      '1988-as amerikai elnökválasztás',
      'Präsidentschaftswahl in den Vereinigten Staaten 1988',
    ]);
  });
});
