import { type Linked, LinkedList } from './linked-list.ts';
import { TASKS_A_SIGNAL, sharedController } from './shared-signal.ts';
import type { TaskHandle } from './task.ts';

/** Told what has become of a task that it runs. */
export interface Runner {
  onFulfilled(task: TaskHandle, value: unknown): void;
  onRejected(task: TaskHandle, error: unknown): void;
}

/** A signal shared by a few running tasks of one group. */
export class SignalShard implements Linked<SignalShard> {
  prev: SignalShard | undefined = undefined;
  next: SignalShard | undefined = undefined;
  readonly controller: AbortController = sharedController();
  readonly tasks: TaskHandle[] = [];
  readonly runner: Runner;
  taken = 0;

  constructor(runner: Runner) {
    this.runner = runner;
  }
}

/** The running tasks of one group, with the signals they were handed. */
export class TaskSignals {
  readonly #runner: Runner;
  readonly #shards = new LinkedList<SignalShard>();
  #open: SignalShard | undefined = undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** The tasks that are running now. */
  get tasks(): TaskHandle[] {
    return this.#shards.toArray().flatMap(shard => shard.tasks);
  }

  /** Must be followed by {@link release} when the task has settled. */
  signalFor(task: TaskHandle): AbortSignal {
    const shard = (this.#open ??= this.#add());
    task.shard = shard;
    shard.tasks.push(task);
    shard.taken++;
    // A place is never taken twice: a listener that a finished task has left
    // behind goes with the few tasks it shared the signal with.
    if (shard.taken === TASKS_A_SIGNAL) this.#open = undefined;
    return shard.controller.signal;
  }

  release(task: TaskHandle): void {
    const { shard } = task;
    if (!shard) return;
    const last = shard.tasks.pop();
    // Not `splice`, which allocates an array for what it removes.
    if (last && last !== task) shard.tasks[shard.tasks.indexOf(task)] = last;
    if (shard.tasks.length === 0 && shard !== this.#open) {
      this.#shards.remove(shard);
    }
  }

  abort(reason: unknown): void {
    this.#open = undefined;
    for (const { controller } of this.#shards.toArray()) {
      controller.abort(reason);
    }
  }

  #add(): SignalShard {
    const shard = new SignalShard(this.#runner);
    this.#shards.push(shard);
    return shard;
  }
}
