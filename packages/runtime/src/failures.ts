import type { GroupOptions } from './group-options.ts';
import { reportUncaught, textOf, warn } from './report.ts';
import type { TaskInfo } from './task.ts';

/** The genuine failures of one group, in the order in which they come. */
export class Failures {
  readonly errors: unknown[] = [];
  readonly #options: GroupOptions;
  #seen: WeakSet<object> | undefined = undefined;

  constructor(options: GroupOptions) {
    this.#options = options;
  }

  /**
   * Whether `error` is a new one. A task that rethrows the failure of its
   * sibling adds nothing; equal primitives are two failures.
   */
  record(error: unknown): boolean {
    if (isObject(error)) {
      this.#seen ??= new WeakSet();
      if (this.#seen.has(error)) return false;
      this.#seen.add(error);
    }
    this.errors.push(error);
    return true;
  }

  announce(error: unknown, task: TaskInfo): void {
    try {
      this.#options.onError?.(error, task);
    } catch (thrown) {
      reportUncaught(thrown);
    }
  }

  /** For a failure that comes when the outcome has been given already. */
  announceLate(error: unknown, task: TaskInfo): void {
    if (!this.record(error)) return;
    if (this.#options.onError) this.announce(error, task);
    else warn('ERRGROUP_LATE_FAILURE', lateMessage(error, task));
  }
}

function lateMessage(error: unknown, { name }: TaskInfo): string {
  const subject = name === '' ? 'A task without a name' : `Task "${name}"`;
  return `${subject} has failed after its group had given it up: ${textOf(error)}`;
}

function isObject(error: unknown): error is object {
  return error === Object(error);
}
