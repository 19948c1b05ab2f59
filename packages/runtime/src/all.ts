import { checkTask, expected } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import type { TaskFunction } from './task.ts';
import { withGroup } from './with-group.ts';

type Values<T> = {
  -readonly [K in keyof T]: T[K] extends TaskFunction<infer V>
    ? Awaited<V>
    : never;
};

/**
 * `Promise.all` for tasks: resolves with their values, in the order or under
 * the keys of the tasks.
 *
 * The first failure aborts the signal of all others; once they have stopped,
 * `all` rejects with it. Nothing is started if one of the tasks is no function,
 * which rejects with a `TypeError`, or if `options.signal` is aborted already.
 */
export function all<const T extends readonly TaskFunction<unknown>[]>(
  tasks: T,
  options?: GroupOptions,
): Promise<Values<T>>;
export function all<T>(
  tasks: Iterable<TaskFunction<T>>,
  options?: GroupOptions,
): Promise<Awaited<T>[]>;
export function all<T extends Readonly<Record<string, TaskFunction<unknown>>>>(
  tasks: T,
  options?: GroupOptions,
): Promise<Values<T>>;
export async function all(
  tasks:
    | Iterable<TaskFunction<unknown>>
    | Readonly<Record<string, TaskFunction<unknown>>>,
  options?: GroupOptions,
): Promise<unknown> {
  if (typeof tasks !== 'object' || (tasks as unknown) === null) {
    throw new TypeError(
      expected('tasks', 'an iterable or an object of functions', tasks),
    );
  }
  if (Symbol.iterator in tasks) {
    const list = [...tasks];
    list.forEach((task, index) => {
      checkTask(`tasks[${String(index)}]`, task);
    });
    return await runAll(list, options);
  }
  const entries = Object.entries(tasks);
  for (const [key, task] of entries) checkTask(`tasks.${key}`, task);
  const values = await runAll(
    entries.map(([, task]) => task),
    options,
  );
  return toRecord(entries.map(([key], index) => [key, values[index]]));
}

async function runAll(
  tasks: readonly TaskFunction<unknown>[],
  options: GroupOptions | undefined,
): Promise<unknown[]> {
  const handles = await withGroup(
    group => tasks.map(task => group.go(task)),
    options,
  );
  return handles.map(handle => handle.value);
}

/** Without a prototype, as that of `Promise.allKeyed`: any key is a plain key. */
function toRecord(entries: Iterable<readonly [string, unknown]>): object {
  return Object.assign(
    Object.create(null) as object,
    Object.fromEntries(entries),
  );
}
