// The property tests of the runtime, for long: random programs in random orders
// of their microtasks, every second part as where there are no modules of Node.
// Writes README.md after every part, so that a run that is stopped has told the
// truth; `--resume` goes on where it was.
//   --runs=1000000  how many programs in all
//   --part=20000    how many a property tries from one seed
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { page } from './page.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    part: { type: 'string', default: '20000' },
    resume: { type: 'boolean', default: false },
  },
});
const folder = fileURLToPath(new URL('.run/', import.meta.url));
const saved = `${folder}parts.json`;
const result = `${folder}result.json`;
mkdirSync(folder, { recursive: true });

const parts =
  options.resume && existsSync(saved)
    ? JSON.parse(readFileSync(saved, 'utf8'))
    : [];
const count = () => parts.reduce((sum, { runs }) => sum + runs, 0);
while (count() < Number(options.runs)) {
  const builtins = parts.length % 2 === 0 ? 'node' : 'none';
  const part = run(1 + Math.floor(Math.random() * 2 ** 30), builtins);
  parts.push(part);
  writeFileSync(saved, JSON.stringify(parts));
  writeFileSync(new URL('README.md', import.meta.url), page(parts));
  console.log(`${count()} programs, ${part.failures.length} failures`);
  if (part.failures.length > 0) process.exit(1);
}

/** What the properties have come to, each tried as often as `--part` says. */
function run(seed, builtins) {
  const start = performance.now();
  spawnSync(
    process.execPath,
    [
      fileURLToPath(
        new URL('../node_modules/vitest/vitest.mjs', import.meta.url),
      ),
      'run',
      `--config=${fileURLToPath(new URL('vitest.config.mjs', import.meta.url))}`,
      '--reporter=json',
      `--outputFile=${result}`,
    ],
    {
      env: {
        ...process.env,
        ERRGROUP_SEED: String(seed),
        ERRGROUP_RUNS: options.part,
        ERRGROUP_BUILTINS: builtins,
        // Without them, nothing can be done against the warnings of Node 20
        // at the eleventh listener.
        NODE_NO_WARNINGS: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const { testResults } = JSON.parse(readFileSync(result, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status !== 'passed');
  return {
    seed,
    builtins,
    runs: (tests.length - failed.length) * Number(options.part),
    seconds: (performance.now() - start) / 1000,
    node: process.version,
    properties: tests.map(({ fullName }) => fullName),
    failures: failed.map(test => ({
      name: test.fullName,
      message: test.failureMessages.join('\n'),
    })),
  };
}
