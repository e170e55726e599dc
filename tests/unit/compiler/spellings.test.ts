/** Names as news agencies write them. */
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/compiler/names/spellings';
import type { Kind } from '../../../src/knowledge/model';

function englishKeys(kind: Kind, name: string): string[] {
  const names = [{ lang: 'mul', rank: 'label', name, sources: 1 }] as const;
  const spellings = spellingsOf({ id: 'Q1', kind, names } as never, undefined);
  return spellings.filter(({ index }) => index === 'en').map(({ key }) => key);
}

describe('spellings without umlauts', () => {
  it.each<[Kind, string, string[]]>([
    ['person', 'Gerhard Schröder', ['gerhard schroeder']],
    ['person', 'Lars Løkke Rasmussen', ['lars loekke rasmussen']],
    ['city', 'Düsseldorf', ['duesseldorf']],
    ['city', 'Berlin', []],
    ['team', 'FC Nürnberg', []],
  ])('%s %s', (kind, name, expected) => {
    expect(englishKeys(kind, name)).toEqual(expected);
  });
});

describe('spellings of other languages', () => {
  it.each<[Kind, string, string]>([
    ['person', 'Ole Einar Bjørndalen', 'ole einar björndalen'],
    ['city', 'Tromsø', 'tromsö'],
    ['person', 'Mette Kjær', 'mette kjär'],
    ['event', 'Euro 1996', 'euro 96'],
  ])('%s %s', (kind, name, expected) => {
    const names = [{ lang: 'mul', rank: 'label', name, sources: 1 }] as const;
    const keys = spellingsOf({ id: 'Q1', kind, names } as never, undefined).map(({ key }) => key);
    expect(keys).toContain(expected);
  });

  it.each<[Kind, string]>([
    ['event', 'Euro 2016'],
    ['event', 'FIFA Cup 1996'],
    ['work', 'Blade 1996'],
  ])('no short year of %s %s', (kind, name) => {
    const names = [{ lang: 'mul', rank: 'label', name, sources: 1 }] as const;
    const keys = spellingsOf({ id: 'Q1', kind, names } as never, undefined).map(({ key }) => key);
    expect(keys).toEqual([name.toLowerCase()]);
  });
});

describe('spellings of initials and of the Arabic article', () => {
  it.each<[Kind, string, string[]]>([
    ['person', 'J. R. R. Tolkien', ['j.r.r. tolkien', 'jrr tolkien']],
    ['person', 'Bashar al-Assad', ['bashar al assad', 'bashar assad']],
    ['place', 'Masjid al-Haram', []],
  ])('%s %s', (kind, name, expected) => {
    const names = [{ lang: 'mul', rank: 'label', name, sources: 1 }] as const;
    const keys = spellingsOf({ id: 'Q1', kind, names } as never, undefined).map(({ key }) => key);
    expect(keys).toEqual([name.toLowerCase(), ...expected]);
  });
});
