import { isAbortOf } from 'errgroup';
import {
  type Job,
  QueueEvents,
  type QueueEventsListener,
  UnrecoverableError,
  Worker,
  type WorkerOptions,
} from 'bullmq';

import { cancelled } from './job-errors.ts';

/** The event by which `RemoteJobs` asks whoever runs a job to cancel it. */
export interface CancelListener extends QueueEventsListener {
  readonly cancel: (args: { readonly jobId: string }) => void;
}

/** Does one job. What it resolves with is the result, as JSON. */
export type HandleJob<Data> = (
  job: Job<Data>,
  signal: AbortSignal,
) => Promise<unknown>;

/**
 * A worker of BullMQ whose jobs can be cancelled from any other process, by
 * `RemoteJobs`. BullMQ has `cancelJob` for that, but only within the process
 * which the job runs in; here it is called when the queue says so.
 *
 * A handler that stops for its signal does not run again, whatever `attempts`
 * the job has.
 */
export class CancellableWorker<Data> implements AsyncDisposable {
  readonly #worker: Worker<Data>;
  readonly #events: QueueEvents;

  static async start<Data>(
    queue: string,
    handle: HandleJob<Data>,
    options: WorkerOptions,
  ): Promise<CancellableWorker<Data>> {
    const worker = new CancellableWorker(queue, handle, options);
    await worker.#events.waitUntilReady();
    await worker.#worker.waitUntilReady();
    return worker;
  }

  private constructor(
    queue: string,
    handle: HandleJob<Data>,
    options: WorkerOptions,
  ) {
    const { connection } = options;
    this.#events = new QueueEvents(queue, { connection });
    this.#events.on<CancelListener, 'cancel'>('cancel', ({ jobId }) => {
      this.#worker.cancelJob(jobId, cancelled);
    });
    this.#worker = new Worker<Data>(
      queue,
      (job, _token, signal) => run(handle, job, signal),
      options,
    );
    // A connection that has broken is opened again.
    this.#worker.on('error', error => console.error(error));
    this.#events.on('error', error => console.error(error));
  }

  /** Waits for the jobs that it has begun. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.close();
    await this.#events.close();
  }
}

async function run<Data>(
  handle: HandleJob<Data>,
  job: Job<Data>,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (!signal) throw new Error('BullMQ has handed out no signal.');
  try {
    return await handle(job, signal);
  } catch (error) {
    throw isStop(signal, error) ? new UnrecoverableError(cancelled) : error;
  }
}

/** Some libraries make an error of their own of the abort. */
function isStop(signal: AbortSignal, error: unknown): boolean {
  if (isAbortOf(signal, error)) return true;
  return (
    signal.aborted && error instanceof Error && error.name === 'AbortError'
  );
}
