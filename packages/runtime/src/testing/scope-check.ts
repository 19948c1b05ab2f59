import { builtinModule } from '../builtin-module.ts';
import { checkDelay, checkObject, checkType } from '../check-options.ts';
import { type Deferred, defer } from '../deferred.ts';
import type { TaskTrace } from '../trace.ts';
import { LeakError } from './leak-error.ts';
import type { RunningTask } from './running-task.ts';
import {
  type TaskEntry,
  type TaskRegister,
  type TaskScope,
  toRunningTask,
} from './task-register.ts';

// Taken before a test can put fake timers in their place; those of Jest may have been
// global before that.
const { setTimeout, clearTimeout } = builtinModule('node:timers') ?? globalThis;

/** How long tasks may take to wind down (ms). */
const PATIENCE = 1000;

export interface LeakCheckOptions {
  /** Who has left them running, in the message. @default 'The test' */
  readonly name?: string | undefined;
  /**
   * Milliseconds that tasks are given to wind down: from 0 to 2³¹−1, or
   * `Infinity`.
   *
   * @default 1000
   */
  readonly timeout?: number | undefined;
}

export interface LeakCheck extends AsyncDisposable {
  /** The tasks it watches that have not settled. */
  readonly running: readonly RunningTask[];
  /**
   * Waits for them, but no longer than `timeout`, and ends the check. It can be
   * called again, and does nothing then.
   *
   * @throws {LeakError} that names those which are running still.
   */
  check(): Promise<void>;
  /** Ends the check without a verdict, for a test that has failed already. */
  stop(): void;
}

/** Watches the tasks that the register assigns to it. */
export class ScopeCheck implements LeakCheck, TaskScope {
  readonly parent: TaskScope | undefined;
  readonly tasks: Map<TaskTrace, TaskEntry> = new Map<TaskTrace, TaskEntry>();
  readonly #register: TaskRegister;
  readonly #name: string;
  readonly #timeout: number;
  #change: Deferred<void> = defer();
  #isOver = false;

  constructor(register: TaskRegister, options: LeakCheckOptions) {
    checkObject(options);
    checkType('name', 'string', options.name);
    checkDelay('timeout', options.timeout);
    this.#register = register;
    this.#name = options.name ?? 'The test';
    this.#timeout = options.timeout ?? PATIENCE;
    this.parent = register.current;
    register.add(this);
  }

  get running(): readonly RunningTask[] {
    return [...this.tasks].map(toRunningTask);
  }

  async check(): Promise<void> {
    // Now, since after an `await` it would not reach the caller.
    this.#register.exit(this);
    await this.#windDown();
    const { running } = this;
    this.stop();
    if (running.length > 0) throw new LeakError(this.#name, running);
  }

  stop(): void {
    this.#register.exit(this);
    this.#register.forget(this);
    this.tasks.clear();
    // For a check that is under way.
    this.onEnd();
  }

  onEnd(): void {
    this.#change.resolve();
    this.#change = defer();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.check();
  }

  async #windDown(): Promise<void> {
    const timer =
      this.#timeout === Infinity
        ? undefined
        : setTimeout(() => this.#giveUp(), this.#timeout);
    // A task that winds down may start another.
    while (this.tasks.size > 0 && !this.#isOver) await this.#change.promise;
    clearTimeout(timer);
  }

  #giveUp(): void {
    this.#isOver = true;
    this.onEnd();
  }
}
