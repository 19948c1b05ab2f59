import { randomUUID } from 'node:crypto';

import { Queue, QueueEvents, QueueEventsProducer } from 'bullmq';
import type { Redis } from 'ioredis';

import { cancelRemotely } from '../cancel-remotely/cancel-remotely.ts';
import { JobEnds } from './job-ends.ts';
import { JobError, cancelled } from './job-errors.ts';

/**
 * Jobs of a queue of BullMQ as tasks of a group: wherever a job runs, `run`
 * settles when it has ended there. The workers must be `CancellableWorker`s.
 */
export class RemoteJobs implements AsyncDisposable {
  readonly #queue: Queue;
  readonly #events: QueueEvents;
  readonly #requests: QueueEventsProducer;
  readonly #ends: JobEnds;

  static async open(name: string, redis: Redis): Promise<RemoteJobs> {
    const queue = new Queue(name, { connection: redis });
    // The place where the stream of events ends now: what comes while the first
    // read is on its way is not missed.
    const key = queue.toKey('events');
    const [last] = await redis.xrevrange(key, '+', '-', 'COUNT', 1);
    return new RemoteJobs(queue, redis, last?.[0] ?? '0');
  }

  private constructor(queue: Queue, redis: Redis, lastEventId: string) {
    const connection = redis;
    this.#queue = queue;
    this.#events = new QueueEvents(queue.name, { connection, lastEventId });
    this.#requests = new QueueEventsProducer(queue.name, { connection });
    this.#ends = new JobEnds(queue, this.#events);
    // A connection that has broken is opened again.
    this.#events.on('error', error => console.error(error));
  }

  /**
   * Adds a job and resolves with its result. Rejects with a `JobError` if it
   * fails, or if its worker is gone, which is noticed when its lock has expired.
   *
   * On abort, a job that waits is removed, and one that runs is cancelled where
   * it runs; `run` rejects with the reason of the signal when it has stopped.
   */
  async run<Result>(
    name: string,
    data: unknown,
    { signal }: { readonly signal: AbortSignal },
  ): Promise<Result> {
    const jobId = randomUUID();
    try {
      const result = await cancelRemotely(
        () => this.#add(name, data, jobId),
        () => this.#cancel(jobId),
        { signal, interval: 200 },
      );
      return result as Result; // JSON, of a shape that the caller knows.
    } catch (error) {
      throw signal.aborted && isCancelled(error) ? signal.reason : error;
    } finally {
      this.#ends.forget(jobId);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#events.close();
    await this.#requests.close();
    await this.#queue.close();
  }

  async #add(name: string, data: unknown, jobId: string): Promise<unknown> {
    const end = this.#ends.of(jobId);
    // It may come before the answer to `add`, when nobody awaits it yet.
    end.catch(() => undefined);
    await this.#queue.add(name, data, { jobId, removeOnComplete: true });
    return end;
  }

  async #cancel(jobId: string): Promise<void> {
    const removed = await this.#queue.remove(jobId);
    if (removed === 1) return;
    await this.#requests.publishEvent({ eventName: 'cancel', jobId });
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof JobError && error.message === cancelled;
}
