import { describe, expect, it } from 'vitest';
import { mayBeTaken } from '../../../../src/compiler/wikidata/select';

describe('mayBeTaken', () => {
  const line = (id: string, links: number, label = 'x') =>
    Buffer.from(
      JSON.stringify({
        type: 'item',
        id,
        labels: { en: { language: 'en', value: label } },
        sitelinks: Object.fromEntries(
          Array.from({ length: links }, (_, n) => [`w${n}`, { site: `w${n}`, title: 'T', badges: [] }]),
        ),
      }),
    );
  const selection = { sitelinks: 20, known: new Set(['Q7']) };

  it.each<[string, Buffer, boolean]>([
    ['half the sitelinks', line('Q1', 10), true],
    ['fewer', line('Q1', 9), false],
    ['none', line('Q1', 0), false],
    ['a known id', line('Q7', 0), true],
    ['the key in a text', line('Q1', 9, '"sitelinks":{"badges":"badges":"badges":'), false],
    ['a property', Buffer.from('{"type":"property","id":"P17"}'), true],
    ['another order of keys', Buffer.from('{"id":"Q1","type":"item"}'), true],
  ])('%s', (_, bytes, expected) => {
    expect(mayBeTaken(bytes, selection)).toBe(expected);
  });
});
