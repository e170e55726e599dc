import { describe, expect, it } from 'vitest';
import { attribution, isShareAlike } from '../../../src/compiler/attribution';
import { source } from './small';

describe('the attribution', () => {
  const free = source('free');
  const alike = { ...source('alike'), title: 'Pantheon', licence: 'CC-BY-SA-4.0' };

  it('links licences to their text and says what was changed', () => {
    const text = attribution([free]);
    expect(text).toContain('[CC0-1.0](https://creativecommons.org/publicdomain/zero/1.0/)');
    expect(text).toContain('Changed: ');
    expect(text).toContain('holds nothing that has to be shared alike');
  });

  it('says which licence the whole stands under where a part has to be shared alike', () => {
    expect(attribution([free, alike])).toMatch(
      /as a whole stands under \[CC-BY-SA-4\.0\].*parts of Pantheon/,
    );
  });

  it.each([
    ['CC-BY-SA-4.0', true],
    ['ODbL-1.0', true],
    ['CC-BY-4.0', false],
    ['CC0-1.0', false],
    ['BSD-3-Clause', false],
  ])('%s: share alike %s', (licence, expected) => {
    expect(isShareAlike({ ...free, licence })).toBe(expected);
  });
});
