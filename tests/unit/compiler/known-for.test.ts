/** The best known of those who name an entity. */
import { describe, expect, it } from 'vitest';
import { knownForByRef } from '../../../src/compiler/write/known-for';
import { entity } from './fixtures';

const town = entity('Q1', 'city', 'Town', []);

function knownFor(others: ReturnType<typeof entity>[], priors: readonly number[]) {
  const entities = [town, ...others];
  const refs = new Map(entities.map(({ id }, ref) => [id, ref]));
  return knownForByRef({ entities, refs }, [0.5, ...priors]);
}

const born = (id: number) =>
  entity(`Q${id}`, 'person', `Person ${id}`, [{ property: 'birthPlace', value: 'Q1' }]);

describe('what an entity is known for', () => {
  it('is the twelve best known of each property, with their source, once more name it than its ties hold', () => {
    const many = Array.from({ length: 20 }, (_, at) => born(at + 10));
    const seat = entity('Q99', 'company', 'Firm', [{ property: 'headquarters', value: 'Q1' }]);
    const found = knownFor([...many, seat], [...many.map((_, at) => at / 100), 0.01]).get(0)!;
    expect(found.map(({ value }) => value)).toEqual([
      'Q29',
      'Q28',
      'Q27',
      'Q26',
      'Q25',
      'Q24',
      'Q23',
      'Q22',
      'Q21',
      'Q20',
      'Q19',
      'Q18',
      'Q99',
    ]);
    const { source, asOf } = many[0]!.statements[0]!;
    for (const one of found) expect(one).toMatchObject({ property: 'knownFor', source, asOf });
  });

  it('is nothing of a few, of itself and of ties that no card tells', () => {
    expect(knownFor([born(10), born(11)], [0.5, 0.5]).size).toBe(0);
    const citizens = Array.from({ length: 20 }, (_, at) =>
      entity(`Q${at + 10}`, 'person', `Person ${at}`, [{ property: 'citizenship', value: 'Q1' }]),
    );
    expect(
      knownFor(
        citizens,
        citizens.map(() => 0.5),
      ).size,
    ).toBe(0);
  });

  it('is the last winners of a competition, and not the best known', () => {
    const winners = Array.from({ length: 20 }, (_, at) =>
      entity(`Q${at + 10}`, 'person', `Person ${at}`, [
        { property: 'won', value: 'Q1', start: String(2000 + at) },
      ]),
    );
    const found = knownFor(
      winners,
      winners.map((_, at) => 1 - at / 100),
    ).get(0)!;
    expect(found.map(({ value }) => value)).toEqual(
      winners
        .slice(-12)
        .reverse()
        .map(({ id }) => id),
    );
  });
});
