import { groupBy } from './group-by.mjs';

/** How often each name is there, the most frequent first. */
export function tally(names) {
  return [...groupBy(names, name => name)]
    .map(([name, all]) => [name, all.length])
    .sort(([one, n], [other, m]) => m - n || one.localeCompare(other));
}
