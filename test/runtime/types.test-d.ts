// Checked by `tsc -p test`; nothing here is run.
import {
  type FailureOutcome,
  Group,
  type GroupOptions,
  Limiter,
  type LimiterLike,
  type Mapper,
  type Outcome,
  type SuccessOutcome,
  type Task,
  type TaskInfo,
  type TaskStatus,
  all,
  isAbortOf,
  map,
  withGroup,
} from 'errgroup';
import { expectTypeOf } from 'vitest';

interface User {
  readonly id: string;
}
declare const loadUser: (signal: AbortSignal) => Promise<User>;
declare const group: Group;
declare const outcome: Outcome;

// `go` and `tryGo`

expectTypeOf(group.go(() => 1)).toEqualTypeOf<Task<number>>();
expectTypeOf(group.go(loadUser)).toEqualTypeOf<Task<User>>();
expectTypeOf(group.go(() => Promise.resolve(loadUser))).toEqualTypeOf<
  Task<(signal: AbortSignal) => Promise<User>>
>();
expectTypeOf(group.tryGo(loadUser)).toEqualTypeOf<Task<User> | undefined>();
expectTypeOf(
  group.go(() => Promise.resolve(Promise.resolve('nested'))),
).toEqualTypeOf<Task<string>>();
group.go(signal => {
  expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
});
group.go(async signal => {
  expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
  await loadUser(signal);
});
group.go(async function load(signal) {
  expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
  await loadUser(signal);
});
group.tryGo(signal => {
  expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
});
group.go(loadUser, { name: 'load' });

// @ts-expect-error: a promise is no task, its work has already started.
group.go(loadUser(group.signal));
// @ts-expect-error: a task is handed the signal and nothing else.
group.go((signal: AbortSignal, id: string) => [signal, id]);
// @ts-expect-error: a task needs a function.
group.go();
// @ts-expect-error: there is no such option.
group.go(loadUser, { label: 'load' });

// `Task`

const task = group.go(loadUser);
expectTypeOf(task.value).toEqualTypeOf<User>();
expectTypeOf(task.promise).toEqualTypeOf<Promise<User>>();
expectTypeOf(task.status).toEqualTypeOf<TaskStatus>();
expectTypeOf(task.error).toEqualTypeOf<unknown>();
expectTypeOf(task.name).toEqualTypeOf<string>();
expectTypeOf(task).toExtend<TaskInfo>();
expectTypeOf(task).toExtend<Task>();
expectTypeOf(task).not.toExtend<PromiseLike<unknown>>();

// @ts-expect-error: a handle is not thenable.
export const then: unknown = task.then;
// @ts-expect-error: a handle is for reading.
task.status = 'fulfilled';
// @ts-expect-error: an object that looks like a handle is none.
export const forged: Task = {
  name: '',
  status: 'queued',
  value: 1,
  error: undefined,
  promise: Promise.resolve(1),
};

// `Outcome`

expectTypeOf(group.wait()).toEqualTypeOf<Promise<Outcome>>();
expectTypeOf(outcome.cancelled).toEqualTypeOf<boolean>();
expectTypeOf(outcome.stuck).toEqualTypeOf<readonly TaskInfo[]>();
expectTypeOf(outcome.error).toEqualTypeOf<unknown>();
if (outcome.ok) {
  expectTypeOf(outcome).toEqualTypeOf<SuccessOutcome>();
  expectTypeOf(outcome.error).toEqualTypeOf<undefined>();
  expectTypeOf(outcome.errors).toEqualTypeOf<readonly []>();
} else {
  expectTypeOf(outcome).toEqualTypeOf<FailureOutcome>();
  expectTypeOf(outcome.error).toEqualTypeOf<unknown>();
  expectTypeOf(outcome.errors).toEqualTypeOf<readonly unknown[]>();
}
const { ok, errors } = outcome;
if (ok) expectTypeOf(errors).toEqualTypeOf<readonly []>();
else expectTypeOf(errors).toEqualTypeOf<readonly unknown[]>();

// @ts-expect-error: the list of failures is frozen.
outcome.errors[0] = new Error('boom');
// @ts-expect-error: an outcome is for reading.
outcome.ok = true;
// @ts-expect-error: what a promise of an outcome has is not the outcome's.
export const early: unknown = group.wait().ok;

// `Group`

expectTypeOf(group.signal).toEqualTypeOf<AbortSignal>();
expectTypeOf(group.running).toEqualTypeOf<number>();
expectTypeOf(group.queued).toEqualTypeOf<number>();
expectTypeOf(group.ready()).toEqualTypeOf<Promise<void>>();
expectTypeOf(group).toExtend<AsyncDisposable>();
expectTypeOf<ConstructorParameters<typeof Group>>().toEqualTypeOf<
  [options?: GroupOptions | undefined]
