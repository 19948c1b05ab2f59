import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import errgroup from 'eslint-plugin-errgroup';

import { recallOf } from './judged-recall.mjs';
import { verdicts } from './read-labels.mjs';
import { repositories } from './repositories.mjs';
import { readRuns } from './runs.mjs';

const docs = new URL(
  '../../packages/eslint-plugin/docs/rules/',
  import.meta.url,
);
const begin = '<!-- begin ledger, written by `npm run ledger` -->';
const end = '<!-- end ledger -->';
/**
 * The last waves: so many repositories were linted one after the other, before the
 * rules were mended for one of them.
 */
const WAVES = [
  26, 24, 26, 27, 17, 25, 22, 28, 30, 49, 48, 64, 29, 30, 27, 29, 36, 29, 36,
  36,
];

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
  const waves = WAVES.map((size, index) => {
    const end = WAVES.slice(index + 1).reduce((sum, each) => sum - each, 0);
    const names = repositories
      .slice(end - size, end || undefined)
      .map(({ name }) => name);
    const ofWave = firstRuns.filter(({ repo }) => names.includes(repo));
    return `${size} repositories ${share(ofWave)}`;
  });
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
In those of the last twenty waves, each of which was linted with the same rules: of
${waves.slice(0, -1).join(', of ')}, and of ${waves.at(-1)}. Of the 17 that were
wrong in the second, six are promises of one repository that only resolve, and six
steps of another that a comment says are to be done to their end. Of the eleven that were
wrong in the third, three exchange the code of an authorisation, which is good for one use.
Of the 14 that were wrong in the fourth, four read a stream that a request of the same
context has opened with the signal. Of the 62 that were wrong in the fifth, 46 are one
idiom of one repository, a client that keeps a signal among its own options. Of the
eleven that were wrong in the sixth, two are on a branch without a signal, and two are of
what a listener on the abort ends. Of the eight that were wrong in the seventh, two make a
server that the function deletes in the end, and two are raced with the signal. Of the 41
that were wrong in the eighth, 33 are a \`POST\` by which a handler creates or changes what
its client has asked for, most of them in one repository. Of the ten that were wrong in the
ninth, five take a signal from options that come out of the JSON of a request. Of the six
that were wrong in the tenth, two are combinators of which no task can fail, and one is in a
loop whose request has a signal of its own, that of a deadline. Of the 37 that were wrong in
the eleventh, 15 are what a handler of one repository writes for its client or reads on the
way to that, four take what may keep a signal for itself for one that has been given one,
and three clean up by a command of \`git\`. Of the 37 that were wrong in the twelfth, 22 are
commands of \`git\` that one service runs in a sandbox to write for its client. Of the
eleven that were wrong in the thirteenth, seven wait for what ends with the abort, or is
ended by the function itself: a stream, a file, the lines of a process. Of the 17 that
were wrong in the fourteenth, ten are combinators of one repository of which no task can
fail, seven of them with actions of a store that take their own failure. Of the 19 that
were wrong in the fifteenth, eight are in handlers of one repository: four tell a monitor
that a job has been done, and three give an answer that is kept for the clients that ask
next. Of the ten that were wrong in the sixteenth, three are a race behind which the process
ends or the page is loaded anew, and two hand a process on in one object with the request
whose signal kills it there. Of the five that were wrong in the seventeenth, two are kept
for those who ask next, an answer and a promise. Of the three that were wrong in the
eighteenth, two pass on what the client of a proxy has sent, to be exchanged and to be
registered. Of the twelve that were wrong in the nineteenth, four read the response of a
request that has the signal, three are combinators of which no task can fail, and two
exchange the code of a device and ask whose token that has given. Of the seven that were
wrong in the twentieth, five do what a comment says, above the call or near it, and two
space the messages that a client has asked to be sent.

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

## By repository

${table(
  ['repository', 'commit', 'set', 'rules', 'files', 'findings', ...verdicts],
  runs.map(run => repositoryRow(run, labelled)),
)}
`;
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
      : `\nOf three later samples it found ${found} of ${asked} places.`;
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
