import {
  Group,
  ServiceNotReadyError,
  TaskNotFulfilledError,
  any,
  map,
  stream,
  withGroup,
} from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Task', () => {
  describe('status', () => {
    it('goes from `queued` over `running` to `fulfilled`', async () => {
      const group = new Group({ limit: 1 });
      const open = deferred();
      const statuses: string[] = [];

      group.go(() => turn());
      const task = group.go(() => open.promise);
      statuses.push(task.status);
      await turn();
      await turn();
      statuses.push(task.status);
      open.resolve();
      await group.wait();
      statuses.push(task.status);

      expect(statuses).toEqual(['queued', 'running', 'fulfilled']);
    });

    it('is `failed` after a genuine failure', async () => {
      const group = new Group();

      const task = group.go(() => Promise.reject(boom));
      await group.wait();

      expect(task.status).toBe('failed');
    });

    it('is `cancelled` after an echo', async () => {
      const group = new Group();

      const task = group.go(signal => untilAborted(signal));
      group.cancel();
      await group.wait();

      expect(task.status).toBe('cancelled');
    });

    it('is `cancelled` for a task that never started', async () => {
      const group = new Group({ limit: 1 });

      group.go(signal => untilAborted(signal));
      const queued = group.go(() => undefined);
      group.cancel();
      const late = group.go(() => undefined);

      expect([queued.status, late.status]).toEqual(['cancelled', 'cancelled']);
      await group.wait();
    });
  });

  describe('value', () => {
    it.each([1, '', null, undefined, false])(
      'is what the task returned: `%s`',
      async value => {
        const group = new Group();

        const task = group.go(() => Promise.resolve(value));
        await group.wait();

        expect(task.value).toBe(value);
      },
    );

    it('throws a TaskNotFulfilledError while the task runs', async () => {
      const group = new Group();

      const task = group.go(() => turn(), { name: 'load' });
      const thrown = errorOf(() => task.value);
      await group.wait();

      expect(thrown).toBeInstanceOf(TaskNotFulfilledError);
      expect(thrown).toHaveProperty('code', 'ERR_TASK_NOT_FULFILLED');
      expect(thrown).not.toHaveProperty('cause');
      expect(thrown.message).toContain('"load"');
    });

    it('throws a TaskNotFulfilledError while the task is queued', async () => {
      const group = new Group({ limit: 1 });

      group.go(() => turn());
      const task = group.go(() => undefined);

      expect(() => task.value).toThrow(TaskNotFulfilledError);
      await group.wait();
    });

    it('throws one with the failure as its cause', async () => {
      const group = new Group();

      const task = group.go(() => Promise.reject(boom));
      await group.wait();

      expect(errorOf(() => task.value)).toHaveProperty('cause', boom);
    });

    it('throws one with the cause, also when it is `undefined`', async () => {
      const group = new Group();
      const failing = deferred();

      const task = group.go(() => failing.promise);
      failing.reject(undefined);
      await group.wait();

      expect(errorOf(() => task.value)).toHaveProperty('cause', undefined);
    });

    it('throws one with the reason of the abort as its cause', async () => {
      const group = new Group();

      group.cancel();
      const task = group.go(() => undefined);
      await group.wait();

      expect(errorOf(() => task.value)).toHaveProperty(
        'cause',
        group.signal.reason,
      );
    });
  });

  describe('error', () => {
    it('is what the task failed with', async () => {
      const group = new Group();

      const task = group.go(() => Promise.reject(boom));
      await group.wait();

      expect(task.error).toBe(boom);
    });

    it('is `undefined` before the task settles, and when it was fulfilled', async () => {
      const group = new Group();

      const task = group.go(() => 'value');
      const before = task.error;
      await group.wait();

      expect([before, task.error]).toEqual([undefined, undefined]);
    });
  });

  describe('promise', () => {
    it('resolves with the value, before or after the task has settled', async () => {
      const group = new Group();

      const task = group.go(() => turn().then(() => 'value'));
      const early = task.promise;
      await group.wait();

      expect([await early, await task.promise]).toEqual(['value', 'value']);
    });

    it('is the same at every read', async () => {
      const group = new Group();

      const task = group.go(() => 'value');
      const { promise } = task;
      await group.wait();

      expect(task.promise).toBe(promise);
    });

    it('rejects with the failure', async () => {
      const group = new Group();

      const task = group.go(() => Promise.reject(boom));

      await expect(task.promise).rejects.toBe(boom);
      await group.wait();
    });

    it('rejects with the reason for a task that never started', async () => {
      const group = new Group({ limit: 1 });

      group.go(signal => untilAborted(signal));
      const task = group.go(() => undefined);
      group.cancel();

      await expect(task.promise).rejects.toBe(group.signal.reason);
      await group.wait();
    });

    it('settles when the group has taken note of the task', async () => {
      const group = new Group();

      const task = group.go(() => Promise.reject(boom));
      const abortedBefore = await task.promise.catch(
        () => group.signal.aborted,
      );

      expect(abortedBefore).toBe(true);
      await group.wait();
    });
  });

  describe('name', () => {
    it('is that of the function', async () => {
      const group = new Group();
      const loadUser = (): number => 1;

      const task = group.go(loadUser);
      await group.wait();

      expect(task.name).toBe('loadUser');
    });

    it('is `options.name` where there is one', async () => {
      const group = new Group();

      const task = group.go(() => 1, { name: 'load' });
      const tried = group.tryGo(() => 1, { name: 'try' });
      await group.wait();

      expect([task.name, tried?.name]).toEqual(['load', 'try']);
    });

    it('is empty for a function without one', async () => {
      const group = new Group();

      const task = group.go(() => 1);
      await group.wait();

      expect(task.name).toBe('');
    });
  });

  it.each<{ readonly what: string; readonly name: PropertyDescriptor }>([
    { what: 'is no text', name: { value: Symbol('run') } },
    { what: 'cannot be read', name: { get: fail } },
  ])('has no name where that of its function $what', async ({ name }) => {
    const group = new Group();
    const run = Object.defineProperty(() => 1, 'name', name);

    const task = group.go(run);
    await group.wait();

    expect(task.name).toBe('');
  });

  it('may have no such name where a function makes the task, either', async () => {
    const run = Object.defineProperty(() => 'ran', 'name', {
      value: Symbol('run'),
    });
    const results = stream([1], run, { limit: 1 });
    const service = withGroup(group => group.start(run));

    expect(await map([1], run)).toEqual(['ran']);
    expect(await any([run])).toBe('ran');
    expect(await results.next()).toEqual({ done: false, value: 'ran' });
    await expect(service).rejects.toBeInstanceOf(ServiceNotReadyError);
  });

  it('is not thenable, so that `await` gives the handle itself', async () => {
    const group = new Group();

    const task = group.go(() => 'value');
    await group.wait();

    expect('then' in task).toBe(false);
    // eslint-disable-next-line @typescript-eslint/await-thenable -- That it is none is what the test says.
    expect(await task).toBe(task);
  });
});

function fail(): never {
  throw new Error('Not announced');
}

function errorOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
}
