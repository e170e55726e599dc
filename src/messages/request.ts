/** What the worker is asked: apart from the rest of the protocol, since pages' scripts need none of these checks. */
import * as v from 'valibot';
import { annotateRequest } from './annotate';
import { beginRequest } from './begin';
import { cardRequest } from './card';
import { correctRequest } from './correct';
import { lookUpRequest } from './look-up';
import { overviewRequest } from './overview';
import { countNote, privateSitesRequest } from './page';
import { partRequest } from './part';
import { statusRequest } from './status';

/** What a page's script may ask of the worker. */
const fromTab = v.variant('type', [
  annotateRequest,
  beginRequest,
  cardRequest,
  correctRequest,
  countNote,
  partRequest,
  privateSitesRequest,
]);
/** What Glossa's own pages may ask beside. */
const fromOwnPage = v.variant('type', [...fromTab.options, lookUpRequest, overviewRequest, statusRequest]);

export type Request = v.InferOutput<typeof fromOwnPage>;

/** A message that reached the worker; undefined when it is not for it or not as it must be. */
export function readRequest(message: unknown, isOwnPage: boolean): Request | undefined {
  const read = v.safeParse(isOwnPage ? fromOwnPage : fromTab, message);
  return read.success ? read.output : undefined;
}
