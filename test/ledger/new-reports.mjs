import path from 'node:path';

import { Linter } from 'eslint';
import errgroup from 'eslint-plugin-errgroup';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

import { groupBy } from './group-by.mjs';
import { errorsIn, openProject } from './open-project.mjs';

const linter = new Linter({ cwd: path.parse(import.meta.dirname).root });

/**
 * The places of a project where the code compiles without the signal and
 * something waits for the call; each with the rule that has something to report
 * then which it had not before, if there is one.
 */
export function newReports(places, configFile) {
  const files = groupBy(places, ({ file }) => file);
  const programWith = openProject(configFile, [...files.keys()]);
  const whole = programWith(new Map());
  const before = new Map(
    [...files.keys()].map(file => [
      file,
      { errors: errorsIn(file, whole), reports: reportsOf(file, whole) },
    ]),
  );
  return rounds([...files.values()]).flatMap(round => {
    const program = programWith(textsOf(round));
    return round
      .filter(
        place => errorsIn(place.file, program) <= before.get(place.file).errors,
      )
      .filter(place => isWaitedFor(callAt(place, program), program))
      .map(place => ({ place, by: newRule(place, program) }))
      .map(({ place, by }) => ({ place, by: by ?? newRule(place) }));
  });

  /**
   * The rule that has a new report, with what is deleted elsewhere or alone: a
   * callee that does not pass the signal on in turn is not asked to be given it.
   */
  function newRule(place, program = programWith(textsOf([place]))) {
    const after = reportsOf(place.file, program);
    const [first] = without(after, before.get(place.file).reports);
    return first?.ruleId.replace('errgroup/', '');
  }
}

function textsOf(places) {
  return new Map(places.map(({ file, text }) => [file, text]));
}

/** One place of each file at a time, so that one program serves many places. */
function rounds(lists) {
  const length = Math.max(...lists.map(list => list.length));
  return Array.from({ length }, (_, index) =>
    lists.flatMap(list => list[index] ?? []),
  );
}

/** The reports that were not there before. A deletion moves what is behind it. */
function without(reports, known) {
  const left = known.map(({ message }) => message);
  return reports.filter(({ message }) => {
    const index = left.indexOf(message);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function reportsOf(filename, program) {
  const config = {
    files: ['**/*.{ts,tsx,mts,cts}'],
    plugins: { errgroup },
    rules: errgroup.configs.recommended.rules,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { programs: [program] },
    },
    linterOptions: {
      noInlineConfig: true,
      reportUnusedDisableDirectives: 'off',
    },
  };
  const { text } = program.getSourceFile(filename);
  const messages = linter.verify(text, [config], { filename });
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${filename}: ${broken.message}`);
  // Without a rule: a comment that switches one off has no effect.
  return messages.filter(({ ruleId }) => ruleId !== null);
}

function callAt({ file, callStart, callEnd }, program) {
  const source = program.getSourceFile(file);
  let found;
  const visit = node => {
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      node.getStart(source) === callStart &&
      node.end === callEnd
    ) {
      found = node;
    }
    if (node.pos <= callStart && node.end >= callEnd) {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}

/** Whether it gives a promise, or an iterator that is asked again and again. */
function isWaitedFor(call, program) {
  if (!call) return false;
  const checker = program.getTypeChecker();
  return checker
    .getPropertiesOfType(checker.getTypeAtLocation(call))
    .some(({ name }) => name === 'then' || name.startsWith('__@asyncIterator'));
}
