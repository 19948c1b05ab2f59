import { Redis } from 'ioredis';

import { cancelRemotely } from '../cancel-remotely/cancel-remotely.ts';

/**
 * Takes items from lists of Redis, and waits for them if there are none. An
 * abort ends the wait and loses no item: closing the connection would lose the
 * one that Redis hands out at that moment.
 */
export class ListReader implements Disposable {
  readonly #redis: Redis;
  // A command that blocks holds up all others on its connection.
  readonly #connection: Redis;
  readonly #id: number;
  #isTaking = false;

  /** Opens a connection like that of `redis`, which must outlive the reader. */
  static async open(redis: Redis): Promise<ListReader> {
    // Under another id, the command that is blocked could not be found.
    const connection = redis.duplicate({ retryStrategy: () => null });
    // `take` rejects with it.
    connection.on('error', () => undefined);
    try {
      return new ListReader(redis, connection, await connection.client('ID'));
    } catch (error) {
      connection.disconnect();
      throw error;
    }
  }

  private constructor(redis: Redis, connection: Redis, id: number) {
    this.#redis = redis;
    this.#connection = connection;
    this.#id = id;
  }

  /**
   * Resolves with the first item of `list`, as soon as there is one. Rejects
   * with the reason of the signal on abort, unless Redis had just then handed
   * out an item, which it resolves with. One call at a time.
   */
  async take(
    list: string,
    { signal }: { signal: AbortSignal },
  ): Promise<string> {
    if (this.#isTaking)
      throw new Error('The reader waits for an item already.');
    this.#isTaking = true;
    try {
      const taken = await cancelRemotely(
        () => this.#connection.blpop(list, 0),
        () => this.#redis.client('UNBLOCK', this.#id),
        { signal },
      );
      if (taken) return taken[1];
      throw signal.reason;
    } finally {
      this.#isTaking = false;
    }
  }

  [Symbol.dispose](): void {
    this.#connection.disconnect();
  }
}
