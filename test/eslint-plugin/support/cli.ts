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

/** Runs the built command as a user does who is in that folder. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_ACTIONS: undefined,
        // pnpm sets it for the test runner: a user's project finds no packages
        // of this workspace.
        NODE_PATH: undefined,
        ...env,
      },
    },
  );
  return { code: status, stdout, stderr };
}
