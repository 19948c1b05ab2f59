import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = path.join(
  import.meta.dirname,
  '../../../packages/eslint-plugin/dist/cli/main.js',
);

const userEnv = {
  ...process.env,
  GITHUB_ACTIONS: undefined,
  // pnpm sets it for the test runner: a user's project finds no packages of this
  // workspace.
  NODE_PATH: undefined,
};

/** Runs the built command as a user does who is in that folder. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...userEnv, ...env } },
  );
  return { code: status, stdout, stderr };
}

/** Whether the machine has the `script` of util-linux, which makes a terminal. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** Runs it on a terminal on which the user types this; both streams are shown. */
export function runCliOnTerminal(
  folder: string,
  args: readonly string[],
  typed: string,
): { readonly code: number | null; readonly shown: string } {
  const command = [process.execPath, main, ...args]
    .map(word => `'${word}'`)
    .join(' ');
  const { status, stdout } = spawnSync(
    'script',
    ['--quiet', '--return', '--command', command, '/dev/null'],
    { cwd: folder, encoding: 'utf8', env: userEnv, input: typed },
  );
  return { code: status, shown: stdout };
}
