import { setImmediate as turn } from 'node:timers/promises';

/** The bytes that are in use after everything that could go has gone. */
export async function usedHeap() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await turn();
  }
  return process.memoryUsage().heapUsed;
}
