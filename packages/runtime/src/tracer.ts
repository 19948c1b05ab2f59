import { begin } from './begin.ts';
import { type TracingChannel, builtinModule } from './builtin-module.ts';
import type { GroupOptions } from './group-options.ts';
import type { TaskFunction, TaskHandle } from './task.ts';
import type { GroupTrace, TaskTrace } from './trace.ts';
import { type TracingChannels, observedChannels } from './tracing-channels.ts';

/** `undefined` while nobody listens, which is all that a task looks at then. */
export let tracer: Tracer | undefined = undefined;

/** Kept while nobody listens, for the tasks that it has begun with. */
let known: Tracer | undefined = undefined;

/**
 * Called for every new group. Node tells nobody of a new subscriber, and if
 * every task asked ten channels for one, that would cost as much as the task.
 */
export function lookForSubscribers(): void {
  const channels = observedChannels();
  tracer = channels && (known ??= new Tracer(channels));
}

/** A group as its tracer sees it. */
interface TracedGroup {
  readonly options: GroupOptions;
}

interface TracedTask {
  readonly trace: Mutable<TaskTrace>;
  readonly addedAt: number;
  readonly inContext: RunInContext;
}

/** Runs a task in the context of its `go`, with what tracers have bound to it. */
type RunInContext = (
  call: typeof begin,
  run: TaskFunction<unknown>,
  signal: AbortSignal,
) => unknown;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Publishes what becomes of groups and tasks. */
class Tracer {
  readonly #channels: TracingChannels;
  readonly #groups = new WeakMap<TracedGroup, Mutable<GroupTrace>>();
  readonly #tasks = new WeakMap<TaskHandle, TracedTask>();

  constructor(channels: TracingChannels) {
    this.#channels = channels;
  }

  onGroup(group: TracedGroup): void {
    this.#traceOf(group);
  }

  onSettled(
    group: TracedGroup,
    errors: readonly unknown[],
    isCancelled: boolean,
  ): void {
    const trace = this.#groups.get(group);
    if (!trace) return;
    trace.status = isCancelled ? 'cancelled' : 'fulfilled';
    if (errors.length > 0) {
      trace.status = 'failed';
      trace.error = errors[0];
    }
    // After the end of its last task, which comes in a reaction of a promise.
    void Promise.resolve().then(() => publishEnd(this.#channels.group, trace));
  }

  /** The task has joined its group, and nothing of it has run. */
  onTask(task: TaskHandle, group: TracedGroup): void {
    const { start, end } = this.#channels.task;
    const trace: Mutable<TaskTrace> = {
      group: this.#traceOf(group),
      name: task.name,
      status: 'queued',
      queuedFor: undefined,
    };
    const addedAt = performance.now();
    const inContext = start.runStores(trace, snapshot);
    end.publish(trace);
    this.#tasks.set(task, { trace, addedAt, inContext });
    const onSettled = (): void => {
      trace.status = task.status;
      if (task.status === 'failed') trace.error = task.error;
      publishEnd(this.#channels.task, trace);
    };
    task.promise.then(onSettled, onSettled);
  }

  run(
    task: TaskHandle,
    run: TaskFunction<unknown>,
    signal: AbortSignal,
  ): unknown {
    const traced = this.#tasks.get(task);
    // It has joined before anybody listened.
    if (!traced) return begin(run, signal);
    traced.trace.status = 'running';
    traced.trace.queuedFor = performance.now() - traced.addedAt;
    return traced.inContext(begin, run, signal);
  }

  #traceOf(group: TracedGroup): GroupTrace {
    const known = this.#groups.get(group);
    if (known) return known;
    const { name, limit = Infinity } = group.options;
    const trace: GroupTrace = { name, limit, status: 'running' };
    this.#groups.set(group, trace);
    const { start, end } = this.#channels.group;
    start.runStores(trace, () => end.publish(trace));
    return trace;
  }
}

function publishEnd(
  channel: TracingChannel,
  trace: GroupTrace | TaskTrace,
): void {
  if (trace.status === 'failed') channel.error.publish(trace);
  channel.asyncStart.runStores(trace, () => channel.asyncEnd.publish(trace));
}

// What has channels has this as well, but who knows which runtime comes next.
function snapshot(): RunInContext {
  const { AsyncLocalStorage } = builtinModule('node:async_hooks') ?? {};
  return (
    AsyncLocalStorage?.snapshot() ?? ((call, run, signal) => call(run, signal))
  );
}
