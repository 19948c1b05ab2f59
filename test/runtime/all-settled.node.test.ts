import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('allSettled', () => {
  it('gives up, with `grace`, on a task that does not stop, and names it', async () => {
    const { stdout, stderr } = await runNode(`
      import { allSettled } from 'errgroup';
      const [result] = await allSettled(
        [function stubborn() { return new Promise(() => {}); }],
        { timeout: 1, grace: 1 },
      );
      console.log(result.status, result.reason.code);
    `);

    expect(stdout.trim()).toBe('rejected ERR_GROUP_TIMEOUT');
    expect(stderr).toMatch(/ERRGROUP_STUCK.* gave up on task "stubborn"/);
  });
});
