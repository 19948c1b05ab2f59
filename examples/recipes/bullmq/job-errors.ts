/** The reason of a job that has stopped because it was asked to. */
export const cancelled = 'cancelled on request';

/** The reason of a job whose worker has not been heard of. */
export const lost = 'the worker is gone';

/** A job that has not succeeded, with the reason that BullMQ keeps of it. */
export class JobError extends Error {
  override readonly name = 'JobError';
  readonly jobId: string;

  constructor(jobId: string, reason: string) {
    super(reason);
    this.jobId = jobId;
  }
}
