import ts from 'typescript';

/** Whether the call of this place gives a promise, or an iterator that is asked again and again. */
export function isWaitedFor(place, program) {
  const call = callAt(place, program);
  if (!call) return false;
  const checker = program.getTypeChecker();
  return checker
    .getPropertiesOfType(checker.getTypeAtLocation(call))
    .some(({ name }) => name === 'then' || name.startsWith('__@asyncIterator'));
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
