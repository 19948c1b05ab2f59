import { AsyncLocalStorage } from 'node:async_hooks';

import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';

describe('the async context of a task', () => {
  it('runs the task in the async context of its caller', async () => {
    const storage = new AsyncLocalStorage<string>();
    const group = storage.run('owner', () => new Group());

    const task = storage.run('caller', () =>
      group.go(async () => {
        await turn();
        return storage.getStore();
      }),
    );
    await group.wait();

    expect(task.value).toBe('caller');
  });

  it('runs a queued task in the async context of its `go`', async () => {
    const storage = new AsyncLocalStorage<string>();
    const group = new Group({ limit: 1 });

    storage.run('first', () => group.go(() => turn()));
    const queued = storage.run('second', () =>
      group.go(() => storage.getStore()),
    );
    await group.wait();

    expect(queued.value).toBe('second');
  });

  it('runs a queued service in the async context of its caller', async () => {
    const storage = new AsyncLocalStorage<string>();
    const group = new Group({ limit: 1 });
    const open = deferred();

    group.go(() => open.promise);
    const started = storage.run('caller', () =>
      group.start<string | undefined>((_signal, ready) =>
        ready(storage.getStore()),
      ),
    );
    open.resolve();

    await expect(started).resolves.toBe('caller');
  });
});
