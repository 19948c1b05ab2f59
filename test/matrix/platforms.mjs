import { spawnSync } from 'node:child_process';

import { pathOfNode } from '../../.ci/node-release.mjs';
import { chromium, firefox, webkit } from './browsers.mjs';
import { workerd } from './workerd.mjs';

/**
 * Every platform has an id for `--only`, the `title` under which its tests must
 * name it, and `find`, which returns what runs Vitest there, or
 * `{ missing: reason, packages? }` with the Debian packages that would help.
 */
export const platforms = [
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.10.0'),
  chromium,
  firefox,
  webkit,
  fromNpm('Deno', 'deno@2.9.6', ['run', '--allow-all']),
  fromNpm('Bun', 'bun@1.4.5', ['--bun']),
  workerd,
];

function node(version) {
  return {
    id: `node${version.split('.')[0]}`,
    title: `Node ${version}`,
    find() {
      const file = pathOfNode(version);
      if (!file)
        return { missing: `npm has no Node ${version} for this machine` };
      return { command: [file], env: { MATRIX_HAS: 'node,server' } };
    },
  };
}

/** A runtime that npm has as a package, `args` of which run a Node script. */
function fromNpm(title, name, args) {
  const npx = ['npx', '--yes', name];
  return {
    id: title.toLowerCase(),
    title,
    find() {
      const [file, ...rest] = [...npx, '--version'];
      const { status } = spawnSync(file, rest, { stdio: 'ignore' });
      if (status !== 0) return { missing: `\`npx ${name}\` does not start` };
      return { command: [...npx, ...args], env: { MATRIX_HAS: 'server' } };
    },
  };
}
