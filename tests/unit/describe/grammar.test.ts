import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/language/cards';
import { dative } from '../../../src/language/de/card/grammar';
import { withThe } from '../../../src/language/en/card/grammar';
import { article, withArticle } from '../../../src/language/hu/card/grammar';

describe('the Hungarian article', () => {
  it.each([
    ['Fidesz', 'a'],
    ['Európai Unió', 'az'],
    ['Amerikai Egyesült Államok', 'az'],
    ['Ír-sziget', 'az'],
    ['Ürdüngös', 'az'],
    ['ENSZ', 'az'],
    ['EU', 'az'],
    ['USA', 'az'],
    ['NATO', 'a'],
    ['FBI', 'az'],
    ['MTI', 'az'],
    ['MNB', 'az'],
    ['LMP', 'az'],
    ['SZDSZ', 'az'],
    ['CIA', 'a'],
    ['BBC', 'a'],
    ['DK', 'a'],
    ['MOL', 'a'],
    ['FIFA', 'a'],
    ['G7', 'a'],
    ['1956-os forradalom', 'az'],
    ['5. köztársaság', 'az'],
    ['1000', 'az'],
    ['10', 'a'],
    ['100', 'a'],
    ['500', 'az'],
    ['2022-es választás', 'a'],
    ['„Erdély” mozgalom', 'az'],
  ])('of %s is %s', (name, expected) => {
    expect(article(name)).toBe(expected);
  });

  it.each([
    ['Magyarország', 'Magyarország'],
    ['Ukrajna', 'Ukrajna'],
    ['Irán', 'Irán'],
    ['Budapest', 'Budapest'],
    ['Észak-Korea', 'Észak-Korea'],
    ['USA', 'az USA'],
    ['Amerikai Egyesült Államok', 'az Amerikai Egyesült Államok'],
    ['Egyesült Királyság', 'az Egyesült Királyság'],
    ['Egyesült Arab Emírségek', 'az Egyesült Arab Emírségek'],
    ['Fülöp-szigetek', 'a Fülöp-szigetek'],
    ['Dominikai Köztársaság', 'a Dominikai Köztársaság'],
    ['Szovjetunió', 'a Szovjetunió'],
    ['Vatikán', 'a Vatikán'],
    ['Luhanszki Népköztársaság', 'a Luhanszki Népköztársaság'],
  ])('stands before a place only where it must: %s', (name, expected) => {
    expect(withArticle(name, true)).toBe(expected);
  });

  it('stands before every organisation', () => {
    expect(withArticle('Fidesz', false)).toBe('a Fidesz');
    expect(withArticle('ENSZ', false)).toBe('az ENSZ');
  });
});

describe('the English article', () => {
  it.each([
    ['United States', 'the United States'],
    ['United Kingdom', 'the United Kingdom'],
    ['Netherlands', 'the Netherlands'],
    ['Philippines', 'the Philippines'],
    ['Czech Republic', 'the Czech Republic'],
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Marshall Islands', 'the Marshall Islands'],
    ['European Union', 'the European Union'],
    ['United Nations', 'the United Nations'],
    ['The Gambia', 'the Gambia'],
    ['France', 'France'],
    ['Ivory Coast', 'Ivory Coast'],
    ['Vatican City', 'Vatican City'],
    ['North Korea', 'North Korea'],
    ['NATO', 'NATO'],
    ['Hungary', 'Hungary'],
  ])('of %s: %s', (name, expected) => {
    expect(withThe(name)).toBe(expected);
  });
});

describe('the German dative', () => {
  it.each([
    ['Frankreich', 'Frankreich'],
    ['Schweiz', 'der Schweiz'],
    ['Ukraine', 'der Ukraine'],
    ['Europäische Union', 'der Europäischen Union'],
    ['Demokratische Republik Kongo', 'der Demokratischen Republik Kongo'],
    ['Iran', 'dem Iran'],
    ['Vereinigtes Königreich', 'dem Vereinigten Königreich'],
    ['USA', 'den USA'],
    ['Vereinigte Staaten', 'den Vereinigten Staaten'],
    ['Niederlande', 'den Niederlanden'],
    ['Vereinigte Arabische Emirate', 'den Vereinigten Arabischen Emiraten'],
    ['Philippinen', 'den Philippinen'],
  ])('of %s: %s', (name, expected) => {
    expect(dative({ name, kind: 'country' })).toBe(expected);
  });
});

describe('who won a prize', () => {
  it.each([
    ['hu', 'irodalmi Nobel-díj', 'irodalmi Nobel-díjas'],
    ['hu', 'Nobel-békedíj', 'Nobel-békedíjas'],
    ['hu', 'Fields-érem', 'Fields-érmes'],
    ['hu', 'Szent István-rend', undefined],
    ['en', 'Nobel Prize in Literature', 'winner of the Nobel Prize in Literature'],
    ['en', 'Fields Medal', 'winner of the Fields Medal'],
    ['en', 'Order of the Crown of India', undefined],
    ['en', 'Prizefighter', undefined],
    ['de', 'Nobelpreis für Literatur', 'mit dem Nobelpreis für Literatur ausgezeichnet'],
    ['de', 'Friedensnobelpreis', 'mit dem Friedensnobelpreis ausgezeichnet'],
    ['de', 'Turing-Preis', 'mit dem Turing-Preis ausgezeichnet'],
    ['de', 'Fields-Medaille', 'mit der Fields-Medaille ausgezeichnet'],
    ['de', 'Leninorden', undefined],
  ] as const)('%s: %s', (lang, award, expected) => {
    expect(wordsFor(lang).laureate(award)).toBe(expected);
  });
});

describe('a body of a state in German', () => {
  const state = { name: 'Deutschland', kind: 'country' as const, adjective: 'deutsch' };
  it.each([
    ['Sportverband', 'deutscher Sportverband'],
    ['Band', 'deutsche Band'],
    ['Geldinstitut', 'deutsches Geldinstitut'],
    ['Rennstrecke', 'deutsche Rennstrecke'],
  ])('%s: %s', (word, text) => {
    expect(wordsFor('de').thing(word, state)).toBe(text);
  });
});
