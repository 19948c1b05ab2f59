import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { commitOfNow } from './commit-of-now.mjs';

const file = new URL('recall-of-rules-runs.json', import.meta.url);

/**
 * What was found in the `first` run and in the `last`, by the id of what was taken
 * away: the commit of this project whose `rules` it was, the counts, and the places
 * that were missed.
 */
export function readRecallOfRules() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Remembers what the rules of now find. */
export function noteRecallOfRules(counts) {
  const rules = commitOfNow();
  const runs = readRecallOfRules();
  for (const { id, ...found } of counts) {
    const last = { rules, ...found };
    runs[id] = { first: runs[id]?.first ?? last, last };
  }
  writeFileSync(file, `${JSON.stringify(runs, undefined, 2)}\n`);
}
