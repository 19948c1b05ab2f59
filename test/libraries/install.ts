import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The libraries are no dependencies of the project, but of this folder. */
export function install(): void {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      packageManager(),
      'install',
      '--frozen-lockfile',
      '--ignore-scripts',
      '--prefer-offline',
      '--reporter=append-only',
    ],
    {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      // npx is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    },
  );
  if (status === 0) return;
  throw new Error(
    `The libraries of test/libraries could not be installed; the first time that takes a network.\n${stdout}${stderr}`,
  );
}

function packageManager(): string {
  const workspace = path.join(import.meta.dirname, '../../package.json');
  const manifest: unknown = JSON.parse(fs.readFileSync(workspace, 'utf8'));
  return (manifest as { packageManager: string }).packageManager;
}
