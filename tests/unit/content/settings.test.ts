import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { DEFAULTS, isOn, parseSettings } = await import('../../../src/settings/settings');

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings({})).toEqual(DEFAULTS);
  });

  it('are kept', () => {
    const stored = {
      enabled: false,
      mentions: 'section',
      kindsOff: ['place'],
      theme: 'dark',
      cardLang: 'hu',
      sitesOff: ['a.example'],
    };
    expect(parseSettings(stored)).toEqual(stored);
  });

  it.each([
    [{ enabled: 'no' }],
    [{ mentions: 'some' }],
    [{ kindsOff: 'place' }],
    [{ kindsOff: ['nonsense', 3] }],
    [{ theme: 1 }],
    [{ cardLang: 'xx' }],
    [{ sitesOff: {} }],
    [{ sitesOff: [4, ''] }],
  ])('fall back to the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  it.each([
    [{}, 'a.example', true],
    [{ enabled: false }, 'a.example', false],
    [{ sitesOff: ['a.example'] }, 'a.example', false],
    [{ sitesOff: ['a.example'] }, 'b.example', true],
  ])('%j leave marking on %s %s', (stored, host, expected) => {
    expect(isOn(parseSettings(stored), host)).toBe(expected);
  });
});
