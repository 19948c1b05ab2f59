import os from 'node:os';

import { aims, sizeAim } from './aims.mjs';

/** The page with all figures. A cell has one figure for each Node. */
export function render({ nodes, peers, sizes, everything, rounds, loads }) {
  const versions = nodes.map(({ version }) => `Node ${version}`).join(' / ');
  const cell = (peer, scenario, figure, format) =>
    cells(nodes, `${scenario} ${peer}`, figure, format);
  const rows = columns =>
    [...peers].map(([name, { name: title }]) => [
      title,
      ...columns.map(([, scenario, figure, format]) =>
        cell(name, scenario, figure, format),
      ),
    ]);
  const figures = columns =>
    table(['', ...columns.map(([title]) => title)], rows(columns));

  return `# The benchmark

\`npm run bench\` measures, and writes this page (\`--quick\`, \`--rounds=5\`,
\`--only=tasks,groups\`, \`--peers=p-map,p-limit\`). Figures are for ${versions}.

Measured on ${new Date().toISOString().slice(0, 10)}, on ${machine()}. Rounds: ${rounds}, of
which a time is the median. Every peer runs in a process of its own, one after
the other in every round. All tasks take the signal that the peer hands them, or,
where it has none to hand, that of the caller.

${loadNote(loads)}

## Our aims

${aimTable(nodes)}

\`Group\` alone: ${sizes.get('errgroup-group') ?? '–'} bytes (gzip; aim: ${sizeAim}); everything: ${everything} bytes.

"The least that a group needs", below, is no peer, but a bound: the simplest code that
keeps the contract, and nothing besides (peers/least-group.mjs). An aim that is less
than its figure cannot be had by a group that hands out handles.

## Time, as a ratio to \`Promise.all\` in the same round

\`Promise.all\` itself hands no signal, has no limit and waits for nobody.
\`@\` marks a peer that was given fewer tasks, because it would take minutes.

${figures(times)}

## A failure among 1,000 tasks

ms from the failure to the rejection of the call, with tasks that stop at once
and with tasks whose cleanup takes 20 ms; the tasks with such a cleanup that
still ran then; the queued tasks (limit 100) that were started after it.

${figures(failures)}

## Memory in bytes

A task that runs, a task in the queue, and what a finished group of three tasks
leaves on the signal of its parent: when its tasks are tidy, and when they
forget their abort listeners.

${figures(memory)}

## Size

What one imports for the runs above, bundled, minified, \`gzip -9\`.

${table(
  ['', 'bytes'],
  [...sizes].map(([name, size]) => [peers.get(name).name, String(size)]),
)}
`;
}

const times = [
  ['100k tasks', 'tasks', 'ratio', ratio],
  ['limit 16 over 100k', 'limit', 'ratio', ratio],
  ['100k groups of 3', 'groups', 'ratio', ratio],
  ['10k sleepers', 'sleepers', 'ratio', ratio],
];

const failures = [
  ['ms', 'failure', 'latency', whole],
  ['ms, cleanup', 'failure', 'slowLatency', whole],
  ['left running', 'failure', 'left', whole],
  ['started later', 'failure', 'startedLater', whole],
];

const memory = [
  ['running', 'memory', 'inFlight', whole],
  ['queued', 'memory', 'queued', whole],
  ['kept', 'groups', 'kept', whole],
  ['kept, listeners forgotten', 'groups', 'forgotten', whole],
  ['listeners left', 'groups', 'listeners', whole],
];

function aimTable(nodes) {
  const header = ['', ...nodes.flatMap(({ version }) => [version, 'aim'])];
  const rows = aims.map(({ title, key, name, most }) => [
    title,
    ...nodes.flatMap(({ version, results }) => {
      const value = results.get(key)?.[name];
      const limit = most[version.split('.')[0]];
      const format = name === 'ratio' ? ratio : whole;
      return [
        value === undefined ? '–' : format(value),
        limit === undefined ? '–' : `≤ ${limit}`,
      ];
    }),
  ]);
  return table(header, rows);
}

function cells(nodes, key, figure, format) {
  const values = nodes.map(({ results }) => {
    const result = results.get(key);
    const value = result?.[figure];
    if (value === undefined) return '–';
    return format(value) + note(figure, result);
  });
  return values.every(value => value === '–') ? '–' : values.join(' / ');
}

/** The number of tasks of a peer that cannot cope with all of them. */
function note(figure, { size, isReduced }) {
  return figure === 'ratio' && isReduced ? ` @${size}` : '';
}

function ratio(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function whole(value) {
  // A heap that has shrunk a little has kept nothing.
  return Math.max(0, value).toFixed(0);
}

function table([first, ...titles], rows) {
  return [
    `| ${[first, ...titles].join(' | ')} |`,
    `| --- |${titles.map(() => ' ---: |').join('')}`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** A shared machine makes times longer, and not all of them by as much. */
function loadNote(loads) {
  const note = `The load average was ${loads.map(load => load.toFixed(1)).join(', ')} (before, between and after the
Nodes); it is about 1 where nothing else runs.`;
  if (Math.max(...loads) <= os.cpus().length) return note;
  return `${note} **This machine was shared**: a
ratio may be off by half and more, least where little memory is in use. Bytes and
counts do not depend on that.`;
}

function machine() {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus.length} × ${cpus[0]?.model ?? 'a CPU'}, ${memory} GiB, ${os.type()}`;
}
