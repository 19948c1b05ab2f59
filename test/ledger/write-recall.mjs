import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { groupBy } from './group-by.mjs';

/** What the class of a place begins with where no signal is asked for. */
const EXEMPT = 'exempt: ';

/** `3 of 4 found` */
export function summary(rows) {
  return `${rows.filter(({ by }) => by).length} of ${rows.length} found`;
}

/** Writes RECALL.md: what was found in each repository, and what was missed. */
export function writeRecall(names, found) {
  writeFileSync(new URL('RECALL.md', import.meta.url), page(names, found));
}

function page(names, { places, tried, compiled, kept }) {
  const classes = readClasses();
  const missed = kept
    .filter(({ by }) => !by)
    .map(row => ({ ...row, class: classes[row.name] ?? 'not classed' }));
  const exempt = missed.filter(each => each.class.startsWith(EXEMPT));
  const isAsked = place => !exempt.some(({ name }) => name === place.name);
  const row = (name, isOf) => [
    name,
    ...[places, tried, [...compiled.keys()]].map(
      list => list.filter(isOf).length,
    ),
    ...counts(kept.filter(isOf)),
    ...counts(kept.filter(isOf).filter(isAsked)).filter((_, i) => i !== 1),
  ];
  return `# Recall by deletion

One passed-on signal deleted at a time (a \`{ signal }\` property without a spread
beside it, a \`signal\` argument in the last place), at random places of
repositories that pass their signals on, where the code still compiles without it
and the call gives something to wait for. The signal that was deleted is in scope
there. Found is what makes a rule of \`recommended\` report something that it did
not report before. The last two columns leave out the places that are exempt: where
[forward-signal](../../packages/eslint-plugin/docs/rules/forward-signal.md) says
that a call is to have no signal, or has it in another way. Each of them is in the
table at the end, with the exemption: judged by one reader, among the misses only,
after the run. The rule was mended for misses of this very sample, so that its
numbers flatter; code that nobody has read for it would tell more. Seed 1; made by

\`\`\`sh
npm run recall -- path/to/the/checkouts
\`\`\`

${table(
  [
    'repository',
    'places',
    'tried',
    'compile',
    'deleted',
    'found',
    'share',
    'not exempt',
    'share of those',
  ],
  [
    ...names.map(name => row(name, ({ repo }) => repo === name)),
    row('**sum**', () => true),
  ],
)}

## Which rule finds it

${table(['rule', 'found'], tally(kept.flatMap(({ by }) => by ?? [])))}

## What is missed

${missesOf(missed.filter(each => !exempt.includes(each)))}

## What is exempt

${missesOf(exempt.map(each => ({ ...each, class: each.class.slice(EXEMPT.length) })))}
`;
}

function missesOf(rows) {
  return `${table(['class', 'places'], tally(rows.map(each => each.class)))}

${table(
  ['place', 'call', 'signal', 'class'],
  rows.map(each => [
    each.name,
    code(each.callee),
    code(each.value),
    each.class,
  ]),
)}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function counts(rows) {
  const found = rows.filter(({ by }) => by).length;
  return [rows.length, found, `${Math.round((100 * found) / rows.length)} %`];
}

/** How often each name is there, the most frequent first. */
function tally(names) {
  return [...groupBy(names, name => name)]
    .map(([name, all]) => [name, all.length])
    .sort(([one, n], [other, m]) => m - n || one.localeCompare(other));
}

/** Why a place is missed, by its name. */
function readClasses() {
  const file = new URL('recall-classes.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
