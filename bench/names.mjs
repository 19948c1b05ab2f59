import { readdirSync } from 'node:fs';

/** In the order of the columns of the table. */
export const scenarioNames = [
  'tasks',
  'limit',
  'groups',
  'sleepers',
  'failure',
  'memory',
];

/** What the times of a scenario are compared with. */
export const baseline = 'promise-all';

export const peerNames = readdirSync(new URL('peers', import.meta.url))
  .map(file => file.replace(/\.mjs$/, ''))
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/** `Promise.all`, then us, then the peers. */
function rank(name) {
  if (name.startsWith('promise-all')) return 0;
  return name.startsWith('errgroup') ? 1 : 2;
}
