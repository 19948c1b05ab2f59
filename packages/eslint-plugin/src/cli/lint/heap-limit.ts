import os from 'node:os';
import process from 'node:process';
import v8 from 'node:v8';

const MEGABYTE = 2 ** 20;
/** The types of two thousand files with their dependencies fit. */
const WANTED_MB = 8192;

/**
 * The heap that a worker may have, in megabytes. Node stops at 2 to 4 GB,
 * whatever the machine has, which is too little for the types of a large
 * project. A limit that the user has set is kept.
 */
export function heapLimit(): number {
  const current = Math.floor(v8.getHeapStatistics().heap_size_limit / MEGABYTE);
  const isSet = [process.env.NODE_OPTIONS, ...process.execArgv].some(options =>
    options?.includes('max-old-space-size'),
  );
  if (isSet) return current;

  const half = Math.floor(os.totalmem() / MEGABYTE / 2);
  return Math.max(current, Math.min(WANTED_MB, half));
}
