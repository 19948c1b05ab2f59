import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = path.dirname(
  fileURLToPath(import.meta.resolve('eslint-plugin-errgroup/package.json')),
);

/** Runs the command of the plugin where the user is; returns its exit code. */
export function checkProject(
  args: readonly string[],
  userFolder: string,
): number {
  const { status } = spawnSync(
    process.execPath,
    [path.join(plugin, 'dist/cli/main.js'), ...args],
    { cwd: userFolder, stdio: 'inherit' },
  );
  return status ?? 2;
}
