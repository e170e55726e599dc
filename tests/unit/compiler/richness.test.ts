import { describe, expect, it } from 'vitest';
import { Report } from '../../../src/compiler/report';
import {
  countForeignLabels,
  countHungarianNames,
  countItems,
  countRichness,
  factsOf,
} from '../../../src/compiler/richness';
import { entity } from './fixtures';

const rich = entity('Q1', 'person', 'Ann Novak', [
  { property: 'born', value: '1970' },
  { property: 'citizenship', value: 'Q16' },
  { property: 'occupation', value: 'politician' },
  { property: 'wikipedia', value: 'Ann Novak' },
]);
const poor = entity('glossa:club', 'team', 'Some Club', [
  { property: 'founded', value: '1900' },
  { property: 'class', value: 'footballClub' },
  { property: 'providers', value: '3' },
  { property: 'website', value: 'https://example.org/' },
]);

describe('richness of the best known', () => {
  it('counts each value of a fact, and neither kinds nor links nor measures', () => {
    expect(factsOf(rich)).toBe(3);
    expect(factsOf(poor)).toBe(1);
    const twice = entity('Q2', 'country', 'Some Land', [
      { property: 'borders', value: 'Q3' },
      { property: 'borders', value: 'Q4' },
      { property: 'borders', value: 'Q4' },
    ]);
    expect(factsOf(twice)).toBe(2);
  });

  it('reports the share by kind, and who has no item', () => {
    const report = new Report();
    countRichness([rich, poor], [0.5, 0.4], report);
    const text = report.toMarkdown();
    expect(text).toContain('| person: 100.0 % of | 1 |');
    expect(text).toContain('| team: 0.0 % of | 1 |');
    expect(text).toContain('- glossa:club Some Club');
  });

  it('counts for the card what offices tell and what others say', () => {
    const office = entity('Q10', 'office', 'Mayor of Someton', [{ property: 'country', value: 'Q16' }]);
    const mayor = entity('Q11', 'person', 'Eva Novak', [{ property: 'position', value: 'Q10' }]);
    const town = entity('Q12', 'city', 'Someton', [{ property: 'country', value: 'Q16' }]);
    const fight = entity('Q13', 'event', 'Battle of Someton', [{ property: 'location', value: 'Q12' }]);
    const siege = entity('Q14', 'event', 'Siege of Someton', [{ property: 'location', value: 'Q12' }]);
    const all = [office, mayor, town, fight, siege];
    const report = new Report();
    countRichness(
      all,
      all.map(() => 0.5),
      report,
    );
    const [, own = '', told = ''] = report.toMarkdown().split('## Best known ');
    expect(own).toContain('| person: 0.0 % of | 1 |');
    expect(told).toContain('| person: 100.0 % of | 1 |');
    expect(told).toContain('| city: 100.0 % of | 1 |');
    expect(told).toContain('| event: 0.0 % of | 2 |');
  });

  it('tells a Hungarian name from one that is written alike', () => {
    const alike = {
      ...entity('Q5', 'person', 'x'),
      names: [{ lang: 'mul' as const, rank: 'label' as const, name: 'Max Frisch', sources: 1 }],
    };
    const own = {
      ...entity('Q6', 'city', 'x'),
      names: [{ lang: 'hu' as const, rank: 'label' as const, name: 'Bécs', sources: 1 }],
    };
    const report = new Report();
    countHungarianNames([alike, own, entity('Q7', 'event', 'Some Battle')], report);
    for (const sort of ['of their own', 'written alike', 'English only'])
      expect(report.toMarkdown()).toContain(`| ${sort} | 1 |`);
  });

  it('counts labels that cards have in another language, by language and kind', () => {
    const only = (id: string, kind: 'event' | 'city', lang: 'hu' | 'en' | 'mul') => ({
      ...entity(id, kind, 'x'),
      names: [{ lang, rank: 'label' as const, name: id, sources: 1 }],
    });
    const report = new Report();
    countForeignLabels(
      [only('a', 'event', 'en'), only('b', 'event', 'hu'), only('c', 'city', 'mul')],
      report,
    );
    const text = report.toMarkdown();
    expect(text).toContain('## Labels in another language, hu');
    expect(text.match(/\| event: 50\.0 % of 2 \| 1 \|/g)).toHaveLength(2);
    expect(text).toContain('| event: 100.0 % of 2 | 2 |');
    expect(text).toContain('| city: 0.0 % of 1 | 0 |');
  });

  it('counts items among those better known than half', () => {
    const report = new Report();
    countItems([rich, poor, rich], [0.9, 0.8, 0.1], report);
    expect(report.toMarkdown()).toContain('| items | 1 |');
    expect(report.toMarkdown()).not.toContain('without an item');
  });
});
