/** A browser whose storage lies in memory, as several pages of the extension would share it. */
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export class FakeStorage {
  kept: Record<string, unknown> = {};
  broken = false;
  private readonly listeners = new Set<Listener>();

  readonly local = this.area('local');
  readonly session = this.area('session');
  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  private area(name: string) {
    // A storage answers later, as the browser's does: whoever reads first may write last.
    const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    return {
      get: async (keys: string | string[]) => {
        await later();
        if (this.broken) throw new Error('The storage is broken.');
        const wanted = [keys].flat().filter((key) => key in this.kept);
        return structuredClone(Object.fromEntries(wanted.map((key) => [key, this.kept[key]])));
      },
      set: async (values: Record<string, unknown>) => {
        await later();
        if (this.broken) throw new Error('The storage is full.');
        Object.assign(this.kept, structuredClone(values));
        const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
        for (const listener of this.listeners) listener(Object.fromEntries(changes), name);
      },
      remove: async (key: string) => {
        await later();
        if (this.broken) throw new Error('The storage is broken.');
        delete this.kept[key];
        for (const listener of this.listeners) listener({ [key]: {} }, name);
      },
    };
  }
}

/** Web Locks by name, one after the other. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const next = (tails.get(name) ?? Promise.resolve()).then(work, work);
      tails.set(
        name,
        next.catch(() => undefined),
      );
      return next;
    },
  };
}
