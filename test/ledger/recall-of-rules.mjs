// How much of what is forgotten the rules other than forward-signal find: `npm run
// recall-of-rules -- FOLDER` takes the checkouts of the sample, takes one careful
// thing away at a time (see taken-away), at random places where the code still
// compiles, and counts how often the rule that is about it has something new to
// report in that file. What was found goes to recall-of-rules-runs.json, and from
// there to RECALL_OF_RULES.md, with each miss and its class from
// recall-of-rules-classes.json. `--sample` takes the checkouts of another one, `--ids`
// these kinds alone, `--repositories` other repositories, which is printed only.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { groupBy } from './group-by.mjs';
import { newReports } from './new-reports.mjs';
import { placesIn } from './places-in.mjs';
import { rulesOfLedger } from './program-reports.mjs';
import { projectOf } from './project-of.mjs';
import { noteRecallOfRules } from './recall-of-rules-runs.mjs';
import { samples } from './recall-of-rules-samples.mjs';
import { shuffle } from './shuffle.mjs';
import { placesOf, takenAway } from './taken-away/index.mjs';
import { writeRecallOfRules } from './write-recall-of-rules.mjs';

const WANTED = 40;
/** Not every place compiles without it. */
const TRIED = 60;
/** So that no repository has more than a quarter of them. */
const OF_ONE = TRIED / 4;
const seed = 37;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: 'first' },
    repositories: { type: 'string' },
    ids: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const names =
  values.repositories?.split(',') ?? samples[values.sample].repositories;
const ids = values.ids?.split(',') ?? takenAway.map(({ id }) => id);

const kinds = takenAway.filter(({ id }) => ids.includes(id));
const places = names.flatMap(repo =>
  placesIn(folder, repo, (file, text) => placesOf(kinds, file, text)),
);
const byId = groupBy(places, ({ id }) => id);
const tried = [...byId.values()].flatMap(some =>
  atMost(OF_ONE, shuffle(some, seed), ({ repo }) => repo).slice(0, TRIED),
);
const isFound = ({ rule }, by) => by.includes(rule);
const runtime = fileURLToPath(import.meta.resolve('errgroup'));
const options = {
  rules: rulesOfLedger,
  paths: { errgroup: [runtime.replace(/\.js$/, '.d.ts')] },
  isFound,
};
const compiled = new Map(
  [...groupBy(tried, formOf).values()].flatMap(some => {
    const configFile = projectOf(some[0].file);
    console.error(`${some.length} places of ${configFile}`);
    return newReports(some, configFile, options).map(({ place, by }) => [
      place,
      by,
    ]);
  }),
);

const counts = ids.map(id => {
  const all = byId.get(id) ?? [];
  const ofId = tried.filter(place => place.id === id);
  const still = ofId.filter(place => compiled.has(place));
  const deleted = still.slice(0, WANTED);
  const missed = deleted.filter(place => !isFound(place, compiled.get(place)));
  return {
    id,
    places: all.length,
    tried: ofId.length,
    compile: still.length,
    deleted: deleted.length,
    missed: missed.map(place => ({
      name: place.name,
      taken: place.taken,
      by: [...new Set(compiled.get(place))],
    })),
  };
});
for (const { id, deleted, missed } of counts) {
  console.log(`${id}: ${deleted - missed.length} of ${deleted} found`);
  for (const { name, taken, by } of missed)
    console.log(`  missed: ${name} ${taken} ${by.join(' ')}`);
}
if (!values.repositories) {
  noteRecallOfRules(values.sample, counts);
  writeRecallOfRules();
}

/** A project, with the files as they are or as groups. */
function formOf(place) {
  return `${projectOf(place.file)} ${place.before ? 'groups' : ''}`;
}

/** The list without what is the `limit + 1`th and more of a key. */
function atMost(limit, list, keyOf) {
  const seen = new Map();
  return list.filter(each => {
    const count = (seen.get(keyOf(each)) ?? 0) + 1;
    seen.set(keyOf(each), count);
    return count <= limit;
  });
}
