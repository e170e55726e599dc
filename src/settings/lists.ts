/** Lists that Glossa keeps for the reader, on this computer alone: each under a key of its own, bounded, checked. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { goodOnes, type NamedEntity, namedEntity } from './settings';
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

function keptList<T>(
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

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/**
 * What a reader said on a card. `not`: the name does not mean this here; `other`: it means `to`; `wrong`: what the card
 * says is wrong. Holds for all mentions that Glossa would give to `from` on the site.
 */
export const correction = v.object({
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(260)),
  what: v.picklist(['not', 'other', 'wrong']),
  from: namedEntity,
  to: v.optional(namedEntity),
  /** The mention as it stood in the text. */
  surface: v.pipe(v.string(), v.maxLength(300)),
  on: day,
});
export type Correction = v.InferOutput<typeof correction>;

export const corrections = keptList(
  'corrections',
  correction,
  2000,
  ({ site, from }) => `${site} ${from.id}`,
);

/** Cards that were opened, the last one last. */
export const opened = keptList(
  'history',
  v.object({ ...namedEntity.entries, on: day }),
  500,
  ({ id, on }) => `${id} ${on}`,
);
export const followed = keptList<NamedEntity>('followed', namedEntity, 500, ({ id }) => id);

export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
