import { Fifo } from './fifo.ts';

/**
 * How many parents tell their children inside one another. Blink calls no listener that
 * would be the forty-fifth inside others, and the stack of Node has room for seven hundred:
 * an abort that comes to that end never reaches those who are deeper.
 */
const DEEPEST = 16;

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
