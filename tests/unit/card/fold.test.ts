/** What a card of 320 px shows before "More". */
import { describe, expect, it } from 'vitest';
import { foldOf, hasStrip } from '../../../src/card/fold';
import type { CardModel, Fact, RelationLine, TermRow } from '../../../src/describe/types';

const note = { source: 0, asOf: '2025', asOfText: '2025' };
const fact = (label: string): Fact => ({ key: label, label, values: [{ text: 'A value' }], note });
const tie = (label: string): RelationLine => ({
  id: label,
  kind: 'person',
  label,
  text: 'predecessor',
  note,
});
const term = (office: string, spans = 1): TermRow => ({
  office,
  years: '2010–14',
  spans: Array.from({ length: spans }, (_, at) => ({
    from: 2010 + at,
    to: 2011 + at,
    period: '',
    when: 'past',
  })),
  when: 'past',
  note,
});

function model(parts: Partial<CardModel>): CardModel {
  const empty = { facts: [], terms: [], relations: [], others: [], links: [], sources: [] };
  const texts = { today: undefined, undated: undefined, nativeName: undefined, map: undefined };
  return {
    id: 'Q1',
    lang: 'en',
    kind: 'person',
    label: 'A Name',
    lead: 'A lead',
    ...empty,
    ...texts,
    ...parts,
  } as CardModel;
}

describe('folding', () => {
  it('shows all of a small card and no "More"', () => {
    expect(foldOf(model({ facts: [fact('Born'), fact('Party')], relations: [tie('B')] }))).toEqual({
      relations: 1,
      terms: 0,
      facts: 2,
      rest: false,
    });
  });

  it('keeps the rest of a large one for "More", ties and offices before facts', () => {
    const facts = Array.from({ length: 12 }, (_, at) => fact(`Fact ${at}`));
    const relations = Array.from({ length: 6 }, (_, at) => tie(`Name ${at}`));
    const fold = foldOf(model({ facts, relations, terms: [term('a'), term('b'), term('c'), term('d')] }));
    expect(fold).toMatchObject({ relations: 2, rest: true });
    expect(fold.terms).toBeGreaterThan(0);
    expect(fold.terms).toBeLessThan(4);
    expect(fold.facts).toBeLessThan(3);
  });

  it('has less room beside a map', () => {
    const facts = Array.from({ length: 8 }, (_, at) => fact(`Fact ${at}`));
    const map = { viewBox: '', land: '', borders: '', highlight: '', point: undefined, others: [] };
    const [without, beside] = [foldOf(model({ facts })), foldOf(model({ facts, map }))];
    expect(beside.facts).toBeLessThan(without.facts);
    expect(beside.rest).toBe(true);
  });

  it('keeps other readings for "More"', () => {
    expect(foldOf(model({ others: [{ id: 'Q2', label: 'B', lead: '' }] })).rest).toBe(true);
  });

  it.each([
    [[], false],
    [[term('a')], false],
    [[term('a', 2)], true],
    [[term('a'), term('b')], true],
  ] as const)('draws a strip of %j: %s', (terms, drawn) => {
    expect(hasStrip(terms)).toBe(drawn);
  });
});
