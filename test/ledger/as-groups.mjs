// The rules for groups on code that nobody here wrote: `npm run as-groups -- FOLDER`
// writes the combinators of promises in the checkouts there as groups of `errgroup`,
// and lints what that gives. `--only=a,b` takes these alone. What is reported then,
// and was not before, goes to as-groups-runs.json, is held against its label in
// as-groups-labels.json, and goes to AS_GROUPS.md. Ends with 1 if a finding has no
// label, or a label no finding, or if a suggestion breaks types.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { noteAsGroups, readAsGroups } from './as-groups-runs.mjs';
import { samples } from './as-groups-samples.mjs';
import { repositories } from './repositories.mjs';
import { keyOf } from './read-labels.mjs';
import { writeAsGroupsPage } from './write-as-groups-page.mjs';

const script = fileURLToPath(
  new URL('as-groups-in-checkout.mjs', import.meta.url),
);
const labelsFile = new URL('as-groups-labels.json', import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    sample: { type: 'string', default: 'first' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const only = values.only?.split(',');
const out = path.join(mkdtempSync(path.join(os.tmpdir(), 'as-groups-')), 'out');

for (const { name } of repositories) {
  const found = path.resolve(folder, name);
  if (!existsSync(found) || (only && !only.includes(name))) continue;
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=9000', script, name, realpathSync(found), out],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
  const files = JSON.parse(readFileSync(out, 'utf8'));
  noteRun(name, files);
}

const labels = new Map(
  JSON.parse(readFileSync(labelsFile, 'utf8')).map(label => [
    keyOf(label),
    label,
  ]),
);
const findings = Object.keys(samples).flatMap(sample =>
  readAsGroups(sample).flatMap(({ first, last }) => [
    ...(first?.findings ?? []),
    ...last.findings,
  ]),
);
const reported = new Set(findings.map(keyOf));
const unlabelled = findings.filter(finding => !labels.has(keyOf(finding)));
const stale = [...labels.values()].filter(each => !reported.has(keyOf(each)));
for (const { repo, rule, file, line, message, code } of unlabelled)
  console.log(
    `UNLABELLED ${repo} ${file}:${line} ${rule}\n  ${message}\n  ${code}`,
  );
for (const label of stale) console.log(`NO LONGER REPORTED ${keyOf(label)}`);
if (unlabelled.length + stale.length > 0) process.exitCode = 1;
else writeAsGroupsPage(labels);

/** Files that no longer compile are counted, and their findings left out. */
function noteRun(repo, files) {
  const compiled = files.filter(({ isBroken }) => !isBroken);
  const run = {
    files: files.length,
    broken: files.length - compiled.length,
    combinators: sumOf(compiled, each => each.combinators),
    suggestions: sumOf(compiled, ({ mended }) => mended.made),
    left: sumOf(compiled, ({ mended }) => mended.left),
    brokenBySuggestions: compiled.flatMap(({ file, mended: { errors } }) =>
      errors.map(({ message }) => ({ file, message })),
    ),
    findings: compiled.flatMap(each =>
      each.findings.map(finding => ({ repo, file: each.file, ...finding })),
    ),
  };
  for (const { file, message } of run.brokenBySuggestions) {
    console.log(`BROKEN ${repo} ${file}: ${message}`);
    process.exitCode = 1;
  }
  console.log(
    `${repo}: ${run.combinators} combinators, ${run.findings.length} findings`,
  );
  noteAsGroups(values.sample, repo, run);
}

function sumOf(files, count) {
  return files.reduce((sum, each) => sum + count(each), 0);
}
