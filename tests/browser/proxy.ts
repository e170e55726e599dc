/** A proxy in front of a test's browser, to see all that it asks the network for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  port: number;
  /** Method and address of each request, but for those that browsers make with no extension at all. */
  asked: string[];
  close(): void;
}

/** What the browsers themselves ask for. */
const OF_BROWSERS = /google|gstatic|gvt1|mozilla|firefox|detectportal|digicert|lencr/;

/** Lets nothing through and notes all; browsers go to this machine's own pages without it. */
export async function openProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const note = (request: string): void => {
    if (!OF_BROWSERS.test(request)) asked.push(request);
  };
  const server = createServer(({ method, url }, response) => {
    note(`${method} ${url}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    note(`CONNECT ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => void server.close() };
}
