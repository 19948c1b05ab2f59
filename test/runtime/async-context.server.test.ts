import { AsyncLocalStorage } from 'node:async_hooks';

import { Group, type GroupOptions, onAbort, stream } from 'errgroup';
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

describe('the async context of a mapper', () => {
  it.each([true, false])(
    'of a `stream` is that of its first `next`, async source: %s',
    async isAsync => {
      const storage = new AsyncLocalStorage<string>();
      const seen: (string | undefined)[] = [];
      const look = async (): Promise<void> => {
        seen.push(storage.getStore());
        await turn();
      };
      const source = isAsync ? slowly([0, 1, 2]) : [0, 1, 2];

      const results = storage.run('call', () =>
        stream(source, look, { limit: 1 }),
      );
      await storage.run('first', () => results.next());
      await storage.run('second', () => results.next());
      await storage.run('third', () => results.next());
      await results.return();

      expect(seen).toEqual(['first', 'first', 'first']);
    },
  );
});

describe('the async context of a hook', () => {
  it('of `onError` is that of the `go` of the task', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const group = storage.run('construction', () => {
      const onError = (): number => seen.push(storage.getStore());
      return new Group({ failFast: false, limit: 2, onError });
    });
    const fail = (): never => {
      throw boom();
    };

    storage.run('sync', () => group.go(fail));
    storage.run('async', () => group.go(() => turn().then(fail)));
    storage.run('queued', () => group.go(() => turn().then(fail)));
    await storage.run('wait', () => group.wait());

    expect(seen).toEqual(['sync', 'async', 'queued']);
  });

  it.each<{
    readonly context: string;
    readonly options: GroupOptions;
    readonly abort: (group: Group) => void;
  }>([
    { context: 'cancel', options: {}, abort: group => group.cancel() },
    {
      context: 'the go of a task that fails',
      options: {},
      abort: group => void group.go(() => Promise.reject(boom())),
    },
    {
      context: 'construction',
      options: { timeout: 1 },
      abort: () => undefined,
    },
  ])(
    'of `onStuck` is that of what has aborted the group: $context',
    async ({ context, options, abort }) => {
      const storage = new AsyncLocalStorage<string>();
      const seen: (string | undefined)[] = [];
      const open = deferred();
      const group = storage.run('construction', () => {
        const onStuck = (): number => seen.push(storage.getStore());
        return new Group({ grace: 0, onStuck, ...options });
      });

      storage.run('go', () => group.go(() => open.promise));
      storage.run(context, () => abort(group));
      await storage.run('wait', () => group.wait());
      open.resolve();

      expect(seen).toEqual([context]);
    },
  );

  it('of `onStuck` is that of the abort of the parent', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const open = deferred();
    const parent = new AbortController();
    const { signal } = parent;
    const onStuck = (): number => seen.push(storage.getStore());

    const group = new Group({ signal, grace: 0, onStuck });
    storage.run('go', () => group.go(() => open.promise));
    storage.run('abort', () => parent.abort());
    await group.wait();
    open.resolve();

    expect(seen).toEqual(['abort']);
  });

  it('of a listener of `onAbort` is that of the abort', () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const controller = new AbortController();
    const look = (): number => seen.push(storage.getStore());

    storage.run('onAbort', () => onAbort(controller.signal, look));
    storage.run('abort', () => controller.abort());
    storage.run('later', () => onAbort(controller.signal, look));

    expect(seen).toEqual(['abort', 'later']);
  });
});

function boom(): Error {
  return new Error('boom');
}

async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await turn();
    yield item;
  }
}
