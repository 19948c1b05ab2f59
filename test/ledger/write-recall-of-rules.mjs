import { writeFileSync } from 'node:fs';

import { groupBy } from './group-by.mjs';
import { judgedRecall } from './judged-recall.mjs';
import { code, percent, table } from './markdown.mjs';
import { samples } from './recall-of-rules-samples.mjs';
import { takenAway } from './taken-away/index.mjs';
import { tally } from './tally.mjs';

/** Writes RECALL_OF_RULES.md: what was found when it was taken away, and what not. */
export function writeRecallOfRules() {
  const shown = Object.entries(samples)
    .flatMap(([name, sample]) =>
      sample.shown.map(run => ({
        ...run,
        kinds: judgedRecall(name, run.which),
      })),
    )
    .filter(({ kinds }) => kinds.length > 0);
  writeFileSync(new URL('RECALL_OF_RULES.md', import.meta.url), page(shown));
}

function page(shown) {
  return `# Recall of the rules, by deletion

How many forgotten signals [forward-signal](../../packages/eslint-plugin/docs/rules/forward-signal.md)
finds is in [RECALL.md](./RECALL.md). Here one other careful thing is taken away at a
time, at random places of 22 repositories that have such care, where the code still
compiles without it: at most 40 places of each kind, and of no repository more than a
quarter of what is tried. For the rules about groups, which hardly anybody has yet, the
combinators of promises in these files are first written as groups with all the care that
there is. Found is what makes the rule that is about it report something in that file
that it did not report before, with the options of \`recommended\`, and those of \`all\`
for the rules that \`recommended\` has not. The last two columns leave out the places that
are exempt: where the doc of the rule says that it leaves this alone and the one reader,
who read the misses only, agrees, or where nothing is lost without what was taken away.
Half of the repositories are in the ledger, so that the rules had been mended for false
alarms in them; nobody had looked for what is missed in any of them. The second sample
is of 11 others, which nobody here had ever read, chosen when the rules had been mended for
the first: tools of agents, and tools for them, since no others have as much of such care
in as little code. The third is of the 29 repositories of the thirteenth wave of the
ledger, of all kinds: what the rules report there had been read, and what they miss had
not. So it is of the fourth, which is of the 45 repositories of the fourteenth and fifteenth
wave whose packages were there, of the fifth, of 14 of the twentieth, and of the sixth, of 12
of the twenty-second to the twenty-sixth, both without what is about groups and the kinds of
which there are most. Made by

\`\`\`sh
npm run recall-of-rules -- path/to/the/checkouts
npm run recall-of-rules -- path/to/the/checkouts --sample second
npm run recall-of-rules -- path/to/the/checkouts --sample third
npm run recall-of-rules -- path/to/the/checkouts --sample fourth
npm run recall-of-rules -- path/to/the/checkouts --sample fifth --ids executor,listener,timer,finally,race,loop,catch,second,deadline,link
npm run recall-of-rules -- path/to/the/checkouts --sample sixth --ids executor,listener,timer,finally,race,loop,catch,second,deadline,link
\`\`\`

${shown
  .map(
    ({ title, note, kinds }) => `## ${title}\n\n${note}\n\n${figures(kinds)}`,
  )
  .join('\n\n')}

## What is taken away

${table(
  ['', 'what is taken away'],
  takenAway.map(({ id, what }) => [id, what]),
)}

${shown
  .filter(({ titleOfMisses }) => titleOfMisses)
  .map(
    ({ titleOfMisses, kinds }) => `## ${titleOfMisses}\n\n${sections(kinds)}`,
  )
  .join('\n')}`;
}

function figures(kinds) {
  return table(
    [
      'rule',
      'taken away',
      'places',
      'tried',
      'compile',
      'deleted',
      'found',
      'share',
      'not exempt',
      'share of those',
      'rules',
    ],
    kinds.map(row),
  );
}

function row({ rule, id, rules, places, tried, compile, ...judged }) {
  const { deleted, missed, exempt } = judged;
  const asked = deleted - exempt.length;
  const found = asked - missed.length;
  return [
    rule,
    id,
    places,
    tried,
    compile,
    deleted,
    found,
    percent(found, deleted),
    asked,
    percent(found, asked),
    rules,
  ];
}

function sections(kinds) {
  return [...groupBy(kinds, ({ rule }) => rule)].map(section).join('\n');
}

function section([rule, kinds]) {
  const rows = key =>
    kinds.flatMap(kind => kind[key].map(place => ({ ...place, id: kind.id })));
  return `### ${rule}

${placesOf('Missed', rows('missed'))}

${placesOf('Exempt', rows('exempt'))}
`;
}

function placesOf(title, rows) {
  if (rows.length === 0) return `${title}: none.`;
  return `${table([title, 'places'], tally(rows.map(each => each.class)))}

${table(
  ['place', 'taken away', 'other rules', 'class'],
  rows.map(each => [
    `${each.id}: ${each.name}`,
    code(each.taken),
    each.by.join(', '),
    each.class,
  ]),
)}`;
}
