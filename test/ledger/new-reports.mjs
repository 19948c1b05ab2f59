import ts from 'typescript';

import { groupBy } from './group-by.mjs';
import { errorsIn, openProject } from './open-project.mjs';
import { reportsIn, without } from './program-reports.mjs';
import { rounds } from './rounds.mjs';

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
      { errors: errorsIn(file, whole).length, reports: reportsIn(file, whole) },
    ]),
  );
  return rounds([...files.values()]).flatMap(round => {
    const program = programWith(textsOf(round));
    return round
      .filter(
        place =>
          errorsIn(place.file, program).length <= before.get(place.file).errors,
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
    const after = reportsIn(place.file, program);
    const [first] = without(after, before.get(place.file).reports);
    return first?.ruleId.replace('errgroup/', '');
  }
}

function textsOf(places) {
  return new Map(places.map(({ file, text }) => [file, text]));
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
