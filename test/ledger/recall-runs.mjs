import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { commitOfNow } from './commit-of-now.mjs';
import { samples } from './recall-samples.mjs';

const file = new URL('recall-runs.json', import.meta.url);

/**
 * What was found in each sample, by its name: the commit of this project whose
 * `rules` it was, the counts of each repository, how often each rule found a
 * place, and the places that were missed. Of a held-out sample that is the first
 * run, before anybody had seen what is missed; the last one is `again`.
 */
export function readRecallRuns() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Remembers what the rules of now find in a sample. */
export function noteRecallRun(name, found) {
  const runs = readRecallRuns();
  const run = { rules: commitOfNow(), ...found };
  const first = samples[name].isHeldOut ? runs[name] : undefined;
  const { rules, repositories } = run;
  const noted = first ? { ...first, again: { rules, repositories } } : run;
  const all = { ...runs, [name]: noted };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
}
