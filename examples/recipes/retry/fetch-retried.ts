import pRetry, { AbortError, type Options } from 'p-retry';

/**
 * Fetches the text at `url`, and tries again when the server is not to be had
 * or says that it has failed. An abort of `signal` ends the request, or the
 * wait before the next, at once.
 */
export function fetchRetried(
  url: string,
  options: Options = {},
  signal?: AbortSignal,
): Promise<string> {
  return pRetry(() => fetchText(url, signal), {
    retries: 5,
    ...options,
    // For the waits: the request has it from below.
    signal,
  });
}

async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal: signal ?? null });
  const body = await response.text();
  if (response.ok) return body;
  const error = new Error(`${url}: ${String(response.status)}`);
  // Another attempt would be told the same. p-retry throws what is inside.
  if (response.status < 500) throw new AbortError(error);
  throw error;
}
