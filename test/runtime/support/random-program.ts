import { Group, type Outcome, type Task, isAbortOf } from 'errgroup';
import fc from 'fast-check';

import { turn } from './turn.ts';

/** What a task, or the owner of a group, does next. */
type Action =
  | { readonly type: 'step' }
  | { readonly type: 'cancel' }
  | { readonly type: 'abort root' }
  | { readonly type: 'spawn'; readonly task: TaskPlan }
  | { readonly type: 'nest'; readonly group: GroupPlan };

interface TaskPlan {
  readonly isSync: boolean;
  readonly actions: readonly Action[];
  readonly end: 'return' | 'fail' | 'throw undefined' | 'throw an AbortError';
  readonly onAbort: 'heed' | 'wrap' | 'clean up' | 'fail' | 'ignore';
}

export interface GroupPlan {
  readonly limit: number | undefined;
  readonly failFast: boolean;
  readonly actions: readonly Action[];
}

const plans = fc.letrec<{
  action: Action;
  task: TaskPlan;
  group: GroupPlan;
}>(tie => ({
  action: fc.oneof(
    { maxDepth: 4 },
    { weight: 8, arbitrary: fc.constant({ type: 'step' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'cancel' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'abort root' as const }) },
    {
      weight: 12,
      arbitrary: fc.record({
        type: fc.constant('spawn' as const),
        task: tie('task'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('nest' as const),
        group: tie('group'),
      }),
    },
  ),
  task: fc.record({
    isSync: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    actions: fc.array(tie('action'), { maxLength: 4 }),
    end: fc.oneof(
      { weight: 6, arbitrary: fc.constant('return' as const) },
      { weight: 2, arbitrary: fc.constant('fail' as const) },
      { weight: 1, arbitrary: fc.constant('throw undefined' as const) },
      { weight: 1, arbitrary: fc.constant('throw an AbortError' as const) },
    ),
    onAbort: fc.constantFrom('heed', 'wrap', 'clean up', 'fail', 'ignore'),
  }),
  group: fc.record({
    limit: fc.constantFrom(undefined, 1, 2, 3),
    failFast: fc.boolean(),
    actions: fc.array(tie('action'), { maxLength: 6 }),
  }),
}));

/** Groups in groups, of tasks that fail, cancel, spawn and do not listen. */
export const groupPlan: fc.Arbitrary<GroupPlan> = plans.group;

/** An error of a task's own: genuine, whenever it comes. */
export class Failure extends Error {}

export interface LogEntry {
  readonly type: 'start' | 'fulfil' | 'reject' | 'abort' | 'settle';
  /** Counts the steps of the scheduler. */
  readonly tick: number;
  /** The task, in the order of the calls of `go`. */
  readonly task?: number;
  readonly error?: unknown;
}

/** What was seen of one group. */
export interface GroupRecord {
  readonly plan: GroupPlan;
  readonly parent: AbortSignal;
  readonly group: Group;
  readonly log: LogEntry[];
  readonly handles: Task<number>[];
  /** What `onError` was called with. */
  readonly heard: unknown[];
  wasCancelled: boolean;
  outcome: Outcome | undefined;
  /** Whether the parent aborted before the group settled. */
  parentAborted: boolean;
  readonly onParentAbort: () => void;
}

/** Runs a plan, and records what happens to each of its groups. */
export class Program {
  readonly root = new AbortController();
  readonly records: GroupRecord[] = [];
  readonly #scheduler: fc.Scheduler;
  #tick = 0;
  #isIsolated = false;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  /**
   * Whether everything has ended. With `isolated`, all that a step of the
   * scheduler sets off ends before the next step.
   */
  async run(plan: GroupPlan, isolated: boolean): Promise<boolean> {
    let isDone = false;
    this.#isIsolated = isolated;
    const done = (): void => {
      isDone = true;
    };
    this.#runGroup(plan, this.root.signal).then(done, done);
    await turn();
    while (this.#scheduler.count() > 0) {
      this.#tick++;
      await this.#scheduler.waitNext(1);
      if (isolated || this.#scheduler.count() === 0) await turn();
    }
    return isDone;
  }

  async #runGroup(plan: GroupPlan, parent: AbortSignal): Promise<void> {
    const record = this.#open(plan, parent);
    for (const action of plan.actions) {
      const pending = this.#act(action, record, undefined);
      if (pending) await pending;
    }
    const outcome = await record.group.wait();
    record.outcome = outcome;
    parent.removeEventListener('abort', record.onParentAbort);
    this.#log(record, { type: 'settle' });
    outcome.orThrow();
  }

  #open(plan: GroupPlan, parent: AbortSignal): GroupRecord {
    const { limit, failFast } = plan;
    const heard: unknown[] = [];
    const group = new Group({
      signal: parent,
      limit,
      failFast,
      onError: error => heard.push(error),
    });
    const record: GroupRecord = {
      plan,
      parent,
      group,
      log: [],
      handles: [],
      heard,
      wasCancelled: false,
      outcome: undefined,
      parentAborted: parent.aborted,
      // Here, since whoever awaits `wait` hears of the end a microtask later.
      onParentAbort: () => {
        record.parentAborted ||= !isSettled(group);
      },
    };
    this.records.push(record);
    const onAbort = (): void => {
      // A group without a task settles while it is told of the abort, so that it
      // is no longer open when the listener below asks.
      record.parentAborted ||= parent.aborted;
      this.#log(record, { type: 'abort' });
    };
    if (group.signal.aborted) onAbort();
    else group.signal.addEventListener('abort', onAbort);
    // After the look at its signal, by which the group hears of it first.
    parent.addEventListener('abort', record.onParentAbort);
    return record;
  }

  /** Synchronous where it can be, so that a step sets off one thing only. */
  #act(
    action: Action,
    record: GroupRecord,
    signal: AbortSignal | undefined,
  ): Promise<unknown> | undefined {
    switch (action.type) {
      case 'step':
        return signal ? unlessAborted(this.#step(), signal) : this.#step();
      case 'nest':
        return this.#runGroup(action.group, signal ?? this.root.signal).catch(
          (error: unknown) => {
            if (signal) throw error;
          },
        );
      case 'cancel':
        record.wasCancelled ||= !record.group.signal.aborted;
        record.group.cancel();
        return undefined;
      case 'abort root':
        this.root.abort(new Error('The root was aborted.'));
        return undefined;
      case 'spawn':
        this.#spawn(action.task, record);
        return undefined;
    }
  }

  #spawn(plan: TaskPlan, record: GroupRecord): void {
    const id = record.handles.length;
    // Takes its place before the task runs, which may spawn others.
    record.handles.length++;
    record.handles[id] = record.group.go(signal =>
      plan.isSync
        ? this.#runSync(plan, record, id)
        : this.#runTask(plan, record, id, signal),
    );
  }

  #runSync(plan: TaskPlan, record: GroupRecord, id: number): number {
    this.#log(record, { type: 'start', task: id });
    for (const action of plan.actions) {
      if (action.type === 'step' || action.type === 'nest') continue;
      void this.#act(action, record, undefined);
    }
    try {
      finish(plan);
    } catch (error) {
      this.#log(record, { type: 'reject', task: id, error });
      throw error;
    }
    this.#log(record, { type: 'fulfil', task: id });
    return id;
  }

  async #runTask(
    plan: TaskPlan,
    record: GroupRecord,
    id: number,
    signal: AbortSignal,
  ): Promise<number> {
    this.#log(record, { type: 'start', task: id });
    try {
      // The rejection of an async function is heard a microtask later than a
      // sync throw that comes right after it: which is first, no model can say.
      if (this.#isIsolated) await this.#step();
      for (const action of plan.actions) {
        const isStubborn = plan.onAbort === 'ignore' && action.type === 'step';
        const pending = this.#act(
          action,
          record,
          isStubborn ? undefined : signal,
        );
        if (pending) await pending;
        if (plan.onAbort !== 'ignore') signal.throwIfAborted();
      }
      // So it is with a task that has just been queued, also before a nested group
      // that was over at once: it may throw in the microtask in which the rejection
      // of this one is heard.
      const isSpawner = plan.actions.some(({ type }) => type === 'spawn');
      if (this.#isIsolated && isSpawner) await this.#step();
      finish(plan);
    } catch (caught) {
      const error = isAbortOf(signal, caught)
        ? await this.#stop(plan, caught)
        : caught;
      this.#log(record, { type: 'reject', task: id, error });
      throw error;
    }
    this.#log(record, { type: 'fulfil', task: id });
    return id;
  }

  /** What a task throws that was told to stop. */
  async #stop(plan: TaskPlan, echo: unknown): Promise<unknown> {
    if (plan.onAbort === 'wrap') return new Error('wrapped', { cause: echo });
    if (plan.onAbort === 'heed') return echo;
    await this.#step();
    return plan.onAbort === 'fail' ? new Failure('clean-up') : echo;
  }

  #step(): Promise<void> {
    return this.#scheduler.schedule(Promise.resolve(), 'step');
  }

  #log(record: GroupRecord, entry: Omit<LogEntry, 'tick'>): void {
    record.log.push({ ...entry, tick: this.#tick });
  }
}

/** Settles as `step` does, or rejects when `signal` aborts before. */
function unlessAborted(
  step: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- A reason may be anything.
      reject(signal.reason);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    void step.then(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
  });
}

function finish({ end }: TaskPlan): void {
  if (end === 'fail') throw new Failure('boom');
  if (end === 'throw an AbortError') throw new DOMException('', 'AbortError');
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Whatever it is, it is a failure.
  if (end === 'throw undefined') throw undefined;
}

/** Of a group that was aborted, so that nothing is started. */
function isSettled(group: Group): boolean {
  try {
    group.tryGo(() => undefined);
    return false;
  } catch {
    return true;
  }
}
