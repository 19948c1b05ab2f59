import { forwardSignal } from './forward-signal.ts';
import { noAbortedSignalInCleanup } from './no-aborted-signal-in-cleanup.ts';
import { noBrokenSignalChain } from './no-broken-signal-chain.ts';
import { noDetachedSignal } from './no-detached-signal.ts';
import { noDetachedWorkInTask } from './no-detached-work-in-task.ts';
import { noGoAfterWait } from './no-go-after-wait.ts';
import { noLeakedAbortListener } from './no-leaked-abort-listener.ts';
import { noLeakedTimer } from './no-leaked-timer.ts';
import { noLeakyRace } from './no-leaky-race.ts';
import { noOuterSignalInTask } from './no-outer-signal-in-task.ts';
import { noPlaceboSignal } from './no-placebo-signal.ts';
import { noShortLivedResourceInTask } from './no-short-lived-resource-in-task.ts';
import { noSignalAfterWait } from './no-signal-after-wait.ts';
import { noSignalGrowth } from './no-signal-growth.ts';
import { noSwallowedAbort } from './no-swallowed-abort.ts';
import { noUnboundedFanout } from './no-unbounded-fanout.ts';
import { noUncancellableCombinator } from './no-uncancellable-combinator.ts';
import { noUncheckedWait } from './no-unchecked-wait.ts';
import { noWaitInTask } from './no-wait-in-task.ts';
import { preferThrowIfAborted } from './prefer-throw-if-aborted.ts';
import { preferWaitError } from './prefer-wait-error.ts';
import { requireAbortCheckpoint } from './require-abort-checkpoint.ts';
import { requireAbortableExecutor } from './require-abortable-executor.ts';
import { requireParentSignal } from './require-parent-signal.ts';
import { requireTaskSignal } from './require-task-signal.ts';
import { requireWait } from './require-wait.ts';
import { signalPosition } from './signal-position.ts';

/** Every rule by its name, in alphabetical order. */
export const rules = {
  'forward-signal': forwardSignal,
  'no-aborted-signal-in-cleanup': noAbortedSignalInCleanup,
  'no-broken-signal-chain': noBrokenSignalChain,
  'no-detached-signal': noDetachedSignal,
  'no-detached-work-in-task': noDetachedWorkInTask,
  'no-go-after-wait': noGoAfterWait,
  'no-leaked-abort-listener': noLeakedAbortListener,
  'no-leaked-timer': noLeakedTimer,
  'no-leaky-race': noLeakyRace,
  'no-outer-signal-in-task': noOuterSignalInTask,
  'no-placebo-signal': noPlaceboSignal,
  'no-short-lived-resource-in-task': noShortLivedResourceInTask,
  'no-signal-after-wait': noSignalAfterWait,
  'no-signal-growth': noSignalGrowth,
  'no-swallowed-abort': noSwallowedAbort,
  'no-unbounded-fanout': noUnboundedFanout,
  'no-uncancellable-combinator': noUncancellableCombinator,
  'no-unchecked-wait': noUncheckedWait,
  'no-wait-in-task': noWaitInTask,
  'prefer-throw-if-aborted': preferThrowIfAborted,
  'prefer-wait-error': preferWaitError,
  'require-abort-checkpoint': requireAbortCheckpoint,
  'require-abortable-executor': requireAbortableExecutor,
  'require-parent-signal': requireParentSignal,
  'require-task-signal': requireTaskSignal,
  'require-wait': requireWait,
  'signal-position': signalPosition,
};
