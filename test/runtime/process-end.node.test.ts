import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

// In processes of their own, which end while a group still waits. They are not
// held up by a top-level `await`, of which Node itself would warn.
describe(
  'G7: a process that ends while an aborted group waits',
  { timeout: 60_000 },
  () => {
    it('names the tasks, and the failure that nobody is told of', async () => {
      const run = await runNode(`
      import { withGroup } from 'errgroup';

      void withGroup(group => {
        group.go(() => new Promise(() => {}), { name: 'stubborn' });
        throw new Error('boom');
      }, { name: 'sync' });
    `);

      expect(run.code).toBe(0);
      expect(run.stderr).toMatch(
        /\[ERRGROUP_STUCK\].* Group "sync" was aborted and the process ends, but it still waits for task "stubborn"\./,
      );
      expect(run.stderr).toContain('Aborted by: Error: boom');
    });

    it('does so for `all`, which has no group', async () => {
      const run = await runNode(`
      import { all } from 'errgroup';

      const stubborn = () => new Promise(() => {});
      void all([stubborn, async () => { throw new Error('boom'); }]);
    `);

      expect(run.stderr).toContain('still waits for task "stubborn"');
      expect(run.stderr).toContain('Aborted by: Error: boom');
    });

    it('warns once, and of each group', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      for (const name of ['a', 'b']) {
        const group = new Group({ name });
        group.go(() => new Promise(() => {}));
        group.cancel();
        void group.wait();
      }
      let isAgain = false;
      process.on('beforeExit', () => {
        if (!isAgain) setTimeout(() => {}, 1);
        isAgain = true;
      });
    `);

      expect(run.stderr.match(/Group "\w"/g)).toEqual([
        'Group "a"',
        'Group "b"',
      ]);
      expect(run.stderr).not.toContain('Aborted by');
    });

    it('says nothing of tasks that have stopped', async () => {
      const run = await runNode(`
      import { Group, sleep } from 'errgroup';

      const group = new Group();
      group.go(signal => sleep(60_000, { signal }));
      group.cancel();
      console.log((await group.wait()).ok);
    `);

      expect(run).toEqual({ code: 0, stdout: 'true\n', stderr: '' });
    });

    it('adds no listener to a process that has ten, at which Node would warn', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      for (let i = 0; i < 10; i++) process.on('beforeExit', () => {});
      const group = new Group();
      group.go(() => new Promise(() => {}));
      group.cancel();
      void group.wait();
      console.log(process.listenerCount('beforeExit'));
    `);

      expect(run).toEqual({ code: 0, stdout: '10\n', stderr: '' });
    });
  },
);
