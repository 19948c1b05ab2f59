/** What is used of Node's modules, which Deno and Bun have too. */
interface BuiltinModules {
  readonly 'node:async_hooks': {
    readonly AsyncLocalStorage: AsyncLocalStorageClass;
  };
  readonly 'node:diagnostics_channel': {
    tracingChannel(name: string): TracingChannel;
  };
  readonly 'node:events': Events;
  readonly 'node:perf_hooks': { readonly performance: typeof performance };
  readonly 'node:timers': Timers;
}

/** Fake timers take the place of the global ones, and not of these. */
export interface Timers {
  readonly setTimeout: typeof setTimeout;
  readonly clearTimeout: typeof clearTimeout;
  /** No browser has it. */
  readonly setImmediate?: (run: () => void) => unknown;
}

export interface Events {
  /** Not in every runtime. */
  getMaxListeners?(target: EventTarget): number;
  /** Of whatever is made from now on. */
  defaultMaxListeners: number;
}

interface AsyncLocalStorageClass {
  new <T>(): AsyncLocalStorage<T>;
  /** A function that calls others in the async context of this call. */
  snapshot(): <R, A extends unknown[]>(run: (...args: A) => R, ...args: A) => R;
}

export interface AsyncLocalStorage<T> {
  enterWith(store: T): void;
  getStore(): T | undefined;
  run<R>(store: T, run: () => R): R;
}

export interface TracingChannel {
  readonly start: Channel;
  readonly end: Channel;
  readonly asyncStart: Channel;
  readonly asyncEnd: Channel;
  readonly error: Channel;
}

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: object): void;
  /** Publishes `message`, and calls `run` with what tracers bind to it. */
  runStores<R>(message: object, run: () => R): R;
  subscribe(subscriber: (message: unknown) => void): void;
  unsubscribe(subscriber: (message: unknown) => void): boolean;
}

/**
 * A module of Node, or `undefined` where there is none: in a browser, on a Node before
 * 20.16, and in an edge runtime, such as that of Next.js, whose `process` throws.
 *
 * Not an import, so that no bundle for browsers asks for it.
 */
export function builtinModule<Id extends keyof BuiltinModules>(
  id: Id,
): BuiltinModules[Id] | undefined {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (id: Id) => BuiltinModules[Id] | undefined;
    };
  };
  try {
    return process?.getBuiltinModule?.(id);
  } catch {
    return undefined;
  }
}
