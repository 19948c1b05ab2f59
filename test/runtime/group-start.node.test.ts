import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('Group.start', () => {
  it('G7: is no unhandled rejection when nobody awaits it', async () => {
    const { code, stderr } = await runNode(`
      import { Group } from 'errgroup';
      const group = new Group();
      void group.start(() => Promise.reject(new Error('boom')));
      void group.start(() => undefined);
      const outcome = await group.wait();
      void group.start(() => undefined);
      process.exitCode = outcome.ok ? 0 : 3;
    `);

    expect([code, stderr]).toEqual([0, '']);
  });
});
