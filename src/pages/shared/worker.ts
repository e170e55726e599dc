/** Asks the worker, from Glossa's own pages. */
import { useEffect, useState } from 'preact/hooks';
import type { GenericSchema } from 'valibot';
import browser from 'webextension-polyfill';
import { type Failure, readAnswer, type StatusResponse, statusResponse } from '../../messages';

const NO_ANSWER: Failure = { error: '', code: 'failed' };

/** Never rejects: no answer is a failure like another. A worker that died while it answered is asked once more. */
export async function ask<T>(request: object, schema: GenericSchema<unknown, T>): Promise<T | Failure> {
  for (let turn = 0; turn < 2; turn++) {
    try {
      const answer = readAnswer(schema, await browser.runtime.sendMessage(request));
      if (answer !== undefined) return answer;
    } catch {
      // As no answer.
    }
  }
  return NO_ANSWER;
}

/** The state of the knowledge; undefined until it is known. A thorough look takes seconds: a quick one comes before it. */
export function useStatus(thorough: boolean): StatusResponse | Failure | undefined {
  const [status, setStatus] = useState<StatusResponse | Failure>();
  useEffect(() => {
    const look = (deep: boolean): Promise<void> =>
      ask({ type: 'status', thorough: deep }, statusResponse).then(setStatus);
    void look(false).then(() => (thorough ? look(true) : undefined));
  }, [thorough]);
  return status;
}
