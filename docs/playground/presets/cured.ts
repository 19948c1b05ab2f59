// The same group, cured: nothing to report.
import { setTimeout as sleep } from 'node:timers/promises';

import { Group } from 'errgroup';

declare function save(row: string, signal?: AbortSignal): Promise<void>;

export async function saveAll(rows: string[]): Promise<void> {
  await using group = new Group({ limit: 8 });

  for (const row of rows) {
    group.go(signal => save(row, signal));
  }

  group.go(async signal => {
    await sleep(1_000, undefined, { signal });
    await save('last', signal);
  });

  (await group.wait()).orThrow();
}
