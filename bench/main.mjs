// Measures errgroup and its peers beside `Promise.all`, and writes README.md.
//   --rounds=5        how often each time is measured
//   --quick           one round of a tenth of the tasks
//   --only=tasks,...  these scenarios
//   --peers=p-map,... these peers
// A run that leaves something out prints its tables and writes nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    peers: { type: 'string' },
  },
});

install();
// Not before, since it imports what has been installed.
const { report } = await import('./report.mjs');
const markdown = await report({
  rounds: options.quick ? 1 : Number(options.rounds),
  scale: options.quick ? 0.1 : 1,
  only: options.only?.split(','),
  onlyPeers: options.peers?.split(','),
});

if (options.quick || options.only || options.peers) {
  console.log(markdown);
} else {
  writeFileSync(new URL('README.md', import.meta.url), markdown);
  console.log('Written: bench/README.md');
}

/** The peers are no dependencies of the project, but of this folder. */
function install() {
  const workspace = new URL('../package.json', import.meta.url);
  const { packageManager } = JSON.parse(readFileSync(workspace, 'utf8'));
  const { status } = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--silent'],
    {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The peers could not be installed.');
}
