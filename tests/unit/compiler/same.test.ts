import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSame, SAME_FILE, withSameIds } from '../../../src/compiler/tables/same';
import { tables } from './small';

const FACTS = join(__dirname, '..', '..', '..', 'src', 'compiler', 'facts');

describe('a table of same ids', () => {
  it('maps ids of GeoNames and of the project to items', () => {
    const same = parseSame([
      'geonames:2950159\tQ64\tBerlin\tsource',
      'glossa:reuters\tQ130879\tReuters\tdataset',
    ]);
    expect([...same]).toEqual([
      ['geonames:2950159', 'Q64'],
      ['glossa:reuters', 'Q130879'],
    ]);
  });

  it.each([
    ['an item to be replaced', 'Q1\tQ64\tBerlin\tsource'],
    ['a namesake that is no item', 'glossa:berlin\tQ64\tBerlin\tnamesake'],
    ['what is no item', 'glossa:berlin\tgeonames:2950159\tBerlin\tsource'],
    ['no label', 'glossa:berlin\tQ64\t\tsource'],
    ['an unknown evidence', 'glossa:berlin\tQ64\tBerlin\tmemory'],
    ['one field too many', 'glossa:berlin\tQ64\tBerlin\tsource\tx'],
    ['the same id twice', 'glossa:berlin\tQ64\tBerlin\tsource\nglossa:berlin\tQ65\tBerlin\tsource'],
  ])('refuses %s', (_, text) => {
    expect(() => parseSame(text.split('\n'))).toThrow(/^same\.tsv:[12]: not a valid row/);
  });

  it('maps the item of a namesake to the right one', () => {
    expect([...parseSame(['Q593324\tQ79867\tBirmingham\tnamesake'])]).toEqual([['Q593324', 'Q79867']]);
  });

  it('renames entities, names, subjects and values, and leaves text alone', () => {
    const before = tables('alpha', {
      entities: [
        ['glossa:berlin', 'city'],
        ['Q183', 'country'],
      ],
      names: [['glossa:berlin', 'mul', 'label', 'Berlin']],
      statements: [
        { id: 'glossa:berlin', property: 'country', value: 'Q183' },
        { id: 'Q183', property: 'capital', value: 'glossa:berlin' },
        { id: 'Q183', property: 'wikipedia', value: 'glossa:berlin' },
      ],
    });
    const after = withSameIds(before, new Map([['glossa:berlin', 'Q64']]));
    expect(after.entities).toEqual([
      { id: 'Q64', kind: 'city' },
      { id: 'Q183', kind: 'country' },
    ]);
    expect(after.names.map(({ id }) => id)).toEqual(['Q64']);
    expect(after.statements.map(({ id, value }) => [id, value])).toEqual([
      ['Q64', 'Q183'],
      ['Q183', 'Q64'],
      ['Q183', 'glossa:berlin'],
    ]);
  });
});

describe('the table of same ids that the project keeps', () => {
  const text = readFileSync(join(FACTS, SAME_FILE), 'utf8');
  const same = parseSame(text.split('\n'));

  it('is sorted, so that a change of an id is a change of a line', () => {
    const ids = [...same.keys()];
    expect(ids).toEqual([...ids].sort());
  });

  it('replaces no id by one that is itself replaced', () => {
    expect([...same].filter(([, item]) => same.has(item))).toEqual([]);
  });
});
