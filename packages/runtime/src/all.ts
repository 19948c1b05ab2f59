import { allTogether } from './all-together.ts';
import {
  type TaskRecord,
  type TaskValue,
  collectTasks,
} from './collect-tasks.ts';
import type { GroupOptions } from './group-options.ts';
import type { TaskFunction } from './task.ts';
import { observedChannels } from './tracing-channels.ts';
import { runBody } from './with-group.ts';

/**
 * `Promise.all` for tasks: resolves with their values, in the order or under
 * the keys of the tasks.
 *
 * The first failure aborts the signal of all others; once they have stopped,
 * `all` rejects with it. An abort by `options.signal` rejects with its reason, and
 * one by `options.timeout` with a `GroupTimeoutError`, unless all tasks are
 * fulfilled all the same.
 *
 * Nothing is started if one of the tasks is no function, which rejects with a
 * `TypeError`, or if `options.signal` is aborted already.
 */
export function all<const T extends readonly TaskFunction<unknown>[]>(
  tasks: T,
  options?: GroupOptions,
): Promise<{ -readonly [K in keyof T]: TaskValue<T[K]> }>;
export function all<T>(
  tasks: Iterable<TaskFunction<T>>,
  options?: GroupOptions,
): Promise<Awaited<T>[]>;
export function all<T extends TaskRecord>(
  tasks: T,
  options?: GroupOptions,
): Promise<{ -readonly [K in keyof T]: TaskValue<T[K]> }>;
export function all(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: GroupOptions = {},
): Promise<unknown> {
  return needsGroup(options)
    ? allInGroup(tasks, options)
    : allTogether(tasks, options);
}

async function allInGroup(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
  options: GroupOptions,
): Promise<unknown> {
  const collected = collectTasks(tasks);
  const handles = await runBody(
    group => collected.tasks.map(task => group.go(task)),
    'all',
    options,
  );
  return collected.shape(handles.map(handle => handle.value));
}

/**
 * Whether a queue, a clock or somebody who listens needs each single task. What
 * JavaScript may hand over in their place is for the group to refuse.
 */
function needsGroup(options: GroupOptions): boolean {
  if ((options as unknown) === null) return true;
  const { limit = Infinity, timeout = Infinity, grace = Infinity } = options;
  const { failFast = true } = options;
  return (
    limit !== Infinity ||
    timeout !== Infinity ||
    grace !== Infinity ||
    (failFast as unknown) !== true ||
    options.onStuck !== undefined ||
    options.onError !== undefined ||
    observedChannels() !== undefined
  );
}
