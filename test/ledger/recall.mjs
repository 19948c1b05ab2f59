// How many forgotten signals are found: `npm run recall -- FOLDER` takes the
// checkouts that pass their signals on, deletes one passed-on signal at a time,
// at random places where the code still compiles, and counts how often the rules
// have something new to report. `--sample` names one of recall-samples.mjs; what
// was found goes to recall-runs.json, and from there to RECALL.md, with each miss
// and its class from recall-classes.json. `--seed` and `--repositories` take
// another sample, which is printed only.
import { parseArgs } from 'node:util';

import { groupBy } from './group-by.mjs';
import { isWaitedFor } from './is-waited-for.mjs';
import { newReports } from './new-reports.mjs';
import { placesIn } from './places-in.mjs';
import { projectOf } from './project-of.mjs';
import { noteRecallRun } from './recall-runs.mjs';
import { samples } from './recall-samples.mjs';
import { shuffle } from './shuffle.mjs';
import { signalDeletions } from './signal-deletions.mjs';
import { tally } from './tally.mjs';
import { writeRecall } from './write-recall.mjs';

const WANTED = 200;
/** Not every place compiles without the signal, or has something to wait for. */
const TRIED = 500;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: 'known' },
    repositories: { type: 'string' },
    seed: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const sample = samples[values.sample];
const names = values.repositories?.split(',') ?? sample.repositories;
const seed = Number(values.seed ?? sample.seed);

const places = shuffle(names.flatMap(placesOf), seed);
const tried = places.slice(0, TRIED);
const compiled = new Map(
  [...groupBy(tried, ({ file }) => projectOf(file))].flatMap(
    ([configFile, some]) => {
      console.error(`${some.length} places of ${configFile}`);
      return newReports(some, configFile, { isPlace: isWaitedFor }).map(
        ({ place, by: [first] }) => [place, first],
      );
    },
  ),
);
const deleted = tried.filter(place => compiled.has(place)).slice(0, WANTED);
const isFound = place => compiled.get(place) !== undefined;
const missed = deleted.filter(place => !isFound(place));

for (const { name, callee, value } of missed)
  console.log(`missed: ${name} ${callee} ${value}`);
console.log(
  `${places.length} places, ${tried.length} tried, ${compiled.size} compile`,
);
console.log(`${deleted.length - missed.length} of ${deleted.length} found`);
if (!values.repositories && !values.seed) {
  noteRecallRun(values.sample, {
    repositories: names.map(countsOf),
    by: Object.fromEntries(
      tally(deleted.filter(isFound).map(place => compiled.get(place))),
    ),
    missed: missed.map(({ name, callee, value }) => ({ name, callee, value })),
  });
  writeRecall();
}

function countsOf(name) {
  const count = list => list.filter(({ repo }) => repo === name).length;
  return {
    name,
    places: count(places),
    tried: count(tried),
    compile: count([...compiled.keys()]),
    deleted: count(deleted),
    missed: count(missed),
  };
}

function placesOf(repo) {
  return placesIn(folder, repo, signalDeletions);
}
