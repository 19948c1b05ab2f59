// Mutation testing of the runtime: breaks its sources in every way that Stryker
// knows, one at a time, and writes to README.md what the tests have not noticed.
// What has not changed since the last run is not tried again. `--page` writes
// the page from the last report and runs nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { page } from './page.mjs';

const { values: options } = parseArgs({
  options: { page: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

if (!options.page) {
  install();
  run(process.execPath, [
    `${here}node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    `${here}stryker.config.mjs`,
  ]);
}
const report = read('.run/report.json');
const { markdown, unexplained } = page(report, read('equivalents.json'));
writeFileSync(`${here}README.md`, markdown);
console.log(`Written: test/mutation/README.md (${unexplained} without a word)`);

/** Stryker is no dependency of the project, but of this folder. */
function install() {
  const { packageManager } = JSON.parse(
    readFileSync(`${root}package.json`, 'utf8'),
  );
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile'];
  run('npx', [...args, '--silent'], here);
}

function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function read(file) {
  return JSON.parse(readFileSync(`${here}${file}`, 'utf8'));
}
