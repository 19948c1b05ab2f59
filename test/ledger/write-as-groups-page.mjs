import { writeFileSync } from 'node:fs';

import { groupBy } from './group-by.mjs';
import { keyOf, verdicts } from './read-labels.mjs';
import { tally } from './tally.mjs';

/** Writes AS_GROUPS.md: what the rules say of combinators, written as groups. */
export function writeAsGroupsPage(runs, labels) {
  const rows = Object.values(runs).flatMap(({ findings }) =>
    findings.map(finding => labels.get(keyOf(finding))),
  );
  writeFileSync(
    new URL('AS_GROUPS.md', import.meta.url),
    page(Object.values(runs), rows),
  );
}

function page(runs, rows) {
  const sum = key => runs.reduce((all, run) => all + run[key], 0);
  const byRule = [...groupBy(rows, ({ rule }) => rule)].sort();
  const line = ([rule, some]) =>
    `| ${[rule, some.length, ...counts(some)].join(' | ')} |`;
  const wrong = rows.filter(({ label }) => label === 'wrong');
  const arguable = rows.filter(({ label }) => label === 'arguable');
  return `# The rules for groups, on code that nobody here wrote

Hardly anybody uses \`errgroup\` yet, so that the rules about groups have nothing to say
of the repositories of the [ledger](./README.md). Here the combinators in ${runs.length} of them
are written as groups: \`Promise.all([a(), b()])\` as \`all([() => a(), () => b()])\`,
\`Promise.all(items.map(f))\` as \`map(items, f)\`, and no other edit, as somebody would
begin who moves to \`errgroup\`. Every finding of \`recommended\` that this brings was read,
by one reader in one pass: \`right\` is what the task or the group should have, \`arguable\`
what is true and of little consequence there, \`wrong\` a false alarm. The rules were
mended for what a first run over these repositories showed, so that the numbers flatter.
${sum('combinators')} combinators in ${sum('files') - sum('broken')} files; ${sum('broken')} files no longer compiled, and are left out. Made by

\`\`\`sh
npm run as-groups -- path/to/the/checkouts
\`\`\`

| rule | findings | ${verdicts.join(' | ')} |
| --- | ---: | ---: | ---: | ---: |
${byRule.map(line).join('\n')}
${line(['**all**', rows])}

Then the first suggestion of every finding was made, and of what that led to, until there
was none left: ${sum('suggestions')} of them. What is still reported after that: ${sum('left')} of the
findings. ${brokenIn(runs)}.

## Why so much is arguable

| why | findings |
| --- | ---: |
${tally(arguable.map(({ reason }) => reason))
  .map(([reason, count]) => `| ${reason} | ${count} |`)
  .join('\n')}
${wrong.length === 0 ? '' : wrongs(wrong)}`;
}

function brokenIn(runs) {
  const broken = runs.flatMap(each => each.brokenBySuggestions);
  return broken.length === 0
    ? 'Every file compiles'
    : `There are ${broken.length} errors of types that were not there`;
}

function wrongs(rows) {
  const line = ({ repo, file, line: at, rule, reason }) =>
    `| ${repo} ${file}:${at} | ${rule} | ${reason} |`;
  return `
## What is wrong

| place | rule | why |
| --- | --- | --- |
${rows.map(line).join('\n')}
`;
}

function counts(rows) {
  return verdicts.map(
    verdict => rows.filter(({ label }) => label === verdict).length,
  );
}
