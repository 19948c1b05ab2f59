import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const vitest = join(require.resolve('vitest/package.json'), '../vitest.mjs');

/** Long enough for a slow machine; a browser that hangs must not hang CI. */
const TIME_LIMIT = 600_000;

/**
 * Runs the tests on `platform` with `found`, what its `find` has returned, and
 * resolves with `{ name, passed, failed, skipped, failures, seconds, log }`.
 */
export async function runPlatform(platform, found) {
  const folder = mkdtempSync(join(tmpdir(), `errgroup-${platform.id}-`));
  const resultFile = join(folder, 'result.json');
  const log = join(folder, 'vitest.log');
  const began = Date.now();

  const ending = await runVitest(found, resultFile, log);

  const seconds = (Date.now() - began) / 1000;
  if (!existsSync(resultFile)) {
    return broken(platform, `Vitest ${ending} without a result`, seconds, log);
  }
  const { platforms, ...counts } = JSON.parse(readFileSync(resultFile, 'utf8'));
  const [name] = platforms;
  // As Bun's `node`, which is Node where Bun is told nothing.
  if (platforms.length !== 1 || !name.startsWith(platform.title)) {
    const ran = platforms.join(' and ') || 'nothing';
    return broken(platform, `the tests ran on ${ran}`, seconds, log);
  }
  if (counts.failed === 0) rmSync(folder, { recursive: true });
  return { name, ...counts, seconds, log };
}

/** Resolves with how it has ended. */
function runVitest({ command, env }, resultFile, log) {
  const [file, ...args] = command;
  const config = join(root, 'test/matrix/vitest.config.mjs');
  const output = openSync(log, 'w');
  const child = spawn(file, [...args, vitest, 'run', '--config', config], {
    cwd: root,
    env: { ...process.env, ...env, MATRIX_RESULT: resultFile },
    stdio: ['ignore', output, output],
    detached: true,
  });
  const timer = setTimeout(
    () => process.kill(-child.pid, 'SIGKILL'),
    TIME_LIMIT,
  );
  return new Promise(resolve => {
    child.once('error', error => resolve(`could not start (${error.message})`));
    child.once('close', (code, signal) =>
      resolve(`ended by ${signal ?? code}`),
    );
  }).finally(() => clearTimeout(timer));
}

function broken({ title }, reason, seconds, log) {
  const counts = { passed: 0, failed: 1, skipped: 0, failures: [reason] };
  return { name: title, ...counts, seconds, log };
}
