// Checked by `tsc -p test`; nothing here is run.
import {
  type Group,
  type GroupOptions,
  type TaskFunction,
  type TaskRecord,
  type TaskValue,
  all,
  allSettled,
  any,
  checkpoint,
  forEach,
  map,
  onAbort,
  race,
  shield,
  sleep,
  stream,
} from 'errgroup';
import { expectTypeOf } from 'vitest';

interface User {
  readonly id: string;
}
declare const loadUser: (signal: AbortSignal) => Promise<User>;
declare const loadUsers: readonly (typeof loadUser)[];
declare const group: Group;
declare const signal: AbortSignal;
declare const rows: AsyncIterable<User>;
declare const either: Iterable<User> | AsyncIterable<User>;

// `start`

expectTypeOf(group.start<number>((_, ready) => ready(1))).toEqualTypeOf<
  Promise<number>
>();
expectTypeOf(
  group.start((_, ready: (port: number) => void) => ready(1)),
).toEqualTypeOf<Promise<number>>();
expectTypeOf(group.start((_, ready) => ready())).toEqualTypeOf<Promise<void>>();
expectTypeOf(
  group.start(async (inside, ready) => {
    expectTypeOf(inside).toEqualTypeOf<AbortSignal>();
    ready();
    await loadUser(inside);
  }),
).toEqualTypeOf<Promise<void>>();
// @ts-expect-error: a service that was declared to have no value has none.
void group.start((_, ready) => ready(1));
// @ts-expect-error: the value must be given.
void group.start<number>((_, ready) => ready());

// Wrappers, whose declarations name the types of what they wrap.

export function allWithin<T extends TaskRecord>(
  tasks: T,
  options: GroupOptions,
): Promise<{ -readonly [K in keyof T]: TaskValue<T[K]> }> {
  return all(tasks, options);
}
export function fastest<const T extends readonly TaskFunction<unknown>[]>(
  ...tasks: T
): Promise<TaskValue<T[number]>> {
  return race(tasks);
}
expectTypeOf(allWithin({ user: loadUser, page: () => 1 }, {})).toEqualTypeOf<
  Promise<{ user: User; page: number }>
>();
expectTypeOf(fastest(loadUser, () => 1)).toEqualTypeOf<
  Promise<User | number>
>();

// `allSettled`

expectTypeOf(
  allSettled([loadUser, () => 1, (): Promise<string> => Promise.resolve('')]),
).toEqualTypeOf<
  Promise<
    [
      PromiseSettledResult<User>,
      PromiseSettledResult<number>,
      PromiseSettledResult<string>,
    ]
  >
>();
expectTypeOf(allSettled(loadUsers)).toEqualTypeOf<
  Promise<PromiseSettledResult<User>[]>
>();
expectTypeOf(allSettled(new Set([loadUser]))).toEqualTypeOf<
  Promise<PromiseSettledResult<User>[]>
>();
expectTypeOf(allSettled({ user: loadUser, count: () => 1 })).toEqualTypeOf<
  Promise<{
    user: PromiseSettledResult<User>;
    count: PromiseSettledResult<number>;
  }>
>();
void allSettled([inside => loadUser(inside)]);
// @ts-expect-error: it never fails fast.
void allSettled([loadUser], { failFast: true });
// @ts-expect-error: a promise is no task.
void allSettled([loadUser(signal)]);

// `any` and `race`

expectTypeOf(any([loadUser, () => 1])).toEqualTypeOf<Promise<User | number>>();
expectTypeOf(race([loadUser, () => 1])).toEqualTypeOf<Promise<User | number>>();
expectTypeOf(any(loadUsers)).toEqualTypeOf<Promise<User>>();
expectTypeOf(race(new Set([loadUser]))).toEqualTypeOf<Promise<User>>();
expectTypeOf(any(['a', 'b'].map(id => () => ({ id })))).toEqualTypeOf<
  Promise<{ id: string }>
>();
void any([inside => loadUser(inside)], { limit: 2, signal });
// @ts-expect-error: there are no keys in the value of one task.
void any({ user: loadUser });
// @ts-expect-error: what wins ends the race, there is nothing to choose.
void race([loadUser], { failFast: false });

// `map`, `forEach` and `stream`

expectTypeOf(
  map(rows, (user, inside, index) => [user.id, inside, index] as const, {
    limit: 1,
  }),
).toEqualTypeOf<Promise<(readonly [string, AbortSignal, number])[]>>();
expectTypeOf(
  map(
    inside => {
      expectTypeOf(inside).toEqualTypeOf<AbortSignal>();
      return rows;
    },
    user => Promise.resolve(user.id),
    { limit: 1 },
  ),
).toEqualTypeOf<Promise<string[]>>();
expectTypeOf(map(either, user => user.id, { limit: 1 })).toEqualTypeOf<
  Promise<string[]>
>();
expectTypeOf(map('ab', letter => letter)).toEqualTypeOf<Promise<string[]>>();
// @ts-expect-error: an async source needs a limit.
void map(rows, user => user.id);
// @ts-expect-error: so does what may be one.
void map(either, user => user.id, { signal });
// @ts-expect-error: and a function that makes one.
void map(
  () => rows,
  () => 1,
  {},
);
// @ts-expect-error: a promise must be awaited first.
void map(Promise.resolve([1]), item => item);

expectTypeOf(forEach([1], item => item)).toEqualTypeOf<Promise<void>>();
expectTypeOf(
  forEach(rows, user => loadUser(signal).then(() => user.id), { limit: 1 }),
).toEqualTypeOf<Promise<void>>();
// @ts-expect-error: an async source needs a limit.
void forEach(rows, () => {});

expectTypeOf(
  stream(rows, user => Promise.resolve(user.id), { limit: 1 }),
).toEqualTypeOf<AsyncGenerator<string, void, unknown>>();
expectTypeOf(
  stream([1], item => item, {
    limit: { acquire: () => release },
    ordered: true,
  }),
).toEqualTypeOf<AsyncGenerator<number, void, unknown>>();
declare const release: Promise<{ release(): void }>;
// As what most generators are declared to be, before TypeScript 5.6.
export async function* ids(): AsyncGenerator<string, void, unknown> {
  yield* stream(rows, user => user.id, { limit: 1 });
}
// @ts-expect-error: a stream needs a limit.
stream([1], item => item, { ordered: true });

// The functions for tasks

expectTypeOf(sleep(1, { signal })).toEqualTypeOf<Promise<void>>();
expectTypeOf(sleep(1, { signal: undefined })).toEqualTypeOf<Promise<void>>();
expectTypeOf(checkpoint(signal)).toEqualTypeOf<Promise<void>>();
expectTypeOf(
  onAbort(signal, reason => {
    expectTypeOf(reason).toEqualTypeOf<unknown>();
  }),
).toEqualTypeOf<Disposable>();
expectTypeOf(shield(loadUser, { timeout: 1 })).toEqualTypeOf<Promise<User>>();
// @ts-expect-error: without a deadline, a clean-up may hang for ever.
void shield(loadUser);
// @ts-expect-error: the signal goes into an object.
void sleep(1, signal);
