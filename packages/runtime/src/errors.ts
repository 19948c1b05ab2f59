import type { TaskInfo } from './task.ts';

/**
 * The reason of a group's signal after a task has failed or `cancel` was
 * called. `cause` is that failure, or what was given to `cancel`.
 *
 * It is an abort error of its own, and not the failure itself, so that a
 * sibling's `catch` is not handed somebody else's error as its own.
 */
export class GroupAbortedError extends Error {
  override readonly name = 'AbortError';
  readonly code = 'ABORT_ERR';
}

/** `group` is what the message calls it. */
export function newFailureReason(
  group: string,
  error: unknown,
): GroupAbortedError {
  const message = `${group} was aborted: a task has failed.`;
  return new GroupAbortedError(message, { cause: error });
}

/** The reason of a group's signal after its `timeout` has passed. */
export class GroupTimeoutError extends Error {
  override readonly name = 'TimeoutError';
  readonly code = 'ERR_GROUP_TIMEOUT';

  constructor(group: string, timeout: number) {
    super(`${group} did not finish within ${String(timeout)} ms.`);
  }
}

/** Thrown when a task is given to a group that has settled. */
export class GroupClosedError extends Error {
  override readonly name = 'GroupClosedError';
  readonly code = 'ERR_GROUP_CLOSED';

  constructor(method: string) {
    super(
      `Cannot call \`${method}\`: the group has settled. ` +
        'Start every task before `wait` settles, or create a new group.',
    );
  }
}

/**
 * The error of a group that settled because its `grace` ran out while tasks
 * were still running. `tasks` are those; `cause` is the reason of the abort, of
 * which it is no echo, since the tasks are still running.
 */
export class GroupStuckError extends Error {
  override readonly name = 'GroupStuckError';
  readonly code = 'ERR_GROUP_STUCK';
  readonly tasks: readonly TaskInfo[];

  constructor(
    group: string,
    tasks: readonly TaskInfo[],
    grace: number,
    cause: unknown,
  ) {
    super(
      `${group} did not stop within ${String(grace)} ms of its abort: ` +
        `${listTasks(tasks)} still running. ` +
        "Pass the task's `signal` to everything it awaits.",
      { cause },
    );
    this.tasks = tasks;
  }
}

/** By its code: there may be a second copy of this package, with a class of its own. */
export function isStuckError(error: object): boolean {
  return (error as Partial<GroupStuckError>).code === 'ERR_GROUP_STUCK';
}

/**
 * Thrown by `Task.value` unless the task was fulfilled. `cause` is the error
 * of a task that failed or was cancelled.
 */
export class TaskNotFulfilledError extends Error {
  override readonly name = 'TaskNotFulfilledError';
  readonly code = 'ERR_TASK_NOT_FULFILLED';

  constructor(task: TaskInfo, options?: ErrorOptions) {
    super(
      `Cannot read \`value\`: ${nameTask(task)} ${whatOf(task)}. ` +
        "Check that its `status` is 'fulfilled' first.",
      options,
    );
  }
}

/**
 * What `start` rejects with when its service has returned without a call of
 * `ready`.
 */
export class ServiceNotReadyError extends Error {
  override readonly name = 'ServiceNotReadyError';
  readonly code = 'ERR_SERVICE_NOT_READY';

  constructor(service: string) {
    super(
      `Cannot start ${nameService(service)}: it has returned without a call of \`ready\`. ` +
        'Call it when the service can be used, and return when it has ended.',
    );
  }
}

/** Thrown inside a service that calls `ready` for the second time. */
export class ServiceReadyTwiceError extends Error {
  override readonly name = 'ServiceReadyTwiceError';
  readonly code = 'ERR_SERVICE_READY_TWICE';

  constructor(service: string) {
    super(
      `Cannot call \`ready\`: ${nameService(service)} has called it before. ` +
        'Call it once, when the service can be used.',
    );
  }
}

/** `task "sync", task "mail"`, at most ten of them. */
export function listTasks(tasks: readonly TaskInfo[]): string {
  const shown = tasks.slice(0, 10).map(nameTask).join(', ');
  const rest = tasks.length - 10;
  return rest > 0 ? `${shown} and ${String(rest)} more` : shown;
}

function nameTask({ name }: TaskInfo): string {
  return name === '' ? 'a task without a name' : `task "${name}"`;
}

function whatOf({ status }: TaskInfo): string {
  if (status === 'failed') return 'has failed';
  return status === 'cancelled' ? 'was cancelled' : `is ${status}`;
}

function nameService(name: string): string {
  return name === '' ? 'a service without a name' : `service "${name}"`;
}
