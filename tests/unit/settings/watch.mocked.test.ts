/** Which changes of the storage a page's script heeds. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, object>, area: string) => void;
const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      onChanged: {
        addListener: (one: unknown) => listeners.add(one),
        removeListener: (one: unknown) => listeners.delete(one),
      },
    },
  },
}));
const { SETTING_KEYS } = await import('../../../src/settings/keys');
const { DEFAULTS } = await import('../../../src/settings/settings');
const { watchSite } = await import('../../../src/settings/watch');

const said = (site: string, what: string) => ({ site, what, from: { id: 'Q90', label: 'Paris' } });
beforeEach(() => listeners.clear());

describe('a change', () => {
  it.each([
    ['of a setting', { mentions: { newValue: 'all' } }, 'local', 1],
    ['of a setting in another storage', { mentions: { newValue: 'all' } }, 'session', 0],
    ['of a list that marks do not follow', { opened: { newValue: [] } }, 'local', 0],
    ['that corrects the site', { corrections: { newValue: [said('a.example', 'not')] } }, 'local', 1],
    ['that corrects another site', { corrections: { newValue: [said('b.example', 'not')] } }, 'local', 0],
    ['that finds a card wrong', { corrections: { newValue: [said('a.example', 'wrong')] } }, 'local', 0],
    [
      'that takes a correction back',
      { corrections: { oldValue: [said('a.example', 'other')], newValue: [] } },
      'local',
      1,
    ],
    [
      'beside a correction that stays',
      {
        corrections: {
          oldValue: [said('a.example', 'not')],
          newValue: [null, said('a.example', 'not'), said('b.example', 'not')],
        },
      },
      'local',
      0,
    ],
    ['to a list that is none', { corrections: { oldValue: 5, newValue: 'x' } }, 'local', 0],
  ])('%s', (_what, changes, area, times) => {
    const onChange = vi.fn();
    const end = watchSite('a.example', onChange);
    for (const listener of listeners) (listener as Listener)(changes, area);
    expect(onChange).toHaveBeenCalledTimes(times);
    end();
    expect(listeners.size).toBe(0);
  });

  it('is watched for under the key of every setting', () => {
    expect([...SETTING_KEYS].sort()).toEqual(Object.keys(DEFAULTS).sort());
  });
});
