import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { commitOfNow } from './commit-of-now.mjs';

const file = new URL('recall-of-rules-runs.json', import.meta.url);

/**
 * What was found in a sample, in the `first` run and in the `last`, by the id of what
 * was taken away: the commit of this project whose `rules` it was, the counts, and the
 * places that were missed.
 */
export function readRecallOfRules(sample) {
  return readAll()[sample] ?? {};
}

/** Remembers what the rules of now find. */
export function noteRecallOfRules(sample, counts) {
  const rules = commitOfNow();
  const runs = readRecallOfRules(sample);
  for (const { id, ...found } of counts) {
    const last = { rules, ...found };
    runs[id] = { first: runs[id]?.first ?? last, last };
  }
  const all = { ...readAll(), [sample]: runs };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}

function readAll() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
