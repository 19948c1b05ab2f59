import { map } from 'errgroup';

import { withHeartbeat } from './with-heartbeat.ts';

/**
 * An activity: renders scenes at a farm, two at a time. The first that fails
 * ends the others, and is the failure of the activity; Temporal's cancel ends
 * them all, and the activity with them.
 */
export function renderScenes(
  farm: string,
  scenes: string[],
): Promise<string[]> {
  return withHeartbeat(
    signal =>
      map(scenes, (scene, signal) => render(`${farm}/${scene}`, signal), {
        limit: 2,
        signal,
      }),
    { interval: 100 },
  );
}

async function render(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return body;
}
