import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { pathOfNode } from '../../.ci/node-release.mjs';

const folder = fileURLToPath(new URL('workerd/', import.meta.url));

/** The runtime of Cloudflare Workers; see `platforms` for what it promises. */
export const workerd = {
  id: 'workerd',
  title: 'workerd',
  find() {
    const install = ['install', '--frozen-lockfile', '--silent'];
    const { status } = spawnSync('pnpm', ['--dir', folder, ...install]);
    // What brings workerd needs Node 22.
    const node = pathOfNode('24.21.0');
    if (status !== 0 || !node)
      return { missing: 'npm has no workerd for this machine' };
    const require = createRequire(folder);
    const { version } = require('workerd/package.json');
    return { command: [node], env: { MATRIX_WORKERD: version } };
  },
};
