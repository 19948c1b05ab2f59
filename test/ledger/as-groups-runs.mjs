import { readFileSync, writeFileSync } from 'node:fs';

import { commitOfNow } from './commit-of-now.mjs';

const file = new URL('as-groups-runs.json', import.meta.url);

/**
 * What was reported in each repository of a sample, in the `first` run and in the
 * `last`, each with the commit of this project whose `rules` it was. Of the first
 * sample the first runs were not kept.
 */
export function readAsGroups(sample) {
  return Object.values(readAll()[sample] ?? {});
}

/** Remembers what the rules of now report. */
export function noteAsGroups(sample, repo, found) {
  const all = readAll();
  const last = { rules: commitOfNow(), ...found };
  all[sample] = {
    ...all[sample],
    [repo]: { ...(all[sample]?.[repo] ?? { first: last }), last },
  };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}

function readAll() {
  return JSON.parse(readFileSync(file, 'utf8'));
}
