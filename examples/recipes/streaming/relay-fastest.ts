import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { any } from 'errgroup';

/**
 * Sends `target` what the first mirror that has it has at `path`, of four that
 * are asked at a time. The others are ended before the first byte is sent on;
 * the signal of the winner stays as it is, so that its body streams on after the
 * group.
 */
export async function relayFastest(
  mirrors: readonly string[],
  path: string,
  target: ServerResponse,
  signal?: AbortSignal,
): Promise<void> {
  const response = await any(
    mirrors.map(mirror => signal => fetchFound(mirror + path, signal)),
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

/** A refusal is a failure, so that the next mirror has its turn. */
async function fetchFound(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal });
  if (response.ok) return response;
  await response.body?.cancel();
  throw new Error(`${url}: ${String(response.status)}`);
}
