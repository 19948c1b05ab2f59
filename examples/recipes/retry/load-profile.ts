import { all } from 'errgroup';
import type { Options } from 'p-retry';

import { fetchRetried } from './fetch-retried.ts';

export interface Profile {
  readonly name: string;
  readonly photo: string;
}

/**
 * Each part is tried again on its own. The first that has used up its attempts
 * is the failure, and ends those of the other.
 */
export function loadProfile(
  service: string,
  signal: AbortSignal,
  retry?: Options,
): Promise<Profile> {
  return all(
    {
      name: signal => fetchRetried(`${service}/name`, signal, retry),
      photo: signal => fetchRetried(`${service}/photo`, signal, retry),
    },
    { signal },
  );
}
