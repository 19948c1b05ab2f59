import { abortReason } from './abort-reason.ts';
import { checkRequiredSignal, checkTask } from './check-options.ts';
import { dispose } from './dispose-symbols.ts';
import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { reportUncaught } from './report.ts';

/**
 * Calls `listener` with the reason when `signal` aborts, once; before it
 * returns if `signal` is aborted already. Disposal takes the listener away. As any
 * listener, it runs in the async context of the call that aborts the signal.
 *
 * It is the adapter for an API that has a `cancel` or a `close` of its own in
 * place of a signal:
 *
 * ```ts
 * const query = database.query(sql);
 * using subscription = onAbort(signal, () => query.cancel());
 * return await query.result();
 * ```
 *
 * What `listener` throws is reported as an uncaught exception: it never reaches
 * whoever aborts the signal, nor the caller of `onAbort`. Nobody waits for the
 * promise of an asynchronous listener.
 *
 * However many listeners a signal is given here, it has one: adding costs the
 * same for the first and the ten-thousandth, and Node does not warn of a leak.
 *
 * @throws {TypeError} unless `signal` is an AbortSignal and `listener` a function.
 */
export function onAbort(
  signal: AbortSignal,
  listener: (reason: unknown) => void,
): Disposable {
  checkRequiredSignal(signal);
  checkTask('listener', listener);
  let isOver = false;
  const child: Child = {
    prev: undefined,
    next: undefined,
    onParentAbort(reason): void {
      // A listener that ran before this one, on the same abort, may have
      // disposed it.
      if (isOver) return;
      isOver = true;
      call(listener, reason);
    },
  };
  let parent: Parent | undefined;
  if (signal.aborted) child.onParentAbort(abortReason(signal));
  else parent = linkToParent(child, signal);
  return {
    [dispose](): void {
      isOver = true;
      parent?.remove(child);
    },
  };
}

function call(listener: (reason: unknown) => void, reason: unknown): void {
  try {
    listener(reason);
  } catch (error) {
    reportUncaught(error);
  }
}
