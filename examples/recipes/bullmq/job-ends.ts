import type { Queue, QueueEvents } from 'bullmq';

import { JobError, cancelled, lost } from './job-errors.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  isLost: boolean;
}

/** Hears from the events of a queue how the jobs end that it was asked about. */
export class JobEnds {
  readonly #queue: Queue;
  readonly #waiting = new Map<string, Waiting>();

  constructor(queue: Queue, events: QueueEvents) {
    this.#queue = queue;
    events.on('completed', ({ jobId, returnvalue }) => {
      this.#take(jobId)?.resolve(returnvalue);
    });
    events.on('failed', ({ jobId, failedReason }) => {
      this.#take(jobId)?.reject(new JobError(jobId, failedReason));
    });
    events.on('removed', ({ jobId }) => {
      const waiting = this.#take(jobId);
      const reason = waiting?.isLost ? lost : cancelled;
      waiting?.reject(new JobError(jobId, reason));
    });
    events.on('stalled', ({ jobId }) => this.#remove(jobId));
  }

  /**
   * Resolves with the result of the job, or rejects with a `JobError`. To miss
   * nothing, ask before the job is added.
   */
  of(jobId: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(jobId, { resolve, reject, isLost: false });
    });
  }

  forget(jobId: string): void {
    this.#waiting.delete(jobId);
  }

  #take(jobId: string): Waiting | undefined {
    const waiting = this.#waiting.get(jobId);
    this.#waiting.delete(jobId);
    return waiting;
  }

  // Its worker is gone. BullMQ lets it wait for another worker, which may be
  // long in coming, and would begin it anew: whether to do that is for who has
  // started the task to say.
  #remove(jobId: string): void {
    const waiting = this.#waiting.get(jobId);
    if (!waiting) return;
    waiting.isLost = true;
    this.#queue.remove(jobId).catch(waiting.reject);
  }
}
