/** The part that marks: injected where the page holds an article, in a language that Glossa may read. */
import { beginSession } from '../begin';
import { provide } from '.';

declare module '.' {
  interface Parts {
    session: { beginSession: typeof beginSession };
  }
}

provide('session', { beginSession });
