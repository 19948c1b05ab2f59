import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = path.join(
  import.meta.dirname,
  '../../../examples/demo/dist/main.js',
);

/** Runs the demo as `npm run demo` does for a user who is in `userFolder`. */
export function runDemo(
  args: readonly string[],
  userFolder = process.cwd(),
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ERRGROUP_USER_FOLDER: undefined,
        INIT_CWD: userFolder,
      },
    },
  );
  return { code: status, stdout, stderr };
}
