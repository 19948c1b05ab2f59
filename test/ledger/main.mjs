// Lints the repositories of the ledger and holds every finding against its
// label: `npm run ledger -- FOLDER`, where FOLDER has a checkout of each under
// its name (see repositories.mjs). Ends with 1 if a finding has no label, or a
// rule has thrown. With all repositories there, writes README.md and the section
// of each rule's doc.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { keyOf, readLabels } from './read-labels.mjs';
import { repositories } from './repositories.mjs';
import { writeReports } from './write-reports.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error(
    'Give the folder that has the checkouts: npm run ledger -- FOLDER',
  );
  process.exit(2);
}
const only = values.only?.split(',') ?? repositories.map(({ name }) => name);
const chosen = repositories.filter(({ name }) => only.includes(name));
const labels = new Map(readLabels().map(label => [keyOf(label), label]));
const runs = chosen.map(repository => ({ repository, ...lint(repository) }));

const findings = runs.flatMap(({ repository: { name }, findings }) =>
  findings.map(finding => ({ ...finding, repo: name })),
);
const unlabelled = findings.filter(finding => !labels.has(keyOf(finding)));
const crashes = runs.flatMap(run => run.crashes);
const reported = new Set(findings.map(keyOf));
const gone = [...labels.values()].filter(
  label => only.includes(label.repo) && !reported.has(keyOf(label)),
);
for (const { repo, rule, file, line, message, code } of unlabelled) {
  console.log(
    `UNLABELLED ${repo} ${file}:${line} ${rule}\n  ${message}\n  ${code}`,
  );
}
for (const label of gone)
  console.log(`NO LONGER REPORTED ${keyOf(label)} (${label.label})`);
for (const { rule, file, stack } of crashes)
  console.log(`CRASH ${rule} ${file}\n${stack}`);
console.log(
  `${findings.length} findings in ${chosen.length} repositories: ${unlabelled.length} without a label, ` +
    `${gone.length} labels without a finding, ${crashes.length} crashes.`,
);
if (chosen.length === repositories.length)
  writeReports({ runs, findings, labels });
process.exitCode = unlabelled.length + crashes.length > 0 ? 1 : 0;

function lint({ name, commit }) {
  const checkout = path.join(folder, name);
  if (!existsSync(checkout))
    throw new Error(`There is no checkout at ${checkout}.`);
  const head = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (head.stdout.trim() !== commit)
    throw new Error(`${checkout} is not at ${commit}.`);

  const out = path.join(
    mkdtempSync(path.join(os.tmpdir(), 'ledger-')),
    'out.json',
  );
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=9000',
      fileURLToPath(new URL('lint-checkout.mjs', import.meta.url)),
      name,
      checkout,
      out,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`Linting ${name} ended with ${status}.`);
  const run = JSON.parse(readFileSync(out, 'utf8'));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${name}: ${run.files} files, ${run.unparsed.length} unparsed, ${run.findings.length} findings, ` +
      `${run.crashes.length} crashes, ${seconds} s`,
  );
  for (const file of run.unparsed.slice(0, 5)) console.log(`  ${file}`);
  return run;
}
