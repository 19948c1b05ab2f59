import ts from 'typescript';

import { elementRange } from './taken-away/removals.mjs';
import { isSignalName, nameOf } from './taken-away/syntax.mjs';

/**
 * The places of a file where a signal is passed on to a call: `{ signal }`,
 * `{ signal: x }`, or an argument. Each with the text that is left when it is
 * deleted, and with how it was written.
 */
export function signalDeletions(fileName, text) {
  const source = ts.createSourceFile(
    fileName,
    text,
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  visit(source);
  return found;

  function visit(node) {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      node.arguments?.forEach((argument, index) => {
        // What comes after it would move.
        const isLast = index === node.arguments.length - 1;
        if (isLast && isSignal(argument))
          add(node, argument, elementRange(node.arguments, index));
        if (ts.isObjectLiteralExpression(argument))
          addProperties(node, argument);
      });
    }
    ts.forEachChild(node, visit);
  }

  function addProperties(call, literal) {
    // What is spread beside it may hold the signal as well.
    if (literal.properties.some(ts.isSpreadAssignment)) return;
    literal.properties.forEach((property, index) => {
      const value = ts.isShorthandPropertyAssignment(property)
        ? property.name
        : ts.isPropertyAssignment(property) && property.initializer;
      if (value && isSignal(value))
        add(call, value, elementRange(literal.properties, index));
    });
  }

  function add(call, value, [start, end]) {
    found.push({
      // Where the call is found again: nothing before it changes.
      callStart: call.getStart(source),
      callEnd: call.getEnd() - (end - start),
      line:
        source.getLineAndCharacterOfPosition(value.getStart(source)).line + 1,
      callee: call.expression.getText(source).replace(/\s+/g, ' ').slice(-60),
      value: value.getText(source).replace(/\s+/g, ' '),
      text: text.slice(0, start) + text.slice(end),
    });
  }
}

/**
 * By its name: types say more, and cost minutes for each repository. The signal
 * of an instance is a source by option only.
 */
function isSignal(node) {
  if (node.getText().startsWith('this.')) return false;
  return isSignalName(nameOf(node));
}
