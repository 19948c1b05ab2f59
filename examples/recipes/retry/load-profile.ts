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
  retry?: Options,
  signal?: AbortSignal,
): Promise<Profile> {
  return all(
    {
      name: signal => fetchRetried(`${service}/name`, retry, signal),
      photo: signal => fetchRetried(`${service}/photo`, retry, signal),
    },
    { signal },
  );
}
