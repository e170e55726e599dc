import { describe, expect, it } from 'vitest';
import { classifyDescription } from '../../../../src/compiler/sources/items/descriptions';
import { DESCRIPTIONS, stateOfDescription } from '../../../../src/compiler/sources/people-2026/descriptions';
import type { Kind } from '../../../../src/knowledge/model';
import { fakeSources } from '../fixtures';

describe('classifyDescription', () => {
  it('takes no word for a person that is only a property of objects', () => {
    expect(classifyDescription('Italian racing car constructor')).toBeUndefined();
    expect(classifyDescription('Italian racing car constructor and engineer')?.occupation).toBe('engineer');
  });

  it.each([
    ['Austrian film director and screenwriter', 'filmDirector'],
    ['theatre director and writer', ''],
    ['English model and businesswoman', 'model'],
    ['American football player and politician', ''],
    ['English actor, film director and producer', 'actor'],
    ['hip hop artist', ''],
    ['American singer-songwriter', 'singer'],
  ])('tells the trade that comes first: %s', (description, occupation) => {
    expect(classifyDescription(description)?.occupation).toBe(occupation);
  });
});

describe('stateOfDescription', () => {
  it.each<[string, Kind, string | undefined]>([
    ['German mathematician and physical scientist', 'person', 'Q183'],
    ['professional association football club based in Manchester, England', 'team', 'Q145'],
    ["Australian American children's cable network", 'media', undefined],
    ['South Korean television series', 'work', 'Q884'],
    ['American-based news channel', 'media', undefined],
    ['queen of the Ptolemaic Kingdom of Egypt', 'person', undefined],
    ['writer in Paris, France', 'person', undefined],
  ])('%s', (description, kind, state) => {
    expect(stateOfDescription(description, kind)).toBe(state);
  });

  it('speaks only of kinds that belong to a state, and declares nothing', async () => {
    const rows = [
      { qid: 'Q1', label: 'Peire Vidal', description: 'Occitan singer' },
      {
        qid: 'Q2',
        label: 'Carl Friedrich Gauss',
        description: 'German mathematician and physical scientist',
      },
      { qid: 'Q3', label: 'Thames', description: 'river in England' },
      { qid: 'Q4', label: 'goal', description: 'German film' },
    ];
    const { entities, statements } = await DESCRIPTIONS.run(
      fakeSources({ 'wikidata-names/english-2019.tsv.gz': rows }),
    );
    expect(entities).toEqual([]);
    expect(statements).toEqual([
      { id: 'Q1', property: 'occupation', value: 'singer' },
      { id: 'Q2', property: 'citizenship', value: 'Q183' },
      { id: 'Q2', property: 'occupation', value: 'scientist' },
    ]);
  });
});
