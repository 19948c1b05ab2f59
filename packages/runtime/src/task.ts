/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- `isolatedDeclarations` lets a class declare no computed member, and the brand is one. */
import type { errgroupBrand } from './brand.ts';
import { type Deferred, both, defer } from './deferred.ts';
import { TaskNotFulfilledError } from './errors.ts';
import type { SignalShard } from './task-signals.ts';

/**
 * The work of a task. It should stop soon after `signal` aborts, and settle
 * only when everything it has started has stopped.
 */
export type TaskFunction<T> = (signal: AbortSignal) => T | PromiseLike<T>;

/**
 * `cancelled`: the group was aborted before the task had started, or the task
 * stopped because of that abort. Any other rejection is `failed`.
 */
export type TaskStatus =
  'queued' | 'running' | 'fulfilled' | 'failed' | 'cancelled';

/** What errors, hooks and warnings say of a task. */
export interface TaskInfo {
  readonly name: string;
  readonly status: TaskStatus;
}

/**
 * The handle of a task that was given to a group.
 *
 * It is not thenable, so that `group.go(…)` as a statement is no floating
 * promise: the group waits for the task and reports its failure.
 */
export interface Task<T = unknown> extends TaskInfo {
  readonly [errgroupBrand]: 'Task';
  /** `options.name`, or else the name of the task's function. */
  readonly name: string;
  /** What has become of the task so far. */
  readonly status: TaskStatus;
  /**
   * What the task has resolved with.
   *
   * @throws {TaskNotFulfilledError} unless `status` is `'fulfilled'`.
   */
  readonly value: T;
  /** What the task failed or was cancelled with, `undefined` before that. */
  readonly error: unknown;
  /**
   * Settles as the task does, after its group has taken note of it; the same
   * promise at every read. It never becomes an `unhandledRejection`.
   */
  readonly promise: Promise<T>;
}

/** A name, or the function that has it. */
export type Named = string | { readonly name: string };

export function nameOf(named: Named): string {
  if (typeof named === 'string') return named;
  try {
    // A class may have a static method of that name.
    const name: unknown = named.name;
    return typeof name === 'string' ? name : '';
  } catch {
    // A strict mock throws when it is asked for what nobody has announced.
    return '';
  }
}

export interface TaskHandle {
  readonly [errgroupBrand]: 'Task';
}

/** A task as its group sees it; users see it as a {@link Task}. */
export class TaskHandle implements Task {
  static {
    // Spares a log the links to other tasks.
    Object.defineProperty(
      this.prototype,
      Symbol.for('nodejs.util.inspect.custom'),
      { value: describe },
    );
  }

  readonly #named: Named;
  status: TaskStatus = 'queued';
  /** Where the task's signal comes from, while it runs. */
  shard: SignalShard | undefined = undefined;
  // No more fields than these: what a task costs is, for the most part, the
  // memory that the garbage collector walks while 100,000 of them run.
  /** In the queue, what it will run; then its place; then what it has come to. */
  #result: unknown = undefined;
  #deferred: Deferred<unknown> | undefined = undefined;

  constructor(named: Named) {
    this.#named = named;
  }

  // Read from the function when asked for: that takes an engine as long as
  // half of what a group does for a task.
  get name(): string {
    return nameOf(this.#named);
  }

  get value(): unknown {
    if (this.status === 'fulfilled') return this.#result;
    throw new TaskNotFulfilledError(
      this,
      this.#hasError() ? { cause: this.#result } : undefined,
    );
  }

  get error(): unknown {
    return this.#hasError() ? this.#result : undefined;
  }

  get promise(): Promise<unknown> {
    return (this.#deferred ?? this.tell(defer())).promise;
  }

  /** Settles `deferred`, too, as the task settles, before the group can. */
  tell(deferred: Deferred<unknown>): Deferred<unknown> {
    this.#deferred = this.#deferred ? both(this.#deferred, deferred) : deferred;
    this.#announce();
    return deferred;
  }

  /** Keeps what the task will run when it leaves the queue. */
  keepRun(run: TaskFunction<unknown>): void {
    this.#result = run;
  }

  /** Gives back what was kept; called once, before the task settles. */
  takeRun(): TaskFunction<unknown> {
    const run = this.#result as TaskFunction<unknown>;
    this.#result = undefined;
    return run;
  }

  /** Its place in the shard, while it runs. */
  get place(): number {
    return this.#result as number;
  }

  set place(place: number) {
    this.#result = place;
  }

  /** Called once, by the group, when the task has settled or never will run. */
  settle(status: 'fulfilled' | 'failed' | 'cancelled', result: unknown): void {
    this.status = status;
    this.#result = result;
    this.shard = undefined;
    this.#announce();
  }

  #announce(): void {
    if (this.#hasError()) this.#deferred?.reject(this.#result);
    else if (this.status === 'fulfilled') this.#deferred?.resolve(this.#result);
  }

  #hasError(): boolean {
    return this.status === 'failed' || this.status === 'cancelled';
  }
}

function describe(this: TaskHandle): object {
  const { name, status, error } = this;
  if (status === 'fulfilled') return { name, status, value: this.value };
  return error === undefined ? { name, status } : { name, status, error };
}
