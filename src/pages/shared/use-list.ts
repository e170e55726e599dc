import { useEffect, useState } from 'preact/hooks';
import type { KeptList } from '../../settings/kept-list';

/** A kept list as it is now; empty until it is read. `change` gives false where it could not be kept. */
export function useList<T>(list: KeptList<T>): [T[], (how: (now: T[]) => T[]) => Promise<boolean>] {
  const [items, setItems] = useState<T[]>([]);
  useEffect(() => {
    list.load().then(setItems, () => setItems([]));
    return list.watch(setItems);
  }, [list]);
  const change = (how: (now: T[]) => T[]): Promise<boolean> =>
    list.change(how).then(
      (now) => {
        setItems(now);
        return true;
      },
      () => false,
    );
  return [items, change];
}
