import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { code, percent, table } from './markdown.mjs';
import { readRecallRuns } from './recall-runs.mjs';
import { samples } from './recall-samples.mjs';
import { tally } from './tally.mjs';

/** What the class of a place begins with where no signal is asked for. */
const EXEMPT = 'exempt: ';

/** Writes RECALL.md: what was found in each sample, and what was missed. */
export function writeRecall() {
  const runs = readRecallRuns();
  const classes = readClasses();
  const results = Object.entries(samples).flatMap(([name, sample]) => {
    const run = runs[name];
    return run ? [{ ...sample, ...judged(run, classes) }] : [];
  });
  writeFileSync(new URL('RECALL.md', import.meta.url), page(results));
}

/** The run, with what each miss is. */
function judged(run, classes) {
  const all = run.missed.map(place => ({
    ...place,
    class: classes[place.name] ?? 'not classed',
  }));
  const isExempt = place => place.class.startsWith(EXEMPT);
  return {
    ...run,
    missed: all.filter(place => !isExempt(place)),
    exempt: all
      .filter(isExempt)
      .map(place => ({ ...place, class: place.class.slice(EXEMPT.length) })),
  };
}

function page(results) {
  return `# Recall by deletion

One passed-on signal deleted at a time (a \`{ signal }\` property without a spread
beside it, a \`signal\` argument in the last place), at random places of
repositories that pass their signals on, where the code still compiles without it
and the call gives something to wait for. The signal that was deleted is in scope
there. Found is what makes a rule of \`recommended\` report something that it did
not report before. The last two columns leave out the places that are exempt: where
[forward-signal](../../packages/eslint-plugin/docs/rules/forward-signal.md) says
that a call is to have no signal, or has it in another way. Each of them is in a
table, with the exemption: judged by one reader, among the misses only, after the
run. Made by

\`\`\`sh
npm run recall -- path/to/the/checkouts --sample known
\`\`\`

The number that counts is that of the last sample which was held out, the first below. The
rules were mended for what each of them showed, so that its number is that of its day:

${table(
  [
    'sample',
    'rules',
    'deleted',
    'found',
    'share',
    'share of what is not exempt',
  ],
  results.map(overview),
)}

${results.map(section).join('\n')}`;
}

function overview(result) {
  const { deleted, missed, exempt } = sumOf(countsOf(result));
  const found = deleted - missed;
  return [
    result.title,
    result.rules,
    deleted,
    found,
    percent(found, deleted),
    percent(found, deleted - exempt),
  ];
}

function countsOf({ repositories, exempt }) {
  return repositories.map(repository => ({
    ...repository,
    exempt: exempt.filter(({ name }) => name.startsWith(`${repository.name} `))
      .length,
  }));
}

function section(result) {
  const { title, by, missed, exempt } = result;
  const counts = countsOf(result);
  return `## ${title}

${result.isHeldOut ? aboutHeldOut(result) : aboutKnown(result)}

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
  [...counts, sumOf(counts)].map(row),
)}

### Which rule finds it

${table(['rule', 'found'], Object.entries(by))}

### What is missed

${placesOf(missed)}

### What is exempt

${placesOf(exempt)}
`;
}

function aboutHeldOut({ rules, again, seed, note }) {
  const mended =
    again &&
    `
The rules were then mended for what is missed here. Those of ${again.rules} find
${foundIn(sumOf(again.repositories))}, which says nothing of other code.`;
  return `Nobody had read these repositories for what the rule misses when they were first
run, with the rules of ${rules}: the table is of that run. Seed ${seed}.
${note}${mended ?? ''}`;
}

function aboutKnown({ rules, seed }) {
  return `The rule was mended for misses of this very sample, so that its numbers flatter.
Rules of ${rules}, seed ${seed}.`;
}

function row({ name, places, tried, compile, deleted, missed, exempt }) {
  const found = deleted - missed;
  const asked = deleted - exempt;
  return [
    name,
    places,
    tried,
    compile,
    deleted,
    found,
    percent(found, deleted),
    asked,
    percent(found, asked),
  ];
}

function sumOf([first, ...others]) {
  return others.reduce(
    (sum, each) =>
      Object.fromEntries(
        Object.entries(sum).map(([key, value]) => [
          key,
          key === 'name' ? value : value + each[key],
        ]),
      ),
    { ...first, name: '**sum**' },
  );
}

function foundIn({ deleted, missed }) {
  return `${deleted - missed} of ${deleted}`;
}

function placesOf(rows) {
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

/** Why a place is missed, by its name. */
function readClasses() {
  const file = new URL('recall-classes.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