>();
new Group({
  signal: group.signal,
  limit: 8,
  timeout: 1_000,
  failFast: false,
  grace: 100,
  onStuck: tasks => expectTypeOf(tasks).toEqualTypeOf<readonly TaskInfo[]>(),
  onError: (error, failed) => {
    expectTypeOf(error).toEqualTypeOf<unknown>();
    expectTypeOf(failed).toEqualTypeOf<TaskInfo>();
  },
  name: 'sync',
});
new Group({ limit: new Limiter(2) });
new Group({ limit: { acquire: () => Promise.resolve({ release() {} }) } });
// What an optional parameter of the caller's hands on.
declare const given: { readonly signal?: AbortSignal; readonly limit?: number };
new Group({ signal: given.signal, limit: given.limit });

class Crawl extends Group {}
expectTypeOf(new Crawl().go(loadUser)).toEqualTypeOf<Task<User>>();
expectTypeOf<Crawl>().toExtend<Group>();

// @ts-expect-error: a signal is not the options.
new Group(group.signal);
// @ts-expect-error: the option is called `limit`.
new Group({ concurrency: 8 });
// @ts-expect-error: a limit is a number or a Limiter.
new Group({ limit: '8' });
// @ts-expect-error: the signal of a group is its own.
group.signal = AbortSignal.abort();
// @ts-expect-error: another class of this name is no Group.
export const other: Group = new (class Group {
  go(): void {}
})();

// `withGroup`

expectTypeOf(withGroup(() => 1)).toEqualTypeOf<Promise<number>>();
expectTypeOf(
  withGroup(async inner => {
    expectTypeOf(inner).toEqualTypeOf<Group>();
    const user = inner.go(signal => {
      expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
      return loadUser(signal);
    });
    return (await user.promise).id;
  }),
).toEqualTypeOf<Promise<string>>();
expectTypeOf(withGroup(() => {}, { limit: 2 })).toEqualTypeOf<Promise<void>>();

// @ts-expect-error: a body is a function.
void withGroup(Promise.resolve(1));

// `all`: tuples, arrays, iterables, records

expectTypeOf(
  all([loadUser, () => 1, () => Promise.resolve('a')]),
).resolves.toEqualTypeOf<[User, number, string]>();
expectTypeOf(all([loadUser, () => 1] as const)).resolves.toEqualTypeOf<
  [User, number]
>();
expectTypeOf(all([])).resolves.toEqualTypeOf<[]>();
declare const tasks: (() => Promise<User>)[];
expectTypeOf(all(tasks)).resolves.toEqualTypeOf<User[]>();
declare const readonlyTasks: readonly (() => Promise<User>)[];
expectTypeOf(all(readonlyTasks)).resolves.toEqualTypeOf<User[]>();
expectTypeOf(
  all(['a', 'b'].map(id => () => Promise.resolve({ id }))),
).resolves.toEqualTypeOf<{ id: string }[]>();
declare const taskSet: Set<() => Promise<User>>;
expectTypeOf(all(taskSet)).resolves.toEqualTypeOf<User[]>();
expectTypeOf(all({ user: loadUser, count: () => 1 })).resolves.toEqualTypeOf<{
  user: User;
  count: number;
}>();
declare const byName: Record<string, () => Promise<User>>;
expectTypeOf(all(byName)).resolves.toEqualTypeOf<Record<string, User>>();

void all([
  signal => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
  },
  async signal => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    await loadUser(signal);
  },
]);
void all({
  user: signal => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    return loadUser(signal);
  },
});
void all(
  ['a', 'b'].map(() => (signal: AbortSignal) => loadUser(signal)),
  { limit: 2, signal: group.signal },
);

// @ts-expect-error: promises are no tasks.
void all([Promise.resolve(1)]);
// @ts-expect-error: a promise in a record is none, either.
void all({ user: Promise.resolve(1) });
// @ts-expect-error: a task in place of a list of tasks.
void all(loadUser);

// @ts-expect-error: nor a promise of one.
void all(Promise.resolve(loadUser));

declare const key: unique symbol;
expectTypeOf(all({ [key]: loadUser })).resolves.toEqualTypeOf<{
  [key]: User;
}>();

// `map`

expectTypeOf(map([1, 2], item => String(item))).resolves.toEqualTypeOf<
  string[]
>();
expectTypeOf(
  map(new Set(['a']), item => Promise.resolve(item)),
).resolves.toEqualTypeOf<string[]>();
expectTypeOf(map('text', char => char)).resolves.toEqualTypeOf<string[]>();
declare const users: ReadonlyMap<string, User>;
expectTypeOf(
  map(users, ([id, user], signal, index) => {
    expectTypeOf(id).toEqualTypeOf<string>();
    expectTypeOf(user).toEqualTypeOf<User>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    expectTypeOf(index).toEqualTypeOf<number>();
    return user;
  }),
).resolves.toEqualTypeOf<User[]>();
expectTypeOf<Mapper<string, User>>().toBeCallableWith('a', group.signal, 0);

// @ts-expect-error: a number is no source.
void map(7, () => 1);
// @ts-expect-error: the mapper is missing.
void map([1]);

// `Limiter` and `isAbortOf`

expectTypeOf(new Limiter(1)).toExtend<LimiterLike>();
expectTypeOf(
  isAbortOf(group.signal, new Error('boom')),
).toEqualTypeOf<boolean>();
// @ts-expect-error: a Limiter needs its number.
new Limiter();
