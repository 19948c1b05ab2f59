import type { TaskHandle } from './task.ts';

/** Told of the tasks that leave the queue. */
export interface Starter {
  /** The task has a slot now. */
  onSlot(task: TaskHandle): void;
  /** The task runs now, in the async context of its `enqueue`. */
  onTurn(task: TaskHandle): void;
  /** The task leaves the queue, since the group has been aborted. */
  onRejected(task: TaskHandle, error: unknown): void;
  /** The task leaves the queue, since the limiter has failed. */
  onRefused(task: TaskHandle, error: unknown): void;
}
