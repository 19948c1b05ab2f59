import { Fifo } from './fifo.ts';

/**
 * How many parents tell their children inside one another. The stack has room for five
 * hundred at least; an abort that overflows it never reaches those who are deeper.
 */
const DEEPEST = 100;

/** Those that tell their children, and are not done. */
let depth = 0;

/** Those that were too deep inside others. */
const waiting = new Fifo<() => void>();

/**
 * Calls `tell`: at once, or, too deep inside others, when these have returned, which
 * still is before the `abort` that began it does.
 */
export function dispatch(tell: () => void): void {
  if (depth === DEEPEST) {
    waiting.push(tell);
    return;
  }
  depth++;
  try {
    tell();
    while (depth === 1 && waiting.size > 0) waiting.shift()?.();
  } finally {
    depth--;
  }
}
