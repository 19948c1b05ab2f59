import { readFileSync, writeFileSync } from 'node:fs';

import { commitOfNow } from './commit-of-now.mjs';

const file = new URL('runs.json', import.meta.url);

/**
 * The last run over each repository that left no finding without a label and no
 * label without a finding: `{ rules, files }` by name, where `rules` is the commit
 * of this project. `unread` names the rules that are younger than that, and have not
 * read it.
 */
export function readRuns() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Remembers that these repositories were linted with the rules of now. */
export function noteRuns(runs) {
  const rules = commitOfNow();
  const noted = runs.map(({ repository, files }) => [
    repository.name,
    { rules, files },
  ]);
  const all = { ...readRuns(), ...Object.fromEntries(noted) };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}
