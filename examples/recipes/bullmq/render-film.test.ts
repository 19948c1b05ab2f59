import path from 'node:path';
import process from 'node:process';

import { Queue } from 'bullmq';
import { Group } from 'errgroup';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { describeWith } from '../support/describe-with.ts';
import {
  type RedisServer,
  redisProgram,
  startRedis,
} from '../support/redis-server.ts';
import { StartedProcess } from '../support/started-process.ts';
import { lost } from './job-errors.ts';
import { RemoteJobs } from './remote-jobs.ts';
import { type Scene, renderFilm, scenesQueue } from './render-film.ts';

describeWith(redisProgram, 'BullMQ with three worker processes', () => {
  let server: RedisServer;
  let redis: Redis;
  let queue: Queue;
  let jobs: RemoteJobs;
  let workers: StartedProcess[];

  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.socket, { maxRetriesPerRequest: null });
    queue = new Queue(scenesQueue, { connection: redis });
    jobs = await RemoteJobs.open(scenesQueue, redis);
    const main = path.join(import.meta.dirname, 'render-worker.js');
    const args = [main, server.socket, '2000'];
    workers = [1, 2, 3].map(() => new StartedProcess(process.execPath, args));
    for (const worker of workers) await worker.line(/^ready$/);
  });

  afterAll(async () => {
    for (const worker of workers) await worker[Symbol.asyncDispose]();
    await jobs[Symbol.asyncDispose]();
    await queue.close();
    await redis.quit();
    await server[Symbol.asyncDispose]();
  });

  /** Resolves with the worker that has begun a scene, once there is one. */
  function workerOf(title: string): Promise<StartedProcess> {
    return Promise.any(
      workers.map(async worker => {
        await worker.line(new RegExp(`^${title} begins$`));
        return worker;
      }),
    );
  }

  function endless(title: string): Scene {
    return { title, frames: 2 ** 30 };
  }

  it('results come back, in the order of the tasks', async () => {
    const scenes = ['intro', 'chase', 'end'].map(title => ({
      title,
      frames: 1,
    }));

    const film = await renderFilm(jobs, scenes);

    expect(film.map(part => part.split(' by ')[0])).toEqual([
      'intro',
      'chase',
      'end',
    ]);
  });

  it('the first failure comes back, and cancels the jobs on the other workers', async () => {
    await using group = new Group();
    group.go(signal => jobs.run('render', endless('storm'), { signal }));
    group.go(signal => jobs.run('render', endless('calm'), { signal }));
    const storm = await workerOf('storm');
    const calm = await workerOf('calm');
    const blank = { title: 'blank', frames: 0 };
    group.go(signal => jobs.run('render', blank, { signal }));

    const outcome = await group.wait();

    expect(await queue.getActiveCount()).toBe(0);
    expect(outcome.errors).toEqual([
      expect.objectContaining({
        name: 'JobError',
        message: 'blank has no frames.',
      }),
    ]);
    expect(storm).not.toBe(calm);
    await storm.line(/^storm ends$/);
    await calm.line(/^calm ends$/);
  });

  it('the abort of the parent cancels what runs, and removes what waits', async () => {
    const controller = new AbortController();
    const reason = new Error('the film is off');
    const titles = ['one', 'two', 'three', 'four'];
    const film = renderFilm(jobs, titles.map(endless), controller.signal);
    const rejection = expect(film).rejects.toBe(reason);
    for (const title of titles.slice(0, 3)) await workerOf(title);
    await expect.poll(() => queue.getWaitingCount()).toBe(1);

    controller.abort(reason);
    await rejection;

    expect(await queue.getActiveCount()).toBe(0);
    expect(await queue.getWaitingCount()).toBe(0);
    const lines = workers.flatMap(({ lines }) => lines);
    expect(lines).not.toContain('four begins');
  });

  it('a worker that is killed is noticed, and the others are cancelled', async () => {
    const scenes = ['left', 'middle', 'right'].map(endless);
    const film = renderFilm(jobs, scenes);
    const rejection = expect(film).rejects.toMatchObject({
      name: 'JobError',
      message: lost,
    });
    const left = await workerOf('left');
    const middle = await workerOf('middle');
    const right = await workerOf('right');

    middle.kill('SIGKILL');
    await rejection;

    expect(await queue.getActiveCount()).toBe(0);
    expect(await queue.getWaitingCount()).toBe(0);
    await left.line(/^left ends$/);
    await right.line(/^right ends$/);
  });
});
