import pg from 'pg';

import { cancelRemotely } from '../cancel-remotely/cancel-remotely.ts';

export interface QueryOptions {
  readonly signal: AbortSignal;
}

/** Resolves with the rows; rejects with the reason of the signal on abort. */
export type Query = <Row extends pg.QueryResultRow>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/**
 * A pool of connections to PostgreSQL whose queries end with a signal. When it
 * aborts, the server stops working on the query, and the connection goes back
 * to the pool as good as before. No query is hit by the cancel of another.
 *
 * A wait for a free connection is not cut short: let no group run more tasks
 * than the pool has connections.
 */
export class CancellablePool implements AsyncDisposable {
  readonly #pool: pg.Pool;
  // One that no query waits for: those of the pool may all be busy with what is
  // to be cancelled.
  readonly #cancels: pg.Pool;

  constructor(config: pg.PoolConfig) {
    this.#pool = new pg.Pool(config);
    this.#cancels = new pg.Pool({ ...config, max: 1 });
    for (const pool of [this.#pool, this.#cancels]) {
      // A connection that breaks ends the process if nobody listens: the pool
      // while it is idle, the client while it is in use. Its query rejects, and
      // the pool opens another when it needs one.
      pool.on('error', () => undefined);
      pool.on('connect', client => client.on('error', () => undefined));
    }
  }

  async query<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[],
    options: QueryOptions,
  ): Promise<Row[]> {
    return this.#use(options, query => query<Row>(text, values));
  }

  /** Commits when `work` resolves, and rolls back when it rejects. */
  async transaction<T>(
    work: (query: Query) => Promise<T>,
    options: QueryOptions,
  ): Promise<T> {
    return this.#use(options, async (query, client) => {
      await query('begin');
      try {
        const result = await work(query);
        await query('commit');
        return result;
      } catch (error) {
        // Without the signal, which has aborted perhaps. It fails if the
        // connection has broken, and then the server has rolled back.
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.end();
    await this.#cancels.end();
  }

  async #use<T>(
    { signal }: QueryOptions,
    work: (query: Query, client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    const client = await this.#pool.connect();
    try {
      return await work(
        (text, values = []) => this.#run(client, text, values, signal),
        client,
      );
    } finally {
      client.release();
    }
  }

  async #run<Row extends pg.QueryResultRow>(
    client: pg.PoolClient,
    text: string,
    values: readonly unknown[],
    signal: AbortSignal,
  ): Promise<Row[]> {
    // Every client has it once it is connected; its types leave it out.
    const { processID } = client as pg.PoolClient & { processID: number };
    try {
      const { rows } = await cancelRemotely(
        () => client.query<Row>(text, [...values]),
        () => this.#cancels.query('select pg_cancel_backend($1)', [processID]),
        { signal },
      );
      return rows;
    } catch (error) {
      throw signal.aborted && isQueryCancelled(error) ? signal.reason : error;
    }
  }
}

function isQueryCancelled(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014';
}
