import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onAbort } from 'errgroup';

import { requestSignal } from '../http-server/request-signal.ts';

export interface ServeOptions {
  readonly onAnswer: () => void;
  readonly signal: AbortSignal;
}

/**
 * Answers every request with what `upstream` says, until the signal aborts. Then
 * it takes no more, and resolves when those that it has taken are answered.
 */
export async function serve(
  upstream: string,
  { onAnswer, signal }: ServeOptions,
): Promise<void> {
  const server = createServer((_request, response) => {
    // Not the signal of the service: what it has begun, it finishes.
    fetch(upstream, { signal: requestSignal(response) })
      .then(answer => answer.text())
      .then(
        text => {
          // A connection that is kept for another request keeps the server.
          if (signal.aborted) response.setHeader('connection', 'close');
          response.end(text, onAnswer);
        },
        (error: unknown) => response.writeHead(502).end(String(error)),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening', { signal });
  const { port } = server.address() as AddressInfo; // It is no pipe.
  console.log(`listening at http://127.0.0.1:${String(port)}`);

  await new Promise(resolve => {
    server.once('close', resolve);
    onAbort(signal, () => server.close());
  });
}
