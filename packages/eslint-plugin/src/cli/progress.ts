import path from 'node:path';
import process from 'node:process';

import type { OnFile } from './lint/lint-group.ts';

/** Long enough for the eye, and short enough not to slow the work down. */
const INTERVAL_MS = 100;

/**
 * Shows on a terminal which file is linted; into files and pipes nothing is
 * written. Ends with the process, or with {@link clearProgress}.
 */
export function startProgress(total: number): OnFile {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;

  let done = 0;
  let shownAt = 0;
  return file => {
    done = Math.min(done + 1, total);
    if (Date.now() - shownAt < INTERVAL_MS) return;
    shownAt = Date.now();
    const line = `${String(done)}/${String(total)} ${path.relative('', file)}`;
    // Some terminals do not know their width, and say 0.
    const width = stderr.columns || 80;
    stderr.write(`\r\u001B[K${line.slice(0, width - 1)}`);
  };
}

/** Takes the line of the progress away. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
}
