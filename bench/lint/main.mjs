// What the rules cost: a typed run without them, with `recommended`, with
// `strict`, and with no-floating-promises alone, on checkouts of the ledger:
// `npm run bench:lint -- FOLDER`. Each in a process of its own, in turn; medians.
// Writes README.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { median } from '../clock.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    repositories: { type: 'string', default: 'helia,js-libp2p' },
    rounds: { type: 'string', default: '5' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const variants = [
  'no rule',
  'no-floating-promises',
  'the least',
  'recommended',
  'strict',
];
const names = values.repositories.split(',');

const runs = [];
for (let round = 0; round < Number(values.rounds); round++) {
  for (const repository of names) {
    for (const variant of variants) {
      const run = measure(repository, variant);
      runs.push({ round, repository, variant, ...run });
      console.log(repository, variant, run);
    }
  }
}
const page = `# What the rules cost

Node ${process.version}, ${os.cpus()[0].model.trim()}, medians of ${values.rounds} rounds, in turn, each
in a process of its own. Every run asks for the type of every node first, so that
what TypeScript takes to check the code is charged to nobody. "In the rules" is
the time inside of their code; "of the run" that time as a part of the CPU time of
the run without them; "warm" is a file's share when the same process lints the
repository once more, as an editor does that has the project open. "The least" is no
rule, but a bound: it asks whether a signal is around a call and whether the callee
takes one, and judges nothing (least-rule.mjs). Made by \`npm run bench:lint -- <folder with the checkouts>\`.

| repository | files | rules | CPU time, s | in the rules, ms | of the run | a file, ms | a file, warm, ms |
| --- | --- | --- | --- | --- | --- | --- | --- |
${names.flatMap(repository => variants.map(variant => row(repository, variant))).join('\n')}
`;
writeFileSync(new URL('README.md', import.meta.url), page);
console.log(page);

function measure(repository, variant) {
  const out = execFileSync(
    process.execPath,
    [
      '--max-old-space-size=9000',
      fileURLToPath(new URL('run.mjs', import.meta.url)),
      repository,
      path.join(folder, repository),
      variant,
    ],
    { encoding: 'utf8' },
  );
  return JSON.parse(out);
}

function row(repository, variant) {
  const of = some =>
    runs.filter(run => run.repository === repository && run.variant === some);
  const own = of(variant);
  const { files } = own[0];
  const cpu = median(own.map(run => run.cpu));
  const inRules = median(own.map(run => run.inRules));
  const without = median(of('no rule').map(run => run.cpu));
  const cells =
    variant === 'no rule'
      ? ['', '', '', '']
      : [
          inRules.toFixed(0),
          `${((100 * inRules) / without).toFixed(1)} %`,
          (inRules / files).toFixed(2),
          (median(own.map(run => run.again)) / files).toFixed(2),
        ];
  return `| ${[repository, files, variant, (cpu / 1000).toFixed(1), ...cells].join(' | ')} |`;
}
