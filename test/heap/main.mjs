// What groups leave on the heap and on their parent, on every Node that npm has
// for this machine. Writes README.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { pathOfNode } from '../../.ci/node-release.mjs';

const NODES = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const script = fileURLToPath(new URL('measure.mjs', import.meta.url));

const results = [];
for (const version of NODES) {
  const node = pathOfNode(version);
  if (!node) {
    console.warn(`npm has no Node ${version} for this machine.`);
    continue;
  }
  const output = execFileSync(node, ['--expose-gc', script]);
  results.push(JSON.parse(output));
  console.log(rowOf(results.at(-1)));
}
writeFileSync(new URL('README.md', import.meta.url), page());

function page() {
  return `# What stays behind

G6, measured after forced garbage collection. Written by \`npm run heap\` on
${new Date().toISOString().slice(0, 10)}.

- A million groups of three tasks, one after the other, under one parent: each has
  a limit and a deadline, each tenth fails, and one task of each leaves a listener
  on the signal that it was given.
- Ten thousand groups under that parent that live at the same time, for the second
  time in the process.
- A thousand groups that nobody holds any more: how many of them, of their tasks,
  values and errors are still there.

| Node | kept by a million groups | a group | listeners left | live: listeners | live: bytes a group | kept after | listeners left | still there of 1,000 | warnings |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${results.map(rowOf).join('\n')}
`;
}

function rowOf({ node, sequential, live, collected, warnings }) {
  const kept = sequential.after - sequential.before;
  return `| ${[
    node,
    bytes(kept),
    `${(kept / sequential.count).toFixed(2)} B`,
    sequential.listeners,
    live.during,
    `${((live.used - live.before) / live.count).toFixed(0)} B`,
    bytes(live.after - live.before),
    live.listeners,
    Object.values(collected.left).reduce((sum, count) => sum + count),
    warnings,
  ].join(' | ')} |`;
}

function bytes(count) {
  return `${(count / 1024).toFixed(0)} KiB`;
}
