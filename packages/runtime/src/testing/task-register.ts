import { type AsyncLocalStorage, builtinModule } from '../builtin-module.ts';
import type { GroupTrace, TaskTrace } from '../trace.ts';
import { lookForSubscribers } from '../tracer.ts';
import { type TracingChannels, channels } from '../tracing-channels.ts';
import type { RunningTask } from './running-task.ts';
import { StartSite } from './start-site.ts';

// Taken before a test can put a fake clock in its place; that of Jest may have been
// global before that.
const { performance } = builtinModule('node:perf_hooks') ?? globalThis;
const now = performance.now.bind(performance);

const hooks = builtinModule('node:async_hooks');
// On import: up to Node 22, promises that are older than the first use of a storage share
// one context, and so would the parallel tests that go on when they settle. By `run`,
// since not every runtime has `enterWith`, and no import throws.
if (hooks) new hooks.AsyncLocalStorage<true>().run(true, () => undefined);

/** Told of the tasks that were started in its async context. */
export interface TaskScope {
  /** The scope around it, which is told of the same tasks. */
  readonly parent: TaskScope | undefined;
  readonly tasks: Map<TaskTrace, TaskEntry>;
  /** One of `tasks` has settled, and is no longer there. */
  onEnd(): void;
}

export interface TaskEntry {
  readonly addedAt: number;
  readonly site: StartSite;
}

/** The tasks of all scopes, through the channels that the runtime publishes. */
export class TaskRegister {
  readonly #channels: TracingChannels;
  readonly #context: AsyncLocalStorage<TaskScope | undefined>;
  readonly #scopes = new Set<TaskScope>();
  /** Where the first task of each group was started. */
  readonly #firstSites = new WeakMap<GroupTrace, StartSite>();
  /** Whose a task is that is started in no scope. */
  scopeElsewhere: (() => TaskScope | undefined) | undefined = undefined;

  /** @throws {Error} where the runtime has no channels or no async context. */
  constructor() {
    if (!channels || !hooks) {
      throw new Error(
        'Cannot check for leaks: this runtime has no `process.getBuiltinModule`. ' +
          'Run the tests on Node 20.16 or later, Deno or Bun.',
      );
    }
    this.#channels = channels;
    this.#context = new hooks.AsyncLocalStorage();
  }

  /** The scope of whoever calls this. */
  get current(): TaskScope | undefined {
    return this.#context.getStore();
  }

  /** Tells `scope` of its tasks, until {@link forget}. */
  add(scope: TaskScope): void {
    if (this.#scopes.size === 0) this.#listen();
    this.#scopes.add(scope);
  }

  /** What the caller starts from here on is of `scope`. */
  enter(scope: TaskScope): void {
    this.#context.enterWith(scope);
  }

  /** What the caller starts from here on is of the scope around `scope`. */
  exit(scope: TaskScope): void {
    if (this.current === scope) this.#context.enterWith(scope.parent);
  }

  /** Tells `scope` of nothing any more. */
  forget(scope: TaskScope): void {
    if (!this.#scopes.delete(scope) || this.#scopes.size > 0) return;
    this.#channels.task.start.unsubscribe(this.#onStart);
    this.#channels.task.asyncEnd.unsubscribe(this.#onEnd);
  }

  #listen(): void {
    this.#channels.task.start.subscribe(this.#onStart);
    this.#channels.task.asyncEnd.subscribe(this.#onEnd);
    // For a group that was made before: it may be given a task next.
    lookForSubscribers();
  }

  readonly #onStart = (message: unknown): void => {
    let scope = this.current ?? this.scopeElsewhere?.();
    if (!scope) return;
    const entry = {
      addedAt: now(),
      site: this.#siteIn((message as TaskTrace).group),
    };
    for (; scope; scope = scope.parent) {
      if (this.#scopes.has(scope)) scope.tasks.set(message as TaskTrace, entry);
    }
  };

  #siteIn(group: GroupTrace): StartSite {
    const first = this.#firstSites.get(group);
    const site = new StartSite(first);
    if (!first) this.#firstSites.set(group, site);
    return site;
  }

  readonly #onEnd = (message: unknown): void => {
    for (const scope of this.#scopes) {
      if (scope.tasks.delete(message as TaskTrace)) scope.onEnd();
    }
  };
}

/** @throws {Error} in a browser and on a Node before 20.16. */
// Not made on import, so that the import never throws.
export function sharedRegister(): TaskRegister {
  return (shared ??= new TaskRegister());
}

let shared: TaskRegister | undefined = undefined;

export function toRunningTask([trace, entry]: readonly [
  TaskTrace,
  TaskEntry,
]): RunningTask {
  return {
    name: trace.name,
    group: trace.group.name,
    status: trace.status === 'queued' ? 'queued' : 'running',
    age: now() - entry.addedAt,
    startedAt: entry.site.frames,
  };
}
