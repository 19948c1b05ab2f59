import { LinkedList } from './linked-list.ts';
import type { TaskSignals } from './task-signals.ts';
import { TaskHandle } from './task.ts';

/** The tasks of one group, and its body: who is in it, and who has left. */
export class Members {
  readonly #signals: TaskSignals;
  /** Those that have started, or are about to. */
  readonly #active = new LinkedList<TaskHandle>();
  #pending = 0;
  #running = 0;
  #hasFulfilled = false;
  #hasCancelled = false;

  constructor(signals: TaskSignals) {
    this.#signals = signals;
  }

  /** Members that have not settled: queued and running tasks, and the body. */
  get pending(): number {
    return this.#pending;
  }

  /** Tasks that hold a slot. */
  get running(): number {
    return this.#running;
  }

  /** Whether there were tasks, and not one was cancelled. */
  get areFulfilled(): boolean {
    return this.#hasFulfilled && !this.#hasCancelled;
  }

  toArray(): readonly TaskHandle[] {
    return Object.freeze(this.#active.toArray());
  }

  join(name: string): TaskHandle {
    this.#pending++;
    return new TaskHandle(name);
  }

  /** Called before the task runs: it may fail or abort the group in there. */
  activate(task: TaskHandle): void {
    task.status = 'running';
    this.#active.push(task);
    if (task.permit) this.#running++;
  }

  /** The task settles, and gives back what it holds. */
  leave(
    task: TaskHandle,
    status: 'fulfilled' | 'failed' | 'cancelled',
    result: unknown,
  ): void {
    const { permit, shard } = task;
    this.#pending--;
    if (status === 'fulfilled') this.#hasFulfilled = true;
    if (status === 'cancelled') this.#hasCancelled = true;
    if (task.status === 'running') this.#active.remove(task);
    task.settle(status, result);
    if (shard) this.#signals.release(shard);
    if (permit) {
      this.#running--;
      permit.release();
    }
  }
}
