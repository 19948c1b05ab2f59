import { builtinModule } from './builtin-module.ts';

// Taken before a test can put fake timers in its place, which hold what is queued: those
// of Jest and Sinon do by default.
const { queueMicrotask } = globalThis;

/** Where those of Jest were there before this was loaded. */
const setImmediate = builtinModule('node:timers')?.setImmediate;

/** An error of a user's hook must be seen, and must break nothing of ours. */
export function reportUncaught(error: unknown): void {
  let isReported = false;
  const report = (): void => {
    if (isReported) return;
    isReported = true;
    throw error;
  };
  queueMicrotask(report);
  setImmediate?.(report);
}

interface NodeProcess {
  emitWarning?: (message: string, options: object) => void;
}

/** A process warning on Node, Deno and Bun; a console warning in a browser. */
export function warn(code: string, message: string): void {
  // Reached without an import, so that browsers never see it.
  const { process } = globalThis as { process?: NodeProcess };
  try {
    if (process?.emitWarning) {
      process.emitWarning(message, { type: 'ErrgroupWarning', code });
      return;
    }
  } catch {
    // That of an edge runtime does nothing else.
  }
  console.warn(`[${code}] ${message}`);
}

/** The message and the stack of an error, or what else there is to show. */
export function textOf(error: unknown): string {
  try {
    const text = String(error);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    // V8 puts the message into the stack, the other engines leave it out.
    return stack.includes(text) ? stack : `${text}\n${stack}`.trimEnd();
  } catch {
    return 'an object that has no text';
  }
}
