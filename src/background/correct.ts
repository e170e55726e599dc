/** Keeps what readers say on cards. In a private window nothing is kept. */
import type { CorrectRequest } from '../messages';
import { corrections, today } from '../settings/lists';
import { changeSettings } from '../settings/store';

/** `site` is the host name of the page that the card is on, '' in a private window. False where it was not kept. */
export async function keepCorrection(request: CorrectRequest, site: string): Promise<boolean> {
  if (site === '') return false;
  const { type: _, what, ...said } = request;
  try {
    if (what === 'hide') await changeSettings(({ hidden }) => ({ hidden: [...hidden, said.from] }));
    else await corrections.change((now) => [...now, { ...said, what, site, on: today() }]);
    return true;
  } catch {
    return false;
  }
}
