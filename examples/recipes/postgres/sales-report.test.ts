import path from 'node:path';

import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

import { describeWith } from '../support/describe-with.ts';
import { GatedProxy } from '../support/gated-proxy.ts';
import {
  type PostgresServer,
  postgresProgram,
  startPostgres,
} from '../support/postgres-server.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CancellablePool } from './cancellable-pool.ts';
import { salesReport } from './sales-report.ts';

describeWith(postgresProgram, 'PostgreSQL', () => {
  let server: PostgresServer;
  // Never in a transaction, which would see the same activity all along.
  let observer: pg.Client;
  // Whose transactions hold locks that queries wait for.
  let locker: pg.Client;

  beforeAll(async () => {
    server = await startPostgres();
    observer = new pg.Client(server.config);
    locker = new pg.Client(server.config);
    await observer.connect();
    await locker.connect();
  });

  afterEach(async () => {
    await locker.query('rollback');
  });

  afterAll(async () => {
    await observer.end();
    await locker.end();
    await server[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    await observer.query(`
      drop table if exists sale, return;
      create table sale (shop text, item text);
      create table return (shop text, item text);
      insert into sale values ('here', 'tea'), ('here', 'tea'), ('here', 'cup');
      insert into return values ('here', 'cup'), ('there', 'tea');`);
  });

  /** What the observer sees the server do for others. */
  async function activity(): Promise<{ active: number; waiting: number }> {
    const { rows } = await observer.query<{ active: number; waiting: number }>(
      `select
         count(*) filter (where state = 'active')::int as active,
         count(*) filter (where wait_event_type = 'Lock')::int as waiting
       from pg_stat_activity
       where pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    return rows[0] ?? { active: NaN, waiting: NaN };
  }

  /** The error of a query comes a moment before the server is seen to be idle. */
  async function expectIdle(): Promise<void> {
    expect(await activity()).toMatchObject({ waiting: 0 });
    await expect.poll(activity).toEqual({ active: 0, waiting: 0 });
  }

  async function untilWaiting(waiting: number): Promise<void> {
    await expect.poll(activity).toMatchObject({ waiting });
  }

  async function untilCancelled(): Promise<void> {
    await expect
      .poll(async () => {
        const { rows } = await observer.query(
          `select from pg_stat_activity
           where query like 'select pg_cancel_backend%' and state = 'idle'`,
        );
        return rows.length;
      })
      .toBe(1);
  }

  /** Another way to the same server, which the test can close. */
  function openProxy(folder: string): Promise<GatedProxy> {
    const name = '.s.PGSQL.5432';
    const target = path.join(server.config.host, name);
    return GatedProxy.open(path.join(folder, name), target);
  }

  it('answers from three queries at a time', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 3 });

    const report = await salesReport(pool, 'here');

    expect(report).toEqual({ sold: 3, returned: 1, bestSeller: 'tea' });
  });

  it('cancels the other queries when one fails, and throws what it threw', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 3 });
    const dropper = new pg.Client(server.config);
    await dropper.connect();
    await dropper.query('begin; drop table return');
    await locker.query('begin; lock table sale');

    const report = salesReport(pool, 'here');
    const failure = expect(report).rejects.toMatchObject({ code: '42P01' });
    await untilWaiting(3);
    await dropper.query('commit');
    await failure;

    await expectIdle();
    await dropper.end();
  });

  it('cancels the queries when the parent aborts, and uses their connections again', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 3 });
    const controller = new AbortController();
    const reason = new Error('the client has gone');
    await locker.query('begin; lock table sale, return');

    const report = salesReport(pool, 'here', controller.signal);
    const failure = expect(report).rejects.toBe(reason);
    await untilWaiting(3);
    controller.abort(reason);
    await failure;

    await expectIdle();
    await locker.query('rollback');
    expect(await salesReport(pool, 'here')).toMatchObject({ sold: 3 });
  });

  it('cancels a query that the server gets only after the first cancel', async () => {
    using folder = tempFolder();
    await using proxy = await openProxy(folder.path);
    const config = { ...server.config, host: folder.path, max: 1 };
    await using pool = new CancellablePool(config);
    const controller = new AbortController();
    const reason = new Error('at once');
    await locker.query('begin; lock table sale');

    const sales = pool.transaction(query => {
      proxy.hold();
      const rows = query('select from sale');
      controller.abort(reason);
      return rows;
    }, controller);
    const failure = expect(sales).rejects.toBe(reason);
    await expect.poll(() => proxy.connections).toBe(2);
    proxy.release(1);
    await untilCancelled();
    proxy.release(0);
    await failure;

    await expectIdle();
  });

  it('holds a connection back that a cancel is on its way to', async () => {
    using folder = tempFolder();
    await using proxy = await openProxy(folder.path);
    const config = { ...server.config, host: folder.path, max: 1 };
    await using pool = new CancellablePool(config);
    const first = new AbortController();
    const second = new AbortController();
    await locker.query('begin; lock table sale');

    const sales = pool.query('select from sale', [], first);
    await untilWaiting(1);
    proxy.hold();
    first.abort();
    await expect.poll(() => proxy.connections).toBe(2);
    await locker.query('rollback; begin; lock table return');
    const returns = pool.query('select from return', [], second);
    proxy.release(0);
    await expect.poll(activity).toEqual({ active: 0, waiting: 0 });
    proxy.release(1);

    expect(await sales).toHaveLength(3);
    await untilWaiting(1);
    await locker.query('rollback');
    expect(await returns).toHaveLength(2);
  });

  it('rolls a transaction back, also when its commit is what is cancelled', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 1 });
    const controller = new AbortController();
    const reason = new Error('sold out');

    const sale = pool.transaction(async query => {
      await query('insert into sale values ($1, $2)', ['here', 'pot']);
      controller.abort(reason);
    }, controller);

    await expect(sale).rejects.toBe(reason);
    expect(await salesReport(pool, 'here')).toMatchObject({ sold: 3 });
  });

  it('fails a transaction whose connection breaks, and opens another', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 1 });
    const { signal } = new AbortController();

    const sale = pool.transaction(
      async query => {
        const [own] = await query<{ pid: number }>(
          'select pg_backend_pid() as pid',
        );
        await observer.query('select pg_terminate_backend($1)', [own?.pid]);
        return query('select pg_sleep(600)');
      },
      { signal },
    );

    // The server says so, or the socket does.
    await expect(sale).rejects.toThrow();
    expect(await salesReport(pool, 'here')).toMatchObject({ sold: 3 });
  });

  it('commits a transaction', async () => {
    await using pool = new CancellablePool({ ...server.config, max: 1 });
    const { signal } = new AbortController();

    const sold = await pool.transaction(
      async query => {
        await query('insert into sale values ($1, $2)', ['here', 'pot']);
        return query('select from sale');
      },
      { signal },
    );

    expect(sold).toHaveLength(4);
    expect(await salesReport(pool, 'here')).toMatchObject({ sold: 4 });
  });
});
