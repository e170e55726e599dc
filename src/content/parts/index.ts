/**
 * The parts of the page's script. The manifest's own (main.ts) is small, since it runs on every page; the worker injects
 * the others when they are needed. Each is a bundle of its own, and they meet here, in the world of the extension's
 * scripts that pages do not see.
 */
import { sendPatiently } from '../worker';

/** What each part gives: the parts themselves add it, so that nothing here needs any of them. */
// biome-ignore lint/suspicious/noEmptyInterface: the parts fill it.
export interface Parts {}
type Name = keyof Parts;

/** A symbol: an element's id or name can stand in for any other property of the window. */
const KEY = Symbol.for('glossa.parts');
type World = { [KEY]?: Partial<Parts> };

function here(): Partial<Parts> {
  const world = globalThis as World;
  world[KEY] ??= {};
  return world[KEY];
}

/** Called by the part itself as it runs; one that is injected twice counts once. */
export function provide<N extends Name>(name: N, part: Parts[N]): void {
  here()[name] ??= part;
}

const awaited = new Map<Name, Promise<unknown>>();

export interface Expected {
  /** The language that the page declares: the worker reads its names meanwhile. */
  lang?: string | undefined;
  /** A part that will be asked for next, injected with the first: a message to a busy worker takes its time. */
  next?: Name | undefined;
}

/** A part, injected by the worker unless it is here. Undefined where the worker gives no answer; the next call tries again. */
export async function load<N extends Name>(
  name: N,
  { lang, next }: Expected = {},
): Promise<Parts[N] | undefined> {
  const part = here()[name];
  if (part !== undefined) return part;
  const parts = next === undefined ? [name] : [name, next];
  const message = { type: 'part', parts, ...(lang !== undefined && { lang }) };
  const asked = awaited.get(name) ?? sendPatiently(message, () => here()[name]);
  awaited.set(name, asked);
  await asked.finally(() => awaited.delete(name));
  return here()[name];
}
