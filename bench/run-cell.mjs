import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('measure.mjs', import.meta.url));
/** A peer that takes longer is left out of the table (ms). */
const TIME_LIMIT = 120_000;

/** Measures one peer in a process of its own; `undefined` if it breaks there. */
export async function runCell(node, scenario, peer, size) {
  const args = ['--expose-gc', '--no-warnings', script, scenario, peer, size];
  try {
    const { stdout } = await promisify(execFile)(node, args, {
      timeout: TIME_LIMIT,
      killSignal: 'SIGKILL',
    });
    return JSON.parse(stdout);
  } catch (error) {
    console.error(`${scenario}, ${peer}: ${error.stderr || error.message}`);
    return undefined;
  }
}
