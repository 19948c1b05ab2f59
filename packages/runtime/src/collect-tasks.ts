import { checkTask, expected } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import type { TaskFunction } from './task.ts';

/** What a task of type `F` resolves with: the types of `all`, for a wrapper of it. */
export type TaskValue<F> = F extends TaskFunction<infer V> ? Awaited<V> : never;

/** Tasks under names. By its index signature no function, promise or instance passes for one. */
export type TaskRecord = Readonly<Record<PropertyKey, TaskFunction<unknown>>>;

/** Those of a group, but for `failFast`, which the name of the function says. */
export type CombinatorOptions = Omit<GroupOptions, 'failFast'>;

/** Tasks, and how to give their results the shape in which they came. */
export interface CollectedTasks {
  readonly tasks: readonly TaskFunction<unknown>[];
  readonly shape: (results: readonly unknown[]) => unknown;
}

/** @throws {TypeError} unless `tasks` holds functions and nothing else. */
export function collectTasks(
  tasks: Iterable<TaskFunction<unknown>> | TaskRecord,
): CollectedTasks {
  if (isIterable(tasks)) {
    return { tasks: listTasks(tasks), shape: asTheyAre };
  }
  checkRecord(tasks);
  const entries = entriesOf(tasks);
  for (const [key, task] of entries) checkTask(`tasks.${String(key)}`, task);
  return {
    tasks: entries.map(([, task]) => task),
    shape: results =>
      toRecord(entries.map(([key], index) => [key, results[index]])),
  };
}

// Made once, and not for each call.
const asTheyAre = (results: readonly unknown[]): unknown => results;

/** @throws {TypeError} unless `tasks` is an iterable of functions. */
export function collectIterable<T>(
  tasks: Iterable<TaskFunction<T>>,
): readonly TaskFunction<T>[] {
  if (isIterable(tasks)) return listTasks(tasks);
  throw wrongTasks('an iterable of functions', tasks);
}

// No text, though it is iterable as well.
function isIterable<T>(tasks: Iterable<T> | TaskRecord): tasks is Iterable<T> {
  return (
    typeof tasks === 'object' &&
    (tasks as unknown) !== null &&
    Symbol.iterator in tasks
  );
}

function listTasks<T>(
  tasks: Iterable<TaskFunction<T>>,
): readonly TaskFunction<T>[] {
  const list = [...tasks];
  const wrong = list.findIndex(task => typeof task !== 'function');
  if (wrong >= 0) checkTask(`tasks[${String(wrong)}]`, list[wrong]);
  return list;
}

/** @throws {TypeError} unless `tasks` is an object, and not what holds or promises one. */
function checkRecord(tasks: unknown): void {
  if (isRecord(tasks) && hintAt(tasks) === '') return;
  throw wrongTasks('an iterable or an object of functions', tasks);
}

/**
 * Not a date or a promise of another realm: what they hold is in no property, and `all`
 * would resolve as if there were no tasks.
 */
function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return isPlain(value) || Object.keys(value).length > 0;
}

function wrongTasks(wanted: string, tasks: unknown): TypeError {
  return new TypeError(expected('tasks', wanted, tasks) + hintAt(tasks));
}

/** What to do with something that tasks, or items, would come out of later. */
function hintAt(tasks: unknown): string {
  if (tasks instanceof Promise) {
    return ' Await it first: write `await tasks` for `tasks`.';
  }
  if (typeof tasks === 'object' && Symbol.asyncIterator in (tasks ?? {})) {
    return ' Items that come one by one are for `map`, `forEach` or `stream`.';
  }
  return '';
}

/** Of any realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Those that `Promise.allKeyed` takes: its own, and symbols among them. */
function entriesOf(
  tasks: TaskRecord,
): (readonly [PropertyKey, TaskFunction<unknown>])[] {
  const isEnumerable = Object.prototype.propertyIsEnumerable.bind(tasks);
  const keys = Reflect.ownKeys(tasks).filter(isEnumerable);
  return keys.map(key => [
    key,
    Reflect.get<TaskRecord, PropertyKey>(tasks, key),
  ]);
}

/** Without a prototype, as that of `Promise.allKeyed`: any key is a plain key. */
function toRecord(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  return Object.assign(
    Object.create(null) as object,
    Object.fromEntries(entries),
  );
}
