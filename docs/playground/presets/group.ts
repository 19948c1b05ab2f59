// A group and its tasks: three ways to lose what it promises.
import { setTimeout as sleep } from 'node:timers/promises';

import { Group } from 'errgroup';

declare function save(row: string, signal?: AbortSignal): Promise<void>;

export async function saveAll(rows: string[]): Promise<void> {
  await using group = new Group({ limit: 8 });

  for (const row of rows) {
    // Takes no signal: it cannot be stopped.
    group.go(async () => {
      await save(row);
    });
  }

  // Has a signal, and does not pass it on.
  group.go(async signal => {
    await sleep(1_000);
    await save('last', signal);
  });

  // Never looks at the outcome.
  await group.wait();
}
