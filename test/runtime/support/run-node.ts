import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** How a process has ended, and what it has said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an ES module in a process of its own, where `errgroup` is the package
 * under test and Node's defaults hold: an unhandled rejection ends it.
 */
export async function runNode(
  source: string,
  flags: readonly string[] = [],
): Promise<Run> {
  const child = spawn(
    process.execPath,
    [...flags, '--input-type=module', '--eval', source],
    {
      // Where the package is found by its name.
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>, // As Node's documentation has it.
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
