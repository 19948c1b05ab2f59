import { map } from 'errgroup';

import type { RemoteJobs } from './remote-jobs.ts';

export const scenesQueue = 'scenes';

export interface Scene {
  readonly title: string;
  readonly frames: number;
}

/**
 * Renders every scene on whichever machine is free. The first that fails, or
 * whose machine is gone, cancels the others, where they run; what comes back is
 * settled when all of them have stopped.
 */
export function renderFilm(
  jobs: RemoteJobs,
  scenes: readonly Scene[],
  signal?: AbortSignal,
): Promise<string[]> {
  return map(
    scenes,
    (scene, signal) => jobs.run<string>('render', scene, { signal }),
    { signal },
  );
}
