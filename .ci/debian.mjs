import { spawnSync } from 'node:child_process';

/** Installs Debian packages; whether it could. */
export function install(packages) {
  if (process.getuid?.() !== 0) return false;
  return (
    aptGet('update') &&
    aptGet('install', '--no-install-recommends', ...packages)
  );
}

function aptGet(...args) {
  const { status } = spawnSync('apt-get', ['--yes', '--quiet=2', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // What it says matters only where it fails, and then it says it there.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
