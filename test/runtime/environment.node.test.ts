import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('without `AbortSignal.prototype.throwIfAborted`, as with a polyfill', () => {
  const run = (source: string) =>
    runNode(`
      delete AbortSignal.prototype.throwIfAborted;
      const { Group, map, stream } = await import('errgroup');
      async function* items() { yield 1; yield 2; }
      ${source}
    `);

  it('a `stream` yields its results', async () => {
    const { stdout, stderr } = await run(`
      for await (const item of stream(items(), item => item, { limit: 1 }))
        console.log(item);
    `);

    expect([stdout, stderr]).toEqual(['1\n2\n', '']);
  });

  it('`map` reads an async source', async () => {
    const { stdout, stderr } = await run(`
      const results = await map(items(), item => item * 2, { limit: 1 });
      console.log(results.join());
    `);

    expect([stdout, stderr]).toEqual(['2,4\n', '']);
  });

  it('`start` rejects with the reason of the abort', async () => {
    const { stdout, stderr } = await run(`
      const group = new Group();
      const started = group.start(signal =>
        new Promise(resolve => signal.addEventListener('abort', resolve)));
      group.cancel();
      const error = await started.catch(error => error);
      console.log(error === group.signal.reason);
    `);

    expect([stdout, stderr]).toEqual(['true\n', '']);
  });
});

describe('with frozen prototypes, as in a hardened realm', () => {
  it('a `stream` yields, and can be left', async () => {
    const { stdout, stderr } = await runNode(`
      Object.freeze(Object.getPrototypeOf(async function* () {}.prototype));
      const { stream } = await import('errgroup');
      const options = { limit: 2 };
      for await (const item of stream([1, 2], item => item, options)) {
        console.log(item);
        break;
      }
      const untilAborted = (_item, signal) =>
        new Promise(resolve => signal.addEventListener('abort', resolve));
      const results = stream([1], untilAborted, options);
      const next = results.next();
      setImmediate(() => results.return());
      console.log((await next).done);
    `);

    expect([stdout, stderr]).toEqual(['1\ntrue\n', '']);
  });

  it('a check for leaks names the task', async () => {
    const { stdout, stderr } = await runNode(`
      Object.freeze(Error);
      const { Group } = await import('errgroup');
      const { checkLeaks } = await import('errgroup/testing');
      const leaks = checkLeaks({ timeout: 1 });
      new Group().go(() => new Promise(() => undefined), { name: 'sync' });
      const { tasks: [task] } = await leaks.check().catch(error => error);
      console.log(task.name);
    `);

    expect([stdout, stderr]).toEqual(['sync\n', '']);
  });
});

describe("in an edge runtime, where what is Node's throws at a call", () => {
  const run = (source: string) =>
    runNode(`
      const refuse = () => { throw new Error('not supported in the Edge Runtime'); };
      const process = { env: {}, getBuiltinModule: refuse, emitWarning: refuse };
      const stubs = { process, setImmediate: refuse, MessageChannel: refuse };
      for (const [name, value] of Object.entries(stubs)) {
        Reflect.defineProperty(globalThis, name, { value });
      }
      const { Group, checkpoint } = await import('errgroup');
      ${source}
    `);

  it('a group runs its tasks', async () => {
    const { stdout, stderr } = await run(`
      const group = new Group({ limit: 1 });
      const tasks = [1, 2].map(value => group.go(() => value));
      await group.wait();
      console.log(tasks.map(task => task.value).join());
    `);

    expect([stdout, stderr]).toEqual(['1,2\n', '']);
  });

  it('a warning goes to the console', async () => {
    const { stdout, stderr } = await run(`
      const group = new Group({ grace: 0 });
      let fail;
      group.go(() => new Promise((resolve, reject) => { fail = reject; }));
      group.cancel();
      const { error } = await group.wait();
      console.log(error.code);
      fail('late');
    `);

    expect(stdout).toBe('ERR_GROUP_STUCK\n');
    expect(stderr).toContain('[ERRGROUP_LATE_FAILURE]');
  });

  it('a checkpoint yields', async () => {
    const { stdout, stderr } = await run(`
      await checkpoint(new AbortController().signal);
      console.log('yielded');
    `);

    expect([stdout, stderr]).toEqual(['yielded\n', '']);
  });
});

describe('with timers that were faked before the import, as by Jest for all files', () => {
  const run = (source: string) =>
    runNode(`
      globalThis.setTimeout = globalThis.setImmediate = () => undefined;
      globalThis.performance = { now: () => 0 };
      const { Group, checkpoint } = await import('errgroup');
      const { checkLeaks } = await import('errgroup/testing');
      ${source}
    `);

  it('a checkpoint yields', async () => {
    const { stdout, stderr } = await run(`
      await checkpoint(new AbortController().signal);
      console.log('yielded');
    `);

    expect([stdout, stderr]).toEqual(['yielded\n', '']);
  });

  it('a check for leaks ends', async () => {
    const { stdout, stderr } = await run(`
      const leaks = checkLeaks({ timeout: 1 });
      new Group().go(() => new Promise(() => undefined));
      const { tasks } = await leaks.check().catch(error => error);
      console.log(tasks[0].age > 0);
    `);

    expect([stdout, stderr]).toEqual(['true\n', '']);
  });
});

