/**
 * Where the popup and the panel find what a page's script tells of the page: in the world of the extension's scripts,
 * which pages do not see. To listen for messages would cost every page a millisecond; few are ever asked.
 */
import type { PageStatus } from '../messages';

const KEY = Symbol.for('glossa.status');
type World = { [KEY]?: () => Promise<PageStatus> };

/** True where a script of this version is on the page already. */
export function isOffered(): boolean {
  return (globalThis as World)[KEY] !== undefined;
}

export function offerStatus(status: () => Promise<PageStatus>): void {
  (globalThis as World)[KEY] = status;
}
