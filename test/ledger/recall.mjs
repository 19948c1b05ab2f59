// How many forgotten signals are found: `npm run recall -- FOLDER` takes the
// checkouts that pass their signals on, deletes one passed-on signal at a time,
// at random places where the code still compiles, and counts how often the rules
// have something new to report. Writes RECALL.md, with each miss and its class
// from recall-classes.json. `--seed` and `--repositories` take another sample,
// which is printed only.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { minimatch } from 'minimatch';
import ts from 'typescript';

import { groupBy } from './group-by.mjs';
import { newReports } from './new-reports.mjs';
import { shuffle } from './shuffle.mjs';
import { ignoresOf, repositories } from './repositories.mjs';
import { signalDeletions } from './signal-deletions.mjs';
import { summary, writeRecall } from './write-recall.mjs';

const WANTED = 200;
/** Not every place compiles without the signal, or has something to wait for. */
const TRIED = 500;
const disciplined = ['helia', 'js-libp2p', 'mcp-sdk', 'gemini-cli'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    repositories: { type: 'string', default: disciplined.join(',') },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Give the folder that has the checkouts.');
const names = values.repositories.split(',');

const places = shuffle(names.flatMap(placesOf), Number(values.seed));
const tried = places.slice(0, TRIED);
const compiled = new Map(
  [...groupBy(tried, projectOf)].flatMap(([configFile, some]) => {
    console.error(`${some.length} places of ${configFile}`);
    return newReports(some, configFile).map(({ place, by }) => [place, by]);
  }),
);
const kept = tried
  .filter(place => compiled.has(place))
  .slice(0, WANTED)
  .map(place => ({ ...place, by: compiled.get(place) }));

for (const { name, callee, value } of kept.filter(({ by }) => !by))
  console.log(`missed: ${name} ${callee} ${value}`);
console.log(
  `${places.length} places, ${tried.length} tried, ${compiled.size} compile`,
);
console.log(summary(kept));
const isPage = names.join() === disciplined.join() && values.seed === '1';
if (isPage) writeRecall(names, { places, tried, compiled, kept });

function placesOf(repo) {
  const root = path.join(folder, repo);
  const repository = repositories.find(({ name }) => name === repo);
  return filesOf(root, repository).flatMap(file => {
    const text = readFileSync(file, 'utf8');
    if (!/signal/i.test(text)) return [];
    const name = path.relative(root, file);
    return signalDeletions(file, text).map(place => ({
      ...place,
      repo,
      file,
      name: `${repo} ${name}:${place.line}`,
    }));
  });
}

/** Each project has its own types. */
function projectOf({ file }) {
  return ts.findConfigFile(path.dirname(file), ts.sys.fileExists);
}

function filesOf(root, repository) {
  const ignores = ignoresOf(repository);
  const isOf = file => pattern => minimatch(file, pattern);
  return filesIn(root)
    .map(file => path.relative(root, file))
    .filter(file => repository.files.some(isOf(file)))
    .filter(file => !ignores.some(isOf(file)))
    .sort()
    .map(file => path.join(root, file));
}

/** Not behind links: the packages of a workspace are in each other's folders. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (entry.isFile()) return [file];
    const isOwn =
      entry.isDirectory() && !/^(?:node_modules|\.)/.test(entry.name);
    return isOwn ? filesIn(file) : [];
  });
}
