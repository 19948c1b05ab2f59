import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { Cleanup } from '../ast/in-cleanup.ts';
import { isWithin } from '../ast/is-within.ts';
import { leavesFunction } from '../ast/last-statement.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the `catch` comes to this place for failures alone that are no abort: after
 * `if (!(error instanceof NotFound)) throw error`, `if (isAbortError(error)) return` or
 * `rethrowIfAborted(error)`, or where the `if` around it says so.
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
  const asks = (node: TSESTree.Node): boolean =>
    names.some(name => name !== error && isWithin(name, node));
  const isKnown = (test: TSESTree.Node, truth: boolean): boolean =>
    isNoAbort(test, truth, asks, sourceCode);

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
    const isGuarded = before.some(statement =>
      statement.type === 'IfStatement'
        ? leavesFunction(statement.consequent) && isKnown(statement.test, false)
        : throwsAborts(statement) && asks(statement),
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

/** `rethrowIfAborted(error)` */
function throwsAborts(statement: TSESTree.Statement): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const call = unwrap(statement.expression);
  return (
    call.type === 'CallExpression' &&
    /.(?:abort|cancel)|rethrow/iu.test(calledName(call.callee))
  );
}

/**
 * Whether a test that comes out like this says that the failure is no abort. `asks` tells
 * what looks at the failure.
 */
function isNoAbort(
  expression: TSESTree.Node,
  truth: boolean,
  asks: (node: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const test = unwrap(expression);
  switch (test.type) {
    case 'UnaryExpression':
      return (
        test.operator === '!' &&
        isNoAbort(test.argument, !truth, asks, sourceCode)
      );
    case 'LogicalExpression': {
      const sides = [test.left, test.right].map(side =>
        isNoAbort(side, truth, asks, sourceCode),
      );
      const isBoth = test.operator === (truth ? '&&' : '||');
      return isBoth ? sides.includes(true) : !sides.includes(false);
    }
    case 'BinaryExpression':
    case 'CallExpression': {
      if (!asks(test)) return false;
      const isIt = test.type === 'CallExpression' || isPositive(test);
      return truth === isIt
        ? namesOther(test, sourceCode)
        : namesAbort(test, sourceCode);
    }
    default:
      return false;
  }
}

function isPositive({ operator }: TSESTree.BinaryExpression): boolean {
  return ['==', '===', 'instanceof'].includes(operator);
}

/** Whether this names another kind of failure than what an abort makes. */
function namesOther(test: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    !/abort|cancel|time_?out|undefined|null/iu.test(sourceCode.getText(test)) &&
    !isOfAny(test)
  );
}

/** Whether this names what an abort makes, maybe with other failures. */
function namesAbort(test: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    /abort|cancel|\breason\b/iu.test(sourceCode.getText(test)) || isOfAny(test)
  );
}

/** What an abort rejects with is an `Error` as well, and a `DOMException`. */
function isOfAny(test: TSESTree.Node): boolean {
  return (
    test.type === 'BinaryExpression' &&
    test.operator === 'instanceof' &&
    /^(?:Error|DOMException)$/u.test(calledName(test.right))
  );
}
