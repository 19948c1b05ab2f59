import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

// In processes of their own: here Node's default holds, and an unhandled
// rejection ends the process with code 1.
describe(
  'G7: nothing is silent, nothing is unhandled',
  { timeout: 60_000 },
  () => {
    it('Node ends a process with an unhandled rejection (the control)', async () => {
      const run = await runNode(`
      Promise.reject(new Error('boom'));
    `);

      expect(run.code).toBe(1);
      expect(run.stderr).toContain('boom');
    });

    it('a failure whose promise is never touched', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      const group = new Group({ limit: 2 });
      group.go(() => Promise.reject(new Error('boom')));
      group.go(() => { throw new Error('sync'); });
      group.go(signal => sleep(1_000, undefined, { signal }));
      await sleep(20);
      const { errors } = await group.wait();
      console.log(errors.map(error => error.message).join());
    `);

      expect(run).toEqual({ code: 0, stdout: 'sync,boom\n', stderr: '' });
    });

    it('a group that is never waited for', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      const group = new Group();
      group.go(() => Promise.reject(new Error('boom')));
      group.go(() => { throw new Error('sync'); });
      setTimeout(() => console.log('lives'), 20);
    `);

      expect(run).toEqual({ code: 0, stdout: 'lives\n', stderr: '' });
    });

    it('`await a.promise; await b.promise`, of which b fails first', async () => {
      const run = await runNode(`
      import { withGroup } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      await withGroup(async group => {
        const a = group.go(async () => { await sleep(30); return 'a'; });
        const b = group.go(() => Promise.reject(new Error('b')));
        const promises = [a.promise, b.promise];
        for (const promise of promises) await promise;
      }).catch(error => console.log('caught', error.message));
    `);

      expect(run).toEqual({ code: 0, stdout: 'caught b\n', stderr: '' });
    });

    it('a rejected `promise`, read and left alone', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      const group = new Group();
      const early = group.go(() => Promise.reject(new Error('boom'))).promise;
      await sleep(10);
      const late = group.go(() => 1).promise;
      await sleep(10);
      await group.wait();
      console.log(typeof early, typeof late);
    `);

      expect(run).toEqual({ code: 0, stdout: 'object object\n', stderr: '' });
    });

    it('the losers of `all` and `map`', async () => {
      const run = await runNode(`
      import { all, map } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      const fail = async () => { await sleep(5); throw new Error('boom'); };
      await all([fail, fail, fail]).catch(error => console.log(error.message));
      await map([1, 2, 3], fail, { limit: 2 }).catch(error => console.log(error.message));
      await sleep(20);
    `);

      expect(run).toEqual({ code: 0, stdout: 'boom\nboom\n', stderr: '' });
    });

    it.each([
      {
        hook: 'onError',
        options: `{ onError() { throw new Error('hook'); } }`,
        failure: `group.go(() => Promise.reject(new Error('boom')));`,
        error: 'boom',
      },
      {
        hook: 'onError, after a sync throw,',
        options: `{ onError() { throw new Error('hook'); } }`,
        failure: `group.go(() => { throw new Error('boom'); });`,
        error: 'boom',
      },
      {
        hook: 'onStuck',
        options: `{ grace: 5, onStuck() { throw new Error('hook'); } }`,
        failure: `group.go(() => new Promise(() => {})); group.cancel();`,
        error: 'The group did not stop within 5 ms',
      },
    ])(
      'what $hook throws is an uncaught exception, and breaks nothing',
      async given => {
        const run = await runNode(`
      import { Group } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      process.on('uncaughtException', (error, origin) => {
        console.log(origin, error.message);
      });
      const group = new Group(${given.options});
      const sibling = group.go(async signal => {
        await sleep(1_000, undefined, { signal }).catch(() => undefined);
        return 'cleaned up';
      });
      ${given.failure}
      const { error } = await group.wait();
      console.log(sibling.value, error.message);
    `);

        const lines = run.stdout.trimEnd().split('\n');
        expect(lines).toHaveLength(2);
        expect(lines).toContain('uncaughtException hook');
        expect(lines[1]).toContain(`cleaned up ${given.error}`);
        expect([run.code, run.stderr]).toEqual([0, '']);
      },
    );

    it.each([
      {
        what: 'release',
        limiter: `{ acquire: async () => ({ release: fail }) }`,
      },
    ])(
      'what the `$what` of a limiter throws is an uncaught exception, and breaks nothing',
      async ({ limiter }) => {
        const run = await runNode(`
      import { Group } from 'errgroup';

      const thrown = new Set();
      process.on('uncaughtException', error => thrown.add(error.message));
      const fail = () => { throw new Error('limiter'); };
      const group = new Group({ limit: ${limiter} });
      const tasks = [1, 2].map(value => group.go(() => value));
      const { ok } = await group.wait();
      console.log(ok, tasks.map(task => task.value).join());
      setImmediate(() => console.log(...thrown));
    `);

        expect(run).toEqual({
          code: 0,
          stdout: 'true 1,2\nlimiter\n',
          stderr: '',
        });
      },
    );

    it('what `onError` throws ends a process that catches nothing', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      const group = new Group({ onError() { throw new Error('hook'); } });
      group.go(() => Promise.reject(new Error('boom')));
      await group.wait();
    `);

      expect(run.code).toBe(1);
      expect(run.stderr).toContain('hook');
    });

    it('what an abort listener throws is an uncaught exception, and breaks nothing', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      process.on('uncaughtException', error => console.log(error.message));
      const group = new Group();
      group.signal.addEventListener('abort', () => { throw new Error('listener'); });
      const stopped = group.go(signal => new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }));
      group.go(() => Promise.reject(new Error('boom')));
      const { errors } = await group.wait();
      console.log(errors.length, errors[0].message, stopped.status);
    `);

      expect(run.stdout.split('\n').sort()).toEqual([
        '',
        '1 boom cancelled',
        'listener',
      ]);
      expect([run.code, run.stderr]).toEqual([0, '']);
    });

    it('disposal throws the failure that nobody checked', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      const group = new Group();
      group.go(() => Promise.reject(new Error('unchecked')));
      await group.wait();
      await group[Symbol.asyncDispose]();
    `);

      expect(run.code).toBe(1);
      expect(run.stderr).toContain('unchecked');
    });

    it('disposal works where `Symbol.asyncDispose` does not exist', async () => {
      const run = await runNode(`
      const { Symbol } = globalThis;
      const Without = description => Symbol(description);
      for (const key of Object.getOwnPropertyNames(Symbol)) {
        if (key === 'asyncDispose' || key in Without) continue;
        Without[key] = Symbol[key];
      }
      globalThis.Symbol = Without;
      const { Group } = await import('errgroup');

      const group = new Group();
      group.go(() => Promise.reject(new Error('unchecked')));
      await group.wait();
      const dispose = Symbol.for('Symbol.asyncDispose');
      await group[dispose]().catch(error => console.log(error.message));
    `);

      expect(run).toEqual({ code: 0, stdout: 'unchecked\n', stderr: '' });
    });

    it('a late failure, after `grace`, is a process warning', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';
      import { setTimeout as sleep } from 'node:timers/promises';

      const group = new Group({ grace: 5 });
      group.go(async () => { await sleep(30); throw new Error('boom'); }, { name: 'late' });
      group.cancel();
      const { ok, stuck } = await group.wait();
      console.log(ok, stuck[0].name);
    `);

      expect([run.code, run.stdout]).toEqual([0, 'false late\n']);
      expect(run.stderr).toContain('"late"');
      expect(run.stderr).toContain('boom');
    });

    it('a deadline that is pending does not keep a settled program alive', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      const group = new Group({ timeout: 3_600_000 });
      group.go(() => 'done');
      await group.wait();
      console.log('end');
    `);

      expect(run).toEqual({ code: 0, stdout: 'end\n', stderr: '' });
    });

    it('the stuck warning does not keep a program alive that has nothing else to do', async () => {
      const run = await runNode(`
      import { Group } from 'errgroup';

      const group = new Group();
      group.go(() => new Promise(() => {}));
      group.cancel();
      console.log('end');
    `);

      expect(run).toMatchObject({ code: 0, stdout: 'end\n' });
      expect(run.stderr).toContain('and the process ends');
    });
  },
);
