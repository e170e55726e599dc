import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { clubNamesByRef } from '../../../src/compiler/names/club-names';
import { Report } from '../../../src/compiler/report';
import { entity } from './fixtures';

const qarabag = entity('Q1', 'team', 'Qarabağ FK');

describe('clubNamesByRef', () => {
  it.each<[what: string, entities: MergedEntity[], priors: number[], expected: string[]]>([
    ['a club with letters behind', [qarabag], [0.4], ['Q1 Qarabağ']],
    ['a club with letters before', [entity('Q2', 'team', 'NK Varaždin')], [0.4], ['Q2 Varaždin']],
    ['a club that few know', [qarabag], [0.3], []],
    ['a town of the name', [qarabag, entity('Q3', 'city', 'Qarabağ')], [0.4, 0.3], []],
    ['a town that nobody knows', [qarabag, entity('Q3', 'city', 'Qarabağ')], [0.4, 0.1], ['Q1 Qarabağ']],
    ['two clubs of the name', [qarabag, entity('Q4', 'team', 'Qarabağ SK')], [0.4, 0.1], []],
    ['a name of few letters', [entity('Q5', 'team', 'FC Rad')], [0.4], []],
    ['a name of three words', [entity('Q6', 'team', 'FC New Castle')], [0.4], []],
    ['no team', [entity('Q7', 'company', 'Qarabağ FK')], [0.4], []],
  ])('%s', (_, entities, priors, expected) => {
    const found = [...clubNamesByRef(entities, priors, new Report())];
    const names = found.map(([ref, list]) => `${entities[ref]!.id} ${list[0]!.name}`);
    expect(names).toEqual(expected);
  });
});
