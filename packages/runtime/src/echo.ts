import { isCausedBy } from './is-abort-of.ts';

/**
 * Whether a rejection exists only because its group was aborted with `reason`:
 * it is the reason, has it in its chain of causes, or is an abort error by name
 * or code, as libraries make their own. So is a collection of nothing but such
 * errors: what `Promise.any` and `using` make of them.
 */
export function isEcho(reason: unknown, error: unknown): boolean {
  try {
    return isEchoOf(reason, error, 0);
  } catch {
    // A getter of a hostile error threw: a failure, since nothing shows that
    // the abort made it.
    return false;
  }
}

const DEEPEST = 32;

function isEchoOf(reason: unknown, error: unknown, depth: number): boolean {
  if (isCausedBy(reason, error) || isNamedAbort(error)) return true;
  const parts = partsOf(error);
  return (
    parts.length > 0 &&
    depth < DEEPEST &&
    parts.every(part => isEchoOf(reason, part, depth + 1))
  );
}

function isNamedAbort(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown }; // Any object may have them.
  return (
    name === 'AbortError' ||
    name === 'CanceledError' ||
    code === 'ABORT_ERR' ||
    code === 'ERR_CANCELED'
  );
}

/**
 * The errors that an `AggregateError` or a `SuppressedError` is made of. By what
 * they look like: another realm has classes of its own.
 */
function partsOf(error: unknown): readonly unknown[] {
  if (typeof error !== 'object' || error === null) return [];
  const parts = error as Partial<AggregateError & SuppressedError>; // Any object may have them.
  if (Array.isArray(parts.errors)) return parts.errors;
  if (parts.name !== 'SuppressedError') return [];
  return [parts.error, parts.suppressed];
}
