/** Lists that Glossa keeps for the reader, on this computer alone: each under a key of its own, bounded, checked. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { goodOnes } from './settings';
import { oneAtATime } from './store';

export interface KeptList<T> {
  readonly key: string;
  /** What is good in a value out of a storage or a file, the newest last. */
  parse(value: unknown): T[];
  load(): Promise<T[]>;
  /** Changes what is kept at this moment. Rejects when it cannot be read or written. */
  change(how: (now: T[]) => T[]): Promise<T[]>;
  /** Adds what is good in a value out of a file. */
  add(value: unknown): Promise<void>;
  /** Calls back after each change, whoever made it. Gives what ends the watch. */
  watch(onChange: (now: T[]) => void): () => void;
}

export function keptList<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  most: number,
  keyOf: (one: T) => string,
): KeptList<T> {
  const list = v.fallback(goodOnes(schema, most, keyOf), []);
  const parse = (value: unknown): T[] => v.parse(list, value);
  const load = async (): Promise<T[]> => parse((await browser.storage.local.get(key))[key]);
  const change: KeptList<T>['change'] = (how) =>
    oneAtATime(key, async () => {
      const changed = parse(how(await load()));
      await browser.storage.local.set({ [key]: changed });
      return changed;
    });
  return {
    key,
    parse,
    load,
    change,
    async add(value) {
      const added = parse(value);
      if (added.length > 0) await change((now) => [...now, ...added]);
    },
    watch(onChange) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area === 'local' && key in changes) onChange(parse(changes[key]!.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
