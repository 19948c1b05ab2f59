import { readFileSync, writeFileSync } from 'node:fs';

import { readAsGroups } from './as-groups-runs.mjs';
import { samples } from './as-groups-samples.mjs';
import { groupBy } from './group-by.mjs';
import { keyOf, verdicts } from './read-labels.mjs';
import { tally } from './tally.mjs';

/** Writes AS_GROUPS.md: what the rules say of combinators, written as groups. */
export function writeAsGroupsPage(labels) {
  const judged = (sample, which) => {
    const runs = readAsGroups(sample).map(run => run[which]);
    const findings = runs.flatMap(run => run.findings);
    return { runs, rows: findings.map(each => labels.get(keyOf(each))) };
  };
  const [known, ...later] = Object.keys(samples);
  const heldOut = later.map(name => ({
    ...samples[name],
    first: judged(name, 'first'),
    last: judged(name, 'last'),
    misses: readMisses()[name],
    name,
  }));
  writeFileSync(
    new URL('AS_GROUPS.md', import.meta.url),
    page(judged(known, 'last'), heldOut),
  );
}

function page(known, heldOut) {
  return `# The rules for groups, on code that nobody here wrote

Hardly anybody uses \`errgroup\` yet, so that the rules about groups have nothing to say
of the repositories of the [ledger](./README.md). Here the combinators in ${known.runs.length} of them
are written as groups: \`Promise.all([a(), b()])\` as \`all([() => a(), () => b()])\`,
\`Promise.all(items.map(f))\` as \`map(items, f)\`, and no other edit, as somebody would
begin who moves to \`errgroup\`. Every finding of \`recommended\` that this brings was read,
by one reader in one pass: \`right\` is what the task or the group should have, \`arguable\`
what is true and of little consequence there, \`wrong\` a false alarm. The rules were
mended for what a first run over these repositories showed, so that the numbers flatter.
${sizeOf(known)} Made by

\`\`\`sh
npm run as-groups -- path/to/the/checkouts
${heldOut
  .map(
    ({ name }) => `npm run as-groups -- path/to/the/checkouts --sample ${name}`,
  )
  .join('\n')}
\`\`\`

${figures(known)}

${suggestionsOf(known)}

${heldOut.map(sectionOf).join('\n')}
${[labelsOf(known), ...heldOut.map(({ first, where }) => labelsOf(first, ` ${where}`))].join('\n')}`;
}

function sectionOf({ title, repositories, first, last, ...missed }) {
  return `## ${title}

The same in the ${first.runs.length} repositories ${repositories},
before anything was mended for it. ${sizeOf(first)}

${figures(first)}

${suggestionsOf(first)}
${afterMends(first, last)}
${missesOf(missed)}`;
}

function figures({ runs, rows }) {
  const byRule = [...groupBy(rows, ({ rule }) => rule)].sort();
  const line = ([rule, some]) =>
    `| ${[rule, some.length, ...counts(some)].join(' | ')} |`;
  return `| rule | findings | ${verdicts.join(' | ')} |
| --- | ---: | ---: | ---: | ---: |
${byRule.map(line).join('\n')}
${line(['**all**', rows])}

With the rules of ${rulesOf(runs)}.`;
}

function rulesOf(runs) {
  return [...new Set(runs.map(({ rules }) => rules))].join(', ');
}

function sizeOf({ runs }) {
  const broken = sum(runs, 'broken');
  return `${sum(runs, 'combinators')} combinators in ${sum(runs, 'files') - broken} files; ${broken} files no longer compiled, and are left out.`;
}

function suggestionsOf({ runs }) {
  return `Then the first suggestion of every finding was made, and of what that led to, until there
was none left: ${sum(runs, 'suggestions')} of them. What is still reported after that: ${sum(runs, 'left')} of the
findings. ${brokenIn(runs)}.`;
}

/** What the rules say that were mended for the held-out repositories. */
function afterMends(heldOut, mended) {
  const rules = rulesOf(mended.runs);
  if (rules === rulesOf(heldOut.runs)) return '';
  const [right, arguable, wrong] = counts(mended.rows);
  return `
With the rules of ${rules}, mended for it: ${right} right, ${arguable} arguable, ${wrong} wrong.
`;
}

/** What one reader found that no rule had reported. */
function missesOf({ titleOfMisses, missed, misses }) {
  const rows = misses.map(
    ({ place, rule, why }) => `| ${place} | ${rule} | ${why} |`,
  );
  return `### ${titleOfMisses}

${missed}

| place | rule | why |
| --- | --- | --- |
${rows.join('\n')}
`;
}

/** By sample. */
function readMisses() {
  return JSON.parse(
    readFileSync(new URL('as-groups-misses.json', import.meta.url), 'utf8'),
  );
}

function labelsOf({ rows }, where = '') {
  const wrong = rows.filter(({ label }) => label === 'wrong');
  const arguable = rows.filter(({ label }) => label === 'arguable');
  return `## Why so much is arguable${where}

| why | findings |
| --- | ---: |
${tally(arguable.map(({ reason }) => reason))
  .map(([reason, count]) => `| ${reason} | ${count} |`)
  .join('\n')}
${wrong.length === 0 ? '' : wrongs(wrong, where)}`;
}

function brokenIn(runs) {
  const broken = runs.flatMap(each => each.brokenBySuggestions);
  return broken.length === 0
    ? 'Every file compiles'
    : `There are ${broken.length} errors of types that were not there`;
}

function wrongs(rows, where) {
  const line = ({ repo, file, line: at, rule, reason }) =>
    `| ${repo} ${file}:${at} | ${rule} | ${reason} |`;
  return `
## What is wrong${where}

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

function sum(runs, key) {
  return runs.reduce((all, run) => all + run[key], 0);
}
