import { describe, expect, it } from 'vitest';
import type { MergedEntity } from '../../../src/compiler/entity';
import { preferTitles, restoreMarks } from '../../../src/compiler/merge/person-labels';
import type { Name } from '../../../src/knowledge/model';

function person(names: Name[], wikipedia?: string): MergedEntity {
  const title = { property: 'wikipedia', value: wikipedia ?? '', source: 'test', asOf: '2025' } as const;
  return {
    id: 'Q1',
    kind: 'person',
    names,
    statements: wikipedia === undefined ? [] : [title],
  } as MergedEntity;
}

function labels({ names }: MergedEntity): string[] {
  return names.filter(({ rank }) => rank === 'label').map(({ lang, name }) => `${lang} ${name}`);
}

describe('marks that one source left out', () => {
  it.each([
    ['Andre Schurrle', 'André Schürrle', 'André Schürrle'],
    ['André Schürrle', 'Andre Schurrle', 'André Schürrle'],
    ['Andre Schurrle', 'André Horst Schürrle', 'Andre Schurrle'],
    // A dotted capital is Turkish writing, not a mark that was lost.
    ['Ilham Aliyev', 'İlham Aliyev', 'Ilham Aliyev'],
  ])('%s, also %s: %s', (label, alias, expected) => {
    const entity = person([
      { lang: 'mul', rank: 'label', name: label },
      { lang: 'mul', rank: 'alias', name: alias },
    ]);
    restoreMarks(entity);
    expect(labels(entity)).toEqual([`mul ${expected}`]);
    expect(entity.names).toHaveLength(2);
  });
});

describe('an English label beside the title of the encyclopaedia', () => {
  it.each([
    ['Hassan Feridon', 'Hassan Rouhani', 'Hassan Rouhani', false],
    ['Mohandas Gandhi', 'Mahatma Gandhi', 'Mahatma Gandhi', true],
    ['Flea', 'Michael Peter Balzary', 'Michael Peter Balzary', true],
    ['Peter the Great', 'Peter I of Russia', 'Peter I of Russia', true],
    ['Hassan Feridon', 'Hassan Rouhani', 'President of Iran', true],
  ])('%s, %s, titled %s', (en, mul, title, isKept) => {
    const entity = person(
      [
        { lang: 'en', rank: 'label', name: en },
        { lang: 'mul', rank: 'label', name: mul },
      ],
      title,
    );
    preferTitles(entity);
    expect(labels(entity)).toEqual([...(isKept ? [`en ${en}`] : []), `mul ${mul}`]);
  });
});
