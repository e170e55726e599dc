import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings, type Settings } from '../../../src/settings/settings';

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings({})).toEqual(DEFAULTS);
  });

  it('send nothing out of the way: history, followed names and badge are as a new reader expects', () => {
    expect(DEFAULTS).toMatchObject({ enabled: true, history: false, following: false, badge: true });
  });

  it('are kept', () => {
    const stored: Settings = {
      enabled: false,
      mentions: 'first',
      adjectives: false,
      kindsOff: ['place'],
      theme: 'dark',
      cardLang: 'hu',
      uiLang: 'de',
      textSize: 'larger',
      delay: 600,
      sitesOff: ['a.example'],
      hidden: [{ id: 'Q183', label: 'Germany' }],
      badge: false,
      pageKeys: false,
      history: true,
      following: true,
    };
    expect(parseSettings({ ...stored, more: 1 })).toEqual(stored);
  });

  it.each([
    [{ enabled: 'no' }],
    [{ mentions: 'some' }],
    [{ kindsOff: 'place' }],
    [{ kindsOff: ['nonsense', 3] }],
    [{ theme: 1 }],
    [{ cardLang: 'xx' }],
    [{ uiLang: 'xx' }],
    [{ delay: '150' }],
    [{ delay: 1e9 }],
    [{ textSize: 2 }],
    [{ sitesOff: {} }],
    [{ sitesOff: [4, ''] }],
    [{ hidden: [{ id: 'Q1' }, { label: 'x' }, null] }],
    [{ history: 1 }],
  ])('fall back to the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  it('lose no good value beside a bad one', () => {
    expect(parseSettings({ sitesOff: ['a.example', 4, 'a.example', 'b.example'], theme: 7 })).toEqual({
      ...DEFAULTS,
      sitesOff: ['a.example', 'b.example'],
    });
  });
});
