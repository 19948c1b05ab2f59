import { spawnSync } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import v8 from 'node:v8';

const MEGABYTE = 2 ** 20;
/** The types of two thousand files with their dependencies fit. */
const WANTED = 8192;

/**
 * Does the work where the heap has room for the types of a large project: Node
 * stops at a heap of 2 to 4 GB, whatever the machine has, and the limit of a
 * process that runs cannot be raised. Resolves with the exit code.
 */
export async function withLargeHeap(
  work: () => Promise<number>,
): Promise<number> {
  const wanted = Math.min(WANTED, Math.floor(os.totalmem() / MEGABYTE / 2));
  const current = v8.getHeapStatistics().heap_size_limit / MEGABYTE;
  const isSet = [process.env.NODE_OPTIONS, ...process.execArgv].some(options =>
    options?.includes('max-old-space-size'),
  );
  if (isSet || current >= wanted) return work();

  const { status, signal, error } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${String(wanted)}`,
      ...process.execArgv,
      ...process.argv.slice(1),
    ],
    { stdio: 'inherit' },
  );
  // A sandbox may forbid processes: the default heap is enough for most.
  if (error) return work();
  // The parser keeps the types of every project that it has opened, and its
  // `clearCaches` frees none of them (typescript-eslint 8.72, measured).
  if (signal === 'SIGABRT') {
    console.error(
      `Cannot lint so much at once: its types do not fit into ${String(wanted)} MB. ` +
        'Give the folders of fewer packages, then run this again for the others.',
    );
  }
  return status ?? 2;
}
