// node dist/bullmq/render-worker.js <socket of Redis> [lock in milliseconds]
import process from 'node:process';

import { sleep } from 'errgroup';

import { CancellableWorker } from './cancellable-worker.ts';
import { type Scene, scenesQueue } from './render-film.ts';

const [path = '', lock = '30000'] = process.argv.slice(2);

const worker = await CancellableWorker.start<Scene>(
  scenesQueue,
  async ({ data: { title, frames } }, signal) => {
    console.log(`${title} begins`);
    if (frames < 1) throw new RangeError(`${title} has no frames.`);
    try {
      for (let frame = 1; frame <= frames; frame++) {
        await sleep(10, { signal });
      }
      return `${title} by ${String(process.pid)}`;
    } finally {
      console.log(`${title} ends`);
    }
  },
  {
    connection: { path, maxRetriesPerRequest: null },
    // Whoever does not renew the lock of a job within this time is gone.
    lockDuration: Number(lock),
    stalledInterval: Number(lock),
  },
);
console.log('ready');
process.once('SIGTERM', () => void worker[Symbol.asyncDispose]());
