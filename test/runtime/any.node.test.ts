import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('any', () => {
  it('resolves all the same when `grace` gives up on a loser, and names it', async () => {
    const { stdout, stderr } = await runNode(`
      import { any } from 'errgroup';
      console.log(await any([
        () => 'winner',
        function stubborn() { return new Promise(() => {}); },
      ], { grace: 1 }));
    `);

    expect(stdout.trim()).toBe('winner');
    expect(stderr).toMatch(/ERRGROUP_STUCK.* gave up on task "stubborn"/);
  });
});
