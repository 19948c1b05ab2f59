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

/** `Promise.all`, then us, then the bound, then the peers. */
function rank(name) {
  if (name.startsWith('promise-all')) return 0;
  if (name.startsWith('errgroup')) return 1;
  return name.startsWith('least') ? 2 : 3;
}
