import {
  type CombinatorOptions,
  type TaskRecord,
  type TaskValue,
  collectTasks,
} from './collect-tasks.ts';
import { GroupCore } from './group-core.ts';
import { checkGroupOptions } from './group-options.ts';
import type { Task, TaskFunction } from './task.ts';
import { warnOfStuck } from './warn-of-stuck.ts';

/**
 * `Promise.allSettled` for tasks: resolves, when all of them have settled, with
 * what each has come to, in the order or under the keys of the tasks. A failure
 * leaves the others alone; it reaches `options.onError` as well.
 *
 * An abort by `options.signal` or `options.timeout` ends the tasks, but it does not
 * reject: as with `Promise.allSettled`, what was done by then can be used. A task
 * that stopped because of the abort is `'rejected'` with what it threw; one that
 * never started, or was given up when `options.grace` ran out, with the reason of
 * the abort. Code that must not go on after an abort calls
 * `signal.throwIfAborted()`.
 *
 * Rejects with a `TypeError`, and starts nothing, if one of the tasks is no
 * function; with a `TypeError` or a `RangeError` on a bad option.
 *
 * ```ts
 * const results = await allSettled(mirrors.map(ask), { timeout: 500 });
 * const answers = results.filter(result => result.status === 'fulfilled');
 * ```
 */
export function allSettled<const T extends readonly TaskFunction<unknown>[]>(
  tasks: T,
  options?: CombinatorOptions,
): Promise<{ -readonly [K in keyof T]: PromiseSettledResult<TaskValue<T[K]>> }>;
export function allSettled<T>(
  tasks: Iterable<TaskFunction<T>>,
  options?: CombinatorOptions,
): Promise<PromiseSettledResult<Awaited<T>>[]>;
export function allSettled<T extends TaskRecord>(
  tasks: T,
  options?: CombinatorOptions,
): Promise<{ -readonly [K in keyof T]: PromiseSettledResult<TaskValue<T[K]>> }>;
export async function allSettled(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: CombinatorOptions = {},
): Promise<unknown> {
  const collected = collectTasks(tasks);
  checkGroupOptions(options);
  const group = new GroupCore(options, false);
  const handles = collected.tasks.map(task => group.add(task, task));
  warnOfStuck(await group.wait(), options);
  return collected.shape(handles.map(handle => toResult(handle, group)));
}

function toResult(task: Task, group: GroupCore): PromiseSettledResult<unknown> {
  switch (task.status) {
    case 'fulfilled':
      return { status: 'fulfilled', value: task.value };
    case 'failed':
    case 'cancelled':
      return { status: 'rejected', reason: task.error };
    default:
      return { status: 'rejected', reason: group.signal.reason as unknown };
  }
}
