import { type Events, builtinModule } from './builtin-module.ts';
import { reportUncaught } from './report.ts';

const events = builtinModule('node:events') ?? classOfEmitters();

/** What that module is as well; `process` is an emitter on every Node. */
function classOfEmitters(): Events | undefined {
  const { process } = globalThis as { process?: object };
  const own: unknown = process && Object.getPrototypeOf(process);
  const emitter = (own && Object.getPrototypeOf(own)) as
    { readonly constructor: Partial<Events> } | null | undefined;
  const events = emitter?.constructor;
  return events?.getMaxListeners ? (events as Events) : undefined;
}

const isLimited = events !== undefined && isWarnedOf(events);

/** Whether Node warns at some listener of a signal: 20 does, at the eleventh. */
function isWarnedOf(emitters: Events): boolean {
  try {
    return emitters.getMaxListeners?.(AbortSignal.abort()) !== 0;
  } catch {
    // It is none of Node's: jsdom and happy-dom put one of theirs in its place.
    return false;
  }
}

/**
 * How many tasks share a signal. One signal for all of them costs O(n²): every
 * engine walks the list of listeners to add one. One each costs 4 µs and 760
 * bytes a task on Node 20. Few where nothing can be done against the warning
 * of Node 20 at the eleventh listener.
 */
export const TASKS_A_SIGNAL: number = events ? 64 : 8;

/**
 * A controller of a signal that users are handed, and several tasks may share:
 * however many listeners it has, Node must not take that for a leak.
 */
export function newController(): AbortController {
  if (!isLimited) return new AbortController();
  // Not by `setMaxListeners`, afterwards: on Node 20 each signal has a shape of
  // its own, so that it takes 0.3 µs to read or to write one of its properties.
  const { defaultMaxListeners } = events;
  events.defaultMaxListeners = 0;
  try {
    const controller = new AbortController();
    // eslint-disable-next-line @typescript-eslint/no-unused-expressions -- It is made when it is asked for.
    controller.signal;
    return controller;
  } finally {
    events.defaultMaxListeners = defaultMaxListeners;
  }
}

/** Whether signals have a reason: those of polyfills, as in React Native, have none. */
let haveReason: boolean | undefined;

/**
 * Aborts what {@link newController} has made. What a listener throws ends nothing here:
 * happy-dom, where others report it by themselves, throws it out of `abort`.
 */
export function abort(controller: AbortController, reason: unknown): void {
  haveReason ??= 'reason' in controller.signal;
  if (!haveReason) Object.assign(controller.signal, { reason });
  try {
    controller.abort(reason);
  } catch (error) {
    reportUncaught(error);
  }
}
