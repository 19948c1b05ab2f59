import { abortReason } from './abort-reason.ts';
import { defer } from './deferred.ts';
import { ServiceNotReadyError, ServiceReadyTwiceError } from './errors.ts';
import type { GroupCore } from './group-core.ts';
import { refusals } from './refusals.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/**
 * Work that goes on after it has called `ready`, once: a server that listens,
 * a consumer that has subscribed. What it returns is of no interest.
 */
export type Service<T> = (
  signal: AbortSignal,
  ready: (value: T) => void,
) => unknown;

/** The handshake of {@link Group.start}. */
export function startService<T>(
  core: GroupCore,
  service: Service<T>,
  name: string,
): Promise<Awaited<T>> {
  const started = defer<T>();
  let isReady = false;
  let isStarted = false;
  let failure: { readonly error: unknown } | undefined;
  const run = async (signal: AbortSignal): Promise<void> => {
    const ready = (value: T): void => {
      if (isReady) throw new ServiceReadyTwiceError(name);
      isReady = true;
      // It may be a promise that rejects, also where nobody wants it any more.
      const given = defer<T>();
      given.resolve(value);
      // A service that is being shut down, or has ended, is no use to whoever
      // has started it.
      if (signal.aborted || failure) return;
      isStarted = true;
      // Not resolved with the promise itself, which could not be given up then.
      given.promise.then(started.resolve, started.reject);
    };
    try {
      await service(signal, ready);
    } catch (error) {
      // The group hears of no failure that `start` reports.
      if (isReady) throw error;
      failure = { error };
    }
    if (isStarted) {
      // It may have been given a promise; while `start` is pending, the group is open.
      await settledOrAborted(started.promise, signal);
      // What has not come by now may never come.
      if (signal.aborted) failure = { error: abortReason(signal) };
      return;
    }
    // It was cancelled, and not fulfilled, whatever it has made of that.
    throwIfAborted(signal);
    failure ??= { error: new ServiceNotReadyError(name) };
  };
  refusals.set(run, error => {
    failure = { error };
  });
  const reject = (error: unknown): void => {
    started.reject(failure ? failure.error : error);
  };
  try {
    // By the task, since one that was queued may never run; and not by a reaction
    // to its promise, before which the group may settle.
    const { promise } = started;
    core.add(run, name, 'start').tell({ promise, resolve: reject, reject });
  } catch (error) {
    started.reject(error);
  }
  return started.promise as Promise<Awaited<T>>; // A promise resolves with no other promise.
}

function settledOrAborted(
  promise: Promise<unknown>,
  signal: AbortSignal,
): Promise<void> | undefined {
  if (signal.aborted) return undefined;
  return new Promise(resolve => {
    const done = (): void => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    promise.then(done, done);
  });
}
