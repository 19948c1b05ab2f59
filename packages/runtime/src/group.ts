/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- `isolatedDeclarations` lets a class declare no computed member, and WebKit has no `Symbol.asyncDispose` to compute one with. */
import type { errgroupBrand } from './brand.ts';
import { asyncDispose } from './dispose-symbols.ts';
import { GroupCore } from './group-core.ts';
import {
  type GroupOptions,
  type TaskOptions,
  checkGroupOptions,
  checkTaskCall,
} from './group-options.ts';
import type { LimiterLike } from './limiter.ts';
import type { Outcome } from './outcome.ts';
import { type Service, startService } from './start.ts';
import {
  type Task,
  type TaskFunction,
  type TaskHandle,
  nameOf,
} from './task.ts';

/** For the functions of this package that add a body to a group. */
export let coreOf: (group: Group) => GroupCore;

export interface Group extends AsyncDisposable {
  readonly [errgroupBrand]: 'Group';
}

/**
 * A set of tasks that are parts of one job, used once.
 *
 * Every task is handed a signal. The first failure aborts it, and
 * {@link Group.wait} settles after all tasks have stopped.
 *
 * ```ts
 * await using group = new Group({ limit: 8 });
 * for (const url of urls) group.go(signal => fetch(url, { signal }));
 * const outcome = await group.wait();
 * if (!outcome.ok) throw outcome.error;
 * ```
 *
 * Disposal, by `await using`, cancels the tasks that are still pending if
 * `wait` was never called, and waits for them; it throws the failure if nobody
 * has checked the outcome. Where the block has thrown as well, by an `await` of a
 * `task.promise` for instance, the engine makes a `SuppressedError` of the two: there
 * `withGroup` throws the failure alone.
 */
export class Group {
  static {
    coreOf = group => group.#core;
    Object.defineProperty(this.prototype, asyncDispose, {
      value: function (this: Group): Promise<void> {
        return this.#core.dispose();
      },
    });
  }

  readonly #core: GroupCore;
  /** How many tasks run at a time, as it was given. `Infinity` by default. */
  readonly limit: number | LimiterLike;

  /**
   * A group without tasks: `go` starts them, and `wait` waits for them. A
   * `timeout` counts from here.
   *
   * @throws {TypeError | RangeError} that names a bad option, what was expected and what came.
   */
  constructor(options: GroupOptions = {}) {
    checkGroupOptions(options);
    this.limit = options.limit ?? Infinity;
    this.#core = new GroupCore(options);
  }

  /**
   * Aborts with the group; never after it has settled. Tasks are handed
   * signals that abort at the same time, a few tasks to each.
   *
   * After a failure or {@link Group.cancel}, `reason` is a `GroupAbortedError`
   * with its `cause`; after the deadline a `GroupTimeoutError`; after an abort
   * of the parent the parent's own reason.
   */
  get signal(): AbortSignal {
    return this.#core.signal;
  }

  /** How many tasks have started and not settled. */
  get running(): number {
    return this.#core.running;
  }

  /** How many tasks wait for a slot. */
  get queued(): number {
    return this.#core.queued;
  }

  /**
   * Starts `task` before it returns, or queues it when the limit is reached.
   * After the abort the task is not run, and its handle is `cancelled`.
   *
   * Never throws what the task throws: that is a failure of the task. A running
   * task may call it as well, also after `wait` has been called. Where a hundred
   * tasks are being started inside one another, the next starts a microtask later.
   * In each case the task runs in the async context of this call.
   *
   * @throws {GroupClosedError} if the group has settled.
   * @throws {TypeError} if `task` is no function.
   */
  go<T>(task: TaskFunction<T>, options?: TaskOptions): Task<Awaited<T>> {
    checkTaskCall('task', task, options);
    return asTask(this.#core.add(task, options?.name ?? task));
  }

  /**
   * As {@link Group.go}, but returns `undefined` if `go` would queue the task, or
   * if the group is aborted. Throws what the `tryAcquire` of a limiter throws.
   */
  tryGo<T>(
    task: TaskFunction<T>,
    options?: TaskOptions,
  ): Task<Awaited<T>> | undefined {
    checkTaskCall('task', task, options);
    const handle = this.#core.tryAdd(task, options?.name ?? task);
    return handle && asTask<T>(handle);
  }

  /**
   * Starts `service`, a task that goes on after it has called `ready(value)`,
   * and resolves with that value: what needs the service can be started then.
   *
   * ```ts
   * const port = await group.start<number>(async (signal, ready) => {
   *   await using server = await listen({ signal });
   *   ready(server.port);
   *   await server.closed;
   * });
   * ```
   *
   * A failure before `ready` only rejects this promise: with what the service throws,
   * with a `ServiceNotReadyError` if it returns, or with what its limiter rejects with.
   * The group goes on. A failure after `ready` is one of the group. A second call of
   * `ready` throws in the service. A service that is not ready keeps the group open, and
   * so does what `ready` was given, if that is a promise, until an abort: without
   * `grace`, this promise has settled when `wait` does.
   *
   * The service takes a slot, and waits for one, as any task does. If the group is
   * aborted before `ready`, this promise rejects when the service has stopped, with what
   * it has thrown, or else with `signal.reason`. So it does if `ready` comes after the
   * abort, or the promise that it was given has not come when the service has stopped;
   * but what the service throws after `ready` is a failure of the group as well. It
   * rejects with a `GroupClosedError` if the group has settled. It never becomes an
   * `unhandledRejection`.
   *
   * @throws {TypeError} if `service` is no function.
   */
  start<T = void>(
    service: Service<T>,
    options?: TaskOptions,
  ): Promise<Awaited<T>> {
    checkTaskCall('service', service, options);
    return startService(this.#core, service, options?.name ?? nameOf(service));
  }

  /**
   * Resolves when a slot is free, in the order of the calls: back-pressure for a
   * producer of tasks. The slot is kept for the `go` that follows; but where others
   * wait for one, or the limit is a shared `Limiter`, for a short time only, so that
   * nothing must be awaited in between.
   *
   * Rejects with `signal.reason` if the group is aborted before that, and with
   * a `GroupClosedError` if it has settled.
   */
  ready(): Promise<void> {
    return this.#core.schedule.ready();
  }

  /**
   * Settles when every task has settled, or `grace` has run out. It never
   * rejects: the outcome says whether a task has failed, and must be checked.
   *
   * It may be called many times, also before tasks are added; every call gets the same
   * outcome. A task must not await the `wait` of its own group, which waits for it.
   */
  wait(): Promise<Outcome> {
    // The class has the members of the union, and cannot say that `ok` decides about them.
    return this.#core.wait() as unknown as Promise<Outcome>;
  }

  /**
   * Aborts the group on purpose, with `reason` as the `cause` of
   * `signal.reason`. The outcome is `ok` and `cancelled` unless a task fails, or
   * the parent aborts, while they stop. A second call, or one after the abort,
   * does nothing.
   */
  cancel(reason?: unknown): void {
    this.#core.cancel(reason);
  }
}

function asTask<T>(handle: TaskHandle): Task<Awaited<T>> {
  return handle as Task<Awaited<T>>; // It holds what its function has resolved with.
}