describe('with signals that are not those of Node, as of happy-dom or jsdom', () => {
  it('a group aborts its tasks, which share one without a warning', async () => {
    const { stdout, stderr } = await runNode(`
      globalThis.AbortSignal = class AbortSignal {
        aborted = false;
        listeners = new Set();
        static abort(reason) {
          return Object.assign(new AbortSignal(), { aborted: true, reason });
        }
        addEventListener(type, listener) { this.listeners.add(listener); }
        removeEventListener(type, listener) { this.listeners.delete(listener); }
      };
      globalThis.AbortController = class AbortController {
        signal = new AbortSignal();
        abort(reason) {
          Object.assign(this.signal, { aborted: true, reason });
          for (const listener of this.signal.listeners) listener();
        }
      };
      const { Group } = await import('errgroup');
      const group = new Group();
      for (let count = 0; count < 20; count++) {
        group.go(signal => new Promise((resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason))));
      }
      group.go(() => { throw 'boom'; });
      const { errors } = await group.wait();
      console.log(errors.join());
    `);

    expect([stdout, stderr]).toEqual(['boom\n', '']);
  });
});

describe('with an AbortController of which signals have no reason, as in React Native', () => {
  const run = (source: string) =>
    runNode(`
      class Signal extends EventTarget {
        aborted = false;
      }
      class Controller {
        signal = new Signal();
        abort() {
          this.signal.aborted = true;
          this.signal.dispatchEvent(new Event('abort'));
        }
      }
      Object.assign(globalThis, {
        AbortController: Controller,
        AbortSignal: Signal,
        DOMException: undefined,
      });
      const { Group, shield } = await import('errgroup');
      const untilAborted = signal =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)));
      ${source}
    `);

  it('K1: an abort of the parent ends the group with an AbortError', async () => {
    const { stdout, stderr } = await run(`
      const controller = new AbortController();
      const group = new Group({ signal: controller.signal });
      const task = group.go(untilAborted);
      controller.abort();
      const { error, errors } = await group.wait();
      console.log(error.name, error.code, errors.length);
      console.log(error === task.error, error === group.signal.reason);
    `);

    expect([stdout, stderr]).toEqual([
      'AbortError ABORT_ERR 1\ntrue true\n',
      '',
    ]);
  });

  it('G4: what the siblings of a failure reject with is an echo', async () => {
    const { stdout, stderr } = await run(`
      const group = new Group();
      const task = group.go(untilAborted);
      group.go(() => Promise.reject('boom'));
      const { errors } = await group.wait();
      console.log(errors.join(), task.status, task.error.cause);
    `);

    expect([stdout, stderr]).toEqual(['boom cancelled boom\n', '']);
  });

  it('D10: the deadline of a shield has a reason', async () => {
    const { stdout, stderr } = await run(`
      const error = await shield(untilAborted, { timeout: 1 }).catch(error => error);
      console.log(error.code);
    `);

    expect([stdout, stderr]).toEqual(['ERR_GROUP_TIMEOUT\n', '']);
  });
});

it('G2: where `abort` throws what a listener throws, as in happy-dom, all others are aborted', async () => {
  const { stdout, stderr } = await runNode(`
    const Native = AbortController;
    globalThis.AbortController = class extends Native {
      abort(reason) {
        super.abort(reason);
        throw new Error('thrown by a listener');
      }
    };
    process.on('uncaughtException', ({ message }) => console.log(message));
    const { Group, all } = await import('errgroup');
    const untilAborted = signal =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)));
    const group = new Group();
    group.signal.aborted;
    const task = group.go(untilAborted);
    group.cancel();
    console.log((await group.wait()).ok, task.status);
    const fail = () => Promise.reject('boom');
    console.log(await all([untilAborted, fail]).catch(error => error));
  `);

  const lines = stdout.trim().split('\n');
  expect(lines.filter(line => line !== 'thrown by a listener')).toEqual([
    'true cancelled',
    'boom',
  ]);
  expect(lines).toHaveLength(5);
  expect(stderr).toBe('');
});

it('a hook that throws is heard, though the clock was a fake one from the start', async () => {
  const { stdout, stderr } = await runNode(`
    globalThis.queueMicrotask = () => undefined;
    process.on('uncaughtException', error => console.log(error));
    const { Group } = await import('errgroup');
    const group = new Group({ onError: () => { throw 'thrown by a hook'; } });
    group.go(() => Promise.reject('boom'));
    await group.wait();
  `);

  expect([stdout, stderr]).toEqual(['thrown by a hook\n', '']);
});
