import { forEach, isAbortOf } from 'errgroup';
import type { Redis } from 'ioredis';

import { ListReader } from './list-reader.ts';

export interface WorkOptions {
  readonly workers: number;
  readonly signal: AbortSignal;
}

/**
 * Hands each item of `list` to `handle`, `workers` at a time, and waits for more
 * until the signal aborts. The first failure ends it, and the waits of all.
 *
 * An item that fails goes to the list `<list>:failed`; one that an abort
 * interrupts goes back.
 */
export async function workOff(
  redis: Redis,
  list: string,
  handle: (item: string, signal: AbortSignal) => Promise<void>,
  { workers, signal }: WorkOptions,
): Promise<void> {
  await forEach(new Array<string>(workers).fill(list), work, {
    limit: workers,
    signal,
  });

  async function work(list: string, signal: AbortSignal): Promise<void> {
    using reader = await ListReader.open(redis);
    for (;;) {
      const item = await reader.take(list, { signal });
      try {
        await handle(item, signal);
      } catch (error) {
        const isInterrupted = isAbortOf(signal, error);
        await redis.lpush(isInterrupted ? list : `${list}:failed`, item);
        throw error;
      }
    }
  }
}
