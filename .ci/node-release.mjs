import { spawnSync } from 'node:child_process';

/**
 * The path of Node `version` from npm, which has its binaries as packages; or
 * `undefined` where npm has none for this machine.
 */
export function pathOfNode(version) {
  if (process.version === `v${version}`) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}@${version}`;
  const { status, stdout } = spawnSync(
    'npx',
    ['--yes', '--package', name, 'node', '-p', 'process.execPath'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return status === 0 ? stdout.trim() : undefined;
}
