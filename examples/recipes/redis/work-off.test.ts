import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { deferred } from '../support/deferred.ts';
import { describeWith } from '../support/describe-with.ts';
import {
  type RedisServer,
  redisProgram,
  startRedis,
} from '../support/redis-server.ts';
import { ListReader } from './list-reader.ts';
import { workOff } from './work-off.ts';

describeWith(redisProgram, 'Redis', () => {
  let server: RedisServer;
  let redis: Redis;

  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.socket);
  });

  afterAll(async () => {
    await redis.quit();
    await server[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    await redis.flushall();
  });

  async function untilBlocked(count: number): Promise<void> {
    await expect
      .poll(() => redis.info('clients'))
      .toContain(`blocked_clients:${String(count)}`);
  }

  async function countConnections(): Promise<number> {
    const list = (await redis.client('LIST')) as string;
    return list.trim().split('\n').length;
  }

  it('ends a wait with the reason of the abort, and the connection is of use again', async () => {
    using reader = await ListReader.open(redis);
    const controller = new AbortController();
    const reason = new Error('enough');

    const item = reader.take('orders', controller);
    const failure = expect(item).rejects.toBe(reason);
    await untilBlocked(1);
    controller.abort(reason);
    await failure;

    await untilBlocked(0);
    await redis.rpush('orders', 'tea');
    expect(await reader.take('orders', new AbortController())).toBe('tea');
  });

  it('ends a wait that had not begun at the abort', async () => {
    using reader = await ListReader.open(redis);
    const controller = new AbortController();
    const reason = new Error('at once');

    const item = reader.take('orders', controller);
    const failure = expect(item).rejects.toBe(reason);
    controller.abort(reason);
    await failure;

    await untilBlocked(0);
  });

  it('loses no item that is handed out as the signal aborts', async () => {
    using reader = await ListReader.open(redis);
    const controller = new AbortController();

    const item = reader.take('orders', controller);
    await untilBlocked(1);
    // Redis executes in this order, whenever its answers come.
    const pushed = redis.rpush('orders', 'tea');
    controller.abort();

    expect(await item).toBe('tea');
    expect(await pushed).toBe(1);
  });

  it('refuses a second wait on the connection of the first', async () => {
    using reader = await ListReader.open(redis);
    const controller = new AbortController();
    const first = reader.take('orders', controller);

    const second = reader.take('orders', controller);

    await expect(second).rejects.toThrow('The reader waits for an item');
    await untilBlocked(1);
    await redis.rpush('orders', 'tea');
    expect(await first).toBe('tea');
  });

  it('rejects when its connection breaks', async () => {
    async function takeOne(): Promise<string> {
      using reader = await ListReader.open(redis);
      return await reader.take('orders', new AbortController());
    }

    const item = takeOne();
    const failure = expect(item).rejects.toThrow('Connection is closed.');
    await untilBlocked(1);
    await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');

    await failure;
  });

  it('works off a list until one item fails, then ends the waits of the others', async () => {
    const handled: string[] = [];
    const failure = new Error('no stock');
    await redis.rpush('orders', 'tea', 'cup');

    const work = workOff(
      redis,
      'orders',
      async item => {
        handled.push(item);
        if (item === 'pot') throw failure;
        await Promise.resolve();
      },
      { workers: 3, signal: new AbortController().signal },
    );
    const rejection = expect(work).rejects.toBe(failure);
    await untilBlocked(3);
    await redis.rpush('orders', 'pot');
    await rejection;

    expect(handled.sort()).toEqual(['cup', 'pot', 'tea']);
    expect(await redis.lrange('orders:failed', 0, -1)).toEqual(['pot']);
    await expect.poll(countConnections).toBe(1);
  });

  it('ends with its parent, and puts back what it has not done', async () => {
    const controller = new AbortController();
    const reason = new Error('shutdown');
    const started = deferred();
    await redis.rpush('orders', 'tea');

    const work = workOff(
      redis,
      'orders',
      (_item, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(reason));
          started.resolve();
        }),
      { workers: 2, signal: controller.signal },
    );
    const rejection = expect(work).rejects.toBe(reason);
    await started.promise;
    controller.abort(reason);
    await rejection;

    expect(await redis.lrange('orders', 0, -1)).toEqual(['tea']);
  });
});
