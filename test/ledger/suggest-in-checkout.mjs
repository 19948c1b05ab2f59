// Makes every suggestion for the labelled findings of one checkout:
// `suggest-in-checkout.mjs NAME FOLDER OUT`. Writes what came of it to OUT as JSON.
// A process of its own for each repository, since the types of one fill the memory.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import errgroup from 'eslint-plugin-errgroup';

import { groupBy } from './group-by.mjs';
import { errorsIn, openProject } from './open-project.mjs';
import { reportsIn, without } from './program-reports.mjs';
import { projectOf } from './project-of.mjs';
import { readLabels } from './read-labels.mjs';
import { rounds } from './rounds.mjs';

const [name, folder, out] = process.argv.slice(2);
const runtime = fileURLToPath(import.meta.resolve('errgroup'));
const paths = { errgroup: [runtime.replace(/\.js$/, '.d.ts')] };

const labelled = readLabels().filter(
  ({ repo, gone }) => repo === name && !gone,
);
const files = new Set(labelled.map(({ file }) => path.join(folder, file)));
const projects = groupBy([...files].filter(existsSync), projectOf);
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
  return reports.flatMap(report =>
    (report.suggestions ?? []).map(({ desc, fix: { range, text: edit } }) => ({
      file,
      report,
      desc,
      text: text.slice(0, range[0]) + edit + text.slice(range[1]),
      placeAfter: movedBy(range, edit, offsetOf(report, text)),
    })),
  );
}

/** Where it is behind the edit, unless that has replaced it. */
function movedBy([start, end], edit, offset) {
  if (offset < start) return offset;
  return offset >= end ? offset + edit.length - (end - start) : undefined;
}

function offsetOf({ line, column }, text) {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function judge(suggestion, before, after) {
  const { file, report, desc } = suggestion;
  return {
    rule: report.ruleId.replace('errgroup/', ''),
    place: `${path.relative(folder, file)}:${report.line}`,
    desc,
    errors: without(after.errors, before.errors).map(({ message }) =>
      message.replaceAll(`${folder}/`, ''),
    ),
    isReported: isReportedStill(suggestion, before, after),
    reports: without(after.reports, before.reports).map(
      ({ ruleId, message }) => `${ruleId.replace('errgroup/', '')}: ${message}`,
    ),
  };
}

/** Of two reports in the same words the place tells which one is gone. */
function isReportedStill({ report, text, placeAfter }, before, after) {
  const isSame = each =>
    each.ruleId === report.ruleId && without([report], [each]).length === 0;
  if (placeAfter === undefined) {
    return !without(before.reports, after.reports).some(isSame);
  }
  return after.reports.some(
    each => isSame(each) && offsetOf(each, text) === placeAfter,
  );
}
