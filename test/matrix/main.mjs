// The tests of the runtime, the same files against the built package, on every
// platform that is to be had. `--only=node24,chromium` chooses, `--install`
// gets Debian's browsers where this is Debian and we are root.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { install } from '../../.ci/debian.mjs';
import { platforms } from './platforms.mjs';
import { runPlatform } from './run-platform.mjs';
import { lineOf, table } from './table.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, install: { type: 'boolean' } },
});
const chosen = options.only?.split(',') ?? platforms.map(({ id }) => id);
const unknown = chosen.filter(id => platforms.every(other => other.id !== id));
if (unknown.length > 0) {
  const known = platforms.map(({ id }) => id).join(', ');
  throw new Error(`Unknown: ${unknown.join(', ')}. There are ${known}.`);
}

const rows = [];
for (const platform of platforms.filter(({ id }) => chosen.includes(id))) {
  let found = platform.find();
  if (found.packages && options.install && install(found.packages)) {
    found = platform.find();
  }
  const row = found.missing
    ? { name: platform.title, ...found }
    : await runPlatform(platform, found);
  console.log(lineOf(row));
  rows.push(row);
}

if (!options.only) {
  const file = fileURLToPath(new URL('README.md', import.meta.url));
  writeFileSync(file, table(rows));
  console.log(`Written: ${file}`);
}

// CI asks for a platform because it wants it; elsewhere it may be missing.
const isBad = row => row.failed > 0 || (row.missing && process.env.CI);
if (rows.some(isBad)) process.exitCode = 1;
