import { describe, expect, it } from 'vitest';

import { type Run, runNode } from './support/run-node.ts';

const prelude = `
  import events, { getEventListeners } from 'node:events';
  import { setImmediate as turn } from 'node:timers/promises';
  import { Group, Limiter, all, any, map, race, shield, withGroup } from 'errgroup';

  const listeners = signal => getEventListeners(signal, 'abort').length;
  const untilAborted = signal => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  async function heapUsed() {
    for (let i = 0; i < 4; i++) { await turn(); gc(); }
    return process.memoryUsage().heapUsed;
  }
  /** How many of the objects that \`make\` returns are still there. */
  async function survivors(make) {
    const refs = (await make()).map(object => new WeakRef(object));
    await heapUsed();
    return refs.filter(ref => ref.deref()).length;
  }
  const report = facts => console.log(JSON.stringify(facts));
`;

/** What the script has reported; it must have said nothing else. */
async function factsOf(script: string): Promise<unknown> {
  const run: Run = await runNode(prelude + script, ['--expose-gc']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  return JSON.parse(run.stdout);
}

describe('G6: nothing stays behind', { timeout: 60_000 }, () => {
  it('100,000 groups under one parent leave the heap flat and no listener', async () => {
    const facts = await factsOf(`
      const parent = new AbortController();
      const boom = new Error('boom');
      async function job(i) {
        const group = new Group({ signal: parent.signal, limit: 2, timeout: 60_000 });
        // A listener that the task leaves behind, as careless code does.
        group.go(signal => { signal.addEventListener('abort', () => {}); });
        group.go(() => i);
        group.go(async () => { if (i % 10 === 0) throw boom; });
        await group.wait();
      }
      for (let i = 0; i < 2_000; i++) await job(i);
      const before = await heapUsed();
      for (let i = 0; i < 100_000; i++) await job(i);
      const grown = await heapUsed() - before;
      report({ bytesAGroup: Math.max(0, Math.round(grown / 100_000)), listeners: listeners(parent.signal) });
    `);

    // One listener left behind costs 160 bytes a group and more.
    expect((facts as { bytesAGroup: number }).bytesAGroup).toBeLessThan(20);
    expect(facts).toMatchObject({ listeners: 0 });
  });

  it('1,000 live groups make one listener on their parent, and no warning', async () => {
    const facts = await factsOf(`
      const parent = new AbortController();
      const groups = Array.from({ length: 1_000 }, () => {
        const group = new Group({ signal: parent.signal });
        group.go(untilAborted);
        return group;
      });
      const during = listeners(parent.signal);
      parent.abort();
      const outcomes = await Promise.all(groups.map(group => group.wait()));
      report({ during, after: listeners(parent.signal), failed: outcomes.filter(({ ok }) => !ok).length });
    `);

    expect(facts).toEqual({ during: 1, after: 0, failed: 1_000 });
  });

  it('100 tasks that listen to their signal make no warning', async () => {
    const facts = await factsOf(`
      const group = new Group();
      const tasks = Array.from({ length: 100 }, () => group.go(untilAborted));
      group.cancel();
      await group.wait();
      report(tasks.filter(({ status }) => status === 'cancelled').length);
    `);

    expect(facts).toBe(100);
  });

  it.each([2, 3])(
    '%i tasks that share a signal, none of which listens often, make no warning',
    async count => {
      const facts = await factsOf(`
      const listen = signal => {
        for (let i = 0; i < 10; i++) signal.addEventListener('abort', () => {});
      };
      const tasks = Array.from({ length: ${String(count)} }, () => listen);
      const group = new Group();
      for (const task of tasks) group.go(task);
      await all(tasks);
      report((await group.wait()).ok);
    `);

      expect(facts).toBe(true);
    },
  );

  it.each([
    { name: 'a group', run: '() => listen(new Group().signal)' },
    { name: 'a task of `any`', run: '() => any([listen])' },
    { name: 'a task of `race`', run: '() => race([listen])' },
    { name: 'a clean-up', run: '() => shield(listen, { timeout: 0 })' },
  ])(
    'a hundred listeners of the signal of $name make no warning',
    async given => {
      const facts = await factsOf(`
      const listen = signal => {
        for (let i = 0; i < 100; i++) signal.addEventListener('abort', () => {});
        return signal.aborted;
      };
      report(await (${given.run})() ?? false);
    `);

      expect(facts).toBe(false);
    },
  );

  it('leaves the number of listeners that others may add as it was', async () => {
    const facts = await factsOf(`
      await all([() => {}, () => {}]);
      const group = new Group();
      group.go(() => {});
      report({ ok: (await group.wait()).ok, most: events.defaultMaxListeners });
    `);

    expect(facts).toEqual({ ok: true, most: 10 });
  });

  it('no task makes a warning on a Node without `process.getBuiltinModule`', async () => {
    const run = await runNode(`
      delete process.getBuiltinModule;
      const { Group, all } = await import('errgroup');
      const listen = signal => {
        for (let i = 0; i < 3; i++) signal.addEventListener('abort', () => {});
      };
      const group = new Group();
      for (let i = 0; i < 100; i++) group.go(listen);
      await group.wait();
      await all(new Array(100).fill(listen));
      console.log('done');
    `);

    expect(run).toEqual({ code: 0, stdout: 'done\n', stderr: '' });
  });

  it('1,000 queued tasks that listen, one after the other, make no warning', async () => {
    const facts = await factsOf(`
      const group = new Group({ limit: 4 });
      for (let i = 0; i < 1_000; i++) {
        group.go(async signal => {
          signal.addEventListener('abort', () => {});
          await turn();
        });
      }
      report((await group.wait()).ok);
    `);

    expect(facts).toBe(true);
  });

  it('what a task returned goes with its handle, while the group runs on', async () => {
    const facts = await factsOf(`
      const group = new Group();
      const running = new AbortController();
      group.go(() => untilAborted(running.signal).catch(() => {}));
      const alive = await survivors(async () => {
        const tasks = Array.from({ length: 50 }, () => group.go(() => ({ result: true })));
        await turn();
        return tasks.flatMap(task => [task, task.value]);
      });
      running.abort();
      await group.wait();
      report(alive);
    `);

    expect(facts).toBe(0);
  });

  it('the functions of tasks that have settled go, while the group runs on', async () => {
    const facts = await factsOf(`
      const group = new Group({ limit: 3 });
      const running = new AbortController();
      group.go(() => untilAborted(running.signal).catch(() => {}));
      const alive = await survivors(async () => {
        const functions = Array.from({ length: 50 }, (_, i) => () => turn(i));
        await Promise.all(functions.map(run => group.go(run).promise));
        return functions;
      });
      running.abort();
      await group.wait();
      report(alive);
    `);

    expect(facts).toBe(0);
  });

  it('groups, outcomes, errors and tasks go after the end, whatever it was', async () => {
    const facts = await factsOf(`
      const parent = new AbortController();
      const ends = {
        success: () => {},
        failure: group => { group.go(() => Promise.reject(new Error('boom'))); },
        cancel: group => { group.cancel(); },
        deadline: () => {},
      };
      const alive = {};
      for (const [name, end] of Object.entries(ends)) {
        alive[name] = await survivors(async () => {
          const timeout = name === 'deadline' ? 1 : 60_000;
          const group = new Group({ signal: parent.signal, timeout, limit: 3 });
          const tasks = [group.go(() => turn()), group.go(() => ({}))];
          if (name !== 'success') tasks.push(group.go(untilAborted), group.go(untilAborted));
          end(group);
          const outcome = await group.wait();
          return [group, group.signal, outcome, ...tasks, ...outcome.errors];
        });
      }
      report({ ...alive, listeners: listeners(parent.signal) });
    `);

    expect(facts).toEqual({
      success: 0,
      failure: 0,
      cancel: 0,
      deadline: 0,
      listeners: 0,
    });
  });

  it('a group that was made and never used goes, its parent being live', async () => {
    const facts = await factsOf(`
      const parent = new AbortController();
      const alive = await survivors(() =>
        Array.from({ length: 50 }, () => new Group({ signal: parent.signal })));
      report({ alive, listeners: listeners(parent.signal) });
    `);

    expect(facts).toEqual({ alive: 0, listeners: 0 });
  });

  it('the groups that waited for a shared Limiter go', async () => {
    const facts = await factsOf(`
      const limit = new Limiter(1);
      const held = await limit.acquire();
      const alive = await survivors(async () => {
        const groups = Array.from({ length: 20 }, () => new Group({ limit }));
        for (const group of groups) {
          group.go(untilAborted);
          group.cancel();
          await group.wait();
        }
        held.release();
        await turn();
        return groups;
      });
      report({ alive, acquired: limit.acquired });
    `);

    expect(facts).toEqual({ alive: 0, acquired: 0 });
  });

  it('the groups and tasks that have given up waiting for a shared Limiter go, though it is still busy', async () => {
    const facts = await factsOf(`
      const limit = new Limiter(1);
      const held = await limit.acquire();
      const alive = await survivors(async () => {
        const groups = Array.from({ length: 20 }, () => new Group({ limit }));
        const tasks = groups.map(group => group.go(untilAborted));
        for (const group of groups) {
          group.cancel();
          await group.wait();
        }
        return [...groups, ...tasks];
      });
      const acquired = limit.acquired;
      held.release();
      await turn();
      report({ alive, acquired, acquiredLater: limit.acquired });
    `);

    expect(facts).toEqual({ alive: 0, acquired: 1, acquiredLater: 0 });
  });

  it('a long-lived group that runs 200,000 short tasks keeps none', async () => {
    const facts = await factsOf(`
      const group = new Group({ limit: 16 });
      async function spawn(count) {
        for (let i = 0; i < count; i++) {
          await group.ready();
          group.go(signal => { signal.addEventListener('abort', () => {}); });
        }
      }
      await spawn(10_000);
      const before = await heapUsed();
      await spawn(200_000);
      const grown = await heapUsed() - before;
      report({ bytesATask: Math.max(0, Math.round(grown / 200_000)), running: group.running });
    `);

    expect((facts as { bytesATask: number }).bytesATask).toBeLessThan(10);
  });

  it('a failure of withGroup, all and map is kept by nobody but its catcher', async () => {
    const facts = await factsOf(`
      const parent = new AbortController();
      const options = { signal: parent.signal, limit: 2 };
      const fail = async () => { await turn(); throw new Error('boom'); };
      const alive = await survivors(() => Promise.all([
        withGroup(group => { group.go(fail); }, options).catch(error => error),
        all([fail, fail, untilAborted], options).catch(error => error),
        map([1, 2, 3], fail, options).catch(error => error),
      ]));
      report({ alive, listeners: listeners(parent.signal) });
    `);

    expect(facts).toEqual({ alive: 0, listeners: 0 });
  });
});
