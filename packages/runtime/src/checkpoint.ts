import { type Timers, builtinModule } from './builtin-module.ts';
import { checkRequiredSignal } from './check-options.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/**
 * How long a thread may compute before a checkpoint lets others run (ms): a
 * fraction of a frame, and many times what the yield itself costs.
 */
const LONGEST_RUN = 5;

// Taken at once, and not the global one if there is another, so that fake timers cannot
// keep a loop waiting for ever.
const { setImmediate }: Timers = builtinModule('node:timers') ?? globalThis;

// Cloudflare Workers have this, and messages that come before any timer.
const { scheduler } = globalThis as {
  scheduler?: { readonly wait?: (ms: number) => Promise<void> };
};

// Of the thread and not of a loop or a signal: whoever computes, everybody
// else waits.
let yieldedAt = -Infinity;

/** Those who wait for the next turn of the event loop. */
let waiting: (() => void)[] = [];

/**
 * Rejects with `signal.reason` if `signal` is aborted. Yields to the event loop
 * first if this thread has not done so at a checkpoint for five milliseconds,
 * so that timers, I/O and the abort itself get their turn.
 *
 * It is for long computations, which without it can neither be cancelled nor
 * let anything else run:
 *
 * ```ts
 * for (const row of rows) {
 *   await checkpoint(signal);
 *   index(row);
 * }
 * ```
 *
 * Where no yield is due, it costs a microtask. Rejects with a `TypeError`
 * unless `signal` is an AbortSignal.
 */
export async function checkpoint(signal: AbortSignal): Promise<void> {
  checkRequiredSignal(signal);
  throwIfAborted(signal);
  if (!isDue()) return;
  await new Promise<void>(yieldToEventLoop);
  throwIfAborted(signal);
}

function isDue(): boolean {
  const elapsed = performance.now() - yieldedAt;
  // Negative when a fake clock, which ran ahead, was put away.
  return elapsed >= LONGEST_RUN || elapsed < 0;
}

/**
 * Each asks for a turn, since that of another may never come: Cloudflare Workers drop
 * it with the request in which it was asked for. The first that comes is for all who
 * wait: those that went on instead would, microtask by microtask, keep it from coming.
 */
function yieldToEventLoop(goOn: () => void): void {
  const all = waiting;
  all.push(goOn);
  nextTask(() => {
    if (all !== waiting) return;
    waiting = [];
    yieldedAt = performance.now();
    for (const next of all) next();
  });
}

/** Runs `run` in a task of its own, with what the runtime has for it. */
function nextTask(run: () => void): void {
  try {
    if (setImmediate) setImmediate(run);
    else if (scheduler?.wait) void scheduler.wait(0).then(run);
    else postTask(run);
  } catch {
    // Neither is there, or, as in an edge runtime, in name only.
    setTimeout(run, 0);
  }
}

// Not a timer: browsers stretch nested ones to four milliseconds.
function postTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}
