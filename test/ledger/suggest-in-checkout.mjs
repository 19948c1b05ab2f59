// Makes every suggestion for the labelled findings of one checkout:
// `suggest-in-checkout.mjs NAME FOLDER OUT`. Writes what came of it to OUT as JSON.
// A process of its own for each repository, since the types of one fill the memory.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import errgroup from 'eslint-plugin-errgroup';
import ts from 'typescript';

import { groupBy } from './group-by.mjs';
import { errorsIn, openProject } from './open-project.mjs';
import { reportsIn, without } from './program-reports.mjs';
import { readLabels } from './read-labels.mjs';
import { rounds } from './rounds.mjs';

const [name, folder, out] = process.argv.slice(2);
const runtime = fileURLToPath(import.meta.resolve('errgroup'));
const paths = { errgroup: [runtime.replace(/\.js$/, '.d.ts')] };

const labelled = readLabels().filter(
  ({ repo, gone }) => repo === name && !gone,
);
const files = new Set(labelled.map(({ file }) => path.join(folder, file)));
const projects = groupBy([...files].filter(existsSync), file =>
  ts.findConfigFile(path.dirname(file), ts.sys.fileExists),
);
const made = [...projects].flatMap(([configFile, some]) =>
  makeAll(configFile, some),
);
writeFileSync(out, JSON.stringify(made));

function makeAll(configFile, some) {
  const programWith = openProject(configFile, some, paths);
  const whole = programWith(new Map());
  const before = new Map(some.map(file => [file, stateOf(file, whole)]));
  const suggestions = some.map(file =>
    suggestionsIn(file, before.get(file).reports, whole),
  );
  return rounds(suggestions).flatMap(round => {
    const program = programWith(
      new Map(round.map(({ file, text }) => [file, text])),
    );
    return round.map(each =>
      judge(each, before.get(each.file), stateOf(each.file, program)),
    );
  });
}

function stateOf(file, program) {
  return {
    errors: errorsIn(file, program),
    reports: reportsIn(file, program, errgroup.configs.all.rules),
  };
}

function suggestionsIn(file, reports, program) {
  const { text } = program.getSourceFile(file);
  return reports.flatMap(({ ruleId, line, suggestions = [] }) =>
    suggestions.map(({ desc, fix: { range, text: edit } }) => ({
      file,
      ruleId,
      line,
      desc,
      text: text.slice(0, range[0]) + edit + text.slice(range[1]),
    })),
  );
}

function judge({ file, ruleId, line, desc }, before, after) {
  const gone = without(before.reports, after.reports);
  return {
    rule: ruleId.replace('errgroup/', ''),
    place: `${path.relative(folder, file)}:${line}`,
    desc,
    errors: without(after.errors, before.errors).map(({ message }) =>
      message.replaceAll(`${folder}/`, ''),
    ),
    isReported: !gone.some(report => report.ruleId === ruleId),
    reports: without(after.reports, before.reports).map(
      ({ ruleId, message }) => `${ruleId.replace('errgroup/', '')}: ${message}`,
    ),
  };
}
