import { begin } from './begin.ts';
import { type Linked, LinkedList } from './linked-list.ts';
import { TASKS_A_SIGNAL, abort, newController } from './shared-signal.ts';
import type { TaskFunction, TaskHandle } from './task.ts';
import { tracer } from './tracer.ts';

/** Told what has become of a task that it runs. */
export interface Runner {
  onFulfilled(task: TaskHandle, value: unknown): void;
  onRejected(task: TaskHandle, error: unknown): void;
}

/** A signal shared by a few running tasks of one group. */
export class SignalShard implements Linked<SignalShard> {
  prev: SignalShard | undefined = undefined;
  next: SignalShard | undefined = undefined;
  readonly controller: AbortController = newController();
  /** Each in its place, while it runs. */
  readonly tasks: (TaskHandle | undefined)[];
  readonly runner: Runner;
  taken = 0;
  running = 0;

  constructor(runner: Runner, places: number) {
    this.runner = runner;
    this.tasks = new Array<TaskHandle | undefined>(places);
  }
}

/** The running tasks of one group, with the signals they were handed. */
export class TaskSignals {
  readonly #runner: Runner;
  readonly #shards = new LinkedList<SignalShard>();
  #open: SignalShard | undefined = undefined;
  /** The full one whose last task has settled last: that may have failed. */
  #emptied: SignalShard | undefined = undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** The tasks that are running now. */
  get tasks(): TaskHandle[] {
    return this.#shards
      .toArray()
      .flatMap(({ tasks }) => tasks.filter(task => task !== undefined));
  }

  /**
   * Calls `task` with its signal, and tells the runner once it has settled. Must
   * be followed by {@link release} then.
   */
  run(task: TaskHandle, run: TaskFunction<unknown>): void {
    // In its place before it runs: it may fail, abort the group or add another
    // one in there.
    const signal = this.#signalFor(task);
    try {
      const promise = Promise.resolve(
        tracer ? tracer.run(task, run, signal) : begin(run, signal),
      );
      // Not an async function around the task, which costs much more, nor
      // closures, which bring a context of their own.
      promise.then(onFulfilled.bind(task), onRejected.bind(task));
    } catch (error) {
      // Unless it has settled: a `then` of its own may call back, and then throw.
      onRejected.call(task, error);
    }
  }

  release(task: TaskHandle): void {
    const { shard } = task;
    if (!shard) return;
    shard.tasks[task.place] = undefined;
    shard.running--;
    if (shard.running > 0 || shard === this.#open) return;
    // Not at once: what a task that fails leaves behind hears of the abort.
    if (this.#emptied) this.#shards.remove(this.#emptied);
    this.#emptied = shard;
  }

  abort(reason: unknown): void {
    this.#open = undefined;
    for (const { controller } of this.#shards.toArray()) {
      abort(controller, reason);
    }
  }

  #signalFor(task: TaskHandle): AbortSignal {
    const shard = (this.#open ??= this.#add());
    task.shard = shard;
    task.place = shard.taken;
    shard.tasks[shard.taken] = task;
    shard.taken++;
    shard.running++;
    // A place is never taken twice: a listener that a finished task has left
    // behind goes with the few tasks it shared the signal with.
    if (shard.taken === TASKS_A_SIGNAL) this.#open = undefined;
    return shard.controller.signal;
  }

  #add(): SignalShard {
    // An array that grows is copied again and again; one of full length would be
    // most of what a few tasks take.
    const places = this.#shards.first ? TASKS_A_SIGNAL : 0;
    const shard = new SignalShard(this.#runner, places);
    this.#shards.push(shard);
    return shard;
  }
}

function onFulfilled(this: TaskHandle, value: unknown): void {
  this.shard?.runner.onFulfilled(this, value);
}

function onRejected(this: TaskHandle, error: unknown): void {
  this.shard?.runner.onRejected(this, error);
}
