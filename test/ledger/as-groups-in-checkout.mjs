// Writes the combinators of one checkout as groups, and lints what that gives:
// `as-groups-in-checkout.mjs NAME FOLDER OUT`. Writes what is reported then, and was
// not before, to OUT as JSON, and what comes of it if every suggestion is made. A
// process of its own for each repository, since the types of one fill the memory.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { filesOf } from './files-of.mjs';
import { groupBy } from './group-by.mjs';
import { mendAll } from './mend-all.mjs';
import { errorsIn, openProject } from './open-project.mjs';
import { reportsIn, without } from './program-reports.mjs';
import { projectOf } from './project-of.mjs';
import { repositories } from './repositories.mjs';
import { writeAsGroups } from './write-as-groups.mjs';

const [name, folder, out] = process.argv.slice(2);
const runtime = fileURLToPath(import.meta.resolve('errgroup'));
const paths = { errgroup: [runtime.replace(/\.js$/, '.d.ts')] };
const repository = repositories.find(each => each.name === name);

const written = new Map(
  filesOf(folder, repository).flatMap(file => {
    const groups = writeAsGroups(file, readFileSync(file, 'utf8'));
    return groups ? [[file, groups]] : [];
  }),
);
const projects = groupBy([...written.keys()], projectOf);
const linted = [...projects].flatMap(([configFile, files]) =>
  lintAll(configFile, files),
);
writeFileSync(out, JSON.stringify(linted));

function lintAll(configFile, files) {
  const programWith = openProject(configFile, files, paths);
  const before = programWith(new Map());
  const known = new Map(files.map(file => [file, stateOf(file, before)]));
  const after = programWith(
    new Map(files.map(file => [file, written.get(file).text])),
  );
  const judged = files.map(file =>
    judge(file, known.get(file), stateOf(file, after)),
  );
  const compiled = files.filter((_, index) => !judged[index].isBroken);
  const mended = mendedOf(compiled, known, programWith);
  return judged.map((each, index) => ({
    ...each,
    mended: mended.get(files[index]),
  }));
}

/** What comes of the suggestions in these files. */
function mendedOf(files, known, programWith) {
  const newReports = (file, program) =>
    without(reportsIn(file, program), known.get(file).reports);
  const texts = new Map(files.map(file => [file, written.get(file).text]));
  const { program, made } = mendAll(texts, programWith, newReports);
  const outcomeOf = file => ({
    made: made.get(file),
    errors: without(errorsIn(file, program), known.get(file).errors),
    left: newReports(file, program).length,
  });
  return new Map(files.map(file => [file, outcomeOf(file)]));
}

/** Nothing lints what does not parse. */
function stateOf(file, program) {
  const errors = errorsIn(file, program);
  const source = program.getSourceFile(file);
  const parses = program.getSyntacticDiagnostics(source).length === 0;
  return { errors, reports: parses ? reportsIn(file, program) : [] };
}

/** What is new in this file; `isBroken` where it compiled and no longer does. */
function judge(file, before, after) {
  const { text, combinators } = written.get(file);
  const lines = text.split(/\r?\n/);
  return {
    combinators,
    file: path.relative(folder, file).split(path.sep).join('/'),
    isBroken: without(after.errors, before.errors).length > 0,
    findings: without(after.reports, before.reports).map(
      ({ ruleId, line, message }) => ({
        rule: ruleId.replace('errgroup/', ''),
        line,
        message,
        code: lines[line - 1].trim(),
      }),
    ),
  };
}
