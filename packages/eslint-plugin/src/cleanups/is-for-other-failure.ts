import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { Cleanup } from '../ast/in-cleanup.ts';
import { isWithin } from '../ast/is-within.ts';
import { leavesFunction } from '../ast/last-statement.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the `catch` comes to this place for failures of one kind alone, which is
 * not that of an abort: after `if (!(error instanceof NotFound)) throw error`, or
 * where the `if` around it says so.
 */
export function isForOtherFailure(
  call: TSESTree.Node,
  { node: clause }: Cleanup,
  sourceCode: SourceCode,
): boolean {
  const error = errorOf(clause);
  if (!error) return false;
  const names = (
    sourceCode.scopeManager?.getDeclaredVariables(clause) ?? []
  ).flatMap(({ references }) => references.map(each => each.identifier));
  const isKnown = (test: TSESTree.Node, truth: boolean): boolean =>
    names.some(name => name !== error && isWithin(name, test)) &&
    tellsKind(test, truth, sourceCode);

  for (
    let inner = call;
    inner.parent && inner !== clause;
    inner = inner.parent
  ) {
    const { parent } = inner;
    if (parent.type === 'IfStatement' && parent.consequent === inner) {
      if (isKnown(parent.test, true)) return true;
    }
    if (parent.type !== 'BlockStatement') continue;
    const before = parent.body.filter(({ range }) => range[1] <= call.range[0]);
    const isGuarded = before.some(
      statement =>
        statement.type === 'IfStatement' &&
        leavesFunction(statement.consequent) &&
        isKnown(statement.test, false),
    );
    if (isGuarded) return true;
  }
  return false;
}

/** The parameter of a `catch` clause, or of the handler of a rejection. */
function errorOf(handler: TSESTree.Node): TSESTree.Node | undefined {
  if (handler.type === 'CatchClause') return handler.param ?? undefined;
  return isFunctionNode(handler) ? handler.params[0] : undefined;
}

/** Whether a test that comes out like this says that a failure is of one kind. */
function tellsKind(
  expression: TSESTree.Node,
  truth: boolean,
  sourceCode: SourceCode,
): boolean {
  const test = unwrap(expression);
  switch (test.type) {
    case 'UnaryExpression':
      return (
        test.operator === '!' && tellsKind(test.argument, !truth, sourceCode)
      );
    case 'LogicalExpression': {
      const sides = [test.left, test.right].map(side =>
        tellsKind(side, truth, sourceCode),
      );
      const isBoth = test.operator === (truth ? '&&' : '||');
      return isBoth ? sides.includes(true) : !sides.includes(false);
    }
    case 'BinaryExpression':
      return truth === isPositive(test) && namesOther(test, sourceCode);
    case 'CallExpression':
      return truth && namesOther(test, sourceCode);
    default:
      return false;
  }
}

function isPositive({ operator }: TSESTree.BinaryExpression): boolean {
  return ['==', '===', 'instanceof'].includes(operator);
}

// What an abort rejects with is an `Error` as well, and a `DOMException`.
const any = /^(?:Error|DOMException)$/u;

/** Whether this names another kind of failure than what an abort makes. */
function namesOther(test: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (/abort|cancel|time_?out|undefined|null/iu.test(sourceCode.getText(test)))
    return false;
  return !(
    test.type === 'BinaryExpression' &&
    test.operator === 'instanceof' &&
    any.test(calledName(test.right))
  );
}
