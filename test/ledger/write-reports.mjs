import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import errgroup from 'eslint-plugin-errgroup';

import { recallOf } from './judged-recall.mjs';
import { verdicts } from './read-labels.mjs';
import { repositories } from './repositories.mjs';
import { readRuns } from './runs.mjs';
import { waves } from './waves.mjs';

const docs = new URL(
  '../../packages/eslint-plugin/docs/rules/',
  import.meta.url,
);
const begin = '<!-- begin ledger, written by `npm run ledger` -->';
const end = '<!-- end ledger -->';

/** Writes README.md of the ledger and the section in the doc of each rule. */
export function writeReports(labels) {
  const noted = readRuns();
  const runs = repositories
    .filter(({ name }) => noted[name])
    .map(repository => ({ repository, ...noted[repository.name] }));
  const sets = new Map(
    runs.map(({ repository: { name, set } }) => [name, set]),
  );
  const labelled = [...labels]
    .filter(({ repo }) => sets.has(repo))
    .map(label => ({ ...label, set: sets.get(label.repo) }));
  const rules = Object.keys(errgroup.rules);
  for (const rule of rules) {
    writeSection(
      rule,
      labelled.filter(row => row.rule === rule && !row.gone),
      runs.filter(({ unread = [] }) => !unread.includes(rule)),
    );
  }
  writeFileSync(
    new URL('README.md', import.meta.url),
    ledger(runs, rules, labelled),
  );
}

function ledger(runs, rules, labelled) {
  const recommended = rules.filter(
    rule => errgroup.rules[rule].meta.docs.recommended,
  );
  const firstRuns = labelled.filter(
    row => recommended.includes(row.rule) && isOfFirstRun(row),
  );
  return `# The ledger: the rules on code that nobody here wrote

Every finding of every rule in these repositories, at these commits, without
their tests and with the options of \`recommended\`, was read and labelled: \`right\` (a task,
timer, listener or wait that outlives its purpose, as the message says),
\`arguable\` (true, and of little consequence, or a matter of taste), \`wrong\` (a
false alarm). One reader, one pass; the labels with their reasons are in
[labels](./labels). Made by

\`\`\`sh
npm run ledger -- path/to/the/checkouts
\`\`\`

which also fails when a finding has no label, a label no finding, or a rule throws.
\`rules\` is the commit of this project whose rules have last read a repository:
not every change of a rule is worth an hour of linting. A rule that is younger than a run
has read fewer files, as its doc says. The rules were made while
reading the findings of the \`development\` set, so that their numbers flatter; the
\`clean\` set passes its signals on. The \`mended\` set was linted when the rules
were done, and the rules were then mended for what it showed: what they say of
code that nobody has read for them is the column of its first run, which counts
the findings too that are gone since (but for three rules of \`strict\` in the first
three repositories of the set, whose false alarms of then were not kept). The set
was mended again and again, so that the first run over a repository that stands
further down was with the rules that those above it had mended. Of the wrong
reports of \`forward-signal\` in that column 15 are one idiom of one repository, a
tracer that takes a signal for its span, 41 are one of another, which reads the
output of a command without the signal of the command, and 18 one of a third, the
\`next()\` of its middleware. The
\`held-out\` set was linted after that, and nothing was changed for it; what is gone
for reasons of other code is in its column as well. A repository leaves that set
when something it shows is mended, so that what stays in it flatters: in the first
runs of both sets together \`recommended\` was right or arguable in ${share(firstRuns)} findings.
What it was in each of the last waves is [below](#by-wave).

How many forgotten signals the rules find is another question: see
[RECALL.md](./RECALL.md), and of the other things that can be forgotten
[RECALL_OF_RULES.md](./RECALL_OF_RULES.md). That no rule throws on any syntax:
[CRASHES.md](./CRASHES.md). That the suggestions type-check in that code:
[SUGGESTIONS.md](./SUGGESTIONS.md). What the rules about groups, which hardly anybody
has yet, say of these combinators once they are written as groups:
[AS_GROUPS.md](./AS_GROUPS.md).

## By rule

${table(
  [
    'rule',
    'config',
    'findings',
    ...verdicts,
    'right or arguable',
    '`mended`, first run',
    '`held-out`',
  ],
  [
    ...rules.map(rule => ruleRow(rule, labelled)),
    sumRow(
      '**recommended**',
      labelled.filter(row => recommended.includes(row.rule)),
    ),
    sumRow('**all**', labelled),
  ],
)}

## By wave

Each wave is of repositories that nobody had read, linted with the same rules, before these
were mended for one of them: the findings of \`recommended\` in that first run, and what
most of the wrong ones were.

${table(
  [
    'repositories',
    'findings',
    ...verdicts,
    'right or arguable',
    'mostly wrong',
  ],
  waveRows(firstRuns),
)}

## By repository

${table(
  ['repository', 'commit', 'set', 'rules', 'files', 'findings', ...verdicts],
  runs.map(run => repositoryRow(run, labelled)),
)}
`;
}

