/** The part that answers the reader: injected where there are marks, once the reader does something. */

import { readToPage } from '../../messages';
import { Cards } from '../card/cards';
import { Reader } from '../input/reader';
import { provide } from '.';

declare module '.' {
  interface Parts {
    reader: { Cards: typeof Cards; Reader: typeof Reader; readToPage: typeof readToPage };
  }
}

provide('reader', { Cards, Reader, readToPage });
