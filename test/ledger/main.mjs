// Lints the repositories of the ledger and holds every finding against its
// label: `npm run ledger -- FOLDER`, where FOLDER has a checkout of each under
// its name (see repositories.mjs). Ends with 1 if a finding has no label, a label
// no finding, or a rule has thrown; otherwise notes the run in runs.json, and
// writes README.md and the section of each rule's doc. `--only=a,b` lints these
// alone; `--keep=DIR` keeps the findings there, for as long as the built rules are
// the same.
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { lintRepository } from './lint-repository.mjs';
import { keyOf, readLabels } from './read-labels.mjs';
import { repositories } from './repositories.mjs';
import { noteRuns } from './runs.mjs';
import { writeReports } from './write-reports.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error(
    'Give the folder that has the checkouts: npm run ledger -- FOLDER',
  );
  process.exit(2);
}
const keep = values.keep ?? mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
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
const stale = [...labels.values()].filter(
  label =>
    only.includes(label.repo) &&
    (label.gone ?? false) === reported.has(keyOf(label)),
);
for (const { repo, rule, file, line, message, code } of unlabelled) {
  console.log(
    `UNLABELLED ${repo} ${file}:${line} ${rule}\n  ${message}\n  ${code}`,
  );
}
for (const label of stale) {
  const what = label.gone ? 'REPORTED AGAIN' : 'NO LONGER REPORTED';
  console.log(`${what} ${keyOf(label)} (${label.label})`);
}
for (const { rule, file, stack } of crashes)
  console.log(`CRASH ${rule} ${file}\n${stack}`);
console.log(
  `${findings.length} findings in ${chosen.length} repositories: ${unlabelled.length} without a label, ` +
    `${stale.length} stale labels, ${crashes.length} crashes.`,
);
if (unlabelled.length + stale.length + crashes.length > 0) process.exitCode = 1;
else {
  noteRuns(runs);
  writeReports(labels.values());
}

function lint(repository) {
  const started = performance.now();
  const run = lintRepository(repository, folder, keep);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${repository.name}: ${run.files} files, ${run.unparsed.length} unparsed, ${run.findings.length} findings, ` +
      `${run.crashes.length} crashes, ${seconds} s`,
  );
  for (const file of run.unparsed.slice(0, 5)) console.log(`  ${file}`);
  return run;
}