function waveRows(firstRuns) {
  let end = repositories.length;
  return waves
    .toReversed()
    .map(({ size, mostly }) => {
      end -= size;
      const ofWave = repositories.slice(end, end + size);
      const names = new Set(ofWave.map(({ name }) => name));
      const rows = firstRuns.filter(({ repo }) => names.has(repo));
      return [size, rows.length, ...counts(rows), share(rows), mostly];
    })
    .toReversed();
}

function ruleRow(rule, labelled) {
  const { recommended, strict } = errgroup.rules[rule].meta.docs;
  const [, , ...cells] = sumRow(
    rule,
    labelled.filter(row => row.rule === rule),
  );
  const config = recommended ? 'recommended' : strict ? 'strict' : '';
  return [
    `[${rule}](../../packages/eslint-plugin/docs/rules/${rule}.md)`,
    config,
    ...cells,
  ];
}

function sumRow(title, rows) {
  const current = rows.filter(({ gone }) => !gone);
  return [
    title,
    '',
    current.length,
    ...counts(current),
    share(current),
    share(rows.filter(row => row.set === 'mended' && isOfFirstRun(row))),
    share(rows.filter(row => row.set === 'held-out' && isOfFirstRun(row))),
  ];
}

/** Whether the finding is one of code that nobody had read for the rules. */
function isOfFirstRun({ set, later }) {
  return ['mended', 'held-out'].includes(set) && !later;
}

function repositoryRow({ repository, rules, files }, labelled) {
  const { name, github, commit, set } = repository;
  const rows = labelled.filter(({ repo, gone }) => repo === name && !gone);
  const short = commit.slice(0, 10);
  return [
    `[${github}](https://github.com/${github}/tree/${commit})`,
    short,
    set,
    rules,
    files,
    rows.length,
    ...counts(rows),
  ];
}

/** How much it finds of what is taken away, as far as that was tried. */
function recallText(rule) {
  const recall = recallOf(rule);
  if (!recall) return '';
  const { first, last, others } = recall;
  const now =
    last.found / last.asked === first.found / first.asked
      ? ''
      : `; mended for\nothers of them, it finds ${last.found} of ${last.asked}`;
  const found = others.reduce((sum, each) => sum + each.found, 0);
  const asked = others.reduce((sum, each) => sum + each.asked, 0);
  const then =
    asked === 0
      ? ''
      : `\nOf later samples it found ${found} of ${asked} places.`;
  return (
    `\nOf what it asks for, taken away in code that has it, it\n` +
    `[found](../../../../test/ledger/RECALL_OF_RULES.md) ${first.found} of ${first.asked} places${now}.${then}`
  );
}

function writeSection(rule, rows, runs) {
  const file = new URL(`${rule}.md`, docs);
  if (!existsSync(file)) return;
  const files = runs.reduce((sum, run) => sum + run.files, 0);
  const [right, arguable, wrong] = counts(rows);
  const text =
    rows.length === 0
      ? `No finding in the ${files} files of the\n[ledger](../../../../test/ledger/README.md).`
      : `In the ${files} files of the [ledger](../../../../test/ledger/README.md) it has\n` +
        `${rows.length} findings: ${right} right, ${arguable} arguable, ${wrong} wrong.`;
  const section = `${begin}\n\n## On real code\n\n${text}${recallText(rule)}\n\n${end}\n`;
  const doc = readFileSync(file, 'utf8');
  const start = doc.indexOf(begin);
  const next =
    start === -1
      ? doc.replace(
          /(?=## When not to use it|## Related|$(?![\s\S]))/,
          `${section}\n`,
        )
      : doc.slice(0, start) +
        section +
        doc.slice(doc.indexOf(end) + end.length + 1);
  writeFileSync(file, next);
}

function counts(rows) {
  return verdicts.map(
    verdict => rows.filter(({ label }) => label === verdict).length,
  );
}

function share(rows) {
  if (rows.length === 0) return '–';
  const [right, arguable] = counts(rows);
  return `${(((right + arguable) / rows.length) * 100).toFixed(0)} % of ${rows.length}`;
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
