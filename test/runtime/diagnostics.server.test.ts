import { AsyncLocalStorage } from 'node:async_hooks';
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

import {
  Group,
  type GroupTrace,
  Limiter,
  type Service,
  type TaskTrace,
  all,
  forEach,
  map,
  withGroup,
} from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');
const events = ['start', 'end', 'error', 'asyncStart', 'asyncEnd'] as const;

interface Published {
  readonly event: string;
  readonly trace: GroupTrace | TaskTrace;
  /** As it was at the event. */
  readonly status: string;
}

describe('diagnostics', () => {
  let published: Published[];
  let stop: () => void;

  beforeEach(() => {
    published = [];
    const subscriptions = ['group', 'task'].flatMap(kind =>
      events.map(event => {
        const name = `tracing:errgroup:${kind}:${event}`;
        const onMessage = (message: unknown): void => {
          const trace = message as GroupTrace | TaskTrace;
          const { status } = trace;
          published.push({ event: `${kind} ${event}`, trace, status });
        };
        subscribe(name, onMessage);
        return () => unsubscribe(name, onMessage);
      }),
    );
    stop = () => subscriptions.forEach(unsubscribe => unsubscribe());
  });

  afterEach(() => {
    vi.useRealTimers();
    stop();
  });

  it('tell of the life of a group and of its task, in order', async () => {
    const group = new Group();

    group.go(turn);
    (await group.wait()).orThrow();

    expect(published.map(({ event, status }) => [event, status])).toEqual([
      ['group start', 'running'],
      ['group end', 'running'],
      ['task start', 'queued'],
      ['task end', 'queued'],
      ['task asyncStart', 'fulfilled'],
      ['task asyncEnd', 'fulfilled'],
      ['group asyncStart', 'fulfilled'],
      ['group asyncEnd', 'fulfilled'],
    ]);
  });

  it('publish one object a group and one a task, which knows its group', async () => {
    const group = new Group();

    group.go(turn);
    (await group.wait()).orThrow();

    expect(new Set(tracesOf('group')).size).toBe(1);
    expect(new Set(tracesOf('task')).size).toBe(1);
    expect(tracesOf('task')[0]).toMatchObject({ group: tracesOf('group')[0] });
  });

  it('give the names and the limit', async () => {
    const limiter = new Limiter(2);

    for (const limit of [undefined, 3, limiter]) {
      const group = new Group({ name: 'page', limit });
      group.go(turn, { name: 'load' });
      (await group.wait()).orThrow();
    }

    const groups = new Set(tracesOf('group')) as Set<GroupTrace>;
    expect([...groups].map(({ name }) => name)).toEqual([
      'page',
      'page',
      'page',
    ]);
    expect([...groups].map(({ limit }) => limit)).toEqual([
      Infinity,
      3,
      limiter,
    ]);
    expect(tracesOf('task')[0]).toMatchObject({ name: 'load' });
  });

  it('publish the failure itself, once for the task and once for the group', async () => {
    const group = new Group();

    group.go(() => Promise.reject(boom));
    const { error } = await group.wait();

    const failures = published.filter(({ event }) => event.endsWith('error'));
    expect(failures.map(({ event }) => event)).toEqual([
      'task error',
      'group error',
    ]);
    for (const { trace } of failures) expect(trace.error).toBe(error);
    expect(error).toBe(boom);
  });

  it('publish a failure with `undefined`, too', async () => {
    const group = new Group();

    group.go(() => Promise.reject(undefined as unknown as Error));
    const { ok } = await group.wait();

    expect(ok).toBe(false);
    expect(tracesOf('task').map(trace => 'error' in trace)).toContain(true);
    expect(published.map(({ event }) => event)).toContain('task error');
  });

  it('call an echo cancelled, and no error', async () => {
    const group = new Group();

    group.go(untilAborted);
    group.cancel();
    (await group.wait()).orThrow();

    expect(published.at(-1)?.status).toBe('cancelled');
    expect(tracesOf('task')[0]).toMatchObject({ status: 'cancelled' });
    expect(published.map(({ event }) => event)).not.toContain('task error');
  });

  it('call a task that has started running', async () => {
    const group = new Group();
    const open = deferred();

    group.go(() => open.promise);
    const { status } = traceOfTask(published);
    open.resolve();
    await group.wait();

    expect(status).toBe('running');
  });

  it('give a task that was cancelled no `error`', async () => {
    const group = new Group();

    group.go(signal => untilAborted(signal));
    group.cancel();
    await group.wait();
    await turn();

    expect('error' in traceOfTask(published)).toBe(false);
  });

  it('tell of a task that throws at once as of any other', async () => {
    const group = new Group();

    group.go(() => {
      throw boom;
    });
    const { error } = await group.wait();

    expect(error).toBe(boom);
    expect(eventsOf('task')).toEqual([
      'task start',
      'task end',
      'task error',
      'task asyncStart',
      'task asyncEnd',
    ]);
  });

  it('tell of a task that never ran', async () => {
    const group = new Group({ limit: 1 });

    group.go(untilAborted);
    group.go(turn, { name: 'never' });
    group.cancel();
    (await group.wait()).orThrow();

    const never = published.filter(({ trace }) => trace.name === 'never');
    expect(never.map(({ event }) => event)).toContain('task asyncEnd');
    expect(never[0]?.trace).toMatchObject({
      status: 'cancelled',
      queuedFor: undefined,
    });
  });

  it.each<[string, Service<void>]>([
    ['is ready', (_, ready) => ready()],
    ['goes on', (_, ready) => turn().then(ready).then(turn)],
    ['fails before', () => Promise.reject(boom)],
    ['fails after', (_, ready) => turn().then(ready).then(fail)],
    ['is never ready', turn],
  ])('tell of the end of a service that %s', async (_, service) => {
    const group = new Group();

    const started = group.start(service);
    await Promise.allSettled([started, group.wait()]);

    expect(eventsOf('task').slice(-2)).toEqual([
      'task asyncStart',
      'task asyncEnd',
    ]);
  });

  it('tell of no task that `tryGo` has refused', async () => {
    const group = new Group({ limit: 1 });

    group.go(turn);
    const refused = group.tryGo(turn);
    (await group.wait()).orThrow();

    expect(refused).toBeUndefined();
    expect(new Set(tracesOf('task')).size).toBe(1);
  });

  it('say how long a task was queued', async () => {
    const group = new Group({ limit: 1 });
    const first = deferred();
    const before = performance.now();

    group.go(() => first.promise, { name: 'first' });
    group.go(turn, { name: 'second' });
    await turn();
    first.resolve();
    (await group.wait()).orThrow();

    const [, second] = [...new Set(tracesOf('task'))] as TaskTrace[];
    expect(second?.queuedFor).toBeGreaterThan(0);
    expect(second?.queuedFor).toBeLessThan(performance.now() - before);
  });

  it('run a task with the store that is bound to its start, and nothing else', async () => {
    const storage = new AsyncLocalStorage<string>();
    const start = channel('tracing:errgroup:task:start');
    start.bindStore(storage, message => (message as TaskTrace).name);
    const seen: unknown[] = [];
    const see = async (): Promise<void> => {
      await turn();
      seen.push(storage.getStore());
    };

    const group = new Group({ limit: 1 });
    group.go(see, { name: 'first' });
    group.go(see, { name: 'queued' });
    seen.push(storage.getStore());
    (await group.wait()).orThrow();
    start.unbindStore(storage);

    expect(seen).toEqual([undefined, 'first', 'queued']);
  });

  it('keep the async context of the caller', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];

    const group = new Group({ limit: 1 });
    for (const caller of ['first', 'second']) {
      storage.run(caller, () => group.go(() => seen.push(storage.getStore())));
    }
    (await group.wait()).orThrow();

    expect(seen).toEqual(['first', 'second']);
  });

  it('tell of the body of withGroup', async () => {
    await withGroup(function build() {
      return 1;
    });

    expect(tracesOf('task')[0]).toMatchObject({
      name: 'build',
      status: 'fulfilled',
    });
  });

  it.each([
    ['all', () => all([turn])],
    ['map', () => map([1], turn)],
    ['forEach', () => forEach([1], turn)],
  ])('call the body of %s by that name', async (name, run) => {
    await run();

    expect(tracesOf('task')[0]?.name).toBe(name);
  });

  it('tell of a group that is older than its subscribers, with its next task', async () => {
    stop();
    const older = new Group({ name: 'older' });
    older.go(turn, { name: 'unseen' });
    const seen: string[] = [];
    const onStart = (message: unknown): unknown =>
      seen.push((message as GroupTrace).name ?? '');
    subscribe('tracing:errgroup:group:start', onStart);

    const younger = new Group({ name: 'younger' });
    older.go(turn);
    unsubscribe('tracing:errgroup:group:start', onStart);
    (await older.wait()).orThrow();
    (await younger.wait()).orThrow();

    expect(seen).toEqual(['younger', 'older']);
  });

  it('tell of the end while a fake clock, as of Jest or Sinon, stands still', async () => {
    vi.useFakeTimers({ toFake: ['queueMicrotask'] });

    const group = new Group();
    group.go(turn);
    (await group.wait()).orThrow();
    await turn();

    expect(eventsOf('group')).toContain('group asyncEnd');
  });

  it('say nothing of groups that are made after the last subscriber has gone', async () => {
    stop();

    const group = new Group();
    group.go(turn);
    (await group.wait()).orThrow();

    expect(published).toEqual([]);
  });

  function tracesOf(kind: 'group' | 'task'): (GroupTrace | TaskTrace)[] {
    return published
      .filter(({ event }) => event.startsWith(kind))
      .map(({ trace }) => trace);
  }

  function eventsOf(kind: 'group' | 'task'): string[] {
    return published
      .map(({ event }) => event)
      .filter(event => event.startsWith(kind));
  }
});

function fail(): never {
  throw boom;
}

/** That of the first task, as it is now. */
function traceOfTask(published: readonly Published[]): TaskTrace {
  const first = published.find(({ event }) => event === 'task start');
  return first?.trace as TaskTrace;
}
