import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/card/Actions';
import { cardStrings } from '../../../src/card/strings';
import { composeCard } from '../../../src/describe/compose';
import { knowledgeOf } from '../describe/fake';
import { WORLD } from '../describe/world';

describe('a card as text', () => {
  it.each([
    ['en', 'Hungary', 'Sources:'],
    ['hu', 'Magyarország', 'Források:'],
    ['de', 'Ungarn', 'Quellen:'],
  ])('has name, facts, and the sources with their dates, in %s', async (lang, name, sources) => {
    const input = { id: 'Q28', lang, date: '2022-05-01', page: ['Q30'], others: [] };
    const text = textOf(await composeCard(knowledgeOf(WORLD), input), cardStrings(lang));
    expect(text.startsWith(name)).toBe(true);
    expect(text).toContain('Budapest');
    const [, cited] = text.split(sources);
    expect(cited).toMatch(/Test \(.*2025\), CC0: https:\/\/example\.org\//);
  });
});
