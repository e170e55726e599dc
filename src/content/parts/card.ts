/** The part that draws cards: injected in idle time once there are marks, or when the reader is quicker. */
import { CardHost } from '../card/host';
import { provide } from '.';

declare module '.' {
  interface Parts {
    card: { CardHost: typeof CardHost };
  }
}

provide('card', { CardHost });
