import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
    void ask(upstream, response).then(text => {
      // A connection that is kept for another request keeps the server.
      if (signal.aborted) response.setHeader('connection', 'close');
      response.end(text, onAnswer);
    });
  });
  server.listen({ port: 0, host: '127.0.0.1', signal }); // which closes it
  await once(server, 'listening', { signal });
  const { port } = server.address() as AddressInfo; // It is no pipe.
  console.log(`listening at http://127.0.0.1:${String(port)}`);

  // Not at the abort, but when everything is answered.
  await once(server, 'close', { signal: undefined });
}

async function ask(
  upstream: string,
  response: ServerResponse,
): Promise<string> {
  try {
    // Not the signal of the service: what it has begun, it finishes.
    const answer = await fetch(upstream, { signal: requestSignal(response) });
    return await answer.text();
  } catch (error) {
    response.statusCode = 502;
    return String(error);
  }
}
