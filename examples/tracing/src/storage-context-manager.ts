import { AsyncLocalStorage } from 'node:async_hooks';

import {
  type Context,
  type ContextManager,
  ROOT_CONTEXT,
} from '@opentelemetry/api';

/**
 * Keeps the context of OpenTelemetry in a store that others can see, as a
 * channel must, to make a span the active one while a task runs. The manager
 * of the SDK hides its store.
 */
export class StorageContextManager implements ContextManager {
  readonly storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.storage.getStore() ?? ROOT_CONTEXT;
  }

  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    context: Context,
    run: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.storage.run(context, () => run.apply(self, args));
  }

  bind<T>(context: Context, target: T): T {
    if (typeof target !== 'function') return target;
    const run = target as (...args: unknown[]) => unknown; // A function, as above.
    const bound = (...args: unknown[]): unknown =>
      this.storage.run(context, () => run(...args));
    return bound as T; // It takes what `target` takes.
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.storage.disable();
    return this;
  }
}
