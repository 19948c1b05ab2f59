// Whether the suggestions are right in code that nobody here wrote: `npm run
// suggestions -- FOLDER` makes each one for the findings of the ledger, alone, in
// the file that it is for, and looks for errors of types and for reports that were
// not there before. FOLDER has the checkouts (see main.mjs); `--only=a,b` takes
// these alone. What came of it goes to suggestion-runs.json, and from there to
// SUGGESTIONS.md. Ends with 1 if a suggestion breaks types or does not help.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { repositories } from './repositories.mjs';
import { tally } from './tally.mjs';
import { writeSuggestions } from './write-suggestions.mjs';

const script = fileURLToPath(
  new URL('suggest-in-checkout.mjs', import.meta.url),
);
const runsFile = new URL('suggestion-runs.json', import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const only = values.only?.split(',');
const out = path.join(mkdtempSync(path.join(os.tmpdir(), 'suggest-')), 'out');

for (const { name } of repositories) {
  const found = path.resolve(folder, name);
  if (!existsSync(found) || (only && !only.includes(name))) continue;
  const checkout = realpathSync(found);
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=9000', script, name, checkout, out],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
  const made = JSON.parse(readFileSync(out, 'utf8'));
  console.log(`${name}: ${made.length} suggestions`);
  noteRun(name, made);
}
writeSuggestions(readRuns());

function noteRun(name, made) {
  const isBad = ({ errors, isReported, reports }) =>
    errors.length > 0 || isReported || reports.length > 0;
  const run = {
    made: Object.fromEntries(tally(made.map(({ rule }) => rule))),
    notable: made.filter(isBad),
  };
  for (const { place, rule, desc, errors, isReported } of run.notable) {
    if (errors.length === 0 && !isReported) continue;
    console.log(`${name} ${place} ${rule}: ${desc}\n  ${errors.join('\n  ')}`);
    process.exitCode = 1;
  }
  const runs = { ...readRuns(), [name]: run };
  writeFileSync(runsFile, `${JSON.stringify(runs, undefined, 2)}\n`);
}

function readRuns() {
  return existsSync(runsFile) ? JSON.parse(readFileSync(runsFile, 'utf8')) : {};
}
