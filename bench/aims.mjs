/**
 * What the project aims at: ratios to `Promise.all` of tasks that take the
 * signal, handles included, and absolute figures for the rest.
 */
export const aims = [
  aim('100k tasks', 'tasks errgroup-group ratio', { 24: 2, 20: 2.5 }),
  aim('`all` of 100k', 'tasks errgroup-all ratio', { 24: 1.3, 20: 1.5 }),
  aim('100k groups of 3', 'groups errgroup-group ratio', { 24: 2, 20: 8 }),
  aim('limit 16 over 100k', 'limit errgroup-group ratio', { 24: 2.5, 20: 1 }),
  aim('10k sleepers', 'sleepers errgroup-group ratio', { 24: 1.3, 20: 2 }),
  aim('bytes kept a group', 'groups errgroup-group kept', { 24: 0, 20: 0 }),
  aim('tasks left running', 'failure errgroup-group left', { 24: 0, 20: 0 }),
];

/** Gzip bytes of `Group` alone. */
export const sizeAim = 2_000;

function aim(title, figure, most) {
  const [scenario, peer, name] = figure.split(' ');
  return { title, key: `${scenario} ${peer}`, name, most };
}
