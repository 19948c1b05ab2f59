import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { race } from 'errgroup';

/**
 * Sends `target` what the mirror that answers first has at `path`, of the first
 * four. The others are ended before the first byte is sent on; the signal of the winner stays
 * as it is, so that its body streams on after the group.
 */
export async function relayFastest(
  mirrors: readonly string[],
  path: string,
  target: ServerResponse,
  signal?: AbortSignal,
): Promise<void> {
  const response = await race(
    mirrors.map(mirror => signal => fetch(mirror + path, { signal })),
    { limit: 4, signal },
  );
  target.writeHead(response.status);
  if (!response.body) {
    target.end();
    return;
  }
  // A stream of Node, since `pipeline` does not cancel one of the web. The group
  // is over and has no part in this any more: hence the signal.
  await pipeline(Readable.fromWeb(response.body), target, { signal });
}
